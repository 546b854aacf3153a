/**
 * All drafts that are judged against one folder's base, and where they speak of which fact. Open drafts count as they are judged while typing;
 * closed ones are judged only when someone asks, or as long as someone follows. A verdict on what has changed since is never answered.
 */
import * as vscode from 'vscode';
import { createChecker, type FactBase, type Finding } from '../../index.ts';
import { positionsIn } from '../places.ts';
import type { Bases } from './bases.ts';
import { DraftFiles } from './draft-files.ts';
import type { Drafts } from './drafts.ts';
import { readText } from './fact-files.ts';
import type { FolderFacts } from './folder-facts.ts';
import { hashOf } from './hash.ts';
import type { DraftRecord, IndexCache } from './index-cache.ts';
import { Ids, type Mention, Mentions, type VerdictCounts } from './mentions.ts';
import type { Settings } from './settings.ts';
import { Breather, Slicer } from './slices.ts';

/** How often one fact is spoken of. */
export interface Tally {
  drafts: number;
  /** Without ignore comments. */
  mentions: number;
  tags: number;
  verdicts: VerdictCounts;
}

export interface UpdateOptions {
  token?: vscode.CancellationToken;
  progress?: (done: number, all: number, draft: vscode.Uri) => void;
  listener?: Listener;
}

/** Wants the findings on closed drafts themselves, which are kept nowhere. */
export interface Listener {
  /** Whether it does on this one, in which something was found before. */
  wants(uri: vscode.Uri): boolean;
  onJudged(uri: vscode.Uri, text: string, findings: readonly Finding[]): void;
}

/** A draft's mentions, in force. */
interface Entry {
  uri: vscode.Uri;
  mentions: Mentions;
}

/** Quiet time, in ms, before what is followed is brought up to date: after a draft changed on disk, and after the base did. */
const AFTER_DRAFT = 500;
const AFTER_BASE = 2000;
/** Between two saves, in ms. */
const SAVE_EVERY = 20_000;
/** Mentions kept of all closed drafts: 32 bytes each. */
const MOST_MENTIONS = 1_000_000;

export class FolderIndex implements vscode.Disposable {
  private readonly ids = new Ids();
  /** What is in force. */
  private readonly entries = new Map<string, Entry>();
  /** Open drafts among them, by what their mentions were made of. */
  private readonly open = new Map<string, readonly Finding[]>();
  private readonly byId = new Map<number, Set<Entry>>();
  /** What was known of closed drafts, if their text, the base and the options still are what they were. */
  private known = new Map<string, DraftRecord>();
  /** The drafts on disk; absent until they are looked for. */
  private files: Map<string, vscode.Uri> | undefined;
  /** Those of them whose verdicts are not in force. */
  private readonly stale = new Map<string, vscode.Uri>();
  private base: FactBase;
  private held = 0;
  private loaded: Promise<void> | undefined;
  private running: Promise<void> | undefined;
  private readonly askers = new Set<UpdateOptions>();
  private followers = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private isUnsaved = false;
  private isDisposed = false;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly disk: DraftFiles;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly facts: FolderFacts,
    private readonly bases: Bases,
    private readonly drafts: Drafts,
    private readonly settings: Settings,
    private readonly cache: IndexCache | undefined,
  ) {
    this.base = facts.base;
    this.disk = new DraftFiles(facts.folder, settings);
    this.subscriptions = [
      this.disk,
      this.changed,
      this.disk.onDidChange((uri) => this.onFile(uri)),
      this.disk.onDidDelete((uri) => this.onDeleted(uri)),
      this.disk.onDidMove(() => this.findAnew()),
      bases.onDidChange(() => this.onBases()),
      settings.onDidChange(() => this.judgeAll()),
      drafts.onDidJudge((document) => this.onJudged(document)),
    ];
  }

  /** Brings all drafts up to date. Whether it came to that, rather than being cancelled. */
  async update(options: UpdateOptions = {}): Promise<boolean> {
    const { token, listener } = options;
    this.askers.add(options);
    if (listener) this.judgeAgain(listener);
    let stop: vscode.Disposable | undefined;
    const cancelled = new Promise<void>((resolve) => {
      stop = token?.onCancellationRequested(() => resolve());
    });
    try {
      while (!token?.isCancellationRequested && !this.isDisposed) {
        await Promise.race([this.run(), cancelled]);
        if (this.isCurrent) return true;
      }
      return false;
    } finally {
      this.askers.delete(options);
      stop?.dispose();
    }
  }

  /** Keeps all drafts up to date from now on. */
  follow(): vscode.Disposable {
    this.followers++;
    this.schedule(AFTER_DRAFT);
    let isOver = false;
    return new vscode.Disposable(() => {
      if (!isOver) this.followers--;
      isOver = true;
    });
  }

  get isCurrent(): boolean {
    return this.files !== undefined && this.stale.size === 0 && this.facts.base === this.base && !this.running;
  }

  mentionsOf(fact: string): Mention[] {
    this.refresh();
    const number = this.ids.known(fact);
    if (number === undefined) return [];
    const found = [...(this.byId.get(number) ?? [])].flatMap(({ uri, mentions }) => [...mentions.read(uri, this.ids, number)]);
    return found.sort((a, b) => compare(a.uri.path, b.uri.path) || a.range.start.compareTo(b.range.start));
  }

  tallyOf(fact: string): Tally {
    this.refresh();
    const tally: Tally = { drafts: 0, mentions: 0, tags: 0, verdicts: {} };
    const number = this.ids.known(fact);
    if (number === undefined) return tally;
    for (const { mentions } of this.byId.get(number) ?? []) {
      const counted = mentions.tally(tally.verdicts, number);
      if (counted.mentions > 0) tally.drafts++;
      tally.mentions += counted.mentions;
      tally.tags += counted.tags;
    }
    return tally;
  }

  mentionsIn(uri: vscode.Uri): Mention[] {
    this.refresh();
    const entry = this.entries.get(uri.toString());
    const found = entry ? [...entry.mentions.read(uri, this.ids)] : [];
    return found.sort((a, b) => a.range.start.compareTo(b.range.start));
  }

  all(): { uri: vscode.Uri; verdicts: VerdictCounts }[] {
    this.refresh();
    const drafts = [...this.entries.values()].map(({ uri, mentions }) => {
      const verdicts: VerdictCounts = {};
      mentions.tally(verdicts);
      return { uri, verdicts };
    });
    return drafts.sort((a, b) => compare(a.uri.path, b.uri.path));
  }

  /** Every draft, judged or not. */
  async uris(): Promise<vscode.Uri[]> {
    await this.bases.whenIdle();
    if (!this.files) await this.find();
    const uris = new Map(this.files);
    for (const { document, facts } of this.drafts.all()) if (facts === this.facts) uris.set(document.uri.toString(), document.uri);
    return [...uris.values()];
  }

  /** How many mentions are held, of open drafts and closed ones. */
  get size(): number {
    let size = 0;
    for (const { mentions } of this.entries.values()) size += mentions.count;
    return size;
  }

  /** Writes the cache now. */
  async save(): Promise<void> {
    clearTimeout(this.saveTimer);
    this.saveTimer = undefined;
    if (!this.isUnsaved || !this.cache) return;
    this.isUnsaved = false;
    const kept = [...this.known.values()].filter(({ uri }) => this.files?.has(uri.toString()) ?? true);
    await this.cache.save(kept, this.ids);
  }

  private get isWanted(): boolean {
    if (this.isDisposed) return false;
    return this.followers > 0 || [...this.askers].some(({ token }) => !token?.isCancellationRequested);
  }

  /** What is in force stays so, but must be judged again to be told. */
  private judgeAgain(listener: Listener): void {
    for (const [key, { uri, mentions }] of this.entries) {
      if (!this.open.has(key) && isNotable(mentions) && listener.wants(uri)) this.stale.set(key, uri);
    }
  }

  // What happened.

  private onFile(uri: vscode.Uri): void {
    if (!this.files) return;
    const key = uri.toString();
    this.files.set(key, uri);
    if (this.drafts.now(uri)) return;
    this.drop(key);
    this.stale.set(key, uri);
    this.schedule(AFTER_DRAFT);
  }

  private onDeleted(uri: vscode.Uri): void {
    const within = `${uri.toString()}/`;
    for (const key of [...(this.files?.keys() ?? [])]) {
      if (key !== uri.toString() && !key.startsWith(within)) continue;
      this.files?.delete(key);
      this.stale.delete(key);
      this.known.delete(key);
      if (!this.open.has(key)) this.drop(key);
    }
  }

  private onBases(): void {
    if (this.facts.base === this.base) return;
    this.base = this.facts.base;
    for (const key of [...this.entries.keys()]) this.drop(key);
    this.judgeAll();
  }

  private findAnew(): void {
    if (!this.files) return;
    this.files = undefined;
    this.schedule(AFTER_DRAFT);
  }

  /** Which files are drafts, and how they are judged, may be otherwise: what is known of them is tried again. */
  private judgeAll(): void {
    for (const key of [...this.entries.keys()]) if (!this.open.has(key)) this.drop(key);
    this.files = undefined;
    this.schedule(AFTER_BASE);
  }

  private onJudged(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.drafts.has(document.uri)) {
      // Made into mentions when someone asks.
      this.fire();
      return;
    }
    this.close(key);
    this.schedule(AFTER_DRAFT);
  }

  private schedule(delay: number): void {
    this.fire();
    if (this.followers === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.isWanted && !this.isCurrent) void this.run();
    }, delay);
  }

  private fire(): void {
    this.changed.fire();
  }

  // Bringing up to date.

  private run(): Promise<void> {
    this.running ??= this.bringAll().finally(() => {
      this.running = undefined;
      this.fire();
    });
    return this.running;
  }

  private async bringAll(): Promise<void> {
    await this.bases.whenIdle();
    this.onBases();
    this.loaded ??= this.load();
    await this.loaded;
    if (!this.files) await this.find();
    await this.bringOpen();
    let done = 0;
    const breather = new Breather();
    for (const [key, uri] of this.inOrder()) {
      if (!this.isWanted || this.facts.base !== this.base) break;
      if (!this.stale.has(key)) continue;
      await this.bring(key, uri);
      done++;
      for (const { progress } of this.askers) progress?.(done, done + this.stale.size, uri);
      this.saveSoon();
      await breather.rest();
    }
  }

  private inOrder(): [string, vscode.Uri][] {
    return [...this.stale].sort(([, a], [, b]) => compare(a.path, b.path));
  }

  private async load(): Promise<void> {
    if (this.cache) this.known = await this.cache.load(this.ids);
  }

  private async find(): Promise<void> {
    const found = await this.disk.find();
    const breather = new Breather();
    const files = new Map<string, vscode.Uri>();
    for (const uri of found) {
      if (this.bases.forDraft(uri) === this.facts) files.set(uri.toString(), uri);
      await breather.rest();
    }
    this.files = files;
    this.stale.clear();
    for (const key of [...this.entries.keys()]) if (!files.has(key) && !this.open.has(key)) this.drop(key);
    for (const [key, uri] of files) if (!this.entries.has(key)) this.stale.set(key, uri);
    for (const { listener } of this.askers) if (listener) this.judgeAgain(listener);
  }

  /** Open drafts count as they are judged while typing; one that is too large for that is judged now. */
  private async bringOpen(): Promise<void> {
    for (const document of vscode.workspace.textDocuments) {
      if (!this.drafts.has(document.uri) || this.bases.forDraft(document.uri) !== this.facts) continue;
      if (this.drafts.isWaiting(document.uri) && this.askers.size > 0) await this.drafts.checkNow(document);
      await this.drafts.of(document);
    }
    this.refresh();
  }

  private async bring(key: string, uri: vscode.Uri): Promise<void> {
    this.stale.delete(key);
    const { base } = this;
    // Open, and judged there.
    if (this.drafts.now(uri)) return;
    const record = await this.recordOf(key, uri, base);
    // Something changed meanwhile: what came of it does not count.
    if (this.facts.base !== base || this.stale.has(key) || !this.files?.has(key)) {
      if (this.files?.has(key)) this.stale.set(key, uri);
      return;
    }
    if (!record) {
      this.stale.set(key, uri);
      return;
    }
    this.known.set(key, record);
    if (!this.drafts.now(uri)) this.put(key, { uri, mentions: record.mentions });
  }

  /** The record of a draft: the known one where nothing it rests on has changed, else a new one. Undefined where it was given up. */
  private async recordOf(key: string, uri: vscode.Uri, base: FactBase): Promise<DraftRecord | undefined> {
    const checkOptions = this.settings.checkOptions(uri);
    const at = { uri, base: this.facts.fingerprint, options: JSON.stringify(checkOptions) };
    const known = this.known.get(key);
    const isUsable = known?.base === at.base && known.options === at.options;
    const listeners = [...this.askers].flatMap(({ listener }) => listener ?? []);
    const isWanted = known && isNotable(known.mentions) && listeners.some((listener) => listener.wants(uri));
    const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
    if (!stat) {
      this.files?.delete(key);
      return undefined;
    }
    const { mtime, size } = stat;
    if (isUsable && mtime > 0 && known.mtime === mtime && known.size === size && !isWanted) return known;
    const text = (await readText(uri)) ?? '\0';
    const hash = hashOf(text);
    if (isUsable && known.hash === hash && !isWanted) return { ...known, mtime, size };
    this.isUnsaved = true;
    if (text.includes('\0')) return { ...at, mtime, size, hash, mentions: Mentions.none };
    const checker = createChecker(base, checkOptions);
    const run = await new Slicer(checker).check(text, () => !this.isWanted || this.facts.base !== base);
    if (!run) return undefined;
    for (const listener of listeners) listener.onJudged(uri, text, run.result);
    const mentions = Mentions.of(run.result, checker.last()?.draft, positionsIn(text), this.ids);
    return { ...at, mtime, size, hash, mentions: this.held + mentions.count > MOST_MENTIONS ? Mentions.none : mentions };
  }

  private saveSoon(): void {
    if (this.isUnsaved && this.cache) this.saveTimer ??= setTimeout(() => void this.save(), SAVE_EVERY);
  }

  // The mentions in force.

  /** Takes in what open drafts were found to say since the last time. */
  private refresh(): void {
    const judged = this.drafts.all().filter(({ facts }) => facts === this.facts && facts.base === this.base);
    const gone = new Set(this.open.keys());
    for (const { document, findings } of judged) {
      const key = document.uri.toString();
      gone.delete(key);
      if (this.open.get(key) === findings) continue;
      const mentions = Mentions.of(findings, this.drafts.parsed(document), (offset) => document.positionAt(offset), this.ids);
      this.put(key, { uri: document.uri, mentions });
      this.open.set(key, findings);
      this.stale.delete(key);
    }
    for (const key of gone) this.close(key);
  }

  /** An open draft was closed, or is judged no more: the file counts. */
  private close(key: string): void {
    this.open.delete(key);
    this.drop(key);
    const file = this.files?.get(key);
    if (file) this.stale.set(key, file);
  }

  private put(key: string, entry: Entry): void {
    this.drop(key);
    this.entries.set(key, entry);
    this.held += entry.mentions.count;
    for (const id of entry.mentions.ids()) {
      const set = this.byId.get(id);
      if (set) set.add(entry);
      else this.byId.set(id, new Set([entry]));
    }
  }

  private drop(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.held -= entry.mentions.count;
    for (const id of entry.mentions.ids()) {
      const set = this.byId.get(id);
      set?.delete(entry);
      if (set?.size === 0) this.byId.delete(id);
    }
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
    clearTimeout(this.saveTimer);
    for (const s of this.subscriptions) s.dispose();
  }
}

/** Whether anything was found that a writer is told of. */
function isNotable(mentions: Mentions): boolean {
  const verdicts: VerdictCounts = {};
  mentions.tally(verdicts);
  return Object.keys(verdicts).some((verdict) => verdict !== 'supported');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
