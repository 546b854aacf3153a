/** "Explain Verdict": why the claim at the cursor was tied to its fact and judged so, as a read-only page of plain text beside the draft. */
import * as vscode from 'vscode';
import type { Finding } from '../../index.ts';
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
    const finding = judged?.findings.find((f) => f.start <= at && at <= f.end);
    if (!judged || !finding) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Factmark: no judged claim at the cursor'), 5000);
      return;
    }
    this.text = pageOn(finding, judged);
    this.changed.fire(PAGE);
    const page = await vscode.workspace.openTextDocument(PAGE);
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
  }

  dispose(): void {
    for (const r of this.registrations) r.dispose();
    this.changed.dispose();
  }
}

/** The page's text: the claim, the fact, its sources, the evidence. */
function pageOn(finding: Finding, { document, facts }: Judged): string {
  const { base } = facts;
  const record = recordOf(base, finding.fact);
  const range = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
  const lines = [`${verdictTitle(finding.verdict)}: “${plain(document.getText(range))}”`, '', plain(finding.message)];
  const section = (title: string, body: (string | undefined)[]) => {
    const said = body.filter((line): line is string => !!line);
    if (said.length > 0) lines.push('', title, ...said.map((line) => `  ${plain(line)}`));
  };
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
  return `${lines.join('\n')}\n`;
}

/** Whether a piece of evidence spoke for the tie or against it. */
const sign = (weight: number) => (weight < 0 ? '−' : weight > 0 ? '+' : '·');
