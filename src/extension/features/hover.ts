/** The hover on a judged claim: its verdict, the fact, its source, and the way to the fact. */
import * as vscode from 'vscode';
import type { Citation, FactBase, Finding } from '../../index.ts';
import { addressOf, reference } from '../citations.ts';
import { COMMANDS } from '../commands.ts';
import { type FactRecord, recordOf } from '../records.ts';
import type { Drafts, Judged } from '../services/drafts.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';
import { commandLink, escaped, markdown } from '../text.ts';
import { verdictTitle } from '../verdicts.ts';

export class HoverFeature implements vscode.HoverProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerHoverProvider({ language: DRAFT_LANGUAGE }, this);

  constructor(private readonly drafts: Drafts) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const judged = await this.drafts.of(document);
    if (!judged || token.isCancellationRequested) return undefined;
    const offset = document.offsetAt(position);
    const here = judged.findings.filter((f) => f.start <= offset && offset <= f.end);
    if (here.length === 0) return undefined;
    const parts = here.map((finding) => contents(finding, judged));
    const { start, end } = here[0];
    return new vscode.Hover(parts, new vscode.Range(document.positionAt(start), document.positionAt(end)));
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function contents(finding: Finding, { document, facts }: Judged): vscode.MarkdownString {
  const record = recordOf(facts.base, finding.fact);
  const title = `**${escaped(verdictTitle(finding.verdict))}**`;
  if (!record) return markdown(`${title} — ${escaped(finding.message)}`, []);
  const value = finding.expected || record.value;
  const blocks = [value ? `${title} — ${escaped(vscode.l10n.t('the fact is'))} **${escaped(value)}**` : title, escaped(record.statement)];
  for (const citation of record.citations) blocks.push(...cited(citation, facts.base));
  const more = remarks(record);
  if (more) blocks.push(more);
  const openFact = commandLink(vscode.l10n.t('Open Fact'), COMMANDS.openFact, [facts.folder.uri.toString(), record.id]);
  const explain = commandLink(vscode.l10n.t('Explain Verdict'), COMMANDS.explainVerdict, [document.uri.toString(), finding.start]);
  blocks.push(vscode.workspace.isTrusted ? `${openFact} · ${explain}` : explain);
  return markdown(blocks.join('\n\n'), [COMMANDS.openFact, COMMANDS.explainVerdict]);
}

/** The words of the source, then who said them and where. */
function cited(citation: Citation, { sources }: FactBase): string[] {
  const address = addressOf(citation, sources);
  const link = address ? ` [${escaped(vscode.l10n.t('Open Source'))}](${address})` : '';
  const said = `${escaped(reference(citation, sources, { url: false }))}${link}`;
  return citation.quote ? [`> “${escaped(citation.quote)}”`, said] : [said];
}

/** Date, standing and note. */
function remarks(record: FactRecord): string {
  const parts: string[] = [];
  if (record.asOf) parts.push(vscode.l10n.t('As of {0}', record.asOf));
  if (record.status === 'superseded') parts.push(vscode.l10n.t('Superseded'));
  if (record.status === 'disputed') parts.push(vscode.l10n.t('Disputed'));
  if (record.note) parts.push(record.note);
  return parts.map(escaped).join(' · ');
}
