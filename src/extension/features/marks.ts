/** Quiet marks, off until they are asked for: under what a fact supports, and under values that no fact speaks of. */
import * as vscode from 'vscode';
import type { Verdict } from '../../index.ts';
import { COMMANDS } from '../commands.ts';
import type { Drafts } from '../services/drafts.ts';

const KEY = 'factmark.marks';

export class MarksFeature implements vscode.Disposable {
  private readonly types: [Verdict, vscode.TextEditorDecorationType][] = [
    ['supported', dotted('testing.iconPassed')],
    ['unsourced', dotted('disabledForeground')],
  ];
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly drafts: Drafts,
    private readonly state: vscode.Memento,
  ) {
    this.subscriptions = [
      ...this.types.map(([, type]) => type),
      drafts.onDidJudge((document) => this.showIn(vscode.window.visibleTextEditors.filter((editor) => editor.document === document))),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.showIn(editors)),
      vscode.commands.registerCommand(COMMANDS.toggleMarks, () => this.toggle()),
    ];
    drafts.showUnsourced(this.isOn);
    this.showIn(vscode.window.visibleTextEditors);
  }

  private get isOn(): boolean {
    return this.state.get<boolean>(KEY) === true;
  }

  private async toggle(): Promise<boolean> {
    await this.state.update(KEY, !this.isOn);
    this.drafts.showUnsourced(this.isOn);
    this.showIn(vscode.window.visibleTextEditors);
    const message = this.isOn
      ? vscode.l10n.t('Factmark: supported claims are underlined in dots, and values without a fact')
      : vscode.l10n.t('Factmark: marks are off');
    vscode.window.setStatusBarMessage(message, 5000);
    return this.isOn;
  }

  private showIn(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) {
      const { document } = editor;
      const judged = this.isOn ? this.drafts.now(document.uri) : undefined;
      // Offsets of an older text are of no use; the next judgement is on its way.
      if (judged && judged.version !== document.version) continue;
      for (const [verdict, type] of this.types) {
        const findings = judged?.findings.filter((finding) => finding.verdict === verdict) ?? [];
        editor.setDecorations(
          type,
          findings.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end))),
        );
      }
    }
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
  }
}

/** A line of dots in a colour of the theme: nothing moves, and a squiggle beside it stays what is seen first. */
function dotted(colour: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderStyle: 'none none dotted none',
    borderWidth: '0 0 2px 0',
    borderColor: new vscode.ThemeColor(colour),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
