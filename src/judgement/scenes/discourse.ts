/**
 * What a sentence inherits from the text before it: the headings above, who is in focus, which names have been met.
 *
 * A state is immutable and compares by value, so that an edit re-judges only the blocks whose inheritance it changed.
 */
import type { Block } from '../../draft/block.ts';
import type { FactBase } from '../../factbase/model.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaAt, type Token } from '../../language/tokens.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { isPhraseKey } from '../targets/target.ts';
import type { Analysis } from './analysis.ts';
import { isPost } from './datelines.ts';
import type { ContextWord } from './scene.ts';
import { NAMED, Seen } from './seen.ts';

/** Words and names that stand over a block. */
export interface Overhead {
  level: number;
  keys: string[];
  lemmas: string[];
  /** The words as they are lent to the sentences under them; made when first asked for. */
  lent?: readonly ContextWord[];
}

/** A name that the text speaks of, and how many sentences ago it was named; no key where that is nobody of the cast. */
export interface Focus {
  key: string;
  age: number;
}

export const NOBODY: Focus = { key: '', age: 0 };

export interface Discourse {
  /** Headings in force, outermost first. */
  headings: Overhead[];
  /** All names met so far. */
  seen: Seen;
  /** The name that the last sentence was about; no key where a stranger took the focus. */
  focus: Focus;
  /** The one of the cast whom the text last spoke of as a person, whatever it has spoken of since: whom "he" and "she" may mean. */
  person: Focus;
  /** The sentence that leads into a list or a table: the last of the paragraph before it. */
  leadIn: Overhead | undefined;
  /** Whether the draft has named somebody or something that is in no cast. */
  foreign: boolean;
  /** The year last said. */
  year: number | undefined;
  /** Whether the draft has an entry that was written at the time at its head. */
  live: boolean;
}

/** The state before a draft's first block. */
export const startOf = (base: FactBase): Discourse => ({
  headings: [],
  seen: Seen.nobody(base.names),
  focus: NOBODY,
  person: NOBODY,
  leadIn: undefined,
  foreign: false,
  year: undefined,
  live: false,
});

/** Whether two states would judge any block alike. */
export const sameDiscourse = (a: Discourse, b: Discourse) => a === b || (sameButSeen(a, b) && a.seen.equals(b.seen));

/** Whether two states would judge alike any block that asks nothing of who has been met. */
export function sameButSeen(a: Discourse, b: Discourse): boolean {
  return (
    a.year === b.year &&
    a.foreign === b.foreign &&
    a.live === b.live &&
    sameFocus(a.focus, b.focus) &&
    sameFocus(a.person, b.person) &&
    sameOverhead(a.leadIn, b.leadIn) &&
    (a.headings === b.headings || (a.headings.length === b.headings.length && a.headings.every((h, i) => sameOverhead(h, b.headings[i]))))
  );
}

const sameFocus = (a: Focus, b: Focus) => a.key === b.key && a.age === b.age;

function sameOverhead(a: Overhead | undefined, b: Overhead | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.level === b.level && sameList(a.keys, b.keys) && sameList(a.lemmas, b.lemmas);
}

const sameList = (a: string[], b: string[]) => a.length === b.length && a.every((x, i) => x === b[i]);

/** The state after a block, given what was read in it. `focus` and `person` are those after its last sentence. */
export function advance(
  state: Discourse,
  block: Block,
  analysis: Analysis,
  mentions: CastMention[],
  { focus, person }: Pick<Discourse, 'focus' | 'person'>,
): Discourse {
  const seen = state.seen.with(keysOf(mentions, analysis.tokens));
  const year = lastYear(analysis) ?? state.year;
  const live = state.live || isPost(block, analysis);
  if (block.kind === 'heading') {
    const heading = overhead(block.depth, analysis, mentions, 0);
    const headings = [...state.headings.filter((h) => h.level < block.depth), heading];
    // A heading opens a new subject: nobody is in focus but whom it names.
    return {
      headings,
      seen,
      focus: heading.keys.length ? { key: heading.keys[0], age: 1 } : NOBODY,
      person: NOBODY,
      leadIn: undefined,
      foreign: state.foreign,
      year,
      live,
    };
  }
  if (block.kind === 'cell' || block.kind === 'item') return { ...state, seen, year, live };
  const last = analysis.sentences[analysis.sentences.length - 1];
  const leadIn = last ? overhead(0, analysis, mentions, last.first) : undefined;
  return { headings: state.headings, seen, focus, person, leadIn, foreign: state.foreign, year, live };
}

/** Every key that the mentions can mean, in order, and whether one is named in a form of its own. */
export function keysOf(mentions: readonly CastMention[], tokens: readonly Token[]): readonly string[] {
  if (mentions.length === 0) return NO_KEYS;
  const keys = mentions.flatMap((m) => m.keys);
  if (mentions.some((m) => isDistinct(m, tokens))) keys.push(NAMED);
  return keys;
}
const NO_KEYS: readonly string[] = [];

/** Whether a mention has a word that is no common noun: "Halden Bank" or "npm", not "the bank", "Council" or "trust it". */
export function isDistinct({ keys, first, last, whole }: CastMention, tokens: readonly Token[]): boolean {
  if (isPhraseKey(keys[0])) return false;
  for (let i = first; i < last; i++) {
    const { kind, word } = tokens[i];
    if (kind === 'word' && (whole || word.capital || last - first > 1) && word.folded !== 'the' && !kindOfNoun(word.lemma)) return true;
  }
  return false;
}

function overhead(level: number, analysis: Analysis, mentions: CastMention[], from: number): Overhead {
  const keys = mentions.filter((m) => m.first >= from).flatMap((m) => m.keys);
  const lemmas = analysis.content.filter((i) => i >= from).map((i) => lemmaAt(analysis.tokens, i));
  return { level, keys, lemmas };
}

function lastYear(analysis: Analysis): number | undefined {
  for (let i = analysis.dates.length - 1; i >= 0; i--) {
    const year = analysis.dates[i].to.year ?? analysis.dates[i].from.year;
    if (year !== undefined) return year;
  }
  return undefined;
}
