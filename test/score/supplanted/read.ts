/** Every name of the drafts kept here that may stand where a fact has another, with what speaks for it and whether it does. */
import { atRoot } from '../../../src/build/root.mjs';
import { Told } from '../../../src/checker/neighbours.ts';
import { judgeOnce } from '../../../src/checker/once.ts';
import { toSource } from '../../../src/draft/draft.ts';
import type { FactBase } from '../../../src/index.ts';
import { compile } from '../../../src/judgement/targets/compile.ts';
import { SUPPLANTED, type SupplantedName } from '../../../src/judgement/weights.ts';
import { Random } from '../../bench/random.ts';
import { othersLike, replaced } from '../changedValue.ts';
import type { Example } from '../fit/logistic.ts';
import { type Case, type Label, readCases, readClean } from '../labels.ts';

export const NAMES = Object.keys(SUPPLANTED.weights) as SupplantedName[];

/** A name of a draft with all that it may stand for: it is told of at most one. */
export interface Weighed {
  draft: string;
  /** Of a name that was put in another's place. */
  changed: boolean;
  wrong: boolean;
  pairs: Example[];
}

/** An error that a writer made counts as much as so many names that were put in another's place. */
export const WRITTEN_COUNT = 3;

/** Of the labelled drafts, with each right name in turn replaced by another of its kind, from the base and from another story; and of the drafts without an error. */
export function readNames(): Weighed[] {
  const cases = readCases(atRoot('test/newsroom'));
  const clean = readClean(atRoot('test/clean/drafts'), cases).flatMap(({ name, markdown, base }) => namesOf(name, markdown, base, []));
  return [...cases.flatMap((c) => [...namesOf(c.name, c.draft, c.base, c.labels), ...changedOf(c, cases)]), ...clean];
}

function changedOf({ name, draft, base, labels }: Case, cases: readonly Case[]): Weighed[] {
  const random = new Random(5);
  const entries = [...base.names.values()];
  return labels.flatMap((label): Weighed[] => {
    if (label.verdict !== 'supported' || label.kind !== 'name') return [];
    const { value } = label;
    const own =
      base.names.get(label.fact ?? '') ??
      entries.find((e) => value.includes(e.name) || e.aliases.includes(value) || e.name.endsWith(value));
    if (!own) return [];
    const others = othersLike(own, value, base);
    const strangers = cases
      .filter((c) => c.name[0] !== name[0])
      .flatMap((c) => [...c.base.names.values()].filter((e) => e.kind === own.kind));
    return [others, strangers].flatMap((from): Weighed[] => {
      if (!from.length) return [];
      const changed = replaced(draft, label, random.of(from).name);
      return namesOf(name, changed.markdown, base, [changed.label], true);
    });
  });
}

/** Names of a draft; of one that was changed only what was put in. */
function namesOf(draft: string, markdown: string, base: FactBase, labels: readonly Label[], changed = false): Weighed[] {
  const found = new Map<number, Weighed>();
  const rights: { key: string | undefined; fact: string; evidence: number[] }[] = [];
  const { seen, findings, values } = judgeOnce(markdown, compile(base), {}, (block) => ({
    pair(_, { name: { run }, right: { key }, tied: { fact } }, evidence) {
      const { start, end } = toSource(block, run);
      const label = labels.find((l) => l.start < end && start < l.end);
      if (changed && !label) return;
      const wrong = label?.verdict === 'contradicted' && label.kind === 'name';
      const all: Record<SupplantedName, number> = { ...evidence, absent: 0, share: 0 };
      const pair = { draft, right: wrong && (label.fact === fact.id || label.fact === key), evidence: NAMES.map((n) => all[n]) };
      rights.push({ key, fact: fact.id, evidence: pair.evidence });
      const weighed = found.get(start) ?? { draft, changed, wrong, pairs: [] };
      weighed.pairs.push(pair);
      found.set(start, weighed);
    },
  }));
  // Known at the draft's end alone.
  const told = new Told(findings, values, base);
  for (const { key, fact, evidence } of rights) {
    if (key !== undefined && !seen.has(key)) evidence[NAMES.indexOf('absent')] = 1;
    evidence[NAMES.indexOf('share')] = told.share(fact);
  }
  return [...found.values()];
}
