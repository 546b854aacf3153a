/**
 * A sentence as the judgement sees it: its claims, its words with those that the discourse lends it, who it speaks of,
 * and which targets its words call to mind.
 */

import type { Block } from '../../draft/block.ts';
import { BE } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { phrasalAt } from '../../language/phrasalVerbs.ts';
import { isExclusive } from '../../language/related.ts';
import type { Sentence } from '../../language/sentences.ts';
import { foldedAt, lemmaAt } from '../../language/tokens.ts';
import { classesOf, type WordClass } from '../../language/wordClasses.ts';
import { wordSet } from '../../language/wordSet.ts';
import { numberOf } from '../../language/words.ts';
import { firstWhere } from '../../lists.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { findStrangers, type Stranger } from '../../values/names/strangers.ts';
import type { DateValue, Figure, NameMention, Qualifier } from '../../values/value.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey, type Target } from '../targets/target.ts';
import { LENDING } from '../weights.ts';
import { type Analysis, stretch } from './analysis.ts';
import { claimsOf } from './claims.ts';
import type { Discourse, Overhead } from './discourse.ts';
import { withHeadUnits } from './headUnits.ts';
import { datesOfHead } from './headYears.ts';
import { Hits, type Recalled } from './hits.ts';
import { recall } from './recall.ts';
import { type Cues, cuesOf } from './scope.ts';
import type { Carried } from './subject.ts';

/** A date, a figure or a name in a sentence, with the tokens it covers. */
export interface Claim {
  value: Figure | DateValue | NameMention;
  first: number;
  last: number;
}

/** A word that may tie a claim to a fact. `at` is its token index, or -1 where the discourse lends it; `share` how much it counts. */
export interface ContextWord {
  lemma: string;
  /** The lemma's number. */
  number: number;
  at: number;
  share: number;
}

/** A target's word met in the scene. */
export interface Hit {
  /** The target's lemma. */
  lemma: string;
  /** 1 for the word itself, less for a synonym. */
  strength: number;
  word: ContextWord;
}

/** A stranger as facts are measured against it. */
export interface Outsider {
  first: number;
  last: number;
  lemmas: string[];
  /** Whether some fact has a word of it. */
  familiar: boolean;
}

/** What the definite descriptions of a sentence can mean ("the bill", "this company"): the one name of which a noun is the head, or else kinds of names. */
export interface Definites {
  /** Whether any can mean a name at all. */
  any: boolean;
  keys: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
}

/** What a cell's row and column say of it; empty for other blocks. */
export interface Header {
  analyses: Analysis[];
  mentions: CastMention[];
}

/** Where a sentence stands. */
export interface Place {
  block: Block;
  analysis: Analysis;
  /** Mentions of the cast in the whole block, in order. */
  mentions: CastMention[];
  header: Header;
  base: CompiledBase;
}

/** Reads a sentence; `previous` is the one before it in the same block. */
export function sceneOf(place: Place, sentence: Sentence, previous: Sentence | undefined, discourse: Discourse): Scene {
  const scene = new Scene(place, sentence, previous, discourse);
  if (scene.claims.length) recall(scene, place.base);
  return scene;
}

/** What few sentences are asked for is worked out when it is. */
export class Scene {
  readonly block: Block;
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  readonly claims: Claim[];
  /** Mentions of the cast in the sentence and in its headers. */
  readonly mentions: CastMention[];
  /** Those in the sentence itself. */
  readonly ownMentions: CastMention[];
  readonly strangers: Stranger[];
  hits = new Hits();
  /** How each key is carried, as far as it was asked for. */
  readonly carried: Map<string, Carried> = new Map();
  private readonly place: Place;
  private readonly previous: Sentence | undefined;
  private known: {
    byKind?: Record<Target['kind'], Recalled[]>;
    words?: ContextWord[];
    forms?: ReadonlySet<string>;
    classes?: WordClass;
    dates?: DateValue[];
    cues?: Cues;
    definites?: Definites;
    exclusives?: ContextWord[];
    outsiders?: Outsider[];
  } = {
    byKind: undefined,
    words: undefined,
    forms: undefined,
    classes: undefined,
    dates: undefined,
    cues: undefined,
    definites: undefined,
    exclusives: undefined,
    outsiders: undefined,
  };

  constructor(place: Place, sentence: Sentence, previous: Sentence | undefined, discourse: Discourse) {
    const { block, analysis, header, base } = place;
    this.block = block;
    this.analysis = analysis;
    this.sentence = sentence;
    this.discourse = discourse;
    this.place = place;
    this.previous = previous;
    const mentions = stretch(place.mentions, (m) => m.first, sentence.first, sentence.last);
    const names = mentions.filter((m) => !isPhraseKey(m.keys[0]));
    this.ownMentions = mentions;
    this.mentions = header.mentions.length ? [...header.mentions, ...mentions] : mentions;
    const figures = stretch(analysis.figures, (f) => f.start, sentence.start, sentence.end);
    // "4 GB", "1,200 °F": the letters of a unit name nobody.
    const isUnit = ({ start, end }: Stranger) => figures.some((f) => f.start <= start && end <= f.end);
    this.strangers = findStrangers(analysis.text, analysis.tokens, sentence, names).filter((s) => !isUnit(s));
    this.claims = withHeadUnits(claimsOf(analysis, sentence, names, this.strangers, base), block);
  }

  /** The targets called to mind whose value is of a kind, with their hits. */
  targetsOf(kind: Target['kind']): readonly Recalled[] {
    this.known.byKind ??= byKind(this.hits);
    return this.known.byKind[kind];
  }

  /** Mentions of the cast in the sentence before, in the same block. */
  get previousMentions(): CastMention[] {
    const { previous, place } = this;
    return previous ? stretch(place.mentions, (m) => m.first, previous.first, previous.last) : [];
  }

  /** Words of the sentence, and those that the sentence before, a cell's row and column, headings and a lead-in lend it. */
  get words(): ContextWord[] {
    this.known.words ??= this.readWords();
    return this.known.words;
  }

  /** All words of the sentence itself, folded. */
  get forms(): ReadonlySet<string> {
    this.known.forms ??= new Set(this.analysis.tokens.slice(this.sentence.first, this.sentence.last).map(({ word }) => word.folded));
    return this.known.forms;
  }

  /** Whether the sentence has a word of a class: what rules ask before they look for it. */
  hasWordOf(wanted: WordClass): boolean {
    if (this.known.classes === undefined) {
      let classes = 0;
      for (let i = this.sentence.first; i < this.sentence.last; i++) classes |= classesOf(this.analysis.tokens[i].word);
      this.known.classes = classes;
    }
    return (this.known.classes & wanted) !== 0;
  }

  /** Dates that may say when a value held: those of the sentence, of a cell's column or row. */
  get dates(): DateValue[] {
    this.known.dates ??= [
      ...this.claims.flatMap((c) => (c.value.kind === 'date' ? [c.value] : [])),
      ...this.place.header.analyses.flatMap(datesOfHead),
    ];
    return this.known.dates;
  }

  /** What may move a claim out of a fact's scope. */
  get cues(): Cues {
    this.known.cues ??= cuesOf(this);
    return this.known.cues;
  }

  /** What nouns in definite descriptions can mean. */
  get definites(): Definites {
    this.known.definites ??= definitesOf(this.analysis, this.sentence, this.place.base);
    return this.known.definites;
  }

  /** Words, in the sentence or lent to it in full, that exclude others. */
  get exclusives(): readonly ContextWord[] {
    this.known.exclusives ??= this.words.filter((w) => (w.at >= 0 || w.share >= LENT_IN_FULL) && isExclusive(w.lemma));
    return this.known.exclusives;
  }

  /** Proper names that are in no cast, but for a capital that only opens the sentence. */
  get outsiders(): readonly Outsider[] {
    this.known.outsiders ??= this.strangers.filter((s) => !s.opensSentence).map((s) => this.outsiderOf(s));
    return this.known.outsiders;
  }

  private readWords(): ContextWord[] {
    const { analysis, sentence, previous, discourse, block } = this;
    const words: ContextWord[] = [];
    const { content, tokens } = analysis;
    const read = ({ first, last }: Sentence, share: number, own: boolean) => {
      for (let c = firstFrom(content, first); c < content.length && content[c] < last; c++) {
        const i = content[c];
        const { lemma, lemmaNumber } = tokens[i].word;
        const other = phrasalAt(tokens, i);
        words.push({ lemma: other ?? lemma, number: other ? numberOf(other) : lemmaNumber, at: own ? i : -1, share });
      }
    };
    if (previous) read(previous, LENDING.previous, false);
    read(sentence, 1, true);
    // "Up to 48 days" is what a fact calls the maximum.
    for (const { value, first } of this.claims) {
      const lemma = value.kind === 'figure' ? BOUNDS[value.qualifier] : undefined;
      if (lemma) words.push({ lemma, number: numberOf(lemma), at: first, share: 1 });
    }
    for (const a of this.place.header.analyses)
      for (const i of a.content)
        words.push({ lemma: lemmaAt(a.tokens, i), number: a.tokens[i].word.lemmaNumber, at: -1, share: LENDING.header });
    for (const heading of discourse.headings) for (const word of lentBy(heading, LENDING.heading)) words.push(word);
    if (discourse.leadIn && (block.kind === 'item' || block.kind === 'cell'))
      for (const word of lentBy(discourse.leadIn, LENDING.leadIn)) words.push(word);
    return words;
  }

  private outsiderOf({ first, last }: Stranger): Outsider {
    const lemmas: string[] = [];
    for (let i = first; i < last; i++) {
      const token = this.analysis.tokens[i];
      if (token.kind === 'word') lemmas.push(token.word.lemma);
    }
    return { first, last, lemmas, familiar: lemmas.some((l) => this.place.base.byLemma.has(l)) };
  }
}

/** A heading, or a sentence that leads in, lends its words to many sentences. */
function lentBy(overhead: Overhead, share: number): readonly ContextWord[] {
  overhead.lent ??= overhead.lemmas.map((lemma) => ({ lemma, number: numberOf(lemma), at: -1, share }));
  return overhead.lent;
}

function byKind(hits: Hits): Record<Target['kind'], Recalled[]> {
  const kinds: Record<Target['kind'], Recalled[]> = { figure: [], date: [], name: [] };
  for (const entry of hits.entries) kinds[entry[0].kind].push(entry);
  return kinds;
}

/** Where in an ascending list the first number stands that is no less than `from`. */
const firstFrom = (numbers: readonly number[], from: number) => firstWhere(numbers.length, (i) => numbers[i] >= from);

/** From this share on a word that is lent counts like one of the sentence. */
const LENT_IN_FULL = 0.9;

/** What a fact calls what a bound says. */
export const BOUNDS: Partial<Record<Qualifier, string>> = { atMost: 'maximum', atLeast: 'minimum' };

const DEFINITE = wordSet('the this that these those its their his her');

const POSSESSIVE = wordSet('his her their');

const isPredicative = (before: string) => BE.has(before) || DESCRIBING.has(before);
const DESCRIBING = wordSet('become became named voted called chosen crowned as');

const NOTHING: Definites = { any: false, keys: new Set(), kinds: new Set() };

function definitesOf({ tokens }: Analysis, sentence: Sentence, base: CompiledBase): Definites {
  const keys: string[] = [];
  const kinds: string[] = [];
  let any = false;
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    const said = foldedAt(tokens, i);
    if (!DEFINITE.has(said)) continue;
    for (let k = i + 1; k < Math.min(i + 3, sentence.last); k++) {
      if (tokens[k].kind !== 'word' || tokens[k].word.capital) continue;
      const { lemma } = tokens[k].word;
      const heads = base.byHead.get(lemma);
      const kind = heads ? undefined : kindOfNoun(lemma);
      if (heads?.length === 1) keys.push(heads[0]);
      // "His lawyer", "her deputy" is somebody else.
      if (kind === 'person' && POSSESSIVE.has(said)) continue;
      // "Lund was voted the best player": whom the sentence names is described, and nobody else.
      if (kind === 'person' && i - 1 > sentence.first && isPredicative(tokens[i - 1].word.folded)) continue;
      if (kind) kinds.push(kind);
      any ||= heads !== undefined || kind !== undefined;
    }
  }
  return any ? { any, keys: new Set(keys), kinds: new Set(kinds) } : NOTHING;
}
