/** A fact base for each workspace folder, and which of them a draft is judged against. */
import * as vscode from 'vscode';
import { FolderFacts } from './folder-facts.ts';
import type { Settings } from './settings.ts';

export class Bases implements vscode.Disposable {
  private readonly folders = new Map<string, FolderFacts>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** A folder has another base, or the folders are others. */
  readonly onDidChange = this.changed.event;
  private readonly removed = new vscode.EventEmitter<FolderFacts>();
  readonly onDidRemove = this.removed.event;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly settings: Settings) {
    for (const folder of vscode.workspace.workspaceFolders ?? []) this.add(folder);
    const onDocument = (document: vscode.TextDocument) => {
      for (const facts of this.folders.values()) facts.onDocument(document);
    };
    this.subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders((e) => {
        for (const folder of e.removed) this.remove(folder);
        for (const folder of e.added) this.add(folder);
        this.changed.fire();
      }),
      vscode.workspace.onDidOpenTextDocument(onDocument),
      vscode.workspace.onDidCloseTextDocument(onDocument),
      vscode.workspace.onDidChangeTextDocument((e) => {
        if (e.contentChanges.length > 0) onDocument(e.document);
      }),
      settings.onDidChange((e) => {
        for (const facts of this.folders.values()) if (e.affectsConfiguration('factmark.facts', facts.folder.uri)) facts.reconfigure();
      }),
    ];
  }

  /** Every folder that has fact files, in the workspace's order. */
  all(): FolderFacts[] {
    return (vscode.workspace.workspaceFolders ?? [])
      .map((folder) => this.folders.get(folder.uri.toString()))
      .filter((facts) => facts !== undefined && !facts.isEmpty) as FolderFacts[];
  }

  of(folder: string): FolderFacts | undefined {
    return this.folders.get(folder);
  }

  /**
   * The base a draft is judged against: that of the nearest workspace folder around it that has fact files. A draft outside every folder
   * (an untitled one too) is judged only where exactly one folder has fact files, for then there is no doubt which is meant.
   */
  forDraft(uri: vscode.Uri): FolderFacts | undefined {
    const withFacts = this.all();
    if (uri.scheme !== 'untitled' && vscode.workspace.getWorkspaceFolder(uri)) {
      const around = withFacts.filter((f) => isWithin(uri, f.folder.uri));
      return around.sort((a, b) => b.folder.uri.path.length - a.folder.uri.path.length)[0];
    }
    return withFacts.length === 1 ? withFacts[0] : undefined;
  }

  async whenIdle(): Promise<void> {
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
