/** "Create Fact Base": a commented first file for a folder, named after the draft or the folder. */
import * as vscode from 'vscode';
import { firstFactFile } from '../../authoring/first-file.ts';
import { slug } from '../../authoring/new-fact.ts';
import { newFactFiles } from '../../authoring/new-file.ts';
import { COMMANDS } from '../commands.ts';
import { isDraft } from '../services/scope.ts';
import type { Settings } from '../services/settings.ts';

const encoder = new TextEncoder();

export class CreateFactBaseFeature implements vscode.Disposable {
  private readonly registration = vscode.commands.registerCommand(COMMANDS.createFactBase, () => this.create());

  constructor(private readonly settings: Settings) {}

  private async create(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const folder = await folderFor(editor?.document.uri);
    if (!folder) return;
    const draft = editor && isDraft(editor.document) ? editor.document : undefined;
    const uri = await createFactFile(folder, this.settings, draft, firstFactFile(titleOf(draft) ?? folder.name));
    const document = await vscode.workspace.openTextDocument(uri);
    const example = document.getText().indexOf('The Arve dam holds');
    const at = document.positionAt(Math.max(0, example));
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview: false });
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** The way out of a list that has nothing to choose from; made for each list, as the localised strings come late. */
export const createItem = (): vscode.QuickPickItem => ({
  label: `$(add) ${vscode.l10n.t('Create Fact Base')}`,
  description: vscode.l10n.t('a first file, with an example'),
  alwaysShow: true,
});

/** The folder that a document lies in, the only one, or the one that is chosen; none where the workspace has none, or may not be written to. */
export async function folderFor(uri: vscode.Uri | undefined): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage(vscode.l10n.t('In a workspace that is not trusted, nothing is written.'));
    return undefined;
  }
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: facts are kept in a file beside the drafts.'));
    return undefined;
  }
  const around = uri && vscode.workspace.getWorkspaceFolder(uri);
  return around ?? (folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick());
}

/** Writes a new fact file where the folder keeps such files. */
export async function createFactFile(
  folder: vscode.WorkspaceFolder,
  settings: Settings,
  draft: vscode.TextDocument | undefined,
  text: string,
): Promise<vscode.Uri> {
  const name = slug(baseName(draft) || folder.name) || 'first';
  const paths = newFactFiles(settings.factsGlobs(folder), name);
  for (;;) {
    const uri = vscode.Uri.joinPath(folder.uri, ...paths.next().value.split('/'));
    const isTaken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (isTaken) continue;
    await vscode.workspace.fs.writeFile(uri, encoder.encode(text));
    return uri;
  }
}

const baseName = (draft: vscode.TextDocument | undefined) =>
  draft?.uri.scheme === 'untitled' ? '' : (draft?.uri.path.split('/').pop() ?? '').replace(/\.[^.]*$/, '');

/** The first heading of a draft. */
export function titleOf(draft: vscode.TextDocument | undefined): string | undefined {
  const heading = draft && /^#[ \t]+(\S[^\n]{0,100})/m.exec(draft.getText().slice(0, 4000));
  return heading?.[1].replace(/[*_`#\\]/g, '').trim() || undefined;
}
