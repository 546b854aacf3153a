/** What the tables of related words say of a lemma, as written: its families, its groups of synonyms, its sides of exclusive sets. */

import { linesOf } from '../lines.ts';
import { once } from '../once.ts';
import { BUSINESS } from './business.ts';
import { EXCLUSIVE } from './exclusive.ts';
import { FAMILIES } from './families.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { MEASURES } from './measures.ts';
import { SOCIETY } from './society.ts';

/** What a word of an exclusive set brings along with it: its family, its synonyms ("@"), or nothing ("="). */
export type Brings = 'family' | 'synonyms' | 'nothing';

/** One word of one side of an exclusive set. */
export interface Side {
  /** Set × MEMBERS + member. */
  code: number;
  brings: Brings;
}

/** Most members that an exclusive set can have. */
export const MEMBERS = 64;

/** Ids of families are below this, ids of groups from here on. */
export const FIRST_GROUP = 0x4000;
/** In the index: sides of exclusive sets, each with what it brings. */
const FIRST_SIDE = 0x8000;
const BRINGS: Brings[] = ['family', 'synonyms', 'nothing'];

interface Tables {
  /** Ids and sides of a lemma: a number where there is but one, as for most. */
  index: Map<string, number | number[]>;
  families: string[];
  groups: string[];
}

const tables = once((): Tables => {
  const index: Tables['index'] = new Map();
  const enter = (word: string, id: number) => {
    const ids = index.get(word);
    if (ids === undefined) index.set(word, id);
    else if (typeof ids === 'number') index.set(word, [ids, id]);
    else ids.push(id);
  };
  const families = rowsOf(FAMILIES);
  families.forEach((line, id) => {
    for (const word of line.split(' ')) enter(word, id);
  });
  const groups = [SOCIETY, BUSINESS, MEASURES, KNOWLEDGE].flatMap(rowsOf);
  groups.forEach((line, id) => {
    for (const word of line.split(' ')) enter(word, FIRST_GROUP + id);
  });
  rowsOf(EXCLUSIVE).forEach((line, set) => {
    line.split(' | ').forEach((side, member) => {
      for (const word of side.split(' ')) {
        const brings = word[0] === '@' ? 1 : word[0] === '=' ? 2 : 0;
        enter(brings ? word.slice(1) : word, FIRST_SIDE + (set * MEMBERS + member) * BRINGS.length + brings);
      }
    });
  });
  return { index, families, groups };
});

/** The lines of a table, without its headings. */
const rowsOf = (table: string) => linesOf(table).filter((line) => line[0] !== '#');

const NONE: readonly number[] = [];

function idsOf(lemma: string): readonly number[] {
  const ids = tables().index.get(lemma);
  return ids === undefined ? NONE : typeof ids === 'number' ? [ids] : ids;
}

/** Whether any table holds the lemma. */
export const isWritten = (lemma: string): boolean => tables().index.has(lemma);

/** The ids of the families that hold the lemma. */
export const familiesOf = (lemma: string): number[] => idsOf(lemma).filter((id) => id < FIRST_GROUP);

/** The ids of the groups of synonyms that hold the lemma itself. */
export const groupsAsWritten = (lemma: string): number[] => idsOf(lemma).filter((id) => id >= FIRST_GROUP && id < FIRST_SIDE);

/** The sides of exclusive sets on which the lemma itself stands. */
export function sidesAsWritten(lemma: string): Side[] {
  const sides: Side[] = [];
  for (const id of idsOf(lemma)) {
    if (id < FIRST_SIDE) continue;
    const at = id - FIRST_SIDE;
    sides.push({ code: Math.floor(at / BRINGS.length), brings: BRINGS[at % BRINGS.length] });
  }
  return sides;
}

/** The lemmas of a family or a group. */
export const membersOf = (id: number): string[] =>
  (id < FIRST_GROUP ? tables().families[id] : tables().groups[id - FIRST_GROUP]).split(' ');
