/** The values that a fact states: the one that it is given for, and those that stand in its statement. */
import { wordSet } from '../../language/wordSet.ts';
import { formatDate, parseDate } from '../../values/dates/index.ts';
import { formatFigure, unitNamed } from '../../values/figures/index.ts';
import { type Cast, nameTokens } from '../../values/names/cast.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { DateValue, Figure, Span } from '../../values/value.ts';
import type { Analysis } from '../scenes/analysis.ts';
import type { Reading } from './reading.ts';

/** A value as a fact states it. */
export interface FactValue {
  kind: 'date' | 'figure' | 'name';
  /** Where it stands in the statement. */
  span?: Span;
  figures: Figure[];
  dates: DateValue[];
  /** Keys of the cast that are right, and the folded words of every literal form that is right. */
  nameKeys: string[];
  nameForms: string[][];
  /** The value as text, for messages. */
  expected: string;
  /** Given by a `date`, `figure` or `name` key, not read from the statement. */
  explicit: boolean;
}

/** All values of a fact; those that are not its own come last. */
export function valuesOf(reading: Reading, cast: Cast): FactValue[] {
  return reading.fact.value ? withStated(withYear(explicitValue(reading, cast), reading), reading) : statedValues(reading);
}

function explicitValue({ fact, analysis, mentions }: Reading, cast: Cast): FactValue {
  const value = fact.value!;
  const raw: FactValue = {
    kind: value.kind,
    figures: value.kind === 'figure' ? value.alternatives.map((f) => inAge(f, fact.statement)) : [],
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
    const stated = analysis.dates.find((d) => sameStart(d, value.alternatives[0]));
    raw.span = stated;
    if (stated?.bound) raw.dates = raw.dates.map((d) => (d.bound ? d : { ...d, limit: stated.bound }));
  } else {
    const stated = analysis.figures.find((f) => value.alternatives.some((a) => a.value === f.value));
    raw.span = stated ?? asWritten(fact.statement, value.texts);
    // "140 tonnes", of what the statement tells of a year.
    if (stated?.per) raw.figures = raw.figures.map((f) => (f.per || f.value !== stated.value ? f : { ...f, per: stated.per }));
  }
  return raw;
}

/** Where the statement has the value as it is written ("55:07"), though no figure is found there. */
function asWritten(statement: string, [text]: string[]): Span | undefined {
  const start = statement.indexOf(text);
  return start < 0 ? undefined : { start, end: start + text.length };
}

/** The stretch of the statement that holds its name values. */
function spanOfNames(statement: string, raw: FactValue, mentions: CastMention[], texts: string[]): Span | undefined {
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
const AMOUNT_WORDS = wordSet(
  'number total count amount sum population member area length height width depth elevation altitude capacity weight cost price',
);

/** A bare figure of four digits may be a year ("season: 2014"): it is both, and the words of the draft tell. */
function withYear(given: FactValue, { analysis }: Reading): FactValue[] {
  if (analysis.tokens.some((t) => AMOUNT_WORDS.has(t.word.lemma))) return [given];
  const years = given.figures.filter((f) => f.scale === 'count' && !f.noun.length && !f.unit && /^(?:1[6-9]|20)\d\d$/.test(given.expected));
  const dates = years.flatMap((f) => parseDate(String(f.value)) ?? []);
  return dates.length ? [given, { ...given, kind: 'date', figures: [], dates }] : [given];
}

/** Beside the value given, the other values of the statement: a draft may well state them too, but they are not what the fact is for. */
function withStated(given: FactValue[], reading: Reading): FactValue[] {
  const [main] = given;
  const isOwn = ({ kind, span, dates: [date] }: FactValue) =>
    span === main.span ||
    (kind === main.kind && main.span === undefined) ||
    (kind !== 'name' &&
      main.kind === 'figure' &&
      main.span !== undefined &&
      span!.start >= main.span.start &&
      span!.end <= main.span.end) ||
    // "1963-08-03, August 3, 1963": said twice.
    (date !== undefined && main.dates.some((d) => sameStart(d, date) && d.from.day === date.from.day && d.to.year === date.to.year));
  const other = statedValues(reading).filter((v) => !isOwn(v));
  return [...given, ...other];
}

/** "Corvane 7.4 takes 41 ms", "of the contributors to 5.0, 63 were new": a bare decimal right after a capitalised word, or one of no tenths, says which, not how many. */
function isVersion({ start, end, noun, unit, scale }: Figure, { text, figures }: Analysis): boolean {
  const number = text.slice(start, end);
  if (noun.length > 0 || unit || scale !== 'count') return false;
  return (/\p{Lu}[\p{L}.]* $/u.test(text.slice(0, start)) && /^\d+\.\d+$/.test(number)) || (/^\d+\.0$/.test(number) && figures.length > 1);
}

/** "Silver in the women's 100m", "a heat of the 400m": which race it was, and no length. */
const isRace = ({ start, end, unit }: Figure, { text }: Analysis): boolean =>
  unit?.dimension === 'length' && /^\d+m$/.test(text.slice(start, end)) && /(?:['’]s|\bthe) $/.test(text.slice(0, start));

/** "Nora Bell is 44.", "Otto Crane was 79 when he gave evidence.": what follows a name and its verb so is an age, in years. */
function inAge(figure: Figure, statement: string): Figure {
  if (figure.scale !== 'count' || figure.noun.length || figure.value > OLDEST || figure.high !== undefined) return figure;
  const match = AGE.exec(statement);
  return match && Number(match[1]) === figure.value ? { ...figure, scale: 'measure', unit: unitNamed('year'), noun: ['old'] } : figure;
}
const OLDEST = 120;
const AGE = /^(?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:is|was) (\d{1,3})(?:\.?$| when )/u;

/** Where the fact gives no value, the values that stand in its statement are the value. */
function statedValues({ analysis }: Reading): FactValue[] {
  const none = { figures: [], dates: [], nameKeys: [], nameForms: [] };
  const values: FactValue[] = [];
  for (const f of analysis.figures)
    if (!isVersion(f, analysis) && !(isRace(f, analysis) && analysis.figures.length > 1))
      values.push({ ...none, kind: 'figure', span: f, figures: [inAge(f, analysis.text)], expected: formatFigure(f), explicit: false });
  for (const d of analysis.dates)
    if (!d.relative) values.push({ ...none, kind: 'date', span: d, dates: [d], expected: formatDate(d), explicit: false });
  return values.sort((a, b) => a.span!.start - b.span!.start);
}
