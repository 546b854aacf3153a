/** A folder that is on no disk: its files are those of a file system that another extension brings, in which VS Code cannot search. */
import * as vscode from 'vscode';
import { assert, closeAll, diagnostics, equal, factmark, hoverAt, open, replace, until, untilShown } from './helpers.ts';

const encoder = new TextEncoder();

/** Files in memory, under `mem:/`. */
class Memory implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }
  private isFolder({ path }: vscode.Uri): boolean {
    return [...this.files.keys()].some((file) => file.startsWith(path.endsWith('/') ? path : `${path}/`));
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (this.isFolder(uri)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  }
  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const root = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    const entries = new Map<string, vscode.FileType>();
    for (const file of this.files.keys()) {
      if (!file.startsWith(root)) continue;
      const [name, ...rest] = file.slice(root.length).split('/');
      entries.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return [...entries];
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }
  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changed.fire([{ type, uri }]);
  }
  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }
  createDirectory(): void {}
  rename(): void {}
}

suite('a virtual workspace', () => {
  const memory = new Memory();
  const at = (path: string) => vscode.Uri.from({ scheme: 'mem', path: `/book/${path}` });
  const put = (path: string, text: string) => memory.writeFile(at(path), encoder.encode(text));
  let registration: vscode.Disposable;
  let count = 0;

  suiteSetup(() => {
    registration = vscode.workspace.registerFileSystemProvider('mem', memory);
    put('facts/deep/span.facts.yaml', 'facts:\n  span: { fact: The bridge is 90 metres long. }\n');
    put('facts/notes.yaml', 'facts:\n  none: { fact: The bridge is 10 metres long. }\n');
    put('draft.md', 'The bridge is 80 metres long.\n');
    put('other.md', 'The bridge is 70 metres long.\n');
    count = vscode.workspace.workspaceFolders?.length ?? 0;
    assert(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: at('').with({ path: '/book' }), name: 'book' }), 'it is added');
  });
  suiteTeardown(async () => {
    await closeAll();
    vscode.workspace.updateWorkspaceFolders(count, 1);
    await until('it is gone', () => vscode.workspace.workspaceFolders?.length === count);
    registration.dispose();
  });

  test('has its facts found, and its drafts judged by them while they are typed', async () => {
    await until('the fact is known', async () => (await factmark()).base(at('draft.md'))?.facts.has('span'));
    equal([...((await factmark()).base(at('draft.md'))?.facts.keys() ?? [])], ['span'], 'facts');
    const draft = await open(at('draft.md'));
    await untilShown(draft, ['contradicted: 80 metres']);
    assert((await hoverAt(draft, '80 metres'))?.value.includes('**Contradicted**'), 'hover');
    await replace(draft, '80 metres', '90 metres');
    await untilShown(draft, []);
  });

  test('has its closed drafts checked', async () => {
    await vscode.commands.executeCommand('factmark.checkWorkspace');
    await until('the other draft is judged', () => diagnostics(at('other.md')).length === 1);
  });

  test('is followed as its facts change', async () => {
    const draft = await open(at('other.md'));
    await untilShown(draft, ['contradicted: 70 metres']);
    put('facts/deep/span.facts.yaml', 'facts:\n  span: { fact: The bridge is 70 metres long. }\n');
    await untilShown(draft, []);
  });
});
