/** The facts that a claim was measured against but not judged by, and the claims that nothing is said of. */
import type { ConsideredFact, ExplainedClaim, Finding } from '../../index.ts';
import type { CheckedDraft } from '../check.ts';

/** So many other facts are shown with a claim; the rest are less likely still. */
const MOST = 3;

/** The likeliest of the facts that were not chosen. */
export function othersOf(claim: ExplainedClaim | undefined): ConsideredFact[] {
  return (claim?.considered ?? []).filter((c) => c.reason !== 'chosen').slice(0, MOST);
}

/** The explanation of each finding; none where none was asked for. */
export function explanationsOf({ claims = [] }: CheckedDraft): (finding: Finding) => ExplainedClaim | undefined {
  const key = ({ start, end, kind }: Finding) => `${start} ${end} ${kind}`;
  const byFinding = new Map(claims.flatMap((claim) => (claim.finding ? [[key(claim.finding), claim] as const] : [])));
  return (finding) => byFinding.get(key(finding));
}

/** Claims that were measured against facts and got no verdict. */
export function silentOf({ claims = [] }: CheckedDraft): ExplainedClaim[] {
  return claims.filter((claim) => !claim.finding && claim.considered.length > 0);
}
