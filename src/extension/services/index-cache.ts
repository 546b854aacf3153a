/**
 * What a folder's index knew, kept over restarts: one line a draft, so that reading and writing can pause between any two. It goes through
 * VS Code's file system and so works in every host. What cannot be read is as good as absent.
 */
import * as vscode from 'vscode';
import { hashOf } from './hash.ts';
import { type Ids, Mentions } from './mentions.ts';
import { Breather } from './slices.ts';

/** What is known of a closed draft, and of the text, the base and the options it was judged by. */
export interface DraftRecord {
  uri: vscode.Uri;
  mtime: number;
  size: number;
  hash: string;
  /** Fingerprint of the base. */
  base: string;
  /** As JSON. */
  options: string;
  mentions: Mentions;
}

interface Header {
  engine: string;
  ids: string[];
  /** Bases and options by their numbers in the lines. */
  texts: string[];
}

type Line = [uri: string, mtime: number, size: number, hash: string, base: number, options: number, mentions: number[]];

export class IndexCache {
  private readonly file: vscode.Uri;

  private constructor(
    private readonly directory: vscode.Uri,
    folder: vscode.Uri,
    private readonly extension: vscode.Extension<unknown>,
  ) {
    this.file = vscode.Uri.joinPath(directory, `${hashOf(folder.toString())}.index`);
  }

  /** None where VS Code keeps nothing for the workspace. */
  static for(folder: vscode.Uri, { storageUri, extension }: vscode.ExtensionContext): IndexCache | undefined {
    return storageUri && new IndexCache(storageUri, folder, extension);
  }

  /** The records by the drafts' URIs; none where there are none, or another engine wrote them. */
  async load(ids: Ids): Promise<Map<string, DraftRecord>> {
    const records = new Map<string, DraftRecord>();
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.file));
      const breather = new Breather();
      let header: Header | undefined;
      for (let at = 0; at < text.length; await breather.rest()) {
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        const value = JSON.parse(text.slice(at, end));
        at = end + 1;
        if (header) read(value, header, ids, records);
        else if (value.engine === (await this.engine())) header = value;
        else break;
      }
    } catch {
      // None, or cut off: what was read till then is whole.
    }
    return records;
  }

  async save(records: Iterable<DraftRecord>, ids: Ids): Promise<void> {
    const texts: string[] = [];
    const numbers = new Map<string, number>();
    const number = (text: string) => {
      if (!numbers.has(text)) numbers.set(text, texts.push(text) - 1);
      return numbers.get(text)!;
    };
    const breather = new Breather();
    const lines: string[] = [];
    for (const r of records) {
      const line: Line = [r.uri.toString(), r.mtime, r.size, r.hash, number(r.base), number(r.options), [...r.mentions.numbers]];
      lines.push(JSON.stringify(line));
      await breather.rest();
    }
    const header: Header = { engine: await this.engine(), ids: ids.texts, texts };
    const text = `${JSON.stringify(header)}\n${lines.join('\n')}\n`;
    try {
      await vscode.workspace.fs.createDirectory(this.directory);
      await vscode.workspace.fs.writeFile(this.file, new TextEncoder().encode(text));
    } catch {
      // Without a cache the drafts are judged again.
    }
  }

  /** Another version may judge otherwise, and so may another build of the same. */
  private async engine(): Promise<string> {
    const { extensionUri, packageJSON } = this.extension;
    const built = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, 'dist', 'extension.cjs')).then(
      ({ mtime }) => mtime,
      () => 0,
    );
    return `${packageJSON.version} ${built}`;
  }
}

function read(line: Line, header: Header, ids: Ids, records: Map<string, DraftRecord>): void {
  const [uri, mtime, size, hash, base, options, numbers] = line;
  const mentions = new Mentions(Int32Array.from(numbers)).renumbered((number) => ids.of(header.ids[number]));
  records.set(uri, { uri: vscode.Uri.parse(uri), mtime, size, hash, base: header.texts[base], options: header.texts[options], mentions });
}
