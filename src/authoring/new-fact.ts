/** A fact made of a sentence: its value, what it is about, the words for it, and an id, as the checker would read them. */
import type { Fact, FactBase } from '../factbase/model.ts';
import { compile } from '../judgement/targets/compile.ts';
import { phrasalAt, withParticle } from '../language/phrasalVerbs.ts';
import { isWeakTerm } from '../language/stopwords.ts';
import { fold } from '../language/words.ts';
import { type Reading, readFact, type StatedValue } from '../review/reading.ts';
import { parseFigure } from '../values/figures/index.ts';
import { edtfOf } from './edtf.ts';

export interface NewFact {
  id: string;
  statement: string;
  value?: { key: 'figure' | 'date' | 'name'; text: string };
  /** Keys of names. */
  about: string[];
  terms: string[];
  /** The words of the sentence around the value. */
  quote: string;
}

/** Longest sentence that is read. */
const LONGEST = 2000;
/** A quote is no longer than shows where the value comes from. */
const MOST_WORDS = 12;
const MOST_TERMS = 3;
/** The id of the fact while it is read; no id of a file has a line break. */
const UNNAMED = '\n';

/** Makes a fact of a sentence, given the base that it is to stand in. */
export function newFact(sentence: string, base: FactBase): NewFact {
  const said = sentence.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const statement = sentenceOf(said);
  const fact: Fact = { id: UNNAMED, statement, citations: [], status: 'current', path: '', range: NOWHERE };
  const alone: FactBase = { ...base, facts: new Map([[UNNAMED, fact]]) };
  const reading = readFact(fact, alone);
  const value = mainValue(reading);
  const about = [...new Set(reading.mentions.filter((m) => m.keys.length === 1 && m.start !== value?.at?.start).flatMap((m) => m.keys))];
  const terms = termsOf(reading, alone, value);
  return {
    id: freeId(idOf(about, terms, reading), base),
    statement,
    value: value && { key: value.key, text: value.text },
    about,
    terms: [...terms].sort((a, b) => statement.toLowerCase().indexOf(a) - statement.toLowerCase().indexOf(b)),
    quote: quoteOf(statement, said, value?.at),
  };
}

const NOWHERE = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

/** With a capital and a stop. */
function sentenceOf(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return capital === '' || /[.!?…]["”’')\]]?$/.test(capital) ? capital : `${capital}.`;
}

interface MainValue {
  key: 'figure' | 'date' | 'name';
  text: string;
  at?: { start: number; end: number };
  stated?: StatedValue;
}

/** What the sentence is there for: a number of something, else a date, else a name of the cast that another stands before. */
function mainValue({ analysis, mentions, values }: Reading): MainValue | undefined {
  const figures = values.filter((v) => v.kind === 'figure' && v.figures[0].scale !== 'ordinal');
  const figure = figures.find((v) => v.figures[0].unit || v.figures[0].noun.length > 0 || v.figures[0].scale !== 'count') ?? figures[0];
  if (figure) return { key: 'figure', ...withNoun(figure, analysis), stated: figure };
  const date = values.find((v) => v.kind === 'date' && v.dates[0].from.year !== undefined);
  if (date) return { key: 'date', text: edtfOf(date.dates[0]) ?? date.text, at: date.span, stated: date };
  const last = mentions[mentions.length - 1];
  if (mentions.length > 1 && last.keys.length === 1) return { key: 'name', text: last.keys[0], at: last };
  return undefined;
}

/** The figure with what it counts, where the two are read as one. */
function withNoun(
  { figures: [figure], span }: StatedValue,
  { text, tokens }: Reading['analysis'],
): { text: string; at: { start: number; end: number } } {
  const at = { start: span!.start, end: span!.end };
  const head = figure.noun[figure.noun.length - 1];
  const after = tokens.filter((t) => t.start >= at.end).slice(0, figure.noun.length + 1);
  const noun = after.find((t) => t.word.lemma === head);
  const longer = noun && parseFigure(text.slice(at.start, noun.end));
  if (noun && longer?.value === figure.value) at.end = noun.end;
  const value = text.slice(at.start, at.end);
  return { text: at.start === 0 ? value.charAt(0).toLowerCase() + value.slice(1) : value, at };
}

/** The words that tell the property, of those that the checker takes from the sentence: nearest to the value first. */
function termsOf({ analysis, mentions }: Reading, base: FactBase, value: MainValue | undefined): string[] {
  const targets = compile(base).targets;
  const target = targets.find((t) => t.kind === value?.key && (!value.stated || t.expected !== '')) ?? targets[0];
  if (!target) return [];
  const places = new Map<string, { text: string; at: number }>();
  for (const [i, { kind, word, start, end }] of analysis.tokens.entries()) {
    const lemma = phrasalAt(analysis.tokens, i) ?? word.lemma;
    const isTaken = [value?.at, ...mentions].some((span) => span && start >= span.start && end <= span.end);
    // A name, or the title before one.
    const isName = word.capital && (start > 0 || mentions.some((m) => m.start === end + 1));
    if (kind !== 'word' || isTaken || isName || !target.terms.has(lemma) || places.has(lemma)) continue;
    // "Step down" is a term with its particle.
    const last = withParticle(analysis.tokens, i) ? analysis.tokens[i + 1].end : end;
    places.set(lemma, { text: analysis.text.slice(start, last).toLowerCase(), at: start });
  }
  const telling = [...places].filter(([lemma]) => !isWeakTerm(lemma));
  const rank = ([, { at }]: [string, { at: number }]) => distance(at, value, analysis);
  const best = (telling.length > 0 ? telling : [...places]).sort((a, b) => rank(a) - rank(b)).slice(0, MOST_TERMS);
  return best.map(([, { text }]) => text);
}

/** How far a word stands from the value, in characters: before it twice as far as behind it, in another clause further off than any in its own. */
function distance(at: number, value: MainValue | undefined, { tokens, sentences }: Reading['analysis']): number {
  const place = value?.at?.start ?? 0;
  const clauses = sentences.flatMap((s) => s.clauses).map((c) => ({ start: tokens[c.first].start, end: tokens[c.last - 1].end }));
  const clause = clauses.find((c) => c.start <= place && place < c.end);
  const isNear = clause === undefined || (clause.start <= at && at < clause.end);
  const away = at < place ? (place - at) * 2 : at - place;
  return away + (isNear ? 0 : LONGEST);
}

/** The words around a value, as they were said and as many as a quote may have; from the beginning where there is no value. */
function quoteOf(statement: string, said: string, value: { start: number; end: number } | undefined): string {
  const words = [...statement.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  let first = value ? words.findIndex((w) => w.end > value.start) : 0;
  let last = value ? words.findLastIndex((w) => w.start < value.end) : first;
  while (last - first + 1 < MOST_WORDS && (first > 0 || last < words.length - 1)) {
    if (first > 0) first--;
    if (last < words.length - 1 && last - first + 1 < MOST_WORDS) last++;
  }
  last = Math.min(last, first + MOST_WORDS - 1);
  return words.length ? said.slice(words[first].start, words[last].end).replace(/[.,;:!?]+$/, '') : '';
}

/** What the fact is about and what it says of it: "lindow-high". */
function idOf(about: string[], terms: string[], { analysis, mentions, fact }: Reading): string {
  const words =
    terms.length > 0
      ? terms
      : analysis.content
          .map((i) => analysis.tokens[i])
          .filter((t) => !mentions.some((m) => m.start <= t.start && t.end <= m.end))
          .map((t) => t.text);
  return (
    slug([...about.slice(0, 1), ...words.slice(0, about.length > 0 ? 1 : 2)].join(' ')) ||
    slug(fact.statement.split(' ').slice(0, 3).join(' ')) ||
    'fact'
  );
}

/** Lower case letters and digits, joined by hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

/** The id, with a number where it is taken. */
export function freeId(id: string, base: FactBase): string {
  const isTaken = (candidate: string) => base.facts.has(candidate) || base.leftOut?.has(candidate) || base.names.has(candidate);
  if (!isTaken(id)) return id;
  let n = 2;
  while (isTaken(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
