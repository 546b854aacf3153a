/**
 * A sentence as the judgement sees it: its claims, its words with those that the discourse lends it, who it speaks of,
 * and which targets its words call to mind.
 */
import type { Block } from '../draft/block.ts';
import type { Sentence } from '../language/sentences.ts';
import { type CastMention, findMentions } from '../values/names/cast.ts';
import { findStrangers, type Stranger } from '../values/names/strangers.ts';
import type { DateValue, Figure, NameMention } from '../values/value.ts';
import { type Analysis, stretch, tokenAt } from './analysis.ts';
import type { CompiledBase, Meeting } from './compile.ts';
import type { Discourse } from './discourse.ts';
import { type Cues, cuesOf } from './scope.ts';
import { isPhraseKey, type Target } from './target.ts';
import { valueKeys } from './valueIndex.ts';
import { LENDING } from './weights.ts';

/** A date, a figure or a name in a sentence, with the tokens it covers. */
export interface Claim {
  value: Figure | DateValue | NameMention;
  first: number;
  last: number;
}

/** A word that may tie a claim to a fact. `at` is its token index, or -1 where the discourse lends it; `share` how much it counts. */
export interface ContextWord {
  lemma: string;
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

export interface Scene {
  block: Block;
  analysis: Analysis;
  sentence: Sentence;
  claims: Claim[];
  mentions: CastMention[];
  strangers: Stranger[];
  words: ContextWord[];
  discourse: Discourse;
  /** Dates that may say when a value held: those of the sentence, of a cell's column or row. */
  dates: DateValue[];
  hits: Map<Target, Hit[]>;
  /** What may move a claim out of a fact's scope. */
  readonly cues: Cues;
  /** Lemmas of the nouns that stand in definite descriptions: "the bill", "this company", "its bridge". */
  definites: Set<string>;
}

/** A lemma in more targets than this does not call them to mind by itself; it still counts for those that another word has called. */
const COMMON = 60;

export function sceneOf(
  block: Block,
  analysis: Analysis,
  sentence: Sentence,
  mentions: CastMention[],
  discourse: Discourse,
  previous: Sentence | undefined,
  header: { analyses: Analysis[]; mentions: CastMention[] },
  base: CompiledBase,
): Scene {
  const claims: Claim[] = [];
  const inSentence = stretch(mentions, (m) => m.first, sentence.first, sentence.last);
  const names = inSentence.filter((m) => !isPhraseKey(m.keys[0]));
  const valuesIn = <T extends DateValue | Figure>(values: T[]) => stretch(values, (v) => v.start, sentence.start, sentence.end);
  for (const value of [...valuesIn(analysis.dates), ...valuesIn(analysis.figures)]) {
    // "1. FC Köln", "Apollo 11": a number inside a name is no claim.
    if (names.some((m) => m.start < value.end && value.start < m.end)) continue;
    const first = tokenAt(analysis.tokens, value.start);
    claims.push({ value, first, last: Math.max(first + 1, tokenAt(analysis.tokens, value.end)) });
  }
  const words: ContextWord[] = [];
  const lemmasIn = (from: number, to: number, share: number, own: boolean) => {
    for (const i of stretch(analysis.content, (i) => i, from, to))
      words.push({ lemma: analysis.tokens[i].word.lemma, at: own ? i : -1, share });
  };
  if (previous) lemmasIn(previous.first, previous.last, LENDING.previous, false);
  lemmasIn(sentence.first, sentence.last, 1, true);
  for (const a of header.analyses) for (const i of a.content) words.push({ lemma: a.tokens[i].word.lemma, at: -1, share: LENDING.header });
  lend(words, discourse, block);
  const strangers = findStrangers(analysis.text, analysis.tokens, sentence, names);
  claims.push(...labelledClaims(analysis, sentence, claims, names, base));
  claims.push(...articleClaims(analysis, sentence, claims));
  claims.push(...nameClaims(analysis, sentence, names, strangers, base));
  claims.sort((a, b) => a.first - b.first);
  let cues: Cues | undefined;
  const scene: Scene = {
    block,
    analysis,
    sentence,
    claims,
    mentions: [...header.mentions, ...inSentence],
    strangers,
    words,
    discourse,
    dates: [...claims.flatMap((c) => (c.value.kind === 'date' ? [c.value] : [])), ...header.analyses.flatMap((a) => a.dates)],
    hits: new Map(),
    get cues() {
      cues ??= cuesOf(this);
      return cues;
    },
    definites: definitesOf(analysis, sentence),
  };
  if (claims.length) recall(scene, base);
  return scene;
}

/** Words that a number is a label after: alone they say nothing of which. */
const LABELS = new Set(['number', 'no', 'code', 'id']);
/** Tokens between a label and its number ("the OCLC number of 8805735"). */
const LABEL_REACH = 4;

/** "OCLC number 8805735": a number that is a label is no figure, but where facts of the base have that very label it can be right or wrong. */
function labelledClaims(analysis: Analysis, sentence: Sentence, claims: Claim[], names: CastMention[], base: CompiledBase): Claim[] {
  const { tokens } = analysis;
  const found: Claim[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const { kind, start, end, text } = tokens[i];
    if (
      kind !== 'number' ||
      !/^\d{4,}$/.test(text) ||
      claims.some((c) => c.first <= i && i < c.last) ||
      names.some((m) => m.first <= i && i < m.last)
    )
      continue;
    if (!/^[\s.,;)]?$/.test(analysis.text.slice(end, end + 1))) continue;
    const label = tokens
      .slice(Math.max(sentence.first, i - LABEL_REACH), i)
      .some((t) => t.word.acronym && !LABELS.has(t.word.lemma) && base.byLemma.has(t.word.lemma));
    if (!label) continue;
    const value: Figure = {
      kind: 'figure',
      start,
      end,
      number: { start, end },
      value: Number(text),
      qualifier: 'none',
      precision: 1,
      scale: 'count',
      noun: [],
      form: 'digits',
    };
    found.push({ value, first: i, last: i + 1 });
  }
  return found;
}

/**
 * "An assist, two steals and a block": in a list of counted things an article counts one. Only a noun right after it, between the list's commas or
 * its "and", beside another count, is taken so.
 */
function articleClaims(analysis: Analysis, sentence: Sentence, claims: Claim[]): Claim[] {
  const counts = claims.filter((c) => c.value.kind === 'figure' && c.value.scale === 'count');
  if (!counts.length) return [];
  const { tokens } = analysis;
  const found: Claim[] = [];
  for (let i = sentence.first + 1; i + 1 < sentence.last; i++) {
    const { folded } = tokens[i].word;
    if ((folded !== 'a' && folded !== 'an') || tokens[i + 1].kind !== 'word') continue;
    if (!isListMark(tokens[i - 1]?.word.folded) || !isListMark(tokens[i + 2]?.word.folded)) continue;
    if (!counts.some((c) => Math.abs(c.first - i) <= LIST_REACH) || claims.some((c) => c.first <= i && i < c.last)) continue;
    const { start, end } = tokens[i];
    const value: Figure = {
      kind: 'figure',
      start,
      end,
      number: { start, end },
      value: 1,
      qualifier: 'none',
      precision: 1,
      scale: 'count',
      noun: [tokens[i + 1].word.lemma],
      form: 'words',
    };
    found.push({ value, first: i, last: i + 1 });
  }
  return found;
}

/** Tokens within which a list's items are taken to stand together. */
const LIST_REACH = 6;
const isListMark = (folded: string | undefined) =>
  folded === undefined || folded === ',' || folded === 'and' || folded === '.' || folded === 'with' || folded === 'included';

/** Names that could fill a place that a fact speaks of: the cast's, literal values of the base, and strangers. */
function nameClaims(analysis: Analysis, sentence: Sentence, mentions: CastMention[], strangers: Stranger[], base: CompiledBase): Claim[] {
  if (!base.hasNameFacts) return [];
  const claims: Claim[] = mentions.map((m) => ({ value: m, first: m.first, last: m.last }));
  const taken = (first: number, last: number) => claims.some((c) => c.first < last && first < c.last);
  const tokens = analysis.tokens.slice(sentence.first, sentence.last);
  for (const m of findMentions(analysis.text, tokens, base.literals)) {
    const first = m.first + sentence.first;
    const last = m.last + sentence.first;
    if (!taken(first, last)) claims.push({ value: { ...m, keys: [] }, first, last });
  }
  for (const s of strangers) {
    if (s.opensSentence || taken(s.first, s.last)) continue;
    claims.push({ value: { kind: 'name', start: s.start, end: s.end, keys: [], text: s.text }, first: s.first, last: s.last });
  }
  return claims;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her']);

function definitesOf({ tokens }: Analysis, sentence: Sentence): Set<string> {
  const lemmas = new Set<string>();
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (!DEFINITE.has(tokens[i].word.folded)) continue;
    for (let k = i + 1; k < Math.min(i + 3, sentence.last); k++)
      if (tokens[k].kind === 'word' && !tokens[k].word.capital) lemmas.add(tokens[k].word.lemma);
  }
  return lemmas;
}

/** Headings lend their words, and a lead-in to the items and cells that follow it. */
function lend(words: ContextWord[], discourse: Discourse, block: Block): void {
  for (const heading of discourse.headings) for (const lemma of heading.lemmas) words.push({ lemma, at: -1, share: LENDING.heading });
  if (discourse.leadIn && (block.kind === 'item' || block.kind === 'cell')) {
    for (const lemma of discourse.leadIn.lemmas) words.push({ lemma, at: -1, share: LENDING.leadIn });
  }
}

/** From this share on a word calls targets to mind by itself; what the discourse lends only adds to those called. */
const CALLING = 0.9;
/** Targets kept in mind for a scene: those whose words it has most of, beside those that its values and names call. */
const IN_MIND = 32;

/**
 * Which targets the scene calls to mind: by its telling words, by its values, and by the names in reach. Work is bounded by the words of the
 * scene times `COMMON`, whatever the size of the base.
 */
function recall(scene: Scene, base: CompiledBase): void {
  const { hits } = scene;
  const later: { word: ContextWord; meeting: Meeting }[] = [];
  for (const word of scene.words) {
    for (const meeting of base.meetings(word.lemma)) {
      const targets = base.byLemma.get(meeting.lemma)!;
      if (word.share < CALLING || targets.length > COMMON) later.push({ word, meeting });
      else for (const target of targets) note(hits, target, { lemma: meeting.lemma, strength: meeting.strength, word });
    }
  }
  const called = new Set<Target>();
  const call = (targets: Target[] | undefined) => {
    if (targets && targets.length <= COMMON) for (const target of targets) called.add(target);
  };
  for (const claim of scene.claims) for (const key of valueKeys(claim.value)) call(base.byValue.get(key));
  for (const key of keysInReach(scene)) call(base.bySubject.get(key));
  for (const target of called) if (!hits.has(target)) hits.set(target, []);
  for (const [target, list] of hits) {
    for (const { word, meeting } of later)
      if (target.lemmas.has(meeting.lemma)) list.push({ lemma: meeting.lemma, strength: meeting.strength, word });
  }
  if (hits.size > IN_MIND) forget(scene, called);
}

/** Keeps the targets most of whose weight the scene's words have, and those that its values and names call and some word speaks for. */
function forget(scene: Scene, called: Set<Target>): void {
  const ranked: { target: Target; list: Hit[]; weight: number }[] = [];
  for (const [target, list] of scene.hits) {
    let weight = called.has(target) ? CALLED : 0;
    for (const { lemma, strength, word } of list) weight += strength * word.share * (target.terms.get(lemma) ?? PHRASE_WORD);
    ranked.push({ target, list, weight });
  }
  ranked.sort((a, b) => b.weight - a.weight || a.target.index - b.target.index);
  scene.hits = new Map(ranked.slice(0, IN_MIND).map(({ target, list }) => [target, list]));
}

/** What it counts for a target to be called by a value or a name, and for a word of its phrases to be met. */
const CALLED = 1.5;
const PHRASE_WORD = 0.5;

/** Names in the sentence, in its headers, in focus and in the headings above. */
function keysInReach(scene: Scene): Set<string> {
  const keys = new Set<string>();
  for (const m of scene.mentions) for (const key of m.keys) keys.add(key);
  if (scene.discourse.focus.key) keys.add(scene.discourse.focus.key);
  for (const h of scene.discourse.headings) for (const key of h.keys) keys.add(key);
  return keys;
}

function note(hits: Map<Target, Hit[]>, target: Target, hit: Hit): void {
  const list = hits.get(target);
  if (list) list.push(hit);
  else hits.set(target, [hit]);
}
