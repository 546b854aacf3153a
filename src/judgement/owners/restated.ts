/** A measure that is told twice, in one unit and in another: "26 miles (42 km)", "30 months, or two and a half years". The one says what the other says. */
import { foldedAt } from '../../language/tokens.ts';
import { convert, unitNamed } from '../../values/figures/index.ts';
import type { Value } from '../../values/value.ts';
import { analyse } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';

/** How many times as much the one may be as the other: what is further off is another measure. */
const NEAR = 2;

/** Whether two measures of one kind are about as much, in units of their own. */
export function isInOtherUnit(a: Value, b: Value): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || !a.unit || !b.unit || a.unit.symbol === b.unit.symbol || a.per !== b.per) return false;
  const same = convert(a.value, a.unit, b.unit);
  return same !== undefined && same * b.value > 0 && Math.max(same / b.value, b.value / same) <= NEAR;
}

const LINK = /^(?:,|or|i\.e\.|\(|–|—|\/|=|about|around|roughly|some|just|almost|nearly|over|under|a|little)$/;

/** "26 miles (42 km)": whether the claim comes right after the other with nothing but what makes it the same, and is of no part of it. */
export function isRestated(claim: Claim, other: Claim, { analysis: { tokens } }: Scene): boolean {
  if (other.last >= claim.first || claim.first - other.last > 4 || !isInOtherUnit(other.value, claim.value)) return false;
  const between = tokens.slice(other.last, claim.first).map((t) => t.word.folded);
  const after = tokens[claim.last]?.text;
  return between.every((word) => LINK.test(word)) && (between[0] === '(' ? after === ')' : between.length > 1 && after !== 'of');
}

/** "In years", "Length (km)" beside "Length (miles)": the head of a column that says no more than another's but for its unit. */
export function isHeadOfUnit(head: string, other: string): boolean {
  const said = new Set(other.toLowerCase().split(/\W+/));
  const { tokens, content } = analyse(head);
  return content.length > 0 && content.every((i) => unitNamed(foldedAt(tokens, i)) !== undefined || said.has(foldedAt(tokens, i)));
}
