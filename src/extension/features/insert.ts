/** Puts what a writer chose of a fact into the draft, or into the clipboard. */
import * as vscode from 'vscode';
import { reference } from '../citations.ts';
import type { FactRecord } from '../records.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { plain } from '../text.ts';

/** Puts the text at every cursor; into the clipboard where no editor takes it, or where the workspace is not trusted with it. */
export async function insert(editor: vscode.TextEditor | undefined, text: string): Promise<void> {
  const isDone =
    vscode.workspace.isTrusted &&
    (await editor?.edit((edit) => {
      for (const selection of editor.selections) edit.replace(selection, text);
    }));
  if (isDone) return;
  await vscode.env.clipboard.writeText(text);
  const message = vscode.workspace.isTrusted
    ? vscode.l10n.t('Copied: there is no editor to insert it into')
    : vscode.l10n.t('Copied: in a workspace that is not trusted, nothing is written');
  vscode.window.setStatusBarMessage(message, 5000);
}

export async function copyCitation({ citations }: FactRecord, { base }: FolderFacts): Promise<void> {
  await vscode.env.clipboard.writeText(citations.map((c) => plain(reference(c, base.sources))).join('\n'));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Citation copied'), 3000);
}
