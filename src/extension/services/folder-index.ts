/**
 * All drafts that are judged against one folder's base, and where they speak of which fact. Open drafts count as they are judged while typing;
 * closed ones are judged only when someone asks, or as long as someone follows. A verdict on what has changed since is never answered.
 */
import * as vscode from 'vscode';
import type { FactBase, Finding } from '../../index.ts';
import type { Bases } from './bases.ts';
import { ClosedDrafts, type Found, type Listener } from './closed-drafts.ts';
import { DraftFiles } from './draft-files.ts';
import type { Drafts } from './drafts.ts';
import type { FolderFacts } from './folder-facts.ts';
import type { DraftRecord, IndexCache } from './index-cache.ts';
import { compare, MentionStore, type Tally } from './mention-store.ts';
import { Ids, type Mention, Mentions, type VerdictCounts } from './mentions.ts';
import type { Settings } from './settings.ts';
import { Breather } from './slices.ts';

export interface UpdateOptions {
  token?: vscode.CancellationToken;
  progress?: (done: number, all: number, draft: vscode.Uri) => void;
  listener?: Listener;
  /** Looks for the drafts on disk once more: word of a new one may not have come yet, or never come where a watcher cannot watch. */
  anew?: boolean;
}

/** Quiet time, in ms, before what is followed is brought up to date: after a draft changed on disk, and after the base did. */
const AFTER_DRAFT = 500;
const AFTER_BASE = 2000;
/** Between two saves, in ms. */
const SAVE_EVERY = 20_000;
/** Mentions kept of all drafts, 32 bytes each. Of those beyond, nothing is known but that they were judged. */
const MOST_MENTIONS = 1_000_000;
/** Files looked at while another draft is judged. */
const AHEAD = 16;

export class FolderIndex implements vscode.Disposable {
  private readonly ids = new Ids();
  private readonly store = new MentionStore(this.ids);
  /** Open drafts in the store, by what their mentions were made of. */
  private readonly open = new Map<string, readonly Finding[]>();
  /** What was known of closed drafts, if their text, the base and the options still are what they were. */
  private known = new Map<string, DraftRecord>();
  /** The drafts on disk; absent until they are looked for. */
  private files: Map<string, vscode.Uri> | undefined;
  /** Those of them whose verdicts are not in force. */
  private readonly stale = new Map<string, vscode.Uri>();
  /** The last word of a change of each file, until it is confirmed. */
  private readonly lastWord = new Map<string, number>();
  private words = 0;
  private confirming = Promise.resolve();
  private base: FactBase;
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
  private readonly closed: ClosedDrafts;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly facts: FolderFacts,
    private readonly bases: Bases,
    private readonly drafts: Drafts,
    settings: Settings,
    private readonly cache: IndexCache | undefined,
  ) {
    this.base = facts.base;
    this.disk = new DraftFiles(facts.folder, settings);
    this.closed = new ClosedDrafts(facts, settings, this.ids);
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
    const { token, listener, anew } = options;
    this.askers.add(options);
    if (anew) this.findAnew();
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
    return this.store.mentionsOf(fact);
  }

  tallyOf(fact: string): Tally {
    this.refresh();
    return this.store.tallyOf(fact);
  }

  mentionsIn(uri: vscode.Uri): Mention[] {
    this.refresh();
    return this.store.mentionsIn(uri);
  }

  judgedDrafts(): { uri: vscode.Uri; verdicts: VerdictCounts }[] {
    this.refresh();
    return this.store.drafts();
  }

  /** Every draft, judged or not. */
  async uris(): Promise<vscode.Uri[]> {
    await this.bases.whenIdle();
    if (!this.files) await this.find();
    const uris = new Map(this.files);
    for (const { document, facts } of this.drafts.all()) if (facts === this.facts) uris.set(document.uri.toString(), document.uri);
    return [...uris.values()];
  }

  /** How many mentions are held, how many closed drafts were judged rather than known, and the longest that this went on without a pause, in ms. */
  get stats(): { mentions: number; judged: number; longestSlice: number } {
    const { judged, longestSlice } = this.closed;
    return { mentions: this.store.size, judged, longestSlice };
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
    for (const [key, uri] of this.files ?? []) {
      const mentions = this.open.has(key) ? undefined : this.store.get(key);
      if (mentions?.isNotable && listener.wants(uri)) this.stale.set(key, uri);
    }
  }

  // What happened.

  private onFile(uri: vscode.Uri): void {
    if (!this.files) return;
    const key = uri.toString();
    if (!this.files.has(key) && this.bases.forDraft(uri) !== this.facts) return;
    this.files.set(key, uri);
    if (this.open.has(key)) return;
    this.store.drop(key);
    this.stale.set(key, uri);
    const word = ++this.words;
    this.lastWord.set(key, word);
    this.confirming = this.confirming.then(() => this.confirm(key, uri, word));
    this.schedule(AFTER_DRAFT);
  }

  /** Word of a change can come late, of one that was there when the draft was judged: then what was found is in force still. */
  private async confirm(key: string, uri: vscode.Uri, word: number): Promise<void> {
    const known = this.known.get(key);
    const found = known && this.lastWord.get(key) === word ? await this.closed.look(uri, known, false) : undefined;
    // Another word may have come meanwhile, or a run have begun, which looks for itself.
    if (this.lastWord.get(key) !== word) return;
    this.lastWord.delete(key);
    if (!found || !('known' in found) || !this.stale.has(key) || this.open.has(key) || this.running || this.isDisposed) return;
    this.stale.delete(key);
    this.known.set(key, found.known);
    this.store.put(uri, found.known.mentions);
    this.fire();
  }

  private onDeleted(uri: vscode.Uri): void {
    const within = `${uri.toString()}/`;
    for (const key of [...(this.files?.keys() ?? [])]) {
      if (key !== uri.toString() && !key.startsWith(within)) continue;
      this.files?.delete(key);
      this.stale.delete(key);
      this.known.delete(key);
      if (!this.open.has(key)) this.store.drop(key);
      this.fire();
    }
  }

  private onBases(): void {
    if (this.facts.base === this.base) return;
    this.base = this.facts.base;
    for (const key of this.store.keys()) this.store.drop(key);
    this.judgeAll();
  }

  private findAnew(): void {
    if (!this.files) return;
    this.files = undefined;
    this.schedule(AFTER_DRAFT);
  }

  /** Which files are drafts, and how they are judged, may be otherwise: what is known of them is tried again. */
  private judgeAll(): void {
    for (const key of this.store.keys()) if (!this.open.has(key)) this.store.drop(key);
    this.files = undefined;
    this.schedule(AFTER_BASE);
  }

  private onJudged({ uri }: vscode.TextDocument): void {
    // An open draft is made into mentions when someone asks.
    if (this.drafts.has(uri)) this.fire();
    else {
      this.close(uri.toString());
      this.schedule(AFTER_DRAFT);
    }
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
      if (!this.isDisposed) this.fire();
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
    const { base } = this;
    const isOver = () => !this.isWanted || this.facts.base !== base;
    const queue = [...this.stale].sort(([, a], [, b]) => compare(a.path, b.path));
    const looks: Promise<Found | undefined>[] = [];
    const breather = new Breather();
    for (const [i, [key, uri]] of queue.entries()) {
      while (looks.length < queue.length && looks.length <= i + AHEAD) looks.push(this.look(...queue[looks.length]));
      const found = await looks[i];
      if (isOver()) {
        // Those that were looked at in vain are stale still.
        for (const [other, at] of queue.slice(i, looks.length)) if (this.files?.has(other)) this.stale.set(other, at);
        return;
      }
      await this.bring(key, uri, found, base, isOver);
      for (const { progress } of this.askers) progress?.(i + 1, queue.length, uri);
      this.saveSoon();
      await breather.rest();
    }
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
    for (const key of this.store.keys()) if (!files.has(key) && !this.open.has(key)) this.store.drop(key);
    for (const [key, uri] of files) if (!this.store.has(key)) this.stale.set(key, uri);
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

  /** Word of a change that comes after this makes it stale again. */
  private look(key: string, uri: vscode.Uri): Promise<Found | undefined> {
    this.stale.delete(key);
    const known = this.known.get(key);
    const isAsked = known?.mentions.isNotable === true && this.listeners().some((listener) => listener.wants(uri));
    return this.closed.look(uri, known, isAsked);
  }

  private async bring(key: string, uri: vscode.Uri, found: Found | undefined, base: FactBase, isOver: () => boolean): Promise<void> {
    if (this.open.has(key) || this.stale.has(key)) return;
    if (!found) {
      this.files?.delete(key);
      return;
    }
    const isStale = () => isOver() || this.stale.has(key) || !this.files?.has(key);
    const record = 'known' in found ? found.known : await this.closed.judge(found, base, this.listeners(), isStale);
    if (!record || isStale()) {
      if (this.files?.has(key)) this.stale.set(key, uri);
      return;
    }
    this.isUnsaved ||= this.known.get(key) !== record;
    const fits = this.store.size + record.mentions.count <= MOST_MENTIONS;
    const kept = fits ? record : { ...record, mentions: Mentions.none };
    this.known.set(key, kept);
    if (!this.open.has(key)) this.store.put(uri, kept.mentions);
  }

  private listeners(): Listener[] {
    return [...this.askers].flatMap(({ listener }) => listener ?? []);
  }

  private saveSoon(): void {
    if (this.isUnsaved && this.cache) this.saveTimer ??= setTimeout(() => void this.save(), SAVE_EVERY);
  }

  /** Takes in what open drafts were found to say since the last time. */
  private refresh(): void {
    const judged = this.drafts.all().filter(({ facts }) => facts === this.facts && facts.base === this.base);
    const gone = new Set(this.open.keys());
    for (const { document, findings } of judged) {
      const key = document.uri.toString();
      gone.delete(key);
      if (this.open.get(key) === findings) continue;
      const mentions = Mentions.of(findings, this.drafts.parsed(document), (offset) => document.positionAt(offset), this.ids);
      this.store.put(document.uri, mentions);
      this.open.set(key, findings);
      this.stale.delete(key);
    }
    for (const key of gone) this.close(key);
  }

  /** An open draft was closed, or is judged no more: the file counts. */
  private close(key: string): void {
    this.open.delete(key);
    this.store.drop(key);
    const file = this.files?.get(key);
    if (file) this.stale.set(key, file);
  }

  dispose(): void {
    void this.save();
    this.isDisposed = true;
    clearTimeout(this.timer);
    clearTimeout(this.saveTimer);
    for (const s of this.subscriptions) s.dispose();
  }
}
