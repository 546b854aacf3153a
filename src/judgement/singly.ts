/**
 * Errors come singly: a writer who keeps to a base gets one value wrong among others that are right. A sentence or a paragraph in which two figures or more differ
 * from their facts, none is right, and some are of no fact at all, tells of another occasion of the same kind: the quarter before, the next match, last month's
 * meeting.
 */
import { isSameDigits, type Tie } from './evidence/evidence.ts';
import type { Finding } from './finding.ts';

/** What is said of a value, with its tie where it was not worked out, and the sentence that it stands in. */
export interface Held {
  finding: Finding;
  tie?: Tie;
  sentence: object;
  /** Whether the whole draft tells whether it is said, though it is likely. */
  waits?: boolean;
}

/** What of a block is said of another occasion: of its `kept` findings and of those that wait. `values`: how many figures and dates it states. */
export function ofOtherOccasions(held: readonly Held[], kept: readonly Finding[], values: number): ReadonlySet<Finding> {
  const others = new Set<Finding>();
  const told = held.filter((h) => h.finding.kind !== 'name' && (kept.includes(h.finding) || (h.waits && isWrong(h))));
  if (told.filter(isWrong).length < 2) return others;
  const isAllTold = told.length >= values;
  const drop = (isIn: (h: Held) => boolean) => {
    if (isOfAnother(told.filter(isIn), isAllTold))
      for (const { finding } of told.filter(isIn)) if (finding.verdict === 'contradicted') others.add(finding);
  };
  for (const { sentence } of told) drop((h) => h.sentence === sentence);
  drop(() => true);
  return others;
}

function isOfAnother(told: readonly Held[], isAllTold: boolean): boolean {
  const wrong = told.filter(isWrong);
  if (wrong.length < 2 || told.some(isRight)) return false;
  // Of one value of a fact but one figure can be a slip.
  if (isAllTold && new Set(wrong.map(({ tie }) => tie?.target ?? {})).size === wrong.length) return false;
  // Values that have changed places are the base's own; so are the fact's very number under another bound and its digits in another order.
  return !wrong.some(({ tie }) =>
    wrong.some((other) => tie && (isSameDigits(tie.agreement.slip) || (other.tie && hasValue(tie, other.tie)))),
  );
}

const isWrong = ({ finding: { kind, verdict } }: Held) => kind === 'figure' && verdict === 'contradicted';

/** Many a year agrees by chance. */
const isRight = ({ finding: { verdict }, tie }: Held) =>
  verdict === 'supported' && tie !== undefined && !(tie.claim.value.kind === 'date' && tie.claim.value.from.month === undefined);

const hasValue = ({ claim: { value } }: Tie, { target }: Tie) =>
  value.kind === 'figure' && target.figures.some((f) => f.value === value.value);
