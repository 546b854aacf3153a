/** What a comparison of amounts comes to, and the few sums that every comparison needs. */
import { say } from '../../../say.ts';
import type { Agreement, AppliedRule, Qualifier } from '../../value.ts';
import { grouped as show } from '../format.ts';
import type { Amount } from './align.ts';

export const ruled = (said: AppliedRule['said'], sort?: AppliedRule['sort']): AppliedRule => ({ said, sort });
export const agrees = (rule?: AppliedRule): Agreement => ({ result: 'agrees', rule });
export const loosely = (rule: AppliedRule): Agreement => ({ result: 'loosely', rule });
/** What floating point may be off by, as a share. */
export const EPS = 1e-9;
/** Whether two numbers are one but for floating point. */
export const same = (a: number, b: number) => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * EPS;
/** How far `a` is from `b`, as a share of it. */
export const off = (a: number, b: number) => Math.abs(a - b) / (Math.abs(b) || 1);

/** A contradiction; `slip` is how likely a slip of the pen it is, worked out from the numbers where absent. */
export const differs = (rule: AppliedRule, slip?: number): Agreement =>
  slip === undefined ? { result: 'differs', rule } : { result: 'differs', rule, slip };
/** The rule that says no more than the fact's own value. */
export const sourceHas = ({ text, value }: Amount) => has(() => text ?? show(value));
export const has = (value: () => string) => ruled(() => say`the source has ${value()}`, 'value');

/** Significant digits shown: 170,000 at precision 10,000 has two. */
export function significant(value: number, precision: number): number {
  const digits = Math.round(Math.abs(value) / precision);
  return digits === 0 ? 1 : Math.floor(Math.log10(digits) + EPS) + 1;
}

/** The end at which a qualifier bounds a number. */
export type Bound = 'low' | 'high';
export const boundOf = (q: Qualifier): Bound | undefined =>
  q === 'atLeast' || q === 'moreThan' ? 'low' : q === 'atMost' || q === 'lessThan' ? 'high' : undefined;
