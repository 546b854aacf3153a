/** Judges drafts that are not open. One of which nothing has changed that its verdicts rest on is not even read. */
import * as vscode from 'vscode';
import { createChecker, type FactBase, type Finding } from '../../index.ts';
import { positionsIn } from '../places.ts';
import { readText } from './fact-files.ts';
import type { FolderFacts } from './folder-facts.ts';
import { hashOf } from './hash.ts';
import type { DraftRecord } from './index-cache.ts';
import { type Ids, Mentions } from './mentions.ts';
import type { Settings } from './settings.ts';
import { Slicer } from './slices.ts';

/** Told of all that is found in a draft, which is kept nowhere. */
export interface Listener {
  /** Whether it wants to be told of this one, in which something was found before: then it is judged again. */
  wants(uri: vscode.Uri): boolean;
  onJudged(uri: vscode.Uri, text: string, findings: readonly Finding[]): void;
}

/** A draft as it was found: as known, or to be judged. */
export type Found = { known: DraftRecord } | { record: Omit<DraftRecord, 'mentions'>; text: string };

export class ClosedDrafts {
  /** How many were judged, rather than known. */
  judged = 0;
  /** The longest that judging went on without a pause, in ms. */
  longestSlice = 0;

  constructor(
    private readonly facts: FolderFacts,
    private readonly settings: Settings,
    private readonly ids: Ids,
  ) {}

  /** Looks at a draft's file; undefined where there is none. `isAsked`: what is known is not enough. */
  async look(uri: vscode.Uri, known: DraftRecord | undefined, isAsked: boolean): Promise<Found | undefined> {
    const base = this.facts.fingerprint;
    const options = JSON.stringify(this.settings.checkOptions(uri));
    const usable = !isAsked && known?.base === base && known.options === options ? known : undefined;
    const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
    if (!stat) return undefined;
    const { mtime, size } = stat;
    // A file system that knows no times says 0.
    if (usable && mtime > 0 && usable.mtime === mtime && usable.size === size) return { known: usable };
    const text = (await readText(uri)) ?? '\0';
    const hash = hashOf(text);
    if (usable?.hash === hash) return { known: { ...usable, mtime, size } };
    return { record: { uri, base, options, mtime, size, hash }, text };
  }

  /** Judges a draft as it was found; undefined where that was given up. What is no text has nothing to judge. */
  async judge({ record, text }: Extract<Found, { text: string }>, base: FactBase, listeners: Listener[], isStale: () => boolean) {
    if (text.includes('\0')) return { ...record, mentions: Mentions.none };
    const checker = createChecker(base, this.settings.checkOptions(record.uri));
    const run = await new Slicer(checker).check(text, isStale);
    if (!run || isStale()) return undefined;
    this.judged++;
    this.longestSlice = Math.max(this.longestSlice, ...run.slices);
    for (const listener of listeners) listener.onJudged(record.uri, text, run.result);
    return { ...record, mentions: Mentions.of(run.result, checker.last()?.draft, positionsIn(text), this.ids) };
  }
}
