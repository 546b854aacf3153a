/**
 * Documents whose file is gone and that no tab shows. VS Code holds a document for minutes after its last editor was closed, also where the file is deleted
 * meanwhile (another branch, say): what it says is then nobody's draft.
 */
import * as vscode from 'vscode';

export class Orphans implements vscode.Disposable {
  /** Files that were deleted under an open document. */
  private readonly deleted = new Map<string, vscode.TextDocument>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** The document may have become one, or be one no more. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];

  constructor() {
    const files = vscode.workspace.createFileSystemWatcher('**');
    const onThere = (uri: vscode.Uri) => {
      for (const [key, document] of this.deleted) if (isWithin(key, uri)) this.set(document, false);
    };
    this.subscriptions = [
      files,
      this.changed,
      files.onDidDelete((uri) => {
        for (const document of vscode.workspace.textDocuments) if (isWithin(document.uri.toString(), uri)) this.set(document, true);
      }),
      files.onDidCreate(onThere),
      files.onDidChange(onThere),
      vscode.workspace.onDidCloseTextDocument((document) => this.deleted.delete(document.uri.toString())),
      vscode.window.tabGroups.onDidChangeTabs(() => {
        for (const document of this.deleted.values()) this.changed.fire(document);
      }),
    ];
  }

  has(document: vscode.TextDocument): boolean {
    return this.deleted.has(document.uri.toString()) && !document.isDirty && !isShown(document.uri);
  }

  private set(document: vscode.TextDocument, isDeleted: boolean): void {
    const key = document.uri.toString();
    if (isDeleted) this.deleted.set(key, document);
    else this.deleted.delete(key);
    this.changed.fire(document);
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
  }
}

/** Whether it is the file, or lies in the folder. */
function isWithin(key: string, uri: vscode.Uri): boolean {
  return key === uri.toString() || key.startsWith(`${uri.toString()}/`);
}

function isShown(uri: vscode.Uri): boolean {
  const key = uri.toString();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => {
    if (input instanceof vscode.TabInputText) return input.uri.toString() === key;
    return input instanceof vscode.TabInputTextDiff && [input.original, input.modified].some((side) => side.toString() === key);
  });
}
