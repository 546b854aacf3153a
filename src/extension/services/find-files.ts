/**
 * The files of a folder that a glob means. VS Code searches on disk and in repositories far away; in a file system that another extension brings
 * it waits for ever for someone who can search there, so such a folder is walked.
 */
import * as vscode from 'vscode';
import { matchesAny, plainPatterns } from '../../config/glob.ts';

/** File systems in which VS Code can search: the disk, that of a remote host, repositories of GitHub and Azure. */
const SEARCHED = new Set(['file', 'vscode-remote', 'vscode-vfs']);
/** Other people's files. */
const NOT_OURS = new Set(['node_modules', '.git']);
/** Most folders that are walked for one pattern: each may be a question to a server. */
const MOST_FOLDERS = 5_000;
/** How many are asked for at once. */
const AT_ONCE = 16;

/** @returns what was found, without what lies in `node_modules`; nothing where the search fails or is cancelled */
export async function findFiles(folder: vscode.WorkspaceFolder, glob: string, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  if (SEARCHED.has(folder.uri.scheme)) {
    const pattern = new vscode.RelativePattern(folder, glob);
    return vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token).then(undefined, () => []);
  }
  const found = new Map<string, vscode.Uri>();
  for (const pattern of plainPatterns([glob])) for (const uri of await walked(folder, pattern, token)) found.set(uri.toString(), uri);
  return token?.isCancellationRequested ? [] : [...found.values()];
}

async function walked(folder: vscode.WorkspaceFolder, pattern: string, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  // The folders that the pattern names need no search.
  const names = pattern.split('/').slice(0, -1);
  const wild = names.findIndex((name) => /[*?[]/.test(name));
  let paths = [names.slice(0, wild < 0 ? names.length : wild)];
  for (let walked = 0; paths.length > 0 && walked < MOST_FOLDERS && !token?.isCancellationRequested; walked += AT_ONCE) {
    const now = paths.slice(0, AT_ONCE);
    const entries = await Promise.all(now.map((path) => entriesOf(vscode.Uri.joinPath(folder.uri, ...path))));
    const next: string[][] = [];
    for (const [i, path] of now.entries()) {
      for (const [name, type] of entries[i]) {
        const own = [...path, name];
        // What is a link besides may lead in a circle.
        if (type === vscode.FileType.Directory && !NOT_OURS.has(name) && wild >= 0) next.push(own);
        else if (type & vscode.FileType.File && matchesAny([pattern], own.join('/'))) found.push(vscode.Uri.joinPath(folder.uri, ...own));
      }
    }
    paths = [...paths.slice(AT_ONCE), ...next];
  }
  return found;
}

const entriesOf = (uri: vscode.Uri) => vscode.workspace.fs.readDirectory(uri).then(undefined, () => []);
