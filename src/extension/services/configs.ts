/** The configurations of all workspace folders: `.factmarkrc` and `factmark` in package.json, followed on disk and in unsaved buffers. */
import * as vscode from 'vscode';
import { CONFIG_FILES, type Config } from '../../config/config.ts';
import { type ParsedConfig, parseConfig, parsePackage } from '../../config/parse.ts';
import { type FolderConfig, type Resolved, resolveConfig } from '../../config/resolve.ts';
import type { Problem } from '../../index.ts';
import { pathWithin, readText } from './fact-files.ts';
import { findFiles } from './find-files.ts';
import { Turns } from './turns.ts';

/** A configuration where it stands. */
export interface ConfigFile extends FolderConfig {
  uri: vscode.Uri;
  problems: Problem[];
}

/** Pause after a change, in ms: a branch switch or a burst of typing is one change. */
const SETTLE = 80;
const PATTERN = `**/{${CONFIG_FILES.join(',')}}`;
const [RC, PACKAGE] = CONFIG_FILES;
const NOTHING: Resolved = { severity: {}, ignoreFacts: [] };

export class Configs implements vscode.Disposable {
  private readonly folders = new Map<string, ConfigFile[]>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** A configuration says something else, or has other problems. */
  readonly onDidChange = this.changed.event;
  /** The folder that gives the facts to drafts outside every folder: the bases say so, which know nothing before they have read the configurations. */
  homeOf: (() => vscode.Uri | undefined) | undefined;
  private readonly turns = new Turns();
  private readonly subscriptions: vscode.Disposable[];

  constructor() {
    const files = vscode.workspace.createFileSystemWatcher(PATTERN);
    // A folder that comes, is moved or deleted is one event, with none for the files in it; one that goes and comes again is one change.
    const all = vscode.workspace.createFileSystemWatcher('**');
    const onFolder = (uri: vscode.Uri) => {
      if (this.all().some((file) => file.uri.path.startsWith(`${uri.path}/`))) this.refresh();
    };
    this.subscriptions = [
      files,
      files.onDidCreate((uri) => this.onFile(uri)),
      files.onDidChange((uri) => this.onFile(uri)),
      files.onDidDelete((uri) => this.onFile(uri)),
      all,
      all.onDidCreate((uri) => {
        if (!uri.path.slice(uri.path.lastIndexOf('/')).includes('.')) this.onFile(uri);
      }),
      all.onDidChange(onFolder),
      all.onDidDelete(onFolder),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
    ];
    this.refresh(0);
  }

  /** From now on what is typed into a configuration counts before it is saved. */
  followDocuments(): void {
    const onDocument = ({ uri }: vscode.TextDocument) => isConfigFile(uri) && this.refresh();
    this.subscriptions.push(
      vscode.workspace.onDidCloseTextDocument(onDocument),
      vscode.workspace.onDidChangeTextDocument((e) => {
        if (e.contentChanges.length > 0) onDocument(e.document);
      }),
    );
    for (const document of vscode.workspace.textDocuments) if (document.isDirty) onDocument(document);
  }

  /** What holds for a draft; of one outside every folder, what the folder says whose facts it is judged by. */
  of(uri: vscode.Uri): Resolved {
    const own = vscode.workspace.getWorkspaceFolder(uri);
    const home = own ? undefined : this.homeOf?.();
    const folder = own ?? (home && vscode.workspace.getWorkspaceFolder(home));
    const files = folder && this.folders.get(folder.uri.toString());
    if (!folder || !files?.length) return NOTHING;
    // As if such a draft lay beside the folder's other files.
    return resolveConfig(pathWithin(folder, home ? vscode.Uri.joinPath(home, 'draft.md') : uri), files);
  }

  /** What a folder itself says under a key. */
  at<K extends keyof Config>(folder: vscode.Uri, key: K): Config[K] {
    return this.all().find((file) => folderOf(file.uri) === folder.toString() && file.config[key] !== undefined)?.config[key];
  }

  /** Every configuration, of the folders in the workspace's order. */
  all(): ConfigFile[] {
    return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => this.folders.get(folder.uri.toString()) ?? []);
  }

  /** Resolves when every known change has been taken in. */
  whenIdle(): Promise<void> {
    return this.turns.whenIdle(true);
  }

  private onFile(uri: vscode.Uri): void {
    if (!/\/(?:node_modules|\.git)\//.test(uri.path)) this.refresh();
  }

  private refresh(delay = SETTLE): void {
    this.turns.schedule(delay, () => this.read());
  }

  private async read(): Promise<void> {
    const said = JSON.stringify([...this.folders]);
    const folders = vscode.workspace.workspaceFolders ?? [];
    const read = await Promise.all(folders.map((folder) => this.readFolder(folder)));
    this.folders.clear();
    for (const [i, folder] of folders.entries()) this.folders.set(folder.uri.toString(), read[i]);
    if (JSON.stringify([...this.folders]) !== said) this.changed.fire();
  }

  private async readFolder(folder: vscode.WorkspaceFolder): Promise<ConfigFile[]> {
    const known = new Map(this.folders.get(folder.uri.toString())?.map((file) => [file.uri.toString(), file]));
    const uris = await findFiles(folder, PATTERN);
    const files = await Promise.all(
      uris.map(async (uri): Promise<ConfigFile | undefined> => {
        const path = pathWithin(folder, uri);
        const text = await readText(uri);
        const parsed = text === undefined ? undefined : parse(path, text);
        if (!parsed) return undefined;
        // What is half typed says nothing sure: what it said before stays in force.
        const config = parsed.isSound ? parsed.config : (known.get(uri.toString())?.config ?? parsed.config);
        return { uri, folder: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '', config, problems: parsed.problems };
      }),
    );
    // Of two in one folder the first counts first.
    const rank = ({ uri }: ConfigFile) => (uri.path.endsWith(`/${RC}`) ? 0 : 1);
    return files.filter((file) => file !== undefined).sort((a, b) => rank(a) - rank(b) || (a.uri.path < b.uri.path ? -1 : 1));
  }

  dispose(): void {
    this.turns.cancel();
    for (const s of this.subscriptions) s.dispose();
    this.changed.dispose();
  }
}

const isConfigFile = ({ path }: vscode.Uri) => CONFIG_FILES.some((name) => path.endsWith(`/${name}`));

const folderOf = (file: vscode.Uri) => file.with({ path: file.path.slice(0, file.path.lastIndexOf('/')) || '/' }).toString();

function parse(path: string, text: string): ParsedConfig | undefined {
  return path.endsWith(PACKAGE) ? parsePackage(path, text) : parseConfig(path, text);
}
