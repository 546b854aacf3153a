/** A fact as its own sentence states it: the values, where each stands, and the words around them. */
import type { Fact, FactBase } from '../factbase/model.ts';
import { type Analysis, statementOf } from '../judgement/scenes/analysis.ts';
import { castOf } from '../values/names/cast.ts';
import { type CastMention, findMentions } from '../values/names/mentions.ts';
import type { DateValue, Figure, Span } from '../values/value.ts';

/** One value of a fact. */
export interface StatedValue {
  kind: 'figure' | 'date' | 'name';
  /** Alternatives, each right. */
  figures: Figure[];
  dates: DateValue[];
  /** Keys of the cast that are right. */
  keys: string[];
  /** Literal names that are right. */
  names: string[];
  /** As written, for messages. */
  text: string;
  /** Where it stands in the sentence; absent where it does not. */
  span?: Span;
  /** Given under `date`, `figure` or `name`, not read from the sentence. */
  explicit: boolean;
}

export interface Reading {
  fact: Fact;
  analysis: Analysis;
  mentions: CastMention[];
  values: StatedValue[];
}

const NOTHING = { figures: [], dates: [], keys: [], names: [] };

/** Reads a fact's sentence; linear in it. */
export function readFact(fact: Fact, base: FactBase): Reading {
  const analysis = statementOf(fact);
  const mentions = findMentions(fact.statement, analysis.tokens, castOf(base));
  const reading: Reading = { fact, analysis, mentions, values: [] };
  reading.values = fact.value ? [given(reading)] : stated(analysis);
  return reading;
}

/** The values of a sentence that gives them by itself. */
export function stated({ text, figures, dates }: Analysis): StatedValue[] {
  const values: StatedValue[] = [
    ...figures.map(
      (f): StatedValue => ({ ...NOTHING, kind: 'figure', figures: [f], text: text.slice(f.start, f.end), span: f, explicit: false }),
    ),
    ...dates
      .filter((d) => !d.relative)
      .map((d): StatedValue => ({ ...NOTHING, kind: 'date', dates: [d], text: text.slice(d.start, d.end), span: d, explicit: false })),
  ];
  return values.sort((a, b) => a.span!.start - b.span!.start);
}

function given({ fact, analysis, mentions }: Reading): StatedValue {
  const value = fact.value!;
  const common = { ...NOTHING, kind: value.kind, text: value.texts.join(' or '), explicit: true };
  if (value.kind === 'figure') {
    const span = analysis.figures.find((f) => value.alternatives.some((a) => a.value === f.value && a.high === f.high));
    return { ...common, figures: value.alternatives, span };
  }
  if (value.kind === 'date') {
    const span = analysis.dates.find((d) =>
      value.alternatives.some((a) => d.from.year === a.from.year && d.from.month === a.from.month && d.from.day === a.from.day),
    );
    return { ...common, dates: value.alternatives, span };
  }
  const text = [...value.keys, ...value.texts].join(' or ');
  return { ...common, keys: value.keys, names: value.texts, text, span: spanOfName(value.keys, value.texts, fact.statement, mentions) };
}

function spanOfName(keys: string[], texts: string[], statement: string, mentions: CastMention[]): Span | undefined {
  const mention = mentions.find((m) => m.keys.some((k) => keys.includes(k)));
  if (mention) return mention;
  const lower = statement.toLowerCase();
  for (const text of texts) {
    const start = lower.indexOf(text.toLowerCase());
    if (start >= 0) return { start, end: start + text.length };
  }
  return undefined;
}
