/** Whether what a fact gives as its value is what its sentence and its quotes say. */
import type { FactBase } from '../factbase/model.ts';
import { type Analysis, analyse } from '../judgement/scenes/analysis.ts';
import { tokenize } from '../language/tokens.ts';
import { fold } from '../language/words.ts';
import { compareDates } from '../values/dates/index.ts';
import { asShareOfCoin, compareFigures, parseFigure, sameQuestion } from '../values/figures/index.ts';
import { castOf } from '../values/names/cast.ts';
import { findMentions } from '../values/names/mentions.ts';
import type { DateValue, Figure } from '../values/value.ts';
import { datesExclude, figuresExclude } from './exclusion.ts';
import { type Reading, type StatedValue, stated } from './reading.ts';

/** The value stands in neither the sentence nor a quote; `said`: what the sentence says in its place. */
export interface Missing {
  value: StatedValue;
  said?: string;
}

/** Whether the value that a fact gives is missing from its sentence and its quotes. */
export function missingValue(reading: Reading, base: FactBase): Missing | undefined {
  const { fact, values } = reading;
  const [value] = values;
  if (!value?.explicit || isSaid(value, reading, base)) return undefined;
  const inSentence = stated(reading.analysis);
  const rivals = inSentence.filter((other) => opposes(value, other));
  if (rivals.length === 1) return { value, said: rivals[0].text };
  return fact.citations.some(({ quote }) => quote && isSaid(value, textReading(quote, reading, base), base)) ? undefined : { value };
}

/** The one comparable value in a quote that contradicts the one value of the fact. */
export function otherwiseQuoted(quote: string, { values }: Reading): string | undefined {
  const comparable = values.filter((v) => v.kind !== 'name');
  if (comparable.length !== 1) return undefined;
  const [value] = comparable;
  const quoted = stated(analyse(quote)).filter((other) => other.kind === value.kind);
  return quoted.length === 1 && opposes(value, quoted[0]) ? quoted[0].text : undefined;
}

const textReading = (text: string, { fact }: Reading, base: FactBase): Reading => {
  const analysis = analyse(text);
  return { fact, analysis, mentions: findMentions(text, analysis.tokens, castOf(base)), values: [] };
};

/** Whether a text says the value, in whatever form. */
function isSaid(value: StatedValue, { analysis, mentions }: Reading, base: FactBase): boolean {
  const folded = fold(analysis.text);
  if (value.kind === 'name') {
    if (mentions.some((m) => m.keys.some((k) => value.keys.includes(k)))) return true;
    const forms = [...value.names, ...value.keys.flatMap((k) => formsOf(k, base))];
    return forms.some((form) => folded.includes(fold(form)));
  }
  const goes = (result: string) => result === 'agrees' || result === 'loosely';
  if (value.kind === 'figure') {
    // "exceed four terabytes" says "more than 4 terabytes": how a sentence hedges is not the question here.
    const figures = analysis.figures.map(unhedged);
    const isMet = value.figures
      .flatMap((f) => [f, asShareOfCoin(f, analysis.text) ?? f].map(unhedged))
      .some((f) => figures.some((s) => goes(compareFigures(s, f).result) || goes(compareFigures(f, s).result)));
    return isMet || saysNumber(value.text, analysis);
  }
  const isMet = value.dates.some((d) => analysis.dates.some((s) => s.relative || goes(compareDates(s, d).result)));
  return isMet || value.dates.some((d) => saysYears(d, analysis));
}

const unhedged = (figure: Figure): Figure => ({ ...figure, qualifier: 'none' });

/** Whether the words of a number stand in a text, where they are no figure by themselves ("only one major figure", "the top ten for weeks"). */
function saysNumber(value: string, { tokens }: Analysis): boolean {
  const words = new Set(tokens.map((t) => t.word.folded));
  const numbers = tokenize(value).filter((t) => t.kind === 'number' || parseFigure(t.text) !== undefined);
  return numbers.length > 0 && numbers.every((t) => words.has(t.word.folded));
}

/** Whether the years of a date stand in a text that reads as no date: those of the Middle Ages look like any number ("from 918 to 1392"). */
function saysYears({ from, to }: DateValue, { tokens, dates }: Analysis): boolean {
  const years = [from.year, to.year].filter((year) => year !== undefined);
  if (years.length === 0 || dates.some((d) => d.from.year !== undefined)) return false;
  const words = new Set(tokens.map((t) => t.word.folded));
  return years.every((year) => words.has(String(year)));
}

function formsOf(key: string, base: FactBase): string[] {
  const name = base.names.get(key);
  return name ? [name.name, ...name.aliases] : [];
}

/** Whether a value that was read contradicts the one that is given: they answer one question, and both cannot be. */
function opposes(value: StatedValue, other: StatedValue): boolean {
  if (value.kind !== other.kind) return false;
  if (value.kind === 'figure')
    return value.figures.every((f) => other.figures.every((o) => sameQuestion(f, o) === 'yes' && figuresExclude(f, o)));
  return value.dates.every((d) => other.dates.every((o) => datesExclude(d, o)));
}
