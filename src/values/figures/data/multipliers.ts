/** Words and suffixes that multiply the number before them. */
import { wordSet } from '../../../language/wordSet.ts';

/** After a number, apart or hyphenated: "1.7 million", "4-million", "two dozen". */
export const MULTIPLIER_WORDS: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  dozen: 12,
  score: 20,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Right after digits with no space, in any text: "40k", "3.2bn". */
export const SUFFIXES: Record<string, number> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  B: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Right after digits with no space, when a currency stands before: "€4m", "$3b". */
export const MONEY_SUFFIXES: Record<string, number> = { m: 1e6, b: 1e9, t: 1e12, T: 1e12, mio: 1e6 };

/** Plurals that say no number: "hundreds of thousands", "scores of". */
export const VAGUE = wordSet('hundreds thousands millions billions trillions dozens scores lakhs crores tens');
