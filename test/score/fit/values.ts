/**
 * What the models of dates and figures are fitted on (`UNSAID`, `RETOLD`): values of the labelled drafts and of those without an error, and right ones with another put
 * in their place; and the report of what a model would do on drafts that it was not fitted on.
 */
import { atRoot } from '../../../src/build/root.mjs';
import type { FactBase } from '../../../src/index.ts';
import { type Case, type Label, readCases, readClean, rightIn } from '../labels.ts';
import { type Example, fitLogistic, fittedWithout, sumOf } from './logistic.ts';
import { writeModel } from './write.ts';

/** Where a value stands that was weighed: in a labelled draft, in one without an error, or put in the place of a right one. */
export type Origin = 'labelled' | 'clean' | 'changed';

export interface Value extends Example {
  origin: Origin;
}

/** A draft whose values are weighed: its name, which begins with that of its base, what it says, and labels, of one that was changed of what was put in alone. */
export interface Weighed {
  origin: Origin;
  draft: string;
  markdown: string;
  base: FactBase;
  labels: readonly Label[];
}

interface Reading {
  /** It has no part in what is read. */
  model: { least: number };
  /** The values of a draft. */
  valuesOf(of: Weighed): Value[];
  /** A draft with the value of one right label of it changed, and labelled anew; undefined where nothing can be. Called once for each draft. */
  changerOf(of: Case): (label: Label) => Pick<Weighed, 'markdown' | 'labels'> | undefined;
  /** Whether right values of drafts without an error are changed, too. */
  changesClean?: boolean;
}

/** All values of the drafts kept here. */
export function readValues({ model, valuesOf, changerOf, changesClean }: Reading): Value[] {
  const { least } = model;
  model.least = Number.POSITIVE_INFINITY;
  const cases = readCases(atRoot('test/newsroom'));
  const clean = readClean(atRoot('test/clean/drafts'), cases).map(({ name, markdown, base }) => ({ name, draft: markdown, base }));
  const changedOf = (of: Case) => {
    const change = changerOf(of);
    return of.labels.flatMap((label): Value[] => {
      const changed = label.verdict === 'supported' && label.kind !== 'name' ? change(label) : undefined;
      return changed ? valuesOf({ origin: 'changed', draft: of.name, base: of.base, ...changed }) : [];
    });
  };
  const asItIs = (origin: Origin, { name, draft, base, labels }: Case) => valuesOf({ origin, draft: name, markdown: draft, base, labels });
  const values = [
    ...cases.flatMap((each) => asItIs('labelled', each)),
    ...clean.flatMap((each) => asItIs('clean', { ...each, labels: [] })),
    ...cases.flatMap(changedOf),
    ...(changesClean ? clean.flatMap((each) => changedOf({ ...each, labels: rightIn(each.draft, each.base) })) : []),
  ];
  model.least = least;
  return values;
}

interface Fitting<Name extends string> {
  name: 'RETOLD' | 'UNSAID';
  model: { least: number; weights: Record<Name, number> };
  values: readonly Value[];
  /** How much the weights are held back. */
  held: number;
  /** How often a value counts: of changed ones there are many more. */
  countOf(value: Value): number;
  /** Alarms on drafts as they are, for each of which what is caught is told. */
  alarms: readonly number[];
}

const FOLDS = 8;

/** Prints what a model would do on drafts that it was not fitted on, and its weights beside those in force; writes them with `--write`. */
export function fitAndReport<Name extends string>({ name, model, values, held, countOf, alarms }: Fitting<Name>): void {
  const names = Object.keys(model.weights) as Name[];
  const fitOf = (of: readonly Value[]) =>
    fitLogistic(
      of.flatMap((v) => Array.from({ length: countOf(v) }, () => v)),
      held,
    );
  const unseenBy = fittedWithout(values, FOLDS, fitOf);
  const scored = values.map((v) => ({ ...v, odds: sumOf(v, unseenBy(v)) })).sort((a, b) => b.odds - a.odds);
  const fitted = fitOf(values);
  const count = (origin: Origin, right: boolean, from: number) =>
    scored.filter((v) => v.origin === origin && v.right === right && v.odds >= from).length;
  console.log(
    'log-odds from which on it is said; alarms in clean and in labelled drafts; wrong values caught, changed ones caught, changed ones held against another',
  );
  for (const most of alarms) {
    const from = scored.filter((v) => !v.right && v.origin !== 'changed')[most - 1].odds;
    const counts = [
      count('clean', false, from),
      count('labelled', false, from),
      count('labelled', true, from),
      count('changed', true, from),
      count('changed', false, from),
    ];
    console.log([from.toFixed(2), ...counts].map((n) => String(n).padStart(6)).join(''));
  }
  for (const [j, piece] of names.entries())
    console.log(`${piece.padEnd(14)} ${fitted.weights[j].toFixed(2)} (${model.weights[piece].toFixed(2)})`);
  console.log(`bias ${fitted.bias.toFixed(2)}; ${values.length} values, ${values.filter((v) => v.right).length} of them of their fact`);
  if (process.argv.includes('--write')) {
    writeModel(name, names, fitted, model.least);
    console.log('Written into src/judgement/weights.ts.');
  }
}
