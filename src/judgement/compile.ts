/** Compiles a fact base into targets and an index from words to targets. Done once per base, linear in it. */
import type { Fact, FactBase } from '../factbase/model.ts';
import { groupsOf, isExclusive, related } from '../language/related.ts';
import { isFunctionWord, isWeakTerm } from '../language/stopwords.ts';
import { wordOf } from '../language/words.ts';
import { formatDate, parseDate } from '../values/dates/index.ts';
import { formatFigure } from '../values/figures/index.ts';
import { buildLiterals, type Cast, type CastMention, castOf, findMentions, nameTokens } from '../values/names/cast.ts';
import type { DateValue, Figure, Span } from '../values/value.ts';
import { type Analysis, analyse } from './analysis.ts';
import { isPhraseKey, type Phrase, phraseKey, type Target } from './target.ts';
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
  /** The lemmas of the base that a word of a draft meets, itself and those related to it; kept once worked out. */
  meetings(lemma: string): readonly Meeting[];
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

/** A lemma of the base that a draft's word meets: 1 for the word itself, less for a related one. */
export interface Meeting {
  lemma: string;
  strength: number;
  /** The targets that have the lemma. */
  targets: readonly Target[];
}

const compiled = new WeakMap<FactBase, CompiledBase>();

export function compile(base: FactBase): CompiledBase {
  let result = compiled.get(base);
  if (!result) {
    result = build(base);
    compiled.set(base, result);
  }
  return result;
}

/**
 * How telling a word is among the facts about one subject: "members" tells one fact about a club from the others, however many clubs have members.
 */
function withinSubject(readings: Reading[], cast: Cast): Map<Fact, (lemma: string) => number> {
  const groups = new Map<string, { n: number; frequency: Map<string, number> }>();
  const groupOf = new Map<Fact, { n: number; frequency: Map<string, number> }>();
  for (const reading of readings) {
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

/** A statement, read as a draft would be. */
interface Reading {
  fact: Fact;
  analysis: Analysis;
  mentions: CastMention[];
}

function build(base: FactBase): CompiledBase {
  const cast = castOf(base);
  const readings: Reading[] = [];
  const frequency = new Map<string, number>();
  for (const fact of base.facts.values()) {
    const analysis = analyse(fact.statement);
    const mentions = findMentions(fact.statement, analysis.tokens, cast);
    readings.push({ fact, analysis, mentions });
    const seen = new Set<string>();
    for (const i of analysis.content) seen.add(analysis.tokens[i].word.lemma);
    for (const term of fact.terms ?? []) for (const lemma of lemmasOf(term)) seen.add(lemma);
    for (const lemma of seen) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  }
  const n = readings.length;
  const scale = Math.log(2 + n);
  const idf = (lemma: string) =>
    Math.min(1, Math.log(2 + n / Math.max(1, frequency.get(lemma) ?? 1)) / scale) * (isWeakTerm(lemma) ? 0.4 : 1);

  const met = new Map<string, Meeting[]>();
  const result: CompiledBase = {
    base,
    cast,
    targets: [],
    targetsOfFact: new Map(),
    bySubject: new Map(),
    byLemma: new Map(),
    lemmasOfGroup: new Map(),
    meetings: (lemma) => meetingsOf(lemma, result, met),
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
  const within = withinSubject(readings, cast);
  for (const reading of readings) {
    const local = within.get(reading.fact)!;
    const targets = targetsOf(reading, { ...result, idf: (lemma) => Math.max(idf(lemma), local(lemma)) });
    result.targetsOfFact.set(reading.fact.id, targets);
    for (const target of targets) enter(target, result);
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

/** Words remembered with what they meet before the memory is emptied. */
const REMEMBERED = 50_000;

function meetingsOf(lemma: string, base: CompiledBase, met: Map<string, Meeting[]>): Meeting[] {
  let list = met.get(lemma);
  if (list) return list;
  const own = base.byLemma.get(lemma);
  list = own ? [{ lemma, strength: 1, targets: own }] : [];
  const seen = new Set([lemma]);
  for (const group of groupsOf(lemma)) {
    for (const other of base.lemmasOfGroup.get(group) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      const strength = related(lemma, other);
      if (strength > 0) list.push({ lemma: other, strength, targets: base.byLemma.get(other)! });
    }
  }
  if (met.size >= REMEMBERED) met.clear();
  met.set(lemma, list);
  return list;
}

/** Folded lemmas of the content words of a phrase. */
export function lemmasOf(phrase: string): string[] {
  const { tokens, content } = analyse(phrase);
  const lemmas = content.map((i) => tokens[i].word.lemma);
  return lemmas.length ? lemmas : tokens.filter((t) => t.kind === 'word').map((t) => t.word.lemma);
}

interface RawValue {
  kind: 'date' | 'figure' | 'name';
  span?: Span;
  figures: Figure[];
  dates: DateValue[];
  nameKeys: string[];
  nameForms: string[][];
  expected: string;
  explicit: boolean;
}

function targetsOf(reading: Reading, base: CompiledBase): Target[] {
  const { fact, analysis, mentions } = reading;
  const values = fact.value ? withStated(withYear(explicitValue(reading, base.cast), reading), reading) : statedValues(reading);
  const main = values.filter((v) => v.kind === 'figure').length ? 'figure' : 'date';
  const subjects = subjectsOf(reading, values, base.cast);
  const spans: Span[] = values.flatMap((v) => (v.span ? [v.span] : []));
  const targets: Target[] = [];
  for (const value of values) {
    const companions = mentions.flatMap((m) => m.keys).filter((k) => !subjects.keys.includes(k) && !value.nameKeys.includes(k));
    const terms = termsOf(reading, value, spans, subjects.spans, base);
    const phrases = (fact.terms ?? []).map((t): Phrase => phraseOf(t, base));
    const vocabulary = new Set<string>();
    for (const token of analysis.tokens) vocabulary.add(token.word.lemma);
    for (const phrase of [...phrases, ...subjects.words]) for (const lemma of phrase.lemmas) vocabulary.add(lemma);
    targets.push({
      index: -1,
      fact,
      kind: value.kind,
      figures: value.figures,
      dates: value.dates,
      nameKeys: value.nameKeys,
      nameForms: value.nameForms,
      expected: value.expected,
      explicit: value.explicit,
      secondary: !value.explicit && (fact.value !== undefined || (value.kind === 'date' && main === 'figure')),
      subjects: subjects.keys,
      named: subjects.keys.some((key) => !isPhraseKey(key)),
      hasSiblings: values.length > 1,
      subjectWords: subjects.words,
      companions: [...new Set(companions)],
      terms,
      phrases,
      property: [...terms.keys()].sort().join(' '),
      mass: [...terms.values()].reduce((sum, w) => sum + w, 0),
      times: timesOf(reading, value),
      vocabulary,
      lemmas: new Set([...terms.keys(), ...phrases.flatMap((p) => p.lemmas), ...subjects.words.flatMap((p) => p.lemmas)]),
      exclusive: [...terms.keys()].filter(isExclusive),
    });
  }
  return targets;
}

function explicitValue({ fact, analysis, mentions }: Reading, cast: Cast): RawValue {
  const value = fact.value!;
  const raw: RawValue = {
    kind: value.kind,
    figures: value.kind === 'figure' ? value.alternatives : [],
    dates: value.kind === 'date' ? value.alternatives : [],
    nameKeys: value.kind === 'name' ? value.keys : [],
    nameForms: [],
    expected: value.texts.join(' or '),
    explicit: true,
  };
  if (value.kind === 'name') {
    raw.nameForms = value.texts.filter((t) => !cast.names.has(t)).map(nameTokens);
    for (const key of value.keys) raw.nameForms.push(...(cast.forms.get(key) ?? []));
    const forms = new Set([...value.keys.map((k) => cast.names.get(k)?.name ?? k), ...value.texts.filter((t) => !cast.names.has(t))]);
    raw.expected = [...forms].join(' or ');
    raw.span = spanOfNames(fact.statement, raw, mentions, value.texts);
  } else if (value.kind === 'date') {
    raw.expected = value.alternatives.map(formatDate).join(' or ') || raw.expected;
    raw.span = analysis.dates.find((d) => sameStart(d, value.alternatives[0]));
  } else {
    raw.span = analysis.figures.find((f) => value.alternatives.some((a) => a.value === f.value));
  }
  return raw;
}

/** The stretch of the statement that holds its name values. */
function spanOfNames(statement: string, raw: RawValue, mentions: CastMention[], texts: string[]): Span | undefined {
  const spans: Span[] = mentions.filter((m) => m.keys.some((k) => raw.nameKeys.includes(k)));
  for (const text of texts) {
    const start = statement.indexOf(text);
    if (start >= 0) spans.push({ start, end: start + text.length });
  }
  if (!spans.length) return undefined;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

const sameStart = (a: DateValue, b: DateValue | undefined) =>
  b !== undefined && a.from.year === b.from.year && a.from.month === b.from.month;

/** Words of a statement that make its number an amount. */
const AMOUNT_WORDS = new Set(
  'number total count amount sum population member area length height width depth elevation altitude capacity weight cost price'.split(' '),
);

/** A bare figure of four digits may be a year ("season: 2014"): it is both, and the words of the draft tell. */
function withYear(given: RawValue, { analysis }: Reading): RawValue[] {
  if (analysis.tokens.some((t) => AMOUNT_WORDS.has(t.word.lemma))) return [given];
  const years = given.figures.filter((f) => f.scale === 'count' && !f.noun.length && !f.unit && /^(?:1[6-9]|20)\d\d$/.test(given.expected));
  const dates = years.flatMap((f) => parseDate(String(f.value)) ?? []);
  return dates.length ? [given, { ...given, kind: 'date', figures: [], dates }] : [given];
}

/** Beside the value given, the other values of the statement: a draft may well state them too, but they are not what the fact is for. */
function withStated(given: RawValue[], reading: Reading): RawValue[] {
  const [main] = given;
  const other = statedValues(reading).filter((v) => v.span !== main.span && !(v.kind === main.kind && main.span === undefined));
  return [...given, ...other];
}

/** Where the fact gives no value, the values that stand in its statement are the value. */
function statedValues({ analysis }: Reading): RawValue[] {
  const none = { figures: [], dates: [], nameKeys: [], nameForms: [] };
  const values: RawValue[] = [];
  for (const f of analysis.figures)
    values.push({ ...none, kind: 'figure', span: f, figures: [f], expected: formatFigure(f), explicit: false });
  for (const d of analysis.dates)
    if (!d.relative) values.push({ ...none, kind: 'date', span: d, dates: [d], expected: formatDate(d), explicit: false });
  return values.sort((a, b) => a.span!.start - b.span!.start);
}

interface Subjects {
  keys: string[];
  words: Phrase[];
  /** Where the subject stands in the statement: its words are no terms. */
  spans: Span[];
}

function subjectsOf(reading: Reading, values: RawValue[], cast: Cast): Subjects {
  const { fact, mentions } = reading;
  if (fact.about?.length) {
    const keys: string[] = [];
    const words: Phrase[] = [];
    for (const entry of fact.about) {
      const key = cast.names.has(entry) ? entry : keyOfForm(entry, cast);
      if (key) keys.push(key);
      else {
        keys.push(phraseKey(nameTokens(entry)));
        words.push({ lemmas: lemmasOf(entry), weight: 1 });
      }
    }
    return { keys, words, spans: mentions.filter((m) => m.keys.some((k) => keys.includes(k))) };
  }
  // The names before the first value are what the sentence is about; where there are none, any name is company.
  const firstValue = Math.min(...values.map((v) => v.span?.start ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
  const valueKeys = new Set(values.flatMap((v) => v.nameKeys));
  const before = mentions.filter((m) => m.start < firstValue && !m.keys.some((k) => valueKeys.has(k)));
  const keys = [...new Set(before.slice(0, 1).flatMap((m) => m.keys))];
  return { keys, words: [], spans: before.slice(0, 1) };
}

function keyOfForm(entry: string, cast: Cast): string | undefined {
  return cast.byForm.get(nameTokens(entry).join(' '));
}

function phraseOf(text: string, base: CompiledBase): Phrase {
  const lemmas = lemmasOf(text);
  return { lemmas, weight: lemmas.reduce((sum, l) => Math.max(sum, base.idf(l)), 0) };
}

/** Share of a word's weight that reaches a value when another value of the statement stands nearer to the word. */
const FAR_SHARE = 0.4;

function termsOf(reading: Reading, value: RawValue, values: Span[], subjects: Span[], base: CompiledBase): Map<string, number> {
  const { analysis } = reading;
  const { tokens } = analysis;
  const weights = new Map<string, number>();
  for (const i of analysis.content) {
    const token = tokens[i];
    if (inside(token, subjects) || (value.span && inside(token, [value.span]))) continue;
    if (values.some((v) => v !== value.span && inside(token, [v]))) continue;
    let weight = base.idf(token.word.lemma);
    if (value.span && values.length > 1) {
      const own = gap(token, value.span);
      const nearest = Math.min(...values.map((v) => gap(token, v)));
      if (nearest < own) weight *= FAR_SHARE;
    }
    weights.set(token.word.lemma, Math.max(weight, weights.get(token.word.lemma) ?? 0));
  }
  return weights;
}

const inside = (token: Span, spans: Span[]) => spans.some((s) => token.start >= s.start && token.end <= s.end);
const gap = (a: Span, b: Span) => (a.end <= b.start ? b.start - a.end : a.start >= b.end ? a.start - b.end : 0);

/** When the value held: the dates of the statement that stand nearest to it, else `asOf`. */
function timesOf({ fact, analysis }: Reading, value: RawValue): DateValue[] {
  const dates = analysis.dates.filter((d) => d !== value.span && !d.relative && !d.time);
  if (value.kind !== 'figure' && value.kind !== 'name') return [];
  if (dates.length > 1 && value.span) {
    const nearest = Math.min(...dates.map((d) => gap(d, value.span!)));
    return dates.filter((d) => gap(d, value.span!) === nearest);
  }
  if (dates.length) return dates;
  const asOf = fact.asOf ? parseDate(fact.asOf) : undefined;
  return asOf ? [asOf] : [];
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
  for (const lemma of target.lemmas) {
    if (!base.byLemma.has(lemma)) for (const group of groupsOf(lemma)) pushTo(base.lemmasOfGroup, group, lemma);
    pushTo(base.byLemma, lemma, target);
  }
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A key is a topic where at least a quarter of the facts, or a file's title, speak of it. */
const TOPIC_SHARE = 0.25;

function findTopics(base: CompiledBase): void {
  for (const [key, targets] of base.bySubject)
    if (!isPhraseKey(key) && targets.length >= TOPIC_SHARE * base.targets.length) base.topics.add(key);
  const title = base.base.titles.join('\n');
  if (title) for (const m of findMentions(title, analyse(title).tokens, base.cast)) for (const key of m.keys) base.topics.add(key);
}
