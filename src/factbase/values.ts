/** The value of a fact: text under `date`, `figure` or `name` to the values that the draft is held against. */

import { parseEdtf } from '../values/dates/edtf.ts';
import { parseDate } from '../values/dates/index.ts';
import { parseFigure } from '../values/figures/index.ts';
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
    const alternatives = texts.map((t) => readDate(yaml, t)).filter((d) => d !== undefined);
    return alternatives.length === texts.length ? { kind: 'date', texts: written, alternatives } : undefined;
  }
  const alternatives = texts.map((t) => readFigure(yaml, t)).filter((f) => f !== undefined);
  return alternatives.length === texts.length ? { kind: 'figure', texts: written, alternatives } : undefined;
}

function readDate(yaml: YamlFile, { text, place }: Text): DateValue | undefined {
  // "47" is a century and "201" a decade to the date grammar, and a slip to a writer.
  const date = /^\d{1,3}$/.test(text) ? undefined : parseDate(text);
  const reason = date ? contradictionIn(date) : impossibility(text);
  if (reason !== undefined) {
    yaml.report('impossible-date', place, { text, reason });
    return undefined;
  }
  if (!date) yaml.report('unreadable-date', place, { text });
  return date;
}

function readFigure(yaml: YamlFile, { text, place }: Text): Figure | undefined {
  const figure = text.length <= LONGEST_FIGURE ? parseFigure(text.replace(/^0+(?=\d)/, '')) : undefined;
  if (figure && Number.isFinite(figure.value)) return figure;
  yaml.report('unreadable-figure', place, { text });
  return undefined;
}

const LONGEST_FIGURE = 300;

const PLAIN_ISO = /^\d{4}(?:-\d\d){0,2}$/;

/** Whether a text is an EDTF date (ISO 8601-2, levels 0–2). */
export function isEdtf(text: string): boolean {
  // The full grammar costs a tenth of a millisecond, and nearly every date needs none of it.
  const date = PLAIN_ISO.test(text) ? parseDate(text) : undefined;
  return (date && date.grain !== 'fiscal') || parseEdtf(text, text.length) !== undefined;
}
