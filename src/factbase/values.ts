/** The value of a fact: text under `date`, `figure` or `name` to the values that the draft is held against. */
import edtf from 'edtf';
import type { DateValue, Figure } from '../values/value.ts';
import type { Text } from './fields.ts';
import type { FactValue } from './model.ts';
import type { YamlFile } from './yaml.ts';

export const VALUE_KEYS = ['date', 'figure', 'name'] as const;
export type ValueKey = (typeof VALUE_KEYS)[number];

/** Reads the alternatives of a value; `undefined`, with a problem at each that cannot be read, unless all can. */
export function readValue(_yaml: YamlFile, key: ValueKey, texts: Text[]): FactValue | undefined {
  const written = texts.map((t) => t.text);
  // Whether a name is a key of the cast is known only when every file is read.
  if (key === 'name') return { kind: 'name', texts: [], keys: [] };
  if (key === 'date') return { kind: 'date', texts: written, alternatives: [] as DateValue[] };
  return { kind: 'figure', texts: written, alternatives: [] as Figure[] };
}

/** Whether a text is an EDTF date (ISO 8601-2, levels 0–2). */
export function isEdtf(text: string): boolean {
  if (/^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return isCalendarDate(text);
  if (text.length > 100) return false;
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

function isCalendarDate(text: string): boolean {
  const [month, day] = text.replace(/^-/, '').split('-').slice(1).map(Number);
  if (month === undefined) return true;
  if (day === undefined) return (month >= 1 && month <= 12) || (month >= 21 && month <= 41);
  const year = Number(text.slice(0, text.length - 6));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
