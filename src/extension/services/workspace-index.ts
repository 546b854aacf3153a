/** Where the workspace's drafts speak of which fact, for every folder that has facts. Nothing is read before someone asks. */
import * as vscode from 'vscode';
import type { Bases } from './bases.ts';
import type { Drafts } from './drafts.ts';
import type { FolderFacts } from './folder-facts.ts';
import { FolderIndex, type UpdateOptions } from './folder-index.ts';
import { IndexCache } from './index-cache.ts';
import type { Tally } from './mention-store.ts';
import type { Mention, VerdictCounts } from './mentions.ts';
import type { Settings } from './settings.ts';

export type { Listener } from './closed-drafts.ts';
export type { UpdateOptions } from './folder-index.ts';
export type { Tally } from './mention-store.ts';
export type { How, Mention, VerdictCounts } from './mentions.ts';

/** Least time between two words of a change, in ms. */
const TELL_EVERY = 250;

export class WorkspaceIndex implements vscode.Disposable {
  private readonly folders = new Map<FolderFacts, { index: FolderIndex; timer?: ReturnType<typeof setTimeout> }>();
  private readonly changed = new vscode.EventEmitter<FolderFacts>();
  /** Answers for a folder may be others. */
  readonly onDidChange = this.changed.event;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly bases: Bases,
    private readonly drafts: Drafts,
    private readonly settings: Settings,
    private readonly context: vscode.ExtensionContext,
  ) {
    this.subscription = bases.onDidRemove((facts) => this.remove(facts));
  }

  /**
   * Brings all drafts of a folder's base up to date: open drafts first, then the others, in slices. True unless cancelled. Those who ask at the
   * same time share the work, which goes on until the last of them has cancelled.
   */
  update(facts: FolderFacts, options?: UpdateOptions): Promise<boolean> {
    return this.of(facts).update(options);
  }

  /** Keeps a folder up to date in the background, for as long as something that shows it is in sight. */
  follow(facts: FolderFacts): vscode.Disposable {
    return this.of(facts).follow();
  }

  /** Whether every draft is in the answers. Until then they hold what is known to be so now. */
  isCurrent(facts: FolderFacts): boolean {
    return this.folders.get(facts)?.index.isCurrent ?? false;
  }

  /** Every place in which a draft speaks of a fact, or of one of the cast. */
  mentionsOf(facts: FolderFacts, fact: string): Mention[] {
    return this.of(facts).mentionsOf(fact);
  }

  /** The same, counted. */
  tallyOf(facts: FolderFacts, fact: string): Tally {
    return this.of(facts).tallyOf(fact);
  }

  /** What a draft speaks of. */
  mentionsIn(facts: FolderFacts, draft: vscode.Uri): Mention[] {
    return this.of(facts).mentionsIn(draft);
  }

  /** Every draft of a folder's base, in the answers or not. */
  urisOf(facts: FolderFacts): Promise<vscode.Uri[]> {
    return this.of(facts).uris();
  }

  /** The drafts that are in the answers. */
  draftsOf(facts: FolderFacts): { uri: vscode.Uri; verdicts: VerdictCounts }[] {
    return this.of(facts).judgedDrafts();
  }

  /** For whoever measures. */
  statsOf(facts: FolderFacts): FolderIndex['stats'] {
    return this.of(facts).stats;
  }

  /** Writes the caches now. */
  async save(): Promise<void> {
    await Promise.all([...this.folders.values()].map(({ index }) => index.save()));
  }

  private of(facts: FolderFacts): FolderIndex {
    let folder = this.folders.get(facts);
    if (!folder) {
      const cache = IndexCache.for(facts.folder.uri, this.context);
      folder = { index: new FolderIndex(facts, this.bases, this.drafts, this.settings, cache) };
      folder.index.onDidChange(() => this.tell(facts));
      this.folders.set(facts, folder);
    }
    return folder.index;
  }

  private tell(facts: FolderFacts): void {
    const folder = this.folders.get(facts);
    if (!folder) return;
    folder.timer ??= setTimeout(() => {
      folder.timer = undefined;
      this.changed.fire(facts);
    }, TELL_EVERY);
  }

  private remove(facts: FolderFacts): void {
    const folder = this.folders.get(facts);
    clearTimeout(folder?.timer);
    folder?.index.dispose();
    this.folders.delete(facts);
  }

  dispose(): void {
    this.subscription.dispose();
    for (const facts of [...this.folders.keys()]) this.remove(facts);
    this.changed.dispose();
  }
}
