/**
 * A word in the place where a fact has one that excludes it: another point of the compass, end, storey, relative, nationality, trade or grade.
 * The two stand in the same frame (before the same noun, after the same preposition, possessive or label), the fact is met by a value of the clause
 * or by most of its words, and the word that it has is nowhere in the sentence.
 */

import type { Fact } from '../../factbase/model.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { exclusiveBits, isExclusive, opposed, related } from '../../language/related.ts';
import { clauseAt, type TokenRange } from '../../language/sentences.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { endsTrade, isOtherTrade, isTrade } from '../../language/trades.ts';
import { wordSet } from '../../language/wordSet.ts';
import { perWord } from '../../language/words.ts';
import { say } from '../../say.ts';
import { excludes, type PlaceMention } from '../../values/names/places.ts';
import { RELATIVES } from '../names/kinship.ts';
import { type Analysis, statementOf, stretch } from '../scenes/analysis.ts';
import { inFocus } from '../scenes/focus.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { plainFactsOf } from '../targets/plainFacts.ts';
import { namesOfStatement } from '../targets/statementNames.ts';
import { isAbout, isPhraseKey } from '../targets/target.ts';
import { byRule, type Filler, fillerOf, type Tied } from './filler.ts';
import { isPast } from './saidOf.ts';

/** A word that may exclude another, as it stands in its sentence. */
export interface Telling {
  /** Token range; `last` exclusive. */
  first: number;
  last: number;
  sort: 'word' | 'compass' | 'people' | 'trade' | 'grade';
  /** Its word's lemma, where `lemma` is a place. */
  word?: string;
  /** Lemma, points of the compass ("nw"), label with its grade. */
  lemma: string;
  /** Bits of what it can exclude: two that have none in common do not exclude each other. */
  bits: number;
  superlative?: boolean;
  place?: PlaceMention;
  label?: string;
}

/** Those of the sorts that are told by other tables than the sets of words that exclude each other. */
const BITS = { compass: 1 << 31, people: 1 << 30, trade: 1 << 29, grade: 1 << 28 };

const POINTS = new Map(
  Object.entries({
    north: 'n',
    south: 's',
    east: 'e',
    west: 'w',
    northern: 'n',
    southern: 's',
    eastern: 'e',
    western: 'w',
  }),
);
/** Words that a grade or a class is told by. */
const LABELS = wordSet('grade class category phase tier stage level band zone');
const GRADE = /^(?:[IVX]+|[A-H]|\d)$/;

/** Stretches of time say when, and a sentence may well name several. */
const PERIODS = wordSet(
  'day week month quarter year decade century season morning afternoon evening night daily weekly monthly quarterly yearly annual annually',
);

/** Whether a word can be such a word at all: most are none. */
const mayTell = perWord(
  ({ folded, lemma }) =>
    LABELS.has(folded) ||
    POINTS.has(folded) ||
    JOINED.test(folded) ||
    endsTrade(folded) ||
    isTrade(lemma) ||
    (!isFunctionWord(folded) && !PERIODS.has(lemma) && isExclusive(lemma)),
);

/** All such words in tokens [first, last) that are no part of a figure or a date. Linear. */
export function tellingIn({ tokens, figures, dates }: Analysis, first: number, last: number, places: readonly PlaceMention[]): Telling[] {
  const found: Telling[] = [];
  for (let i = first; i < last; i++) {
    const { kind, word, text } = tokens[i];
    if (kind !== 'word' || !mayTell(word)) continue;
    if (LABELS.has(word.folded) && i + 1 < last && GRADE.test(tokens[i + 1].text)) {
      const star = tokens[i + 2]?.text === '*' && !tokens[i + 2].spaceBefore;
      found.push({
        first: i,
        last: i + (star ? 3 : 2),
        sort: 'grade',
        lemma: `${tokens[i + 1].text}${star ? '*' : ''}`,
        bits: BITS.grade,
        label: word.folded,
      });
      i++;
      continue;
    }
    if (word.capital && i > first && !isFieldOfName(tokens, i)) continue;
    const point = compassAt(tokens, i, last);
    if (point) {
      found.push(point);
      i = point.last - 1;
      continue;
    }
    const compound = endsTrade(word.folded) ? `${foldedAt(tokens, i - 1)}-${text}` : '';
    if (isTrade(compound)) found.push({ first: i - 1, last: i + 1, sort: 'trade', lemma: compound, bits: BITS.trade });
    else if (isTrade(word.lemma)) found.push({ first: i, last: i + 1, sort: 'trade', lemma: word.lemma, bits: BITS.trade });
    else if (!word.function && !PERIODS.has(word.lemma) && isExclusive(word.lemma))
      found.push({
        first: i,
        last: i + 1,
        sort: 'word',
        lemma: word.lemma,
        bits: exclusiveBits(word.lemma),
        superlative: isSuperlative(word.folded, word.lemma),
      });
  }
  for (const place of places)
    if (place.adjective)
      found.push({
        first: place.first,
        last: place.last,
        sort: 'people',
        lemma: place.name,
        bits: BITS.people,
        word: lemmaAt(tokens, place.first),
        place,
      });
  if (!found.length) return found;
  const { start } = tokens[first];
  const { end } = tokens[last - 1];
  const values = [...stretch(figures, (v) => v.start, start, end), ...stretch(dates, (v) => v.start, start, end)];
  return found.filter((f) => f.sort === 'grade' || !values.some((v) => v.start < tokens[f.last - 1].end && tokens[f.first].start < v.end));
}

/** "The Nobel Prize in Physics", "School of Geography": in what a prize is given, or what a body teaches, is no name by itself. */
export const isFieldOfName = (tokens: readonly Token[], i: number): boolean =>
  /^(?:in|of|for)$/.test(foldedAt(tokens, i - 1)) &&
  tokens[i - 2]?.word.capital === true &&
  tokens[i].word.capital &&
  isExclusive(lemmaAt(tokens, i)) &&
  !/^(?:['’&-]|and|or)$/.test(tokens[i + 1]?.text ?? '');

/** The two words before the preposition of a field, as far as they are a name. */
const nameBefore = (tokens: readonly Token[], i: number) =>
  [i - 3, i - 2].map((at) => (tokens[at]?.word.capital ? foldedAt(tokens, at) : '')).join(' ');

/** Whether the sentence names somebody of whom the fact knows nothing. */
const hasStranger = ({ target }: Tied, { first }: Telling, { outsiders }: Scene) =>
  outsiders.some((s) => !(s.first <= first && first < s.last) && !s.lemmas.some((l) => target.vocabulary.has(l)));

const isSuperlative = (folded: string, lemma: string) => folded.endsWith('est') && !lemma.endsWith('est');

const JOINED = /^(north|south)(east|west)(?:ern)?$/;

/** "North-west", "southwest", "eastern". */
function compassAt(tokens: Token[], i: number, last: number): Telling | undefined {
  const { folded } = tokens[i].word;
  const own = POINTS.get(folded);
  const other = own && i + 2 < last && tokens[i + 1].text === '-' ? POINTS.get(foldedAt(tokens, i + 2)) : undefined;
  if (other) return { first: i, last: i + 3, sort: 'compass', lemma: own + other, bits: BITS.compass };
  const joined = JOINED.exec(folded);
  if (joined)
    return { first: i, last: i + 1, sort: 'compass', lemma: `${POINTS.get(joined[1])}${POINTS.get(joined[2])}`, bits: BITS.compass };
  return own ? { first: i, last: i + 1, sort: 'compass', lemma: own, bits: BITS.compass } : undefined;
}

const read = new WeakMap<Fact, { analysis: Analysis; telling: Telling[] }>();

/** The words of a fact's statement that may exclude others. */
export function tellingOf(fact: Fact): { analysis: Analysis; telling: Telling[] } {
  let known = read.get(fact);
  if (!known) {
    const analysis = statementOf(fact);
    known = { analysis, telling: tellingIn(analysis, 0, analysis.tokens.length, namesOfStatement(fact).places) };
    read.set(fact, known);
  }
  return known;
}

const answers = new WeakMap<CompiledBase, { words: string[]; known: Map<string, boolean> }>();

/** Of the words of a sentence those that exclude some word of the base: few, so that most sentences cost no more. */
export function contested(said: Telling[], base: CompiledBase): Telling[] {
  if (!said.length) return said;
  let answer = answers.get(base);
  if (!answer) {
    const words = new Set<string>();
    for (const target of base.targets) for (const lemma of target.exclusive) words.add(lemma);
    for (const target of plainFactsOf(base).targets) for (const lemma of target.exclusive) words.add(lemma);
    answer = { words: [...words], known: new Map() };
    answers.set(base, answer);
  }
  const { words, known } = answer;
  return said.filter(({ sort, lemma }) => {
    if (sort !== 'word') return true;
    let is = known.get(lemma);
    if (is === undefined) {
      is = words.some((w) => opposed(w, lemma));
      known.set(lemma, is);
    }
    return is;
  });
}

/** Whether two words of one sort exclude each other. */
export function excludesOther(a: Telling, b: Telling): boolean {
  if (a.sort !== b.sort || !(a.bits & b.bits)) return false;
  switch (a.sort) {
    case 'compass':
      // North-west is of the north; the two of one length are points of their own.
      return a.lemma !== b.lemma && (a.lemma.length === b.lemma.length || ![...a.lemma].some((p) => b.lemma.includes(p)));
    case 'people':
      return excludes(a.place!, b.place!);
    case 'trade':
      return isOtherTrade(a.lemma, b.lemma);
    case 'grade':
      return a.label === b.label && a.lemma !== b.lemma;
    default:
      // The largest of small islands is small itself.
      return opposed(a.lemma, b.lemma) && a.superlative === b.superlative;
  }
}

/** Share of the fact's other words that must be met where no value is, and where one is. */
const BY_WORDS = 0.5;
const BY_VALUE = 0.15;
/** Tokens between a value that meets the fact and the word. */
const REACH = 14;

/** The word of a sentence that excludes one of the fact's in the same frame. */
export function wrongWord(t: Tied, said: Telling[], tied: Tied[], scene: Scene): Filler | undefined {
  const { analysis, telling } = tellingOf(t.fact);
  for (const right of telling) {
    const rivals = said.filter((s) => excludesOther(right, s));
    if (rivals.length !== 1 || said.some((s) => s.sort === right.sort && !excludesOther(right, s) && isSame(right, s))) continue;
    const [wrong] = rivals;
    if (telling.some((o) => isSame(o, wrong))) continue;
    const frame = sameFrame(right, analysis.tokens, wrong, scene.analysis.tokens);
    if (!frame || !isTied(t, right, wrong, frame, scene) || isOtherKin(t, right, wrong, scene)) continue;
    // "A permanent bridge will open" where a temporary one has.
    const own = { first: 0, last: analysis.tokens.length };
    if (!t.met && isYetToBe(scene.analysis.tokens, scene.sentence) && !isYetToBe(analysis.tokens, own)) continue;
    // Many others have won such a prize, at other times.
    if (isFieldOfName(scene.analysis.tokens, wrong.first) && (isPast(wrong, scene) || hasStranger(t, wrong, scene))) continue;
    if (
      isDenied(wrong, scene) ||
      tied.some((o) => o !== t && (o.met || o.words >= t.words) && tellingOf(o.fact).telling.some((x) => isSame(x, wrong)))
    )
      continue;
    const { tokens, text } = scene.analysis;
    const span = { start: tokens[wrong.first].start, end: tokens[wrong.last - 1].end, text: '' };
    span.text = text.slice(span.start, span.end);
    const expected = t.fact.statement.slice(analysis.tokens[right.first].start, analysis.tokens[right.last - 1].end);
    return fillerOf(t.fact, span, expected, [
      {
        kind: 'discourse',
        text: t.met ? say`a value beside it meets the fact` : say`the sentence has the words of the fact`,
        weight: t.words,
      },
      byRule(say`${frame}; both cannot be true`),
    ]);
  }
  return undefined;
}

/** Whether a clause tells of what is still to come. */
function isYetToBe(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (YET.has(foldedAt(tokens, i))) return true;
  return false;
}
const YET = wordSet('will would shall');

/**
 * "Her mother, Ida Holm, …", "Nils Bor, Adler's nephew": somebody whom no fact knows is the relative. "She wrote to her mother", of whose father a fact tells: people have
 * both, so that more of the fact must be said than whose he was, and one of its names where it has any. "Ida Moor wrote to her mother": whose, the clause says.
 */
function isOtherKin({ target, met, hits }: Tied, right: Telling, { sort, first, last }: Telling, scene: Scene): boolean {
  if (sort !== 'word') return false;
  const { analysis, outsiders, ownMentions, sentence } = scene;
  const { tokens } = analysis;
  const from = isComma(tokens, last) ? last + 1 : last;
  if (
    outsiders.some(
      (o) => o.first === from || (isComma(tokens, o.last) && o.last < first && first - o.last <= NEAR_KIN && !isComma(tokens, first - 1)),
    )
  )
    return true;
  if (!RELATIVES.has(right.lemma)) return false;
  const clause = clauseAt(sentence, first) ?? sentence;
  const isBefore = (m: TokenRange) => m.first >= clause.first && m.last <= first;
  const own = ownMentions.filter((m) => m.first >= 0 && !isPhraseKey(m.keys[0]));
  const owner = own.filter(isBefore).pop();
  if (owner ? !isAbout(target, owner.keys) : outsiders.some(isBefore)) return true;
  if (outsiders.some((o) => tokens[o.last]?.kind === 'clitic' && o.last < first && first - o.last < NEAR_KIN)) return true;
  if (met) return false;
  const names = namesOfStatement(target.fact).runs.filter((run) => run.first > 0);
  // "Her mother was Edith Orr" of Una Orr has no name of the fact that her father was Alfred Orr.
  const isOwn = (word: string) => own.some((m) => isAbout(target, m.keys) && m.text.toLowerCase().includes(word));
  const isNamed = names.some(({ words }) => words.some((word) => scene.forms.has(word) && !isOwn(word)));
  const isSaid = (hits ?? []).some(({ lemma, word: { at } }) => at >= 0 && !RELATIVES.has(lemma));
  return names.length ? !isNamed : !isSaid;
}
const NEAR_KIN = 4;

function isSame(a: Telling, b: Telling): boolean {
  if (a.sort !== b.sort) return false;
  return a.sort === 'word' ? related(a.lemma, b.lemma) > 0 : a.lemma === b.lemma;
}

const PREPOSITIONS: Record<string, string> = {
  in: 'in',
  inside: 'in',
  within: 'in',
  at: 'at',
  on: 'on',
  from: 'from',
  of: 'of',
  by: 'by',
  to: 'to',
  towards: 'to',
  into: 'to',
};
const SKIPPED = wordSet('the a an its his her their our my very');
const POSSESSIVE = wordSet('his her their its our my');

/** The preposition that leads to the word, over articles; "out of" is from. */
function leadOf(tokens: Token[], first: number): string | undefined {
  let i = first - 1;
  while (i >= 0 && SKIPPED.has(foldedAt(tokens, i))) i--;
  if (i < 0) return undefined;
  if (foldedAt(tokens, i) === 'of' && foldedAt(tokens, i - 1) === 'out') return 'from';
  return PREPOSITIONS[foldedAt(tokens, i)];
}

/** The verb or noun that the word goes with, over articles and "of": "plays the viola", "a frame of oak". */
function headOf(tokens: Token[], first: number): string | undefined {
  let i = first - 1;
  while (i > 0 && (SKIPPED.has(foldedAt(tokens, i)) || foldedAt(tokens, i) === 'of')) i--;
  const head = tokens[i];
  // Without an article it may be a measure ("31 metres wide").
  return i < first - 1 && isPlain(head) ? head.word.lemma : undefined;
}

/** In which frame both stand, in words; undefined where in none. */
function sameFrame(right: Telling, own: Token[], wrong: Telling, other: Token[]): string | undefined {
  const next = (tokens: Token[], { last }: Telling) =>
    tokens[last]?.kind === 'word' && tokens[last].spaceBefore ? tokens[last].word : undefined;
  const [a, b] = [next(own, right), next(other, wrong)];
  // "Last time it needed 23": without an article it tells when.
  const isWhen = /^(?:last|next)$/.test(wrong.lemma) && !/^(?:the|for|its|his|her|their)$/.test(foldedAt(other, wrong.first - 1));
  // A prize or a body has one field, and another prize has its own.
  if (isFieldOfName(own, right.first) || isFieldOfName(other, wrong.first))
    return isFieldOfName(own, right.first) &&
      isFieldOfName(other, wrong.first) &&
      nameBefore(own, right.first) === nameBefore(other, wrong.first)
      ? say`both stand after “${other[wrong.first - 2].text}”`
      : undefined;
  const sameNoun = a !== undefined && b !== undefined && a.lemma === b.lemma && !a.function && a.lemma.length > 2 && !isWhen;
  switch (right.sort) {
    case 'grade':
      return say`both tell the same grade of it`;
    case 'people':
      return sameNoun ? say`both stand before “${b.folded}”` : undefined;
    case 'trade':
      return sameHolder(right, own, wrong, other);
    default: {
      if (sameNoun) return `both stand before “${b.folded}”`;
      const isKin = (tokens: Token[], t: Telling) =>
        POSSESSIVE.has(foldedAt(tokens, t.first - 1)) || tokens[t.first - 1]?.kind === 'clitic';
      if (right.sort === 'word' && isKin(own, right) && isKin(other, wrong)) return say`both stand after whose it is`;
      const [v, w] = [headOf(own, right.first), headOf(other, wrong.first)];
      if (right.sort === 'word' && v !== undefined && v === w) return say`both stand after “${w}”`;
      const [p, q] = [leadOf(own, right.first), leadOf(other, wrong.first)];
      return p !== undefined && p === q && p !== 'of' && p !== 'by' ? say`both stand after “${p}”` : undefined;
    }
  }
}

/** "Her father was a baker" and "her father, a miller": both are said of the same relative or name. */
function sameHolder(right: Telling, own: Token[], wrong: Telling, other: Token[]): string | undefined {
  const holder = (tokens: Token[], first: number): string | undefined => {
    let i = first - 1;
    // "a poor miller"
    for (let n = 0; n < 2 && i >= 0 && tokens[i].kind === 'word' && !/^an?$/.test(foldedAt(tokens, i)); n++) i--;
    if (!/^an?$/.test(foldedAt(tokens, i))) return undefined;
    i--;
    const is = /^(?:was|is|were|are|,)$/.test(foldedAt(tokens, i));
    if (is && tokens[i].kind !== 'mark' && /^(?:who|himself|herself)$/.test(foldedAt(tokens, i - 1))) i--;
    return is ? tokens[i - 1]?.word.folded : undefined;
  };
  const [a, b] = [holder(own, right.first), holder(other, wrong.first)];
  return a !== undefined && a === b && lemmaOf(a) === a && a.length > 3 ? say`both say what “${b}” was` : undefined;
}

/** Whether the sentence surely speaks of the fact, the word in question aside. */
function isTied(t: Tied, right: Telling, wrong: Telling, frame: string, scene: Scene): boolean {
  const own = t.target.terms.get(right.place ? (right.word ?? '') : right.lemma) ?? 0;
  const rest = t.target.mass - own;
  const words = rest > 0 ? (t.words * t.target.mass) / rest : 1;
  // "Bought a blue minibus" in the year in which the green one was sold.
  if (t.met && isWhatOf(right, wrong)) return words >= BY_WORDS && isNear(t, wrong, scene) && !isIndefinite(right, wrong, t, scene);
  if (t.met) return words >= BY_VALUE && isNear(t, wrong, scene);
  if (right.sort === 'trade') return frame !== '' && words >= BY_VALUE;
  if (right.sort === 'people') return words >= BY_WORDS && isSaidOfSubject(t, wrong, scene);
  return words >= BY_WORDS && (t.named || t.opening || t.target.subjects.includes(inFocus(scene).key));
}

const WHATS = wordSet(`
red blue green yellow white black brown grey purple pink oak pine beech elm spruce birch walnut mahogany teak cedar marble granite
  sandstone limestone wool silk cotton linen nylon squid octopus cuttlefish crab lobster prawn oyster mussel cod herring mackerel salmon trout eel tuna
`);

/** Whether they say of what a thing is, or what colour: of such things there may be several. */
const isWhatOf = (right: Telling, wrong: Telling) => right.sort === 'word' && WHATS.has(right.lemma) && WHATS.has(wrong.lemma);

/** "A blue one" of what the fact calls "the" or "its green one". */
function isIndefinite(right: Telling, wrong: Telling, t: Tied, scene: Scene): boolean {
  const isA = (tokens: readonly Token[], { first }: Telling) => /^an?$/.test(foldedAt(tokens, first - 1));
  return isA(scene.analysis.tokens, wrong) && !isA(statementOf(t.fact).tokens, right);
}

const LINKS = /^(?:,|a|an|the|is|was|are|were|as|\(|who|once|young|old)$/;

/** "Ida Moor, a Danish painter", "the Danish painter Ida Moor": only words that link stand between, or the noun. */
function isSaidOfSubject(t: Tied, wrong: Telling, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const own = scene.mentions.filter((m) => m.first >= 0 && isAbout(t.target, m.keys));
  return own.some((m) => {
    if (m.first >= wrong.last)
      return (
        m.first - wrong.last <= 3 && tokens.slice(wrong.last, m.first).every((x) => x.kind === 'word' && !isFunctionWord(x.word.folded))
      );
    return m.last <= wrong.first && tokens.slice(m.last, wrong.first).every((x) => LINKS.test(x.word.folded));
  });
}

/** A value of the sentence near the word, in its clause or next to it. */
function isNear(_t: Tied, wrong: Telling, scene: Scene): boolean {
  return scene.claims.some(
    (c) => c.value.kind !== 'name' && Math.min(Math.abs(c.first - wrong.last), Math.abs(wrong.first - c.last)) <= REACH,
  );
}

/** "Not in the front": a denial before the word. */
function isDenied(wrong: Telling, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  for (let i = wrong.first - 1; i >= Math.max(scene.sentence.first, wrong.first - 6); i--)
    if (/^(?:not|never|no|nor|neither|without|than|unlike|far|opposite|towards|n't)$/.test(foldedAt(tokens, i))) return true;
  return false;
}
