/**
 * Facts that contradict each other. Two facts say the same of the same subject where their sentences, without the value, come to the same: the same
 * names in the same order, the same other values, and the same words or words derived from them. An index from that to the facts finds them, so
 * that the work grows with the base and not with its pairs. Where the sentences differ otherwise, nothing is said: a fact base is full of near
 * misses that are all right (each quarter's revenue, each district's votes).
 */

import type { Fact } from '../factbase/model.ts';
import { groupsOf, related } from '../language/related.ts';
import { isFunctionWord } from '../language/stopwords.ts';
import { pushTo } from '../lists.ts';
import { parseDate } from '../values/dates/index.ts';
import { excludes } from './exclusion.ts';
import { isOnce, isUnique, LIGHT, TELLING } from './once.ts';
import type { Reading, StatedValue } from './reading.ts';

export interface Clash {
  a: Fact;
  b: Fact;
  aSays: string;
  bSays: string;
}

/** One value of a fact with what its sentence says of it. */
interface Entry {
  reading: Reading;
  value: StatedValue;
  /** Lemmas of the words around the value and the names, sorted. */
  lemmas: string[];
}

/** A property that has more values than these lists something ("the team won in …"), and the values do not exclude each other. */
const MOST_VALUES = 3;
/** So few words may be replaced by synonyms; longer sentences must have the same words. */
const MOST_SYNONYMS = 2;

/** Collects facts, one by one, and finds those that one met before contradicts. */
export class Contradictions {
  private readonly byProperty = new Map<string, Entry[]>();

  add(reading: Reading): void {
    if (reading.fact.status !== 'current') return;
    reading.values.forEach((value, at) => {
      if (!value.span) return;
      const entry = { reading, value, lemmas: lemmasAround(reading, value) };
      for (const key of keysOf(entry, at)) {
        pushTo(this.byProperty, key, entry);
      }
    });
  }

  /** Each pair once, in the order in which the later of the two was added; in steps, one for each property. */
  *clashes(): Generator<void, Clash[], void> {
    const found = new Map<string, Clash>();
    for (const entries of this.byProperty.values()) {
      yield;
      const values: Entry[] = [];
      const clashes: Clash[] = [];
      for (const entry of entries) {
        const other = values.find((v) => isClash(v, entry));
        if (other) clashes.push({ a: other.reading.fact, b: entry.reading.fact, aSays: other.value.text, bSays: entry.value.text });
        if (!values.some((v) => v.value.text === entry.value.text)) values.push(entry);
        if (values.length > MOST_VALUES) break;
      }
      if (values.length > MOST_VALUES) continue;
      for (const clash of clashes) found.set(`${clash.a.id}\n${clash.b.id}`, clash);
    }
    return [...found.values()];
  }
}

const isWithin = (place: { start: number; end: number }, spans: { start: number; end: number }[]) =>
  spans.some((s) => place.start >= s.start && place.end <= s.end);

function lemmasAround({ analysis, mentions, values }: Reading, value: StatedValue): string[] {
  const spans = [value.span!, ...mentions, ...analysis.figures, ...analysis.dates, ...values.flatMap((v) => v.span ?? [])];
  const lemmas = new Set<string>();
  for (const token of analysis.tokens) {
    const { folded, lemma } = token.word;
    if (token.kind === 'mark' || isWithin(token, spans)) continue;
    if (isFunctionWord(folded) ? TELLING.has(folded) : !LIGHT.has(lemma)) lemmas.add(lemma);
  }
  return [...lemmas].sort();
}

/** Under these an entry is met by others of the same property: its words as they are or derived, and of short sentences their synonyms too. */
function keysOf(entry: Entry, at: number): string[] {
  const { reading, value, lemmas } = entry;
  const own = value.span!;
  const names = reading.mentions.filter((m) => !isWithin(m, [own])).map((m) => m.keys.join('/'));
  const others = [...reading.analysis.figures, ...reading.analysis.dates]
    .filter((v) => !isWithin(v, [own]) && !(own.start >= v.start && own.end <= v.end))
    .map((v) => reading.analysis.text.slice(v.start, v.end).toLowerCase())
    .sort();
  if (names.length === 0 && lemmas.length < 2) return [];
  const rest = [value.kind, value.explicit ? 0 : at, names.join('>'), others.join('|')].join('\n');
  const keys = [
    `${rest}\n${lemmas
      .map((lemma) => groupsOf(lemma)[0])
      .sort()
      .join(' ')}`,
  ];
  if (lemmas.length > 0 && lemmas.length <= MOST_SYNONYMS) {
    let combined = [''];
    for (const lemma of lemmas) combined = combined.flatMap((c) => groupsOf(lemma).map((g) => `${c} ${g}`));
    for (const c of combined) keys.push(`${rest}\n~${c.split(' ').sort().join(' ')}`);
  }
  return keys;
}

function isClash(a: Entry, b: Entry): boolean {
  if (a.reading.fact === b.reading.fact || !sameWords(a.lemmas, b.lemmas)) return false;
  if (!sameTime(a.reading.fact, b.reading.fact) || !sameSubject(a.reading.fact, b.reading.fact)) return false;
  const words = [...a.lemmas, ...b.lemmas];
  if (a.value.kind === 'date' && !isOnce(words)) return false;
  if (a.value.kind === 'name' && !isUnique(words)) return false;
  return excludes(a.value, b.value);
}

/** Each word has its like on the other side. The lists are short: a sentence's. */
function sameWords(a: string[], b: string[]): boolean {
  const isMet = (x: string, others: string[]) => others.some((y) => related(x, y) > 0);
  return a.length === b.length && a.every((x) => isMet(x, b)) && b.every((y) => isMet(y, a));
}

/** Both without a date, or with dates that meet. A value that is dated may well differ from one that is not. */
function sameTime(a: Fact, b: Fact): boolean {
  if (a.asOf === b.asOf) return true;
  const [x, y] = [a.asOf && parseDate(a.asOf), b.asOf && parseDate(b.asOf)];
  return !!x && !!y && x.from.year === y.from.year && x.from.month === y.from.month && x.from.day === y.from.day;
}

const sameSubject = (a: Fact, b: Fact) => !a.about || !b.about || a.about.some((word) => b.about!.includes(word));
