/** Opens a fact at its line, or a fact file. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import { rangeOf } from '../places.ts';
import { type FactRecord, recordOf } from '../records.ts';
import type { Bases } from '../services/bases.ts';
import { pathWithin } from '../services/fact-files.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { isDraft } from '../services/scope.ts';
import { label } from '../text.ts';
import { createItem } from './create-fact-base.ts';

export class OpenFactFeature implements vscode.Disposable {
  private readonly registrations = [
    vscode.commands.registerCommand(COMMANDS.openFact, (folder: unknown, id: unknown) => this.openFact(folder, id)),
    vscode.commands.registerCommand(COMMANDS.openFactBase, () => this.openFactBase()),
  ];

  constructor(private readonly bases: Bases) {}

  /** Its arguments come from links: both are checked against what is known. */
  private async openFact(folder: unknown, id: unknown): Promise<void> {
    if (typeof folder !== 'string' || typeof id !== 'string' || !mayOpen()) return;
    await this.bases.whenIdle();
    const facts = this.bases.of(folder);
    const record = facts && recordOf(facts.base, id);
    if (record) await openRecord(facts, record);
  }

  private async openFactBase(): Promise<void> {
    if (!mayOpen()) return;
    await this.bases.whenIdle();
    const files = this.bases.all().flatMap((facts) => facts.fileUris.map((uri) => ({ uri, facts })));
    if (files.length === 0) {
      const create = vscode.l10n.t('Create Fact Base');
      const chosen = await vscode.window.showInformationMessage(
        vscode.l10n.t('There is no fact file here yet. Factmark looks for facts/*.facts.yaml in each folder.'),
        create,
      );
      if (chosen === create) await vscode.commands.executeCommand(COMMANDS.createFactBase);
      return;
    }
    const several = this.bases.all().length > 1;
    const items: (vscode.QuickPickItem & { uri?: vscode.Uri })[] = files.map(({ uri, facts }) => ({
      label: label(pathWithin(facts.folder, uri)),
      description: several ? label(facts.folder.name) : undefined,
      uri,
    }));
    // Those files are other folders': the draft that is looked at has none.
    const draft = vscode.window.activeTextEditor?.document;
    if (draft && isDraft(draft) && !this.bases.forDraft(draft.uri)) items.push(createItem());
    const chosen =
      items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which fact file?') });
    if (chosen?.uri) await vscode.window.showTextDocument(chosen.uri);
    else if (chosen) await vscode.commands.executeCommand(COMMANDS.createFactBase);
  }

  dispose(): void {
    for (const r of this.registrations) r.dispose();
  }
}

/** Nothing is opened in a workspace that is not trusted; whoever asks is told. */
function mayOpen(): boolean {
  if (vscode.workspace.isTrusted) return true;
  void vscode.window.showInformationMessage(vscode.l10n.t('In a workspace that is not trusted, nothing is opened.'));
  return false;
}

export async function openRecord(facts: FolderFacts, record: FactRecord): Promise<void> {
  if (!mayOpen()) return;
  const uri = facts.uriOf(record.path);
  if (uri) await vscode.window.showTextDocument(uri, { selection: rangeOf(record.range) });
}
