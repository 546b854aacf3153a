/** Which number, under which hedge, says what the fact says: candidates in the order in which a writer would try them. */
import type { Figure, Qualifier } from '../values/value.ts';
import { toPlace } from './number.ts';

export interface Candidate {
  qualifier: Qualifier;
  value: number;
  high?: number;
  /** The hedge is the draft's own, and keeps its words. */
  isDrafts: boolean;
}

/** A bound is kept with another number, or turned with the same one, where it stays this near to the fact. */
const NEAR = 0.1;

export function candidatesFor(claim: Figure, fact: Figure): Candidate[] {
  const { value, high } = fact;
  if (high !== undefined) {
    const isRange = claim.high !== undefined;
    return [{ qualifier: 'none', value, high, isDrafts: isRange || claim.qualifier === 'none' }];
  }
  const bare: Candidate = { qualifier: 'none', value, isDrafts: claim.qualifier === 'none' && claim.high === undefined };
  const factHedged: Candidate = { qualifier: fact.qualifier, value, isDrafts: claim.qualifier === fact.qualifier };
  const isExact = fact.qualifier === 'none' || fact.qualifier === 'exactly';
  if (claim.high !== undefined) return isExact ? [bare] : [factHedged, bare];
  if (claim.qualifier === 'none') return isExact ? [bare] : [factHedged, bare];
  if (!isExact) return [factHedged, { qualifier: claim.qualifier, value, isDrafts: true }, bare];
  return [...hedged(claim, value), bare];
}

/** The draft's hedge kept where it can be, or turned: "more than 500" of 487 is "nearly 500". */
function hedged(claim: Figure, value: number): Candidate[] {
  const kept = (n: number): Candidate => ({ qualifier: claim.qualifier, value: n, isDrafts: true });
  const turned = (qualifier: Qualifier): Candidate[] =>
    Math.abs(claim.value - value) <= NEAR * value && claim.value !== value ? [{ qualifier, value: claim.value, isDrafts: false }] : [];
  const near = (n: number) => (Math.abs(n - value) <= NEAR * value && n !== value ? [kept(n)] : []);
  switch (claim.qualifier) {
    case 'about': {
      const round = toPlace(value, claim.precision);
      // Rounded as the draft rounds, where two digits are left.
      return round >= 10 * claim.precision ? [kept(round), kept(value)] : [kept(value)];
    }
    case 'nearly':
    case 'lessThan':
    case 'atMost':
      return [...(claim.value < value ? turned('moreThan') : []), ...near(toPlace(value, claim.precision, Math.ceil))];
    case 'justOver':
    case 'moreThan':
    case 'atLeast':
      return [...(claim.value > value ? turned('nearly') : []), ...near(toPlace(value, claim.precision, Math.floor))];
    default:
      return [kept(value)];
  }
}
