/**
 * Whether a fact has anything in whose place the names and words of a sentence could stand: a first look, before any tie is worked out. Most facts
 * that a sentence calls to mind have nothing of the kind, and for most sentences no fact has.
 */
import type { Fact } from '../../factbase/model.ts';
import type { Token } from '../../language/tokens.ts';
import type { PlaceMention } from '../../values/names/places.ts';
import { statementOf } from '../scenes/analysis.ts';
import { namesOfStatement, type ProperRun, perName } from '../targets/statementNames.ts';
import type { Target } from '../targets/target.ts';
import { headedOf, mayDiffer } from './changedNames.ts';
import { BUILT } from './changedVenues.ts';
import { excludesOther, type Telling, tellingOf } from './changedWords.ts';
import { type Frame, framesOf, haveSameFrame } from './frames.ts';

/** What a sentence says, or a fact, that something else could be said in the place of. */
export interface Slots {
  runs: readonly ProperRun[];
  telling: readonly Telling[];
  /** Whether it names a country, and prepositions that lead to names, each a bit. */
  bits: number;
  /** Bits of what its telling words can exclude, and of what its names can be like: two that have no bit in common have nothing in common. */
  tellingBits: number;
  wordBits: number;
  /** Bits of the prepositions before its names and of the nouns for buildings after them: names that have none in common stand in no like places. */
  standBits: number;
  /** The frames in which they stand, and bits of their sorts: two that have none in common have no frame in common. */
  frames: readonly Frame[];
  frameBits: number;
  leadBits: number;
}

const PLACE = 1;
/** "At the Quill stadium" and "in the Lowe stadium" may be two of a kind; "out of" is "from". */
const PREPOSITIONS: Record<string, number> = { in: 2, at: 2, by: 4, from: 8, near: 16 };
const OUT_OF = PREPOSITIONS.from;

export function slotsOf(
  tokens: readonly Token[],
  runs: readonly ProperRun[],
  places: readonly PlaceMention[],
  telling: readonly Telling[],
): Slots {
  let bits = places.length ? PLACE : 0;
  let wordBits = 0;
  let standBits = 0;
  for (const run of runs) {
    bits |= run.governor === 'out' ? OUT_OF : (PREPOSITIONS[run.preposition] ?? 0);
    standBits |= standOf(tokens, run);
    wordBits |= likenessBits(run);
  }
  let tellingBits = 0;
  for (const each of telling) tellingBits |= each.bits;
  const frames = runs.flatMap((run) => framesOf(tokens, run));
  let frameBits = 0;
  let leadBits = 0;
  for (const frame of frames) {
    frameBits |= 1 << (frame.sort & 31);
    leadBits |= frame.bits;
  }
  return { runs, telling, bits, tellingBits, wordBits, standBits, frames, frameBits, leadBits };
}

const STANDS: Record<string, number> = { by: 1, at: 2, in: 4, from: 8, near: 16 };

/** Bits of what stands around a name: its preposition, "out of" for "from", and the noun for a building after it ("to the Quill stadium"). */
function standOf(tokens: readonly Token[], { last, preposition, governor }: ProperRun): number {
  if (!preposition) return 0;
  const { kind, word } = tokens[last] ?? tokens[last - 1];
  const noun =
    kind === 'word' && !word.capital && BUILT.has(word.lemma) ? 1 << (5 + ((word.lemma.charCodeAt(0) + word.lemma.length) % 27)) : 0;
  return noun | (preposition === 'of' && governor === 'out' ? STANDS.from : (STANDS[preposition] ?? 0));
}

/** Whether a name of a sentence stands in the frame of a name of the fact. */
function sharesFrame(said: Slots, own: Slots): boolean {
  return (own.frameBits & said.frameBits) !== 0 && (own.leadBits & said.leadBits) !== 0 && haveSameFrame(own.frames, said.frames);
}

/** Whether a name of a sentence may be one of the fact's with a word of it another, or stand as one does after its preposition. */
export const mayStandFor = (said: Slots, own: Slots) => ((own.wordBits & said.wordBits) | (own.standBits & said.standBits)) !== 0;

/** Whether both have a name after "in". */
export const haveTowns = (said: Slots, own: Slots) => (own.standBits & said.standBits & STANDS.in) !== 0;

/** Whether a word of a sentence may exclude one of the fact's. */
export const mayExclude = (said: Slots, own: Slots) => (own.tellingBits & said.tellingBits) !== 0;

/**
 * Bits of the ways in which a name can be another's with one word of it another, or an institution of its sort (`mayDiffer`): it has as many words and one of
 * them in the same place, or the same head. A name of one word has none, and none is like another by its "of" alone.
 */
const likenessBits = perName((run) => {
  const { words } = run;
  const { head } = headedOf(run);
  let bits = head ? bitOf(head, 0) : 0;
  if (words.length > 1) for (const [i, word] of words.entries()) if (word !== 'of') bits |= bitOf(word, words.length * 8 + i);
  return bits;
});

/** One of 32 bits, by the first, second and last letter, the length, and where the word stands. */
const bitOf = (word: string, place: number): number =>
  1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(1) * 3 + word.charCodeAt(word.length - 1) + word.length + place * 5) & 31);

/** What the fact of a target says that something else could be said in the place of. */
export function slotsOfFact(target: Target): Slots {
  target.slots ??= readSlots(target.fact);
  return target.slots;
}

function readSlots(fact: Fact): Slots {
  const { runs, sites, vague } = namesOfStatement(fact);
  return slotsOf(statementOf(fact).tokens, runs, vague ? [] : sites, tellingOf(fact).telling);
}

/** How something of a sentence could stand in the place of something of a fact: in the frame of one of its names, or otherwise. */
export type Opening = 'frame' | 'otherwise';

/** Whether and how something of a sentence could stand in the place of something of the fact of a target. */
export function openingFor(said: Slots, target: Target): Opening | undefined {
  const own = slotsOfFact(target);
  if (sharesFrame(said, own)) return 'frame';
  return own.bits & said.bits || isOpen(said, own) ? 'otherwise' : undefined;
}

function isOpen(said: Slots, own: Slots): boolean {
  if (mayExclude(said, own))
    for (const right of own.telling) for (const other of said.telling) if (excludesOther(right, other)) return true;
  if (own.wordBits & said.wordBits) for (const right of own.runs) for (const run of said.runs) if (mayDiffer(run, right)) return true;
  return false;
}
