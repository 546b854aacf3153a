/** The value of a fact: text under `date`, `figure` or `name` to the values that the draft is held against. */

import { tokenize } from '../language/tokens.ts';
import { parseEdtf } from '../values/dates/edtf.ts';
import { findDates, formatDate, parseDate } from '../values/dates/index.ts';
import { findFigures, parseFigure } from '../values/figures/index.ts';
import type { DateValue, Figure } from '../values/value.ts';
import { contradictionIn, impossibility } from './calendar.ts';
import type { Text } from './fields.ts';
import type { FactValue } from './model.ts';
import type { YamlFile } from './yaml.ts';

export const VALUE_KEYS = ['date', 'figure', 'name'] as const;
export type ValueKey = (typeof VALUE_KEYS)[number];

/** Reads the alternatives of a value; `undefined`, with a problem at each that cannot be read, unless all can. */
export function readValue(yaml: YamlFile, key: ValueKey, texts: Text[]): FactValue | undefined {
  const written = texts.map((t) => t.text);
  // Whether a name is a key of the cast is known only when every file is read.
  if (key === 'name') return { kind: 'name', texts: [], keys: [] };
  if (key === 'date') {
    const alternatives = texts.map((t) => readDate(yaml, t));
    return alternatives.every((a) => a.length) ? { kind: 'date', texts: written, alternatives: alternatives.flat() } : undefined;
  }
  const dates = datesUnder(yaml, texts);
  if (dates) return { kind: 'date', texts: written, alternatives: dates };
  const alternatives = texts.map((t) => readFigure(yaml, t));
  return alternatives.every((a) => a.length) ? { kind: 'figure', texts: written, alternatives: alternatives.flat() } : undefined;
}

/** Longest text in which values are looked for among other words. */
const LONGEST_TEXT = 300;

/** The one date that a text says, or the whole dates that stand in it among other words; none, with a problem, where there is none. */
function readDate(yaml: YamlFile, { text, place }: Text): DateValue[] {
  // "47" is a century and "201" a decade to the date grammar, and a slip to a writer.
  const date = /^\d{1,3}$/.test(text) ? undefined : parseDate(text);
  const reason = date ? contradictionIn(date) : impossibility(text);
  if (reason !== undefined) {
    yaml.report('impossible-date', place, { text, reason });
    return [];
  }
  if (date) return [date];
  const within = text.length <= LONGEST_TEXT ? findDates(text, tokenize(text)).filter((d) => d.from.year !== undefined && !d.relative) : [];
  if (within.length) yaml.report('words-beside-value', place, { text, found: within.map((d) => text.slice(d.start, d.end)).join(', ') });
  else yaml.report('unreadable-date', place, { text });
  return within;
}

/** "figure: 1958–2018": what says whole dates and no figure at all is a date, whatever its key; `undefined` where it is not so throughout. */
function datesUnder(yaml: YamlFile, texts: Text[]): DateValue[] | undefined {
  // A bare number is a figure, though it could be a year, unless it stands beside stretches of years: "1965–1972, 1989".
  const isYear = ({ text }: Text) => /^(?:1[5-9]|20)\d\d$/.test(text);
  const isBeside = texts.some((t) => !isYear(t));
  const found = texts.map((t) => {
    const { text } = t;
    if (isBeside && isYear(t)) return [parseDate(text)!];
    if (text.length > LONGEST_TEXT || !/\d{4}/.test(text) || parseFigure(text)) return [];
    const tokens = tokenize(text);
    const dates = findDates(text, tokens).filter((d) => d.from.year !== undefined && !d.relative);
    return findFigures(text, tokens, dates).length ? [] : dates;
  });
  if (!found.every((dates) => dates.length && dates.every((d) => contradictionIn(d) === undefined))) return undefined;
  for (const [i, { text, place }] of texts.entries())
    yaml.report('figure-is-date', place, { text, found: found[i].map((d) => formatDate(d)).join(', ') });
  return found.flat();
}

/** The one figure that a text says, or those that stand in it among other words ("6 ft 4 in (1.93 m)"). */
function readFigure(yaml: YamlFile, { text, place }: Text): Figure[] {
  if (text.length > LONGEST_TEXT) {
    yaml.report('unreadable-figure', place, { text });
    return [];
  }
  const length = lengthsOf(text);
  if (length.length) return length;
  const figure = parseFigure(text.replace(/^0+(?=\d)/, ''));
  if (figure && Number.isFinite(figure.value)) return [figure];
  const tokens = tokenize(text);
  const within = findFigures(text, tokens, findDates(text, tokens)).filter((f) => Number.isFinite(f.value));
  if (within.length) yaml.report('words-beside-value', place, { text, found: within.map((f) => text.slice(f.start, f.end)).join(', ') });
  else yaml.report('unreadable-figure', place, { text });
  return within;
}

const CLOCK_LENGTH = /^(\d{1,3}) ?: ?([0-5]\d)$/;
/** Beyond this a length is told in minutes and seconds alone. */
const MOST_HOURS = 12;

/** "55:07": minutes and seconds, or hours and minutes where they are few. */
function lengthsOf(text: string): Figure[] {
  const [, first, second] = CLOCK_LENGTH.exec(text) ?? [];
  if (first === undefined) return [];
  const [most, least] = [Number(first), Number(second)];
  const readings = [`${most} min ${least} s`, ...(most <= MOST_HOURS ? [`${most} h ${least} min`] : [])];
  return readings.flatMap((reading) => {
    const figure = parseFigure(reading);
    return figure ? { ...figure, value: Math.round(figure.value * 100) / 100 } : [];
  });
}

const PLAIN_ISO = /^\d{4}(?:-\d\d){0,2}$/;

/** Whether a text is an EDTF date (ISO 8601-2, levels 0–2). */
export function isEdtf(text: string): boolean {
  // The full grammar costs a tenth of a millisecond, and nearly every date needs none of it.
  const date = PLAIN_ISO.test(text) ? parseDate(text) : undefined;
  return (date && date.grain !== 'fiscal') || parseEdtf(text, text.length) !== undefined;
}
