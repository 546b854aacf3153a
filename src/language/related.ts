/**
 * How closely two lemmas are related, by reviewed tables, and which exclude each other.
 *
 * Three sources, strongest first: families of derived words ("found, founder, foundation"), a shared Porter2 stem for derivations that no
 * table lists ("investigate, investigator"; the table APART holds those that only look alike), and groups of close synonyms in one field
 * ("kill, death, toll"). A synonym's family shares its groups.
 * A member with an underscore is a phrase ("set_up"): `phraseLemmas` finds them in tokens.
 */
import stem from 'wink-porter2-stemmer';
import { APART } from './related/apart.ts';
import { BUSINESS } from './related/business.ts';
import { EXCLUSIVE } from './related/exclusive.ts';
import { FAMILIES } from './related/families.ts';
import { KNOWLEDGE } from './related/knowledge.ts';
import { MEASURES } from './related/measures.ts';
import { SOCIETY } from './related/society.ts';
import type { Token } from './tokens.ts';

/** Strength of a relation: the same lemma, a derived word, a close synonym, none. */
export const SAME = 1;
export const DERIVED = 0.9;
export const SYNONYM = 0.8;

interface Entry {
  /** Ids of families and groups; families are below `firstGroup`. */
  ids: number[];
  /** Exclusive sets that it belongs to: set × MEMBERS + member. */
  exclusive: number[];
}

/** Most members an exclusive set can have. */
const MEMBERS = 64;
/** Stems get ids from here on, as they are met. */
const FIRST_STEM = 0x10000;

const linesOf = (text: string) => text.trim().split('\n');
/** The tables hold lemmas, as a test makes sure. */
const membersOf = (line: string) => line.split(' ');

const stemIds = new Map<string, number>();
const apart = new Set(APART.trim().split(/\s+/));
const families = linesOf(FAMILIES).map(membersOf);
const familiesOf = indexOf(families);
const firstGroup = families.length;
const groups = [SOCIETY, BUSINESS, MEASURES, KNOWLEDGE]
  .flatMap(linesOf)
  .filter((line) => !line.startsWith('#'))
  .map(membersOf);
const groupsAsWritten = indexOf(groups);

/** One word of one side of an exclusive set: what it brings along is its family, with "@" its synonyms, with "=" nothing. */
interface Side {
  /** Set × MEMBERS + member. */
  code: number;
  brings: 'family' | 'synonyms' | 'nothing';
}

const sidesAsWritten = new Map<string, Side[]>();
linesOf(EXCLUSIVE)
  .filter((line) => !line.startsWith('#'))
  .forEach((line, set) => {
    line.split(' | ').forEach((side, member) => {
      for (const word of membersOf(side)) {
        const brings = word.startsWith('=') ? 'nothing' : word.startsWith('@') ? 'synonyms' : 'family';
        push(sidesAsWritten, brings === 'family' ? word : word.slice(1), { code: set * MEMBERS + member, brings });
      }
    });
  });

function indexOf(lists: string[][]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  lists.forEach((members, id) => {
    for (const member of members) push(index, member, id);
  });
  return index;
}

/** Worked out for a lemma when it is first asked for: a draft meets few of the tables' words. */
const entries = new Map<string, Entry>();

/** What the tables say of a lemma; absent where they do not know it. */
function entryOf(lemma: string): Entry | undefined {
  let entry = entries.get(lemma);
  if (entry) return entry;
  if (!familiesOf.has(lemma) && !groupsAsWritten.has(lemma) && !sidesAsWritten.has(lemma)) return undefined;
  const relatives = withFamily(lemma);
  const ids = new Set(familiesOf.get(lemma));
  const joined = new Set(relatives.flatMap((relative) => groupsAsWritten.get(relative) ?? []));
  for (const g of [...joined].sort((a, b) => a - b)) ids.add(firstGroup + g);
  entry = { ids: [...ids], exclusive: exclusiveOf(lemma, relatives) };
  if (entry.ids.length === 0 && entry.exclusive.length === 0) return undefined;
  entries.set(lemma, entry);
  return entry;
}

/** The sides of exclusive sets on which a lemma stands, by itself or through its family or synonyms. */
function exclusiveOf(lemma: string, relatives: string[]): number[] {
  const codes = new Set<number>();
  const take = (word: string, brings: Side['brings']) => {
    for (const side of sidesAsWritten.get(word) ?? []) if (side.brings === brings) codes.add(side.code);
  };
  take(lemma, 'nothing');
  for (const relative of relatives) take(relative, 'family');
  for (const g of groupsAsWritten.get(lemma) ?? []) for (const synonym of groups[g]) take(synonym, 'synonyms');
  if (codes.size < 2) return [...codes];
  // What two sides share through families ("employ" of employer and employee) tells neither from the other.
  const setOf = (code: number) => Math.floor(code / MEMBERS);
  const isWritten = (code: number) => sidesAsWritten.get(lemma)?.some((side) => side.code === code);
  const all = [...codes].sort((a, b) => a - b);
  return all.filter((code) => isWritten(code) || !all.some((other) => other !== code && setOf(other) === setOf(code)));
}

/** A lemma and the members of its families. */
function withFamily(lemma: string): string[] {
  const ids = familiesOf.get(lemma);
  return ids ? [lemma, ...ids.flatMap((id) => families[id])] : [lemma];
}

/** The stem that joins a lemma to derivations of it; of a phrase or a lemma kept apart, the lemma itself. */
function stemOf(lemma: string): string {
  return lemma.length > 3 && /^[a-z]+$/.test(lemma) && !apart.has(lemma) ? stem(lemma) : lemma;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What is known of a lemma, worked out once: its own entry or, for a derivation in no table, the entry of its stem; and the stem's id. */
interface Known {
  entry: Entry | undefined;
  stem: number;
  ids: number[];
}

const known = new Map<string, Known>();
const LIMIT = 100_000;

function know(lemma: string): Known {
  let k = known.get(lemma);
  if (k) return k;
  const stemmed = stemOf(lemma);
  let id = stemIds.get(stemmed);
  if (id === undefined) {
    id = FIRST_STEM + stemIds.size;
    stemIds.set(stemmed, id);
  }
  const entry = entryOf(lemma) ?? (apart.has(lemma) ? undefined : entryOfStem(stemmed));
  k = { entry, stem: id, ids: entry ? [...entry.ids, id] : [id] };
  if (known.size >= LIMIT) known.clear();
  known.set(lemma, k);
  return k;
}

/** What a stem can end in to be a word of the tables: "investig" → investigate, "acquir" → acquire. */
const ENDINGS = ['', 'e', 'y', 'ate', 'ion', 'ation', 'ment', 'er', 'or', 'al', 'ity', 'ance', 'ence', 'ive', 'ure', 'ing', 'ist'];

/** The entry of a table's word that has this stem: how a derivation in no table finds its family without the tables being stemmed. */
function entryOfStem(stemmed: string): Entry | undefined {
  const bases = stemmed.endsWith('i') ? [`${stemmed.slice(0, -1)}y`, stemmed.slice(0, -1), stemmed] : [stemmed];
  for (const base of bases) {
    for (const ending of ENDINGS) {
      const entry = entryOf(base + ending);
      if (entry && stemOf(base + ending) === stemmed) return entry;
    }
  }
  return undefined;
}

/** Ids of everything a lemma can be related through: two lemmas are related exactly where they share one. Never empty. */
export function groupsOf(lemma: string): readonly number[] {
  return know(lemma).ids;
}

/**
 * How closely two lemmas (as `lemmaOf` gives them, phrases joined by underscores) are related:
 * 1 the same, 0.9 derived from one another, 0.8 close synonyms, 0 otherwise or where they exclude each other. Symmetric. O(1).
 */
export function related(a: string, b: string): number {
  if (a === b) return SAME;
  const x = know(a);
  const y = know(b);
  const strength = x.stem === y.stem ? DERIVED : x.entry && y.entry ? strengthOf(x.entry, y.entry) : 0;
  return strength && exclude(x.entry, y.entry) ? 0 : strength;
}

function strengthOf(x: Entry, y: Entry): number {
  let best = 0;
  for (const id of x.ids) {
    if (!y.ids.includes(id)) continue;
    if (id < firstGroup) return DERIVED;
    best = SYNONYM;
  }
  return best;
}

/** Whether the lemmas stand for things that exclude each other ("kill" and "injure", "revenue" and "profit", "length" and "width"). Symmetric. */
export function opposed(a: string, b: string): boolean {
  return a !== b && exclude(know(a).entry, know(b).entry);
}

/** Whether a lemma excludes any other at all: a quick answer before `opposed`. */
export function isExclusive(lemma: string): boolean {
  return (know(lemma).entry?.exclusive.length ?? 0) > 0;
}

/** Whether some set holds both on different sides, and none holds both on one. */
function exclude(x: Entry | undefined, y: Entry | undefined): boolean {
  if (!x || !y || x === y) return false;
  let apart = false;
  for (const i of x.exclusive) {
    for (const j of y.exclusive) {
      if (i === j) return false;
      if (Math.floor(i / MEMBERS) === Math.floor(j / MEMBERS)) apart = true;
    }
  }
  return apart;
}

/** A phrase of the tables met in tokens, as its joined lemma: "took over" → take_over. `last` is exclusive. */
export interface PhraseLemma {
  lemma: string;
  first: number;
  last: number;
}

interface Node {
  next: Map<string, Node>;
  lemma?: string;
}

const phrases: Node = { next: new Map() };
for (const lemma of [familiesOf, groupsAsWritten, sidesAsWritten].flatMap((index) => [...index.keys()])) {
  if (!lemma.includes('_')) continue;
  let node = phrases;
  for (const part of lemma.split('_')) {
    let next = node.next.get(part);
    if (!next) {
      next = { next: new Map() };
      node.next.set(part, next);
    }
    node = next;
  }
  node.lemma = lemma;
}

/** The phrases of the tables among tokens [first, last), the longest at each place. Linear. */
export function phraseLemmas(tokens: Token[], first: number, last: number): PhraseLemma[] {
  const met: PhraseLemma[] = [];
  for (let i = first; i < last; i++) {
    let node = phrases.next.get(tokens[i].word.lemma);
    let found: PhraseLemma | undefined;
    for (let j = i + 1; node; j++) {
      if (node.lemma) found = { lemma: node.lemma, first: i, last: j };
      if (j >= last) break;
      node = node.next.get(tokens[j].word.lemma);
    }
    if (found) met.push(found);
  }
  return met;
}
