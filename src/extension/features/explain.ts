/**
 * "Explain Verdict": why the claim at the cursor was tied to its fact and judged so, or why nothing is said of it, with the facts that were
 * considered, as a read-only page of plain text beside the draft.
 */
import * as vscode from 'vscode';
import type { ConsideredFact, ExplainedClaim, Finding } from '../../index.ts';
import { addressOf, reference } from '../citations.ts';
import { COMMANDS } from '../commands.ts';
import { recordOf } from '../records.ts';
import type { Drafts, Judged } from '../services/drafts.ts';
import { plain } from '../text.ts';
import { verdictTitle } from '../verdicts.ts';

const SCHEME = 'factmark';
/** One page for all verdicts: the next explanation takes the place of the last. */
const PAGE = vscode.Uri.from({ scheme: SCHEME, path: '/Verdict.txt' });

export class ExplainFeature implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private text = '';
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registrations = [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    vscode.commands.registerCommand(COMMANDS.explainVerdict, (uri?: unknown, offset?: unknown) => this.explain(uri, offset)),
  ];

  constructor(private readonly drafts: Drafts) {}

  provideTextDocumentContent(): string {
    return this.text;
  }

  /** Explains the claim at a place that a link names, else at the cursor. */
  private async explain(uri: unknown, offset: unknown): Promise<void> {
    const isLink = typeof uri === 'string' && typeof offset === 'number';
    const editor = vscode.window.activeTextEditor;
    const document = isLink ? vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri) : editor?.document;
    const judged = document && (await this.drafts.of(document));
    const at = isLink ? offset : (document?.offsetAt(editor!.selection.active) ?? 0);
    const claim = judged && claimOf(this.drafts.explained(judged.document, at));
    if (!judged || !claim) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Factmark: no judged claim at the cursor'), 5000);
      return;
    }
    this.text = pageOn(claim, judged);
    this.changed.fire(PAGE);
    const page = await vscode.workspace.openTextDocument(PAGE);
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
  }

  dispose(): void {
    for (const r of this.registrations) r.dispose();
    this.changed.dispose();
  }
}

/** So many facts that were not chosen are shown; the rest are less likely still. */
const MOST_OTHERS = 5;

/** Of the claims at a place one that is judged, else one that was measured against facts in vain. */
const claimOf = (claims: readonly ExplainedClaim[]) =>
  claims.find(({ finding }) => finding) ?? claims.find(({ considered }) => considered.length > 0);

/** The page's text: the claim, the fact, its sources, the evidence, the other facts considered. */
function pageOn({ start, end, finding, considered }: ExplainedClaim, { document, facts }: Judged): string {
  const claim = plain(document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))));
  const verdict = finding ? verdictTitle(finding.verdict) : vscode.l10n.t('No verdict');
  const lines = [vscode.l10n.t('{0}: “{1}”', verdict, claim)];
  if (finding) lines.push('', plain(finding.message));
  const section = (title: string, body: (string | undefined)[]) => {
    const said = body.filter((line): line is string => !!line);
    if (said.length > 0) lines.push('', title, ...said.map((line) => `  ${plain(line)}`));
  };
  if (finding) tellFact(finding, facts, section);
  const others = considered.filter(({ reason }) => reason !== 'chosen').slice(0, MOST_OTHERS);
  section(vscode.l10n.t('Other facts considered, and why each was not chosen'), others.map(otherFact));
  // An editor puts a box around a space that does not break.
  return `${lines.join('\n')}\n`.replace(/[\u00a0\u202f]/g, ' ');
}

const otherFact = ({ fact, expected, why }: ConsideredFact) => vscode.l10n.t('{0} ({1}): {2}', fact, expected, why);

type Section = (title: string, body: (string | undefined)[]) => void;

/** The fact that a finding was judged by, its sources, and the evidence for it. */
function tellFact(finding: Finding, { base }: Judged['facts'], section: Section): void {
  const record = recordOf(base, finding.fact);
  if (record) {
    const value = finding.expected || record.value;
    section(vscode.l10n.t('The fact'), [
      record.statement,
      value && vscode.l10n.t('Value: {0}', value),
      record.asOf && vscode.l10n.t('As of {0}', record.asOf),
      record.note,
      `${record.path}:${record.range.line} (${record.id})`,
    ]);
    for (const citation of record.citations) {
      section(vscode.l10n.t('The source'), [
        citation.quote && `“${citation.quote}”`,
        reference(citation, base.sources, { url: false }),
        addressOf(citation, base.sources),
      ]);
    }
  }
  const because = finding.because.map(({ text, weight }) => `${sign(weight)} ${text}`);
  section(vscode.l10n.t('Why this fact, and why this verdict'), because);
}

/** Whether a piece of evidence spoke for the tie or against it. */
const sign = (weight: number) => (weight < 0 ? '−' : weight > 0 ? '+' : '·');
