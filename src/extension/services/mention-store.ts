/** The mentions in force of one folder's drafts: found by fact, and by draft. */
import type * as vscode from 'vscode';
import type { Ids, Mention, Mentions, VerdictCounts } from './mentions.ts';

/** How often one fact is spoken of. */
export interface Tally {
  drafts: number;
  /** Without ignore comments. */
  mentions: number;
  tags: number;
  verdicts: VerdictCounts;
}

interface Entry {
  uri: vscode.Uri;
  mentions: Mentions;
}

export class MentionStore {
  private readonly entries = new Map<string, Entry>();
  private readonly byId = new Map<number, Set<Entry>>();
  /** How many mentions are held. */
  size = 0;

  constructor(private readonly ids: Ids) {}

  has(key: string): boolean {
    return this.entries.has(key);
  }

  keys(): string[] {
    return [...this.entries.keys()];
  }

  get(key: string): Mentions | undefined {
    return this.entries.get(key)?.mentions;
  }

  put(uri: vscode.Uri, mentions: Mentions): void {
    const key = uri.toString();
    this.drop(key);
    const entry = { uri, mentions };
    this.entries.set(key, entry);
    this.size += mentions.count;
    for (const id of mentions.ids()) {
      const set = this.byId.get(id);
      if (set) set.add(entry);
      else this.byId.set(id, new Set([entry]));
    }
  }

  drop(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.size -= entry.mentions.count;
    for (const id of entry.mentions.ids()) {
      const set = this.byId.get(id);
      set?.delete(entry);
      if (set?.size === 0) this.byId.delete(id);
    }
  }

  mentionsOf(fact: string): Mention[] {
    const number = this.ids.known(fact);
    const entries = number === undefined ? undefined : this.byId.get(number);
    const found = [...(entries ?? [])].flatMap(({ uri, mentions }) => [...mentions.read(uri, this.ids, number)]);
    return found.sort((a, b) => compare(a.uri.path, b.uri.path) || a.range.start.compareTo(b.range.start));
  }

  tallyOf(fact: string): Tally {
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
    const found = [...(this.get(uri.toString())?.read(uri, this.ids) ?? [])];
    return found.sort((a, b) => a.range.start.compareTo(b.range.start));
  }

  drafts(): { uri: vscode.Uri; verdicts: VerdictCounts }[] {
    const drafts = [...this.entries.values()].map(({ uri, mentions }) => ({ uri, verdicts: mentions.verdicts() }));
    return drafts.sort((a, b) => compare(a.uri.path, b.uri.path));
  }
}

export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
