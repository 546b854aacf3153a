/**
 * The fact base of one workspace folder: finds its fact files, follows them on disk and in unsaved buffers, and keeps a base in force.
 * A file that stops being YAML counts with its last good text until it is put right; its problems are those of the text as it is.
 */
import * as vscode from 'vscode';
import { loadSteps } from '../../factbase/load.ts';
import { type FactBase, loadFactBase, type Problem } from '../../index.ts';
import { openDocument, pathWithin, readText } from './fact-files.ts';
import { findFiles } from './find-files.ts';
import { hashOf } from './hash.ts';
import type { Settings } from './settings.ts';
import { inSlices } from './slices.ts';
import { Turns } from './turns.ts';

interface FactFile {
  uri: vscode.Uri;
  text: string;
  /** The last text of it that was YAML. */
  good?: string;
}

/** Pause after a change, in ms: a save, a branch switch or a burst of typing is one change. */
const SETTLE = 80;
/** With these a file says nothing sure of its facts; any other problem concerns one entry. */
const isBroken = (p: Problem) => /^(yaml-|not-a-mapping$|too-deep$|too-large$)/.test(p.code);

export class FolderFacts implements vscode.Disposable {
  base: FactBase = loadFactBase([]);
  /** Problems of the files as they are now, which may not be those in force. */
  problems: Problem[] = [];
  /** How long the last load of the base took, in ms. */
  loadTime = 0;
  private files = new Map<string, FactFile>();
  private readonly byPath = new Map<string, vscode.Uri>();
  private readonly stale = new Map<string, vscode.Uri>();
  private needsSearch = true;
  private fingerprinted: { base: FactBase; hash: string } | undefined;
  private readonly turns = new Turns();
  private disposed = false;
  private readonly changed = new vscode.EventEmitter<FolderFacts>();
  /** Another base is in force, or the problems are others. */
  readonly onDidChange = this.changed.event;
  private followed: vscode.RelativePattern | undefined;
  private watchers: vscode.Disposable[] = [];

  constructor(
    readonly folder: vscode.WorkspaceFolder,
    private readonly settings: Settings,
  ) {
    this.refresh(undefined, 0);
  }

  get isEmpty(): boolean {
    return this.files.size === 0;
  }

  get fileUris(): vscode.Uri[] {
    return this.sorted().map((f) => f.uri);
  }

  /** Equal for equal texts of the base in force. */
  get fingerprint(): string {
    if (this.fingerprinted?.base !== this.base) {
      const texts = this.sorted().map((f) => `${pathWithin(this.folder, f.uri)}\n${f.good ?? f.text}`);
      this.fingerprinted = { base: this.base, hash: hashOf(texts.join('\0')) };
    }
    return this.fingerprinted.hash;
  }

  /** The texts of the base in force, as `loadFactBase` took them. */
  get texts(): { path: string; text: string }[] {
    return this.sorted().map((f) => ({ path: pathWithin(this.folder, f.uri), text: f.good ?? f.text }));
  }

  /** Whether what the files say now is in force: none of them has stopped being YAML. */
  get isWhole(): boolean {
    return !this.problems.some(isBroken);
  }

  /** The URI of a file by the path that facts and problems carry. */
  uriOf(path: string): vscode.Uri | undefined {
    return this.byPath.get(path);
  }

  isFactFile(document: vscode.TextDocument): boolean {
    return (
      this.files.has(document.uri.toString()) ||
      (vscode.languages.match({ pattern: this.pattern }, document) > 0 && this.settings.isFactFile(this.folder, document.uri))
    );
  }

  /** Resolves when everything known to have changed has been read. */
  whenIdle(): Promise<void> {
    return this.turns.whenIdle(true);
  }

  /** Reads this file again soon, or searches for files anew. */
  refresh(uri?: vscode.Uri, delay = SETTLE): void {
    if (uri) this.stale.set(uri.toString(), uri);
    else this.needsSearch = true;
    this.turns.schedule(delay, () => this.read());
  }

  /** Takes up a changed setting. */
  reconfigure(): void {
    this.followed = this.follow();
    this.refresh(undefined, 0);
  }

  /** Where the fact files are; they are followed from when it is first asked for: reading the settings would hold up the activation. */
  private get pattern(): vscode.RelativePattern {
    this.followed ??= this.follow();
    return this.followed;
  }

  private follow(): vscode.RelativePattern {
    for (const w of this.watchers) w.dispose();
    const pattern = new vscode.RelativePattern(this.folder, this.settings.factsGlob(this.folder));
    const factFiles = vscode.workspace.createFileSystemWatcher(pattern);
    // A folder that is moved or deleted is one event, with none for the files in it; one that goes and comes again is one change.
    const folders = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.folder, '**'));
    const onFolder = (uri: vscode.Uri) => {
      if ([...this.files.values()].some((f) => f.uri.path.startsWith(`${uri.path}/`))) this.refresh();
    };
    this.watchers = [
      factFiles,
      folders,
      factFiles.onDidCreate((uri) => this.refresh(uri)),
      factFiles.onDidChange((uri) => this.refresh(uri)),
      factFiles.onDidDelete((uri) => this.refresh(uri)),
      folders.onDidCreate((uri) => this.onFolderMayHaveCome(uri)),
      folders.onDidChange(onFolder),
      folders.onDidDelete(onFolder),
    ];
    return pattern;
  }

  /** A name without a dot may be a folder that came with fact files in it; one search serves all that come together. */
  private onFolderMayHaveCome(uri: vscode.Uri): void {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    if (!name.includes('.') && !/\/(node_modules|\.git)\//.test(uri.path)) this.refresh();
  }

  private async read(): Promise<void> {
    await this.settings.whenIdle();
    if (this.disposed) return;
    let found: vscode.Uri[] | undefined;
    if (this.needsSearch) {
      this.needsSearch = false;
      const all = await findFiles(this.folder, this.pattern.pattern);
      found = all.filter((uri) => this.settings.isFactFile(this.folder, uri));
    }
    const stale = [...this.stale.values()].filter((uri) => this.settings.isFactFile(this.folder, uri));
    this.stale.clear();
    const wanted = new Map((found ?? [...this.files.values()].map((f) => f.uri)).map((uri) => [uri.toString(), uri]));
    for (const uri of stale) wanted.set(uri.toString(), uri);
    const next = new Map<string, FactFile>();
    await Promise.all(
      [...wanted].map(async ([key, uri]) => {
        const known = this.files.get(key);
        const isKnown = known && !found && !stale.includes(uri);
        const text = isKnown ? known.text : await readText(uri);
        if (text !== undefined) next.set(key, { uri, text, good: known?.good });
      }),
    );
    if (this.disposed || isSame(next, this.files)) return;
    const began = performance.now();
    const files = sorted(next).map((file) => ({ file, path: pathWithin(this.folder, file.uri) }));
    const current = await inSlices(loadSteps(files.map(({ file, path }) => ({ path, text: file.text }))));
    const broken = new Set(current.problems.filter(isBroken).map((p) => p.path));
    for (const { file, path } of files) if (!broken.has(path)) file.good = file.text;
    const inForce = files.map(({ file, path }) => ({ path, text: broken.has(path) ? (file.good ?? file.text) : file.text }));
    const base = broken.size > 0 ? await inSlices(loadSteps(inForce)) : current;
    if (this.disposed) return;
    // All at once: who asks while files are read is answered by those in force.
    this.files = next;
    this.byPath.clear();
    for (const { file, path } of files) this.byPath.set(path, file.uri);
    this.problems = current.problems;
    this.base = base;
    this.loadTime = performance.now() - began;
    this.changed.fire(this);
  }

  private sorted(): FactFile[] {
    return sorted(this.files);
  }

  /** An open document of a fact file was opened, edited or closed. */
  onDocument(document: vscode.TextDocument): void {
    if (!this.isFactFile(document)) return;
    const known = this.files.get(document.uri.toString());
    if (document.isClosed || openDocument(document.uri) === undefined || known?.text !== document.getText()) this.refresh(document.uri);
  }

  dispose(): void {
    this.disposed = true;
    this.turns.cancel();
    for (const w of this.watchers) w.dispose();
    this.changed.dispose();
  }
}

/** In the order of their paths, as the command line reads them. */
function sorted(files: Map<string, FactFile>): FactFile[] {
  return [...files.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : a.uri.path > b.uri.path ? 1 : 0));
}

function isSame(a: Map<string, FactFile>, b: Map<string, FactFile>): boolean {
  return a.size === b.size && [...a].every(([key, file]) => b.get(key)?.text === file.text);
}
