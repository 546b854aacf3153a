/** What `lookup` found, for a reader at a terminal. */
import type { FactBase } from '../../factbase/model.ts';
import type { FactMatch } from '../../lookup/search.ts';
import type { Colours } from '../colour.ts';
import { visible } from './escape.ts';
import { ofFact } from './record.ts';
import { citedRows, field } from './rows.ts';

export function matchesText(query: string, matches: FactMatch[], base: FactBase, c: Colours): string {
  if (matches.length === 0) return `No fact matches “${visible(query)}”.\n`;
  return matches.map((match) => matchText(match, base, c)).join('\n');
}

function matchText({ fact }: FactMatch, base: FactBase, c: Colours): string {
  const record = ofFact(base, fact);
  const status = fact.status === 'current' ? '' : ` ${c.yellow(fact.status)}`;
  const rows = [
    `${c.bold(visible(fact.id))}${status} ${c.dim(visible(`${record.path}:${record.line}`))}`,
    field('fact', visible(record.statement), c),
    ...(fact.value ? [field('value', visible(fact.value.texts.join(' or ')), c)] : []),
    ...record.citations.flatMap((cited) => citedRows(cited, c)),
    ...(record.asOf ? [field('as of', visible(record.asOf), c)] : []),
    ...(record.note ? [field('note', visible(record.note), c)] : []),
  ];
  return `${rows.join('\n')}\n`;
}
