/** The texts of sources, read through the workspace's file system and kept while they do not change. */
import * as vscode from 'vscode';
import type { Source } from '../../index.ts';
import type { SourceFile } from '../../review/review.ts';
import { isPlainText, sourcePath } from '../../review/source-path.ts';
import type { FolderFacts } from './folder-facts.ts';

/** Longest text of a source that is read, in bytes. */
const LONGEST = 10_000_000;

interface Known {
  stamp: string;
  file: SourceFile;
}

const decoder = new TextDecoder();

export class SourceFiles {
  private readonly known = new Map<string, Known>();

  /** The files of a base's sources, ready to be asked for. None outside the workspace folder is read. */
  async of(facts: FolderFacts): Promise<(source: Source) => SourceFile> {
    const files = new Map<Source, SourceFile>();
    for (const source of facts.base.sources.values()) if (source.file !== undefined) files.set(source, await this.read(facts, source));
    return (source) => files.get(source) ?? { state: 'unread' };
  }

  /** Whether a change to a file is a change to a source that was read or missed. */
  has(uri: vscode.Uri): boolean {
    return this.known.has(uri.toString());
  }

  /** Where the text of a source lies; absent where it is outside the folder. */
  uriOf(facts: FolderFacts, { path, file }: Source): vscode.Uri | undefined {
    const within = file === undefined ? undefined : sourcePath(path, file);
    return within === undefined ? undefined : vscode.Uri.joinPath(facts.folder.uri, ...within.split('/'));
  }

  private async read(facts: FolderFacts, source: Source): Promise<SourceFile> {
    const uri = this.uriOf(facts, source);
    if (!uri) return { state: 'outside' };
    if (!isPlainText(uri.path)) return { state: 'unread' };
    const key = uri.toString();
    const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
    const stamp = stat ? `${stat.mtime} ${stat.size}` : 'missing';
    const known = this.known.get(key);
    if (known?.stamp === stamp) return known.file;
    const file = await readFile(uri, stat);
    this.known.set(key, { stamp, file });
    return file;
  }
}

async function readFile(uri: vscode.Uri, stat: vscode.FileStat | undefined): Promise<SourceFile> {
  if (!stat) return { state: 'missing' };
  if (stat.type !== vscode.FileType.File || stat.size > LONGEST) return { state: 'unread' };
  try {
    return { state: 'read', text: decoder.decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return { state: 'missing' };
  }
}
