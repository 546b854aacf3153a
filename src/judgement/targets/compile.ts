/** Compiles a fact base into targets and an index from words to targets. Done once per base, linear in it. */

import type { Fact, FactBase } from '../../factbase/model.ts';
import { phrasalAt } from '../../language/phrasalVerbs.ts';
import { isFunctionWord, isWeakTerm } from '../../language/stopwords.ts';
import { wordOf } from '../../language/words.ts';
import { pushTo } from '../../lists.ts';
import { finished } from '../../steps.ts';
import { buildLiterals, type Cast, castOf } from '../../values/names/cast.ts';
import { findMentions } from '../../values/names/mentions.ts';
import { analyse } from '../scenes/analysis.ts';
import { enterWords, type Meetings, meetingsIn } from './meetings.ts';
import { lemmasOf, type Reading, readFact, subjectsOf } from './reading.ts';
import { isPhraseKey, phraseKey, type Target } from './target.ts';
import { targetsOf } from './targets.ts';
import { targetKeys } from './valueIndex.ts';

export interface CompiledBase {
  base: FactBase;
  cast: Cast;
  targets: Target[];
  targetsOfFact: Map<string, Target[]>;
  /** Targets about a name, by key. */
  bySubject: Map<string, Target[]>;
  /** Lemma → targets that have it among their terms, phrases or subject words. */
  byLemma: Map<string, Target[]>;
  meetings: Meetings;
  /** Group of related words → the lemmas of the base in it. */
  lemmasOfGroup: Map<number, string[]>;
  /** The subjects that are phrases, found in a draft like names. */
  phrases: Cast;
  /** Every literal name that a fact has for its value, and the targets that have it, by folded words joined with spaces. */
  literals: Cast;
  /** Targets by the keys of their values. */
  byValue: Map<string, Target[]>;
  /** Share of the targets that are about a name (by key) or a phrase (by its lemmas joined with spaces), 0–1. */
  shareOf: Map<string, number>;
  /** Whether any fact has a name for its value. */
  hasNameFacts: boolean;
  targetsOfLiteral: Map<string, Target[]>;
  /** Folded word → keys of the names of three content words or more that have it. */
  keysOfWord: Map<string, string[]>;
  /** How telling a lemma is, 0–1. */
  idf(lemma: string): number;
  /** Head noun of a name that is no person's ("bill" of the Forth Crossing Bill) → the keys that it can mean. */
  byHead: Map<string, string[]>;
  /** Keys of names that are common nouns ("game"): a draft need not name them. */
  common: Set<string>;
  /** Keys that a good part of the base is about: its topic. */
  topics: Set<string>;
}

const compiled = new WeakMap<FactBase, CompiledBase>();

export function compile(base: FactBase): CompiledBase {
  return finished(compileSteps(base));
}

/** The same in steps, for a host that must not be blocked: pauses after each fact. */
export function* compileSteps(base: FactBase): Generator<void, CompiledBase, void> {
  let result = compiled.get(base);
  if (!result) {
    result = yield* build(base);
    compiled.set(base, result);
  }
  return result;
}

/**
 * How telling a word is among the facts about one subject: "members" tells one fact about a club from the others, however many clubs have members.
 */
function* withinSubject(readings: Reading[], cast: Cast): Generator<void, Map<Fact, (lemma: string) => number>> {
  const groups = new Map<string, { n: number; frequency: Map<string, number> }>();
  const groupOf = new Map<Fact, { n: number; frequency: Map<string, number> }>();
  for (const reading of readings) {
    yield;
    const key = subjectsOf(reading, [], cast).keys[0] ?? '';
    let group = groups.get(key);
    if (!group) {
      group = { n: 0, frequency: new Map() };
      groups.set(key, group);
    }
    group.n++;
    groupOf.set(reading.fact, group);
    for (const lemma of new Set(reading.analysis.content.map((i) => reading.analysis.tokens[i].word.lemma))) {
      group.frequency.set(lemma, (group.frequency.get(lemma) ?? 0) + 1);
    }
  }
  const telling = (fact: Fact) => {
    const { n, frequency } = groupOf.get(fact)!;
    return (lemma: string) => (Math.log(2 + n / (frequency.get(lemma) ?? 1)) / Math.log(2 + n)) * (isWeakTerm(lemma) ? 0.4 : 1);
  };
  return new Map(readings.map((r) => [r.fact, telling(r.fact)]));
}

function* build(base: FactBase): Generator<void, CompiledBase, void> {
  const cast = yield* castOf.steps(base);
  const readings: Reading[] = [];
  const frequency = new Map<string, number>();
  for (const fact of base.facts.values()) {
    const reading = readFact(fact, cast);
    readings.push(reading);
    const { analysis } = reading;
    const seen = new Set<string>();
    for (const i of analysis.content) seen.add(phrasalAt(analysis.tokens, i) ?? analysis.tokens[i].word.lemma);
    for (const term of fact.terms ?? []) for (const lemma of lemmasOf(term)) seen.add(lemma);
    for (const lemma of seen) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
    yield;
  }
  const n = readings.length;
  const scale = Math.log(2 + n);
  const idf = (lemma: string) =>
    Math.min(1, Math.log(2 + n / Math.max(1, frequency.get(lemma) ?? 1)) / scale) * (isWeakTerm(lemma) ? 0.4 : 1);

  const byLemma = new Map<string, Target[]>();
  const lemmasOfGroup = new Map<number, string[]>();
  const result: CompiledBase = {
    base,
    cast,
    targets: [],
    targetsOfFact: new Map(),
    bySubject: new Map(),
    byLemma,
    lemmasOfGroup,
    meetings: meetingsIn({ byLemma, lemmasOfGroup }),
    phrases: buildLiterals(
      [...base.facts.values()].flatMap((f) => f.about ?? []).filter((a) => !base.names.has(a)),
      phraseKey,
    ),
    literals: buildLiterals(literalNames(base)),
    hasNameFacts: [...base.facts.values()].some((f) => f.value?.kind === 'name'),
    targetsOfLiteral: new Map(),
    byValue: new Map(),
    shareOf: new Map(),
    keysOfWord: wordsOfNames(cast),
    idf,
    byHead: headsOf(base, cast),
    common: new Set([...base.names.values()].filter((n) => /^[a-z]/.test(n.name)).map((n) => n.key)),
    topics: new Set(),
  };
  yield;
  const within = yield* withinSubject(readings, cast);
  for (const reading of readings) {
    const local = within.get(reading.fact)!;
    const targets = targetsOf(reading, cast, (lemma) => Math.max(idf(lemma), local(lemma)));
    result.targetsOfFact.set(reading.fact.id, targets);
    for (const target of targets) enter(target, result);
    yield;
  }
  for (const [subject, count] of result.shareOf) result.shareOf.set(subject, count / result.targets.length);
  findTopics(result);
  return result;
}

function headsOf(base: FactBase, cast: Cast): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const [key, forms] of cast.forms) {
    const words = forms[0] ?? [];
    if (words.length < 2 || base.names.get(key)?.kind === 'person') continue;
    pushTo(heads, wordOf(words[words.length - 1]).lemma, key);
  }
  return heads;
}

function literalNames(base: FactBase): string[] {
  return [...base.facts.values()].flatMap((f) => (f.value?.kind === 'name' ? f.value.texts.filter((t) => !base.names.has(t)) : []));
}

function wordsOfNames(cast: Cast): Map<string, string[]> {
  const keysOfWord = new Map<string, string[]>();
  for (const [key, forms] of cast.forms) {
    const words = (forms[0] ?? []).filter((w) => !isFunctionWord(w));
    if (words.length >= 3) for (const word of new Set(words)) pushTo(keysOfWord, word, key);
  }
  return keysOfWord;
}

function enter(target: Target, base: CompiledBase): void {
  target.index = base.targets.length;
  base.targets.push(target);
  for (const key of target.subjects) pushTo(base.bySubject, key, target);
  for (const key of new Set(targetKeys(target))) pushTo(base.byValue, key, target);
  for (const subject of target.subjects) {
    base.shareOf.set(subject, (base.shareOf.get(subject) ?? 0) + 1);
  }
  for (const form of target.nameForms) pushTo(base.targetsOfLiteral, form.join(' '), target);
  enterWords(target, base);
}

/** A key is a topic where at least a quarter of the facts, or a file's title, speak of it. */
const TOPIC_SHARE = 0.25;

function findTopics(base: CompiledBase): void {
  for (const [key, targets] of base.bySubject)
    if (!isPhraseKey(key) && targets.length >= TOPIC_SHARE * base.targets.length) base.topics.add(key);
  const title = base.base.titles.join('\n');
  if (title) for (const m of findMentions(title, analyse(title).tokens, base.cast)) for (const key of m.keys) base.topics.add(key);
}
