/** "Explain Verdict": why the claim at the cursor was tied to its fact and judged so, as a read-only page of plain text beside the draft. */
import * as vscode from 'vscode';
import type { Finding } from '../../index.ts';
import type { Citations } from '../citations.ts';
import { COMMANDS } from '../commands.ts';
import { recordOf } from '../records.ts';
import type { Drafts, Judged } from '../services/drafts.ts';
import { plain, webAddress } from '../text.ts';
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
    vscode.commands.registerCommand(COMMANDS.explainVerdict, () => this.explainAtCursor()),
  ];

  constructor(
    private readonly drafts: Drafts,
    private readonly citations: Citations,
  ) {}

  provideTextDocumentContent(): string {
    return this.text;
  }

  private async explainAtCursor(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const judged = editor && (await this.drafts.of(editor.document));
    const offset = editor?.document.offsetAt(editor.selection.active) ?? 0;
    const finding = judged?.findings.find((f) => f.start <= offset && offset <= f.end);
    if (!judged || !finding) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Factmark: no judged claim at the cursor'), 5000);
      return;
    }
    this.text = await this.page(finding, judged);
    this.changed.fire(PAGE);
    const page = await vscode.workspace.openTextDocument(PAGE);
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
  }

  private async page(finding: Finding, { document, facts }: Judged): Promise<string> {
    const record = recordOf(facts.base, finding.fact);
    const range = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
    const lines = [`${verdictTitle(finding.verdict)}: “${plain(document.getText(range))}”`, '', plain(finding.message)];
    const section = (title: string, body: string[]) => {
      if (body.length > 0) lines.push('', title, ...body.map((line) => `  ${line}`));
    };
    if (record) {
      const value = finding.expected || record.value;
      section(vscode.l10n.t('The fact'), [
        plain(record.statement),
        ...(value ? [vscode.l10n.t('Value: {0}', plain(value))] : []),
        ...(record.asOf ? [vscode.l10n.t('As of {0}', plain(record.asOf))] : []),
        ...(record.note ? [plain(record.note)] : []),
        plain(`${record.path}:${record.range.line} (${record.id})`),
      ]);
      for (const citation of record.citations) {
        const address = webAddress(facts.base.sources.get(citation.citekey)?.item.URL);
        section(vscode.l10n.t('The source'), [
          ...(citation.quote ? [`“${plain(citation.quote)}”`] : []),
          plain(await this.citations.format(citation, facts.base.sources)),
          ...(address ? [address] : []),
        ]);
      }
    }
    section(
      vscode.l10n.t('Why this fact, and why this verdict'),
      finding.because.map(({ text, weight }) => `${sign(weight)} ${plain(text)}`),
    );
    return `${lines.join('\n')}\n`;
  }

  dispose(): void {
    for (const r of this.registrations) r.dispose();
    this.changed.dispose();
  }
}

/** Whether a piece of evidence spoke for the tie or against it. */
const sign = (weight: number) => (weight < 0 ? '−' : weight > 0 ? '+' : '·');
