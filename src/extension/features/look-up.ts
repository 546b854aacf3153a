/** "Look Up Fact…": a search of the fact base while drafting. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import type { Bases } from '../services/bases.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { createItem } from './create-fact-base.ts';
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
    const pick = vscode.window.createQuickPick<LookUpItem | vscode.QuickPickItem>();
    pick.title = vscode.l10n.t('Look Up Fact');
    pick.placeholder =
      bases.length > 0 ? vscode.l10n.t('Search facts by words, values, names or sources') : vscode.l10n.t('There is no fact file here yet');
    pick.value = typeof query === 'string' ? query : selectedWords(editor);
    const buttons = createButtons();
    const search = () => {
      // Where there is nothing to find, the one thing to do is to write something down.
      pick.items = bases.length > 0 ? lookUpItems(pick.value, bases, buttons) : vscode.workspace.isTrusted ? [createItem()] : [];
    };
    pick.onDidChangeValue(search);
    pick.onDidAccept(async () => {
      const [item] = pick.selectedItems;
      pick.hide();
      if (!item) return;
      if (isFound(item)) await insert(editor, insertion(item.record));
      else await vscode.commands.executeCommand(COMMANDS.createFactBase);
    });
    pick.onDidTriggerItemButton(async ({ item, button }) => {
      if (!isFound(item)) return;
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

const isFound = (item: vscode.QuickPickItem): item is LookUpItem => 'record' in item;

function selectedWords(editor: vscode.TextEditor | undefined): string {
  return editor?.selection.isSingleLine ? editor.document.getText(editor.selection).slice(0, 100) : '';
}
