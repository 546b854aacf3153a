/** Fact bases from the triples of third-party sets: one fact for each subject and property, with all its values as alternatives. */
import { type FactBase, loadFactBase } from '../../../src/index.ts';

export interface Triple {
  subject: string;
  predicate: string;
  value: string;
}

export interface TripleBase {
  base: FactBase;
  /** The id of the fact that a triple became. */
  idOf(triple: Pick<Triple, 'subject' | 'predicate'>): string | undefined;
}

export function baseOf(triples: Triple[]): TripleBase {
  const names: Record<string, { name: string }> = {};
  const groups = new Map<string, { subject: string; predicate: string; values: string[] }>();
  for (const { subject, predicate, value } of triples) {
    names[nameKey(subject)] ??= { name: subject };
    const key = groupKey({ subject, predicate });
    const group = groups.get(key) ?? { subject, predicate, values: [] };
    groups.set(key, group);
    group.values.push(plainValue(value));
  }
  const ids = new Map<string, string>();
  const facts: Record<string, unknown> = {};
  for (const [key, { subject, predicate, values }] of groups) {
    const id = `f${ids.size}`;
    ids.set(key, id);
    facts[id] = {
      fact: `The ${predicate} of ${subject} is ${values.join(', ')}.`,
      [kindOf(predicate, values[0])]: values.length > 1 ? values : values[0],
      about: [nameKey(subject)],
      source: 's',
    };
  }
  const yaml = JSON.stringify({ sources: { s: { type: 'dataset', title: 'Triples' } }, names, facts });
  return { base: loadFactBase([{ path: 'triples.facts.yaml', text: yaml }]), idOf: (triple) => ids.get(groupKey(triple)) };
}

const groupKey = ({ subject, predicate }: Pick<Triple, 'subject' | 'predicate'>) => `${subject}\u0000${predicate}`;
const nameKey = (subject: string) =>
  `n-${subject
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/** `"52.0"(minutes)` is 52.0 minutes. */
const plainValue = (value: string) =>
  String(value)
    .replace(/^"(.*)"\((\w+)\)$/, '$1 $2')
    .replace(/^"|"$/g, '')
    .trim();

const DATE_WORDS = /\b(date|born|died|year|founded|established|released?|started|completed|opened|day of week)\b/i;

function kindOf(predicate: string, value: string): 'date' | 'figure' | 'name' {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) || (DATE_WORDS.test(predicate) && /\b\d{4}\b/.test(value))) return 'date';
  return /\d/.test(value) ? 'figure' : 'name';
}
