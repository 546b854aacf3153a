/** What a folder says of its drafts and facts, in a file that the editor and the command line share: `.factmarkrc`, or `factmark` in package.json. */
import type { CheckOptions, Verdict } from '../judgement/finding.ts';

/** Verdicts that can be shown as a problem; `supported` is none. */
export type ProblemVerdict = Exclude<Verdict, 'supported'>;
export type Level = 'error' | 'warning' | 'information' | 'hint' | 'none';
export type Levels = Record<ProblemVerdict, Level>;
export type DateOrder = NonNullable<CheckOptions['dateOrder']>;

export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'none'];
export const DATE_ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

/** What is in force where nobody says anything. */
export const DEFAULT_LEVELS: Levels = {
  contradicted: 'error',
  outdated: 'warning',
  disputed: 'warning',
  imprecise: 'information',
  unsourced: 'none',
};
export const DEFAULT_FACTS = 'facts/**/*.facts.{yaml,yml}';
export const DEFAULT_DRAFTS = '**/*.{md,markdown}';

/** One file's word. A key that is absent leaves it to the folder above, and at last to the settings. */
export interface Config {
  /** Globs of fact files, relative to the file's folder; those that begin with "!" leave out. */
  facts?: string[];
  /** Globs of drafts, likewise. */
  drafts?: string[];
  severity?: Partial<Levels>;
  /** How "03/04/2012" is read. */
  dateOrder?: DateOrder;
  /** Ids of facts that nothing is said of. */
  ignoreFacts?: string[];
}

export const CONFIG_KEYS = ['facts', 'drafts', 'severity', 'dateOrder', 'ignoreFacts'] as const;

/** Where a folder's configuration can stand, the one that counts first. */
export const CONFIG_FILES = ['.factmarkrc', 'package.json'] as const;
/** The key of package.json. */
export const PACKAGE_KEY = 'factmark';
