/**
 * How closely two lemmas are related, by reviewed tables, and which exclude each other.
 *
 * Three sources, strongest first: families of derived words ("found, founder, foundation"), a shared Porter2 stem for derivations that no
 * table lists ("investigate, investigator"; the table APART holds those that only look alike), and groups of close synonyms in one field
 * ("kill, death, toll"). A synonym's family shares its groups.
 */
import stem from 'wink-porter2-stemmer';
import { APART } from './related/apart.ts';
import { type Brings, FIRST_GROUP, familiesOf, groupsAsWritten, isWritten, MEMBERS, membersOf, sidesAsWritten } from './related/tables.ts';

/** Strength of a relation: the same lemma, a derived word, a close synonym, none. */
export const SAME = 1;
export const DERIVED = 0.9;
export const SYNONYM = 0.8;

interface Entry {
  /** Ids of families and groups; families are below `FIRST_GROUP`. */
  ids: number[];
  /** Exclusive sets that it belongs to: set × MEMBERS + member. */
  exclusive: number[];
}

/** Stems get ids from here on, as they are met. */
const FIRST_STEM = 0x10000;

const stemIds = new Map<string, number>();

/** Worked out for a lemma when it is first asked for: a draft meets few of the tables' words. */
const entries = new Map<string, Entry>();

/** What the tables say of a lemma; absent where they do not know it. */
function entryOf(lemma: string): Entry | undefined {
  let entry = entries.get(lemma);
  if (entry) return entry;
  if (!isWritten(lemma)) return undefined;
  const families = familiesOf(lemma);
  const relatives = [lemma, ...families.flatMap(membersOf)];
  const groups = new Set(relatives.flatMap(groupsAsWritten));
  entry = { ids: [...families, ...[...groups].sort((a, b) => a - b)], exclusive: exclusiveOf(lemma, relatives) };
  if (entry.ids.length === 0 && entry.exclusive.length === 0) return undefined;
  entries.set(lemma, entry);
  return entry;
}

/** The sides of exclusive sets on which a lemma stands, by itself or through its family or synonyms. */
function exclusiveOf(lemma: string, relatives: string[]): number[] {
  const codes = new Set<number>();
  const take = (word: string, brings: Brings) => {
    for (const side of sidesAsWritten(word)) if (side.brings === brings) codes.add(side.code);
  };
  take(lemma, 'nothing');
  for (const relative of relatives) take(relative, 'family');
  for (const group of groupsAsWritten(lemma)) for (const synonym of membersOf(group)) take(synonym, 'synonyms');
  if (codes.size < 2) return [...codes];
  // What two sides share through families ("employ" of employer and employee) tells neither from the other.
  const setOf = (code: number) => Math.floor(code / MEMBERS);
  const own = sidesAsWritten(lemma);
  const all = [...codes].sort((a, b) => a - b);
  return all.filter(
    (code) => own.some((side) => side.code === code) || !all.some((other) => other !== code && setOf(other) === setOf(code)),
  );
}

/** The stem that joins a lemma to derivations of it; of a lemma kept apart, the lemma itself. */
function stemOf(lemma: string): string {
  return lemma.length > 3 && /^[a-z]+$/.test(lemma) && !APART.has(lemma) ? stem(lemma) : lemma;
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
  const entry = entryOf(lemma) ?? (APART.has(lemma) ? undefined : entryOfStem(stemmed));
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

/** The same, each as one of 30 bits: two lemmas without a bit in common are not related. */
export function groupBits(lemma: string): number {
  let bits = 0;
  for (const id of know(lemma).ids) bits |= 1 << (id % 30);
  return bits;
}

/**
 * How closely two lemmas (as `lemmaOf` gives them) are related:
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
    if (id < FIRST_GROUP) return DERIVED;
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

/** The sets in which a lemma excludes others, each as one of 28 bits: two lemmas without a bit in common do not exclude each other. */
export function exclusiveBits(lemma: string): number {
  let bits = 0;
  for (const code of know(lemma).entry?.exclusive ?? []) bits |= 1 << (Math.floor(code / MEMBERS) % 28);
  return bits;
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
