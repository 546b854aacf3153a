/** A fact base for each workspace folder, and which of them a draft is judged against. */
import * as vscode from 'vscode';
import { FolderFacts } from './folder-facts.ts';
import type { Settings } from './settings.ts';

export class Bases implements vscode.Disposable {
  /** Of workspace folders, and of folders within them whose configuration names fact files of their own. */
  private readonly folders = new Map<string, FolderFacts>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** A folder has another base, or the folders are others. */
  readonly onDidChange = this.changed.event;
  private readonly removed = new vscode.EventEmitter<FolderFacts>();
  readonly onDidRemove = this.removed.event;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly settings: Settings) {
    for (const folder of vscode.workspace.workspaceFolders ?? []) this.add(folder);
    settings.configs.homeOf = () => this.only()?.folder.uri;
    this.subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders((e) => {
        for (const folder of e.removed) this.remove(folder);
        for (const folder of e.added) this.add(folder);
        this.followConfigs();
        this.changed.fire();
      }),
      settings.onDidChange((e) => {
        this.followConfigs();
        for (const facts of this.folders.values()) if (e.affectsConfiguration('factmark.facts', facts.folder.uri)) facts.reconfigure();
      }),
    ];
  }

  /** From now on what is typed into a fact file counts before it is saved; until then only what is on disk is watched. */
  followDocuments(): void {
    const onDocument = (document: vscode.TextDocument) => {
      for (const facts of this.folders.values()) facts.onDocument(document);
    };
    this.subscriptions.push(
      vscode.workspace.onDidOpenTextDocument(onDocument),
      vscode.workspace.onDidCloseTextDocument(onDocument),
      vscode.workspace.onDidChangeTextDocument((e) => {
        if (e.contentChanges.length > 0) onDocument(e.document);
      }),
    );
    for (const document of vscode.workspace.textDocuments) if (document.isDirty) onDocument(document);
  }

  /** Every folder that has fact files, in the workspace's order. */
  all(): FolderFacts[] {
    const folders = [...(vscode.workspace.workspaceFolders ?? []), ...this.configured()];
    return folders
      .map((folder) => this.folders.get(folder.uri.toString()))
      .filter((facts) => facts !== undefined && !facts.isEmpty) as FolderFacts[];
  }

  of(folder: string): FolderFacts | undefined {
    return this.folders.get(folder);
  }

  /**
   * The base a draft is judged against: the one that its configuration names, else that of the nearest workspace folder around it that has
   * fact files. A draft outside every folder (an untitled one too) is judged only where exactly one folder has fact files, for then there
   * is no doubt which is meant. None for a file that its configuration counts among no drafts.
   */
  forDraft(uri: vscode.Uri): FolderFacts | undefined {
    if (!this.settings.isDraftFile(uri)) return undefined;
    const named = this.named(uri);
    if (named) return named.isEmpty ? undefined : named;
    if (uri.scheme !== 'untitled' && vscode.workspace.getWorkspaceFolder(uri)) {
      const around = this.all().filter((f) => isWithin(uri, f.folder.uri));
      return around.sort((a, b) => b.folder.uri.path.length - a.folder.uri.path.length)[0];
    }
    return this.only();
  }

  /** The only base that there is. */
  private only(): FolderFacts | undefined {
    const all = this.all();
    return all.length === 1 ? all[0] : undefined;
  }

  /** The base of a folder within a workspace folder that the draft's configuration names. */
  private named(uri: vscode.Uri): FolderFacts | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const facts = folder && this.settings.configs.of(uri).facts;
    return folder && facts?.folder ? this.folders.get(vscode.Uri.joinPath(folder.uri, facts.folder).toString()) : undefined;
  }

  /** The folders within workspace folders whose configuration names fact files. */
  private configured(): vscode.WorkspaceFolder[] {
    const roots = vscode.workspace.workspaceFolders ?? [];
    return this.settings.configs.all().flatMap(({ uri, folder, config }) => {
      const root = vscode.workspace.getWorkspaceFolder(uri);
      if (!folder || !root || !config.facts) return [];
      const own = vscode.Uri.joinPath(root.uri, folder);
      if (roots.some((r) => r.uri.toString() === own.toString())) return [];
      return [{ uri: own, name: `${root.name}/${folder}`, index: root.index }];
    });
  }

  /** Takes up the folders that configurations name fact files in, and leaves those that none names any more. */
  private followConfigs(): void {
    const wanted = [...(vscode.workspace.workspaceFolders ?? []), ...this.configured()];
    const keys = new Set(wanted.map(({ uri }) => uri.toString()));
    for (const { folder } of [...this.folders.values()]) if (!keys.has(folder.uri.toString())) this.remove(folder);
    for (const folder of wanted) if (!this.folders.has(folder.uri.toString())) this.add(folder);
  }

  async whenIdle(): Promise<void> {
    await this.settings.whenIdle();
    await Promise.all([...this.folders.values()].map((f) => f.whenIdle()));
  }

  private add(folder: vscode.WorkspaceFolder): void {
    const facts = new FolderFacts(folder, this.settings);
    facts.onDidChange(() => this.changed.fire());
    this.folders.set(folder.uri.toString(), facts);
  }

  private remove(folder: vscode.WorkspaceFolder): void {
    const facts = this.folders.get(folder.uri.toString());
    if (!facts) return;
    this.folders.delete(folder.uri.toString());
    this.removed.fire(facts);
    facts.dispose();
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
    for (const facts of this.folders.values()) facts.dispose();
    this.changed.dispose();
    this.removed.dispose();
  }
}

function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(root);
}
