/** CSL name variables (`author`, `editor`, …): a list of { family, given } or { literal }; a single one or a bare text is understood too. */
import { fieldsOf, plain } from './text.ts';

export interface Person {
  /** As it stands in running text: "Paul Melly", "Ludwig van Beethoven", "BBC News". */
  full: string;
  /** What a short citation calls the person: "Melly", "van Beethoven", "BBC News". */
  short: string;
  /** Whether it was given as an institution or in one piece. */
  literal: boolean;
}

/** People read from one variable. */
const MOST = 50;

export function peopleOf(value: unknown): Person[] {
  const list = Array.isArray(value) ? value.slice(0, MOST) : [value];
  const people: Person[] = [];
  for (const entry of list) {
    const person = personOf(entry);
    if (person) people.push(person);
  }
  return people;
}

function personOf(entry: unknown): Person | undefined {
  const fields = fieldsOf(entry);
  const literal = plain(fields ? (fields.literal ?? fields.name) : entry);
  if (literal) return { full: literal, short: literal, literal: true };
  if (!fields) return undefined;
  const join = (...parts: unknown[]) => parts.map(plain).filter(Boolean).join(' ');
  const family = join(fields['non-dropping-particle'], fields.family);
  const full = join(fields.given, fields['dropping-particle'], family, fields.suffix);
  return full ? { full, short: family || full, literal: false } : undefined;
}

/** "Melly", "Melly and Sy", "Melly, Sy and Keita"; with more than `most`, the first and "others". */
export function listed(names: string[], most = 3): string {
  if (names.length > most) return `${names[0]} and others`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
