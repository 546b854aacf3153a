/**
 * Errors come singly: a writer who keeps to a base gets one value wrong among others that are right. A sentence or a paragraph in which two figures or more differ
 * from their facts, none is right, and some are of no fact at all, tells of another occasion of the same kind: the quarter before, the next match, last month's
 * meeting.
 */
import { pushTo } from '../lists.ts';
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
export function ofOtherOccasions(held: readonly Held[], kept: ReadonlySet<Finding>, values: number): ReadonlySet<Finding> {
  const others = new Set<Finding>();
  const told = held.filter((h) => h.finding.kind !== 'name' && (kept.has(h.finding) || (h.waits && isWrong(h))));
  if (told.filter(isWrong).length < 2) return others;
  const isAllTold = told.length >= values;
  const bySentence = new Map<object, Held[]>();
  for (const h of told) pushTo(bySentence, h.sentence, h);
  for (const ofSentence of [...bySentence.values(), told])
    if (isOfAnother(ofSentence, isAllTold))
      for (const { finding } of ofSentence) if (finding.verdict === 'contradicted') others.add(finding);
  return others;
}

function isOfAnother(told: readonly Held[], isAllTold: boolean): boolean {
  const wrong = told.filter(isWrong);
  if (wrong.length < 2 || told.some(isRight)) return false;
  // Of one value of a fact but one figure can be a slip.
  if (isAllTold && new Set(wrong.map(({ tie }) => tie?.target ?? {})).size === wrong.length) return false;
  // What reads out a table is of the table, however much of it is wrong.
  if (wrong.some(({ tie }) => tie?.entry)) return false;
  // Values that have changed places are the base's own; so are the fact's very number under another bound and its digits in another order.
  const said = new Set(wrong.map(({ tie }) => (tie?.claim.value.kind === 'figure' ? tie.claim.value.value : undefined)));
  return !wrong.some(({ tie }) => tie && (isSameDigits(tie.agreement.slip) || tie.target.figures.some((f) => said.has(f.value))));
}

const isWrong = ({ finding: { kind, verdict }, tie }: Held) => kind === 'figure' && verdict === 'contradicted' && tie !== undefined;

/** Many a year agrees by chance. */
const isRight = ({ finding: { verdict }, tie }: Held) =>
  verdict === 'supported' && tie !== undefined && !(tie.claim.value.kind === 'date' && tie.claim.value.from.month === undefined);
