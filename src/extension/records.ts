/** What a finding or a look-up shows of a fact or of one of the cast: one shape for both. */
import type { Citation, Fact, FactBase, FileRange, Name } from '../index.ts';
import { formatDate } from '../values/dates/index.ts';

export interface FactRecord {
  id: string;
  statement: string;
  /** The value as text; empty where the statement itself is the value. */
  value: string;
  asOf?: string;
  status?: Fact['status'];
  citations: Citation[];
  note?: string;
  path: string;
  range: FileRange;
}

/** The fact with this id, or the name with this key. */
export function recordOf(base: FactBase, id: string): FactRecord | undefined {
  const fact = base.facts.get(id);
  if (fact) return ofFact(fact, base);
  const name = base.names.get(id);
  return name && ofName(name);
}

export function ofFact(fact: Fact, base: FactBase): FactRecord {
  const { id, statement, asOf, status, citations, note, path, range } = fact;
  return { id, statement, value: valueText(fact, base), asOf, status, citations, note, path, range };
}

function ofName({ key, name, aliases, citations, note, path, range }: Name): FactRecord {
  const statement = aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name;
  return { id: key, statement, value: name, citations, note, path, range };
}

/** The value as prose has it: a date in words, whatever its form in the fact file; a name of the cast in full. */
function valueText({ value }: Fact, base: FactBase): string {
  if (!value) return '';
  if (value.kind === 'date') return value.alternatives[0] ? formatDate(value.alternatives[0]) : (value.texts[0] ?? '');
  if (value.kind === 'figure') return value.texts[0] ?? '';
  const [key] = value.keys;
  return (key !== undefined && base.names.get(key)?.name) || (value.texts[0] ?? '');
}
