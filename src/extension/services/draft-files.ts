/** The drafts of a folder on disk: found when asked for, followed since. */
import * as vscode from 'vscode';
import { findFiles } from './find-files.ts';
import type { Settings } from './settings.ts';

export class DraftFiles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** A draft came, or its text may be another. */
  readonly onDidChange = this.changed.event;
  private readonly deleted = new vscode.EventEmitter<vscode.Uri>();
  /** A file, or a folder with all in it, went. */
  readonly onDidDelete = this.deleted.event;
  private readonly moved = new vscode.EventEmitter<void>();
  /** A folder came, maybe with drafts in it, or other files are drafts now: look again. */
  readonly onDidMove = this.moved.event;
  private watchers: vscode.Disposable[] = [];
  private glob = '';

  constructor(
    private readonly folder: vscode.WorkspaceFolder,
    private readonly settings: Settings,
  ) {
    this.follow();
  }

  /** All drafts, but those that `files.exclude` hides, and other people's in `node_modules`. */
  async find(token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
    this.follow();
    const found = await findFiles(this.folder, this.glob, token);
    return found.filter((uri) => this.settings.isDraftFile(uri));
  }

  private follow(): void {
    const glob = this.settings.draftsGlob(this.folder);
    if (glob === this.glob) return;
    this.glob = glob;
    for (const w of this.watchers) w.dispose();
    const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.folder, glob));
    // A folder that is moved or deleted is one event, with none for the files in it; one that goes and comes again is one change.
    const all = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.folder, '**'));
    const isOther = (uri: vscode.Uri) => /\/(?:node_modules|\.git)(?:\/|$)/.test(uri.path);
    const onFile = (uri: vscode.Uri) => {
      if (!isOther(uri) && this.settings.isDraftFile(uri)) this.changed.fire(uri);
    };
    const onFolder = (uri: vscode.Uri) => {
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      if (!name.includes('.') && !isOther(uri)) this.moved.fire();
    };
    this.watchers = [
      files,
      all,
      files.onDidCreate(onFile),
      files.onDidChange(onFile),
      all.onDidDelete((uri) => this.deleted.fire(uri)),
      all.onDidCreate(onFolder),
      all.onDidChange(onFolder),
    ];
  }

  dispose(): void {
    for (const d of [...this.watchers, this.changed, this.deleted, this.moved]) d.dispose();
  }
}
