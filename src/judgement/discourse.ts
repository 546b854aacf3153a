/**
 * What a sentence inherits from the text before it: the headings above, who is in focus, which names have been met.
 *
 * A state is immutable and compares by value, so that an edit re-judges only the blocks whose inheritance it changed.
 */
import type { Block } from '../draft/block.ts';
import type { CastMention } from '../values/names/cast.ts';
import type { Analysis } from './analysis.ts';

/** Words and names that stand over a block. */
export interface Overhead {
  level: number;
  keys: string[];
  lemmas: string[];
}

export interface Discourse {
  /** Headings in force, outermost first. */
  headings: Overhead[];
  /** Keys of all names met so far. */
  seen: ReadonlySet<string>;
  /** The name that the last sentence was about, and how many sentences ago it was named; no key where a stranger took the focus. */
  focus: { key: string; age: number };
  /** The sentence that leads into a list or a table: the last of the paragraph before it. */
  leadIn: Overhead | undefined;
  /** Whether the draft has named somebody or something that is in no cast. */
  foreign: boolean;
  /** The year last said. */
  year: number | undefined;
}

export const START: Discourse = {
  headings: [],
  seen: new Set(),
  focus: { key: '', age: 0 },
  leadIn: undefined,
  foreign: false,
  year: undefined,
};

/** Whether two states would judge any block alike. */
export function sameDiscourse(a: Discourse, b: Discourse): boolean {
  if (a === b) return true;
  return (
    a.year === b.year &&
    a.foreign === b.foreign &&
    a.focus.key === b.focus.key &&
    a.focus.age === b.focus.age &&
    sameOverhead(a.leadIn, b.leadIn) &&
    a.headings.length === b.headings.length &&
    a.headings.every((h, i) => sameOverhead(h, b.headings[i])) &&
    sameSet(a.seen, b.seen)
  );
}

function sameOverhead(a: Overhead | undefined, b: Overhead | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.level === b.level && sameList(a.keys, b.keys) && sameList(a.lemmas, b.lemmas);
}

const sameList = (a: string[], b: string[]) => a.length === b.length && a.every((x, i) => x === b[i]);

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const key of a) if (!b.has(key)) return false;
  return true;
}

/** The state after a block, given what was read in it. `focus` is the focus after its last sentence. */
export function advance(state: Discourse, block: Block, analysis: Analysis, mentions: CastMention[], focus: Discourse['focus']): Discourse {
  const seen = withKeys(state.seen, mentions);
  const year = lastYear(analysis) ?? state.year;
  if (block.kind === 'heading') {
    const heading = overhead(block.depth, analysis, mentions, 0);
    const headings = [...state.headings.filter((h) => h.level < block.depth), heading];
    // A heading opens a new subject: nobody is in focus but whom it names.
    return {
      headings,
      seen,
      year,
      foreign: state.foreign,
      leadIn: undefined,
      focus: { key: heading.keys[0] ?? '', age: heading.keys.length ? 1 : 0 },
    };
  }
  if (block.kind === 'cell' || block.kind === 'item') return { ...state, seen, year };
  const last = analysis.sentences[analysis.sentences.length - 1];
  const leadIn = last ? overhead(0, analysis, mentions, last.first) : undefined;
  return { headings: state.headings, seen, year, foreign: state.foreign, leadIn, focus };
}

/** The names met so far and those of the mentions; the same object where they add none. */
export function withKeys(seen: ReadonlySet<string>, mentions: CastMention[]): ReadonlySet<string> {
  let grown: Set<string> | undefined;
  for (const m of mentions) {
    for (const key of m.keys) {
      if (seen.has(key)) continue;
      grown ??= new Set(seen);
      grown.add(key);
    }
  }
  return grown ?? seen;
}

function overhead(level: number, analysis: Analysis, mentions: CastMention[], from: number): Overhead {
  const keys = mentions.filter((m) => m.first >= from).flatMap((m) => m.keys);
  const lemmas = analysis.content.filter((i) => i >= from).map((i) => analysis.tokens[i].word.lemma);
  return { level, keys, lemmas };
}

function lastYear(analysis: Analysis): number | undefined {
  for (let i = analysis.dates.length - 1; i >= 0; i--) {
    const year = analysis.dates[i].to.year ?? analysis.dates[i].from.year;
    if (year !== undefined) return year;
  }
  return undefined;
}
