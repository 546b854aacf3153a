/**
 * A base that is a table told in sentences: many subjects with the same properties ("the votes of Ames are 12,400", "the votes of Boyd …"). A column is one such
 * property; an entry is what one subject has in it. Worked out once a base.
 */
import { oncePer } from '../../language/once.ts';
import { related, SYNONYM } from '../../language/related.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import type { CompiledBase } from './compile.ts';
import { isPhraseKey, type Target } from './target.ts';

export interface Column {
  /** Lemmas of what is said of each subject, but for verbs that only say that it has it. */
  words: ReadonlySet<string>;
  /** Those verbs, where the facts have one: "seats won". */
  verbs: readonly string[];
  /** By the subject's key. */
  entries: ReadonlyMap<string, Target>;
}

export interface Ledger {
  columns: readonly Column[];
  /** Lemma → columns that have it. */
  byWord: ReadonlyMap<string, readonly Column[]>;
  /** Keys that have an entry anywhere. */
  subjects: ReadonlySet<string>;
}

/** Verbs that give somebody a value and say no more of it. */
export const GETS = wordSet(
  `
score tally post add record register collect contribute total amass finish end supply grab chip accumulate provide dish take win get receive poll earn report
  have include supplement snatch produce notch net make manage log book deliver gather rack compile attract secure garner pour commit
`,
);

/** Subjects that must have a property for it to be a column. */
const ROWS = 2;

export const ledgerOf = oncePer((base: CompiledBase): Ledger => read(base));

/** A base that is a table read out in sentences: a report on it may well have many of its values wrong. */
export const isTable = (base: CompiledBase) => ledgerOf(base).columns.some(({ entries }) => entries.size >= ROWS_OF_TABLE);
const ROWS_OF_TABLE = 20;

function read(base: CompiledBase): Ledger {
  const found = new Map<string, Column & { entries: Map<string, Target>; twice: Set<string> }>();
  for (const target of base.targets) {
    if (target.kind !== 'figure' || target.secondary || target.subjects.length !== 1 || isPhraseKey(target.subjects[0])) continue;
    if (target.companions.length || target.fact.status !== 'current' || (target.hasSiblings && !target.explicit)) continue;
    const all = wordsOf(target);
    const nouns = all.filter((lemma) => !GETS.has(lemma));
    const words = new Set(nouns.length ? nouns : all);
    if (!words.size) continue;
    const name = all.join(' ');
    const [subject] = target.subjects;
    const column = found.get(name) ?? { words, verbs: all.filter((lemma) => !words.has(lemma)), entries: new Map(), twice: new Set() };
    found.set(name, column);
    // Two facts of one property are of two occasions: neither is the entry.
    if (column.entries.has(subject)) column.twice.add(subject);
    column.entries.set(subject, target);
  }
  const columns = [...found.values()].filter(({ entries, twice }) => {
    for (const subject of twice) entries.delete(subject);
    return entries.size >= ROWS;
  });
  const byWord = new Map<string, Column[]>();
  for (const column of columns) for (const word of column.words) pushTo(byWord, word, column);
  return { columns, byWord, subjects: new Set(columns.flatMap(({ entries }) => [...entries.keys()])) };
}

/** What is counted, its head in the ledger's own word for it: "eight boards" of rebounds. */
export function inWordsOf({ byWord }: Ledger, noun: readonly string[]): readonly string[] {
  const head = noun[noun.length - 1];
  if (head === undefined || byWord.has(head)) return noun;
  const own = [...byWord.keys()].filter((word) => related(head, word) >= SYNONYM);
  return own.length === 1 ? [...noun.slice(0, -1), own[0]] : noun;
}

function wordsOf({ terms, figures }: Target): string[] {
  const words = new Set(terms.keys());
  for (const lemma of figures[0]?.noun ?? []) words.add(lemma);
  return [...words].sort();
}
