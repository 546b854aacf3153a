/** The texts of a folder's fact files: an unsaved buffer counts before what is on disk. */
import * as vscode from 'vscode';

const decoder = new TextDecoder();

/**
 * The file's text without byte order mark, as the editor would show it; undefined where there is no such file. A buffer without unsaved edits
 * is passed over: it can outlive its file, and lag behind it.
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open?.isDirty) return open.getText();
  try {
    return decoder.decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((d) => !d.isClosed && d.uri.toString() === key);
}

/** Path of a file relative to its folder, with slashes; it names the file in problems. */
export function pathWithin(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : uri.path;
}
