/** "Look Up Fact…": a search of the fact base while drafting. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import type { Bases } from '../services/bases.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { copyCitation, insert } from './insert.ts';
import { createButtons, insertion, type LookUpItem, lookUpItems, tagged } from './look-up-items.ts';
import { openRecord } from './open-fact.ts';

export class LookUpFeature implements vscode.Disposable {
  private readonly registration = vscode.commands.registerCommand(COMMANDS.lookUp, (query?: unknown) => this.lookUp(query));

  constructor(private readonly bases: Bases) {}

  /** @param query what stands in the box at first; else the selected words, where there are some on one line */
  private async lookUp(query?: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    await this.bases.whenIdle();
    const bases = this.basesFor(editor?.document.uri);
    const pick = vscode.window.createQuickPick<LookUpItem>();
    pick.title = vscode.l10n.t('Look Up Fact');
    pick.placeholder =
      bases.length > 0 ? vscode.l10n.t('Search facts by words, values, names or sources') : vscode.l10n.t('There is no fact file here yet');
    pick.value = typeof query === 'string' ? query : selectedWords(editor);
    const buttons = createButtons();
    const search = () => {
      pick.items = lookUpItems(pick.value, bases, buttons);
    };
    pick.onDidChangeValue(search);
    pick.onDidAccept(async () => {
      const [item] = pick.selectedItems;
      pick.hide();
      if (item) await insert(editor, insertion(item.record));
    });
    pick.onDidTriggerItemButton(async ({ item, button }) => {
      pick.hide();
      if (button === buttons.tag) await insert(editor, tagged(item.record));
      else if (button === buttons.cite) await copyCitation(item.record, item.facts);
      else await openRecord(item.facts, item.record);
    });
    pick.onDidHide(() => pick.dispose());
    search();
    pick.show();
  }

  private basesFor(uri: vscode.Uri | undefined): FolderFacts[] {
    const own = uri && this.bases.forDraft(uri);
    return own ? [own] : this.bases.all();
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function selectedWords(editor: vscode.TextEditor | undefined): string {
  return editor?.selection.isSingleLine ? editor.document.getText(editor.selection).slice(0, 100) : '';
}
