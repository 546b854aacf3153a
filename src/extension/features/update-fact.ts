/** "The draft is right": the fact takes over what the draft says, and is shown, so that its source and quote can be seen to. */
import * as vscode from 'vscode';
import { claimedValue } from '../../rewrite/claim.ts';
import { updateFact } from '../../rewrite/update.ts';
import { COMMANDS } from '../commands.ts';
import type { Drafts } from '../services/drafts.ts';
import type { Settings } from '../services/settings.ts';

export class UpdateFactFeature implements vscode.Disposable {
  private readonly registration = vscode.commands.registerCommand(COMMANDS.updateFact, (...args: unknown[]) => this.update(args));

  constructor(
    private readonly drafts: Drafts,
    private readonly settings: Settings,
  ) {}

  /** @param args the draft, where the claim begins in it, the fact, and whether the old value is kept as superseded */
  private async update([draft, start, id, supersede]: unknown[]): Promise<void> {
    if (typeof draft !== 'string' || typeof start !== 'number' || typeof id !== 'string' || !vscode.workspace.isTrusted) return;
    const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === draft);
    const judged = document && (await this.drafts.of(document));
    const finding = judged?.findings.find((f) => f.start === start && f.fact === id);
    const fact = judged?.facts.base.facts.get(id);
    const uri = fact && judged?.facts.uriOf(fact.path);
    if (!judged || !finding || !fact || !uri) return tell(vscode.l10n.t('The draft has changed meanwhile: nothing was updated'));
    const { base } = judged.facts;
    const file = await vscode.workspace.openTextDocument(uri);
    const claimed = claimedValue(document.getText(), finding, base, this.settings.checkOptions(document.uri));
    const edits = claimed && updateFact(file.getText(), fact, claimed, base, { supersede: supersede === true });
    const at = file.positionAt(edits?.[0]?.start ?? fact.range.start);
    const editor = await vscode.window.showTextDocument(file, { selection: new vscode.Range(at, at) });
    if (!edits) {
      tell(vscode.l10n.t('It is not plain what would have to change in this fact: change it by hand'));
      return;
    }
    await editor.edit((edit) => {
      for (const { start, end, text } of edits) edit.replace(new vscode.Range(file.positionAt(start), file.positionAt(end)), text);
    });
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 8000);
}
