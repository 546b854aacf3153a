/** Words that make a number a gap or the amount of a change: "32 smaller than", "fell by 0.8 per cent", "a decline of 2.1 percent". */
import { wordSet } from '../../../language/wordSet.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { endOfPhrase, hasWord, wordAt } from '../cues.ts';

/** Words after a gap: "32 smaller than", "two metres better than", "six points ahead". */
const COMPARED = wordSet(
  'more fewer less smaller larger bigger higher lower greater better worse faster slower longer shorter taller older younger cheaper dearer quieter louder heavier lighter wider narrower deeper shallower thicker thinner warmer colder hotter ahead behind short clear inside outside gone lost shed up down above below',
);
/** Nouns whose "of" gives a change: "a decline of 2.1 percent". */
const CHANGES = wordSet(
  'decline fall drop rise increase gain decrease reduction cut loss jump growth slump dip difference gap margin lead slide improvement change saving excess surplus deficit shortfall swing turnaround turnround',
);
/** Verbs before "by". */
const MOVED = wordSet(
  'raise raising lift lifts lifted lifting hike hiked hiking trim trimmed fell fall falls falling fallen rose rise rises rising risen dropped drop drops dropping increased increase increasing decreased declined declining grew grow growing grown shrank shrunk slipped climbed widened narrowed up down cut reduced raised lowered gained lost slowed eased improved won beat beats beating exceeded exceeding exceeds trailed trails trailing trail led leads leading jumped slid broke breaking surpassed surpassing missed leapt soared surged plunged plummeted tumbled swelled edged inched crept dipped sank contracted expanded worsened worsening deteriorated swung improving strengthened weakened lengthened shortened',
);

/** Lemmas in a fact that is itself of a change: its figure may stand against an amount of change. */
const CHANGING = wordSet(
  'fall rise increase decrease decline drop grow growth reduction gain loss lose change cut climb slip jump by difference margin lead gap win beat majority swing',
);

/** "Seven points up on 2021": of percentages, or of a score that is counted in points. */
export const isPoints = ({ scale, noun }: Figure) => scale === 'count' && noun[noun.length - 1] === 'point';

/** Whether a fact's figure is an amount of change too: the fact speaks of a change, and its figure is not what something came to or from. */
export function isOfChange(target: Target): boolean {
  const { statement } = target.fact;
  const [figure] = target.figures;
  const before = target.explicit || !figure ? '' : (statement.slice(0, figure.start).trimEnd().split(' ').pop() ?? '');
  if (ENDS.has(before)) return false;
  if (figure?.scale === 'percent' && COMPARES.test(statement)) return true;
  if (target.explicit && !target.vocabulary.has('by') && ENDED.test(statement)) return false;
  for (const word of CHANGING.all()) if (target.vocabulary.has(word)) return true;
  return false;
}

/** "Were 11% fewer than in May". */
const COMPARES = /\d(?:%| per ?cent) (?:more|fewer|less|higher|lower|up|down)\b/;

/** Whether a fact's figure is what something was moved to: "was raised to 5.25%". */
export function isWhatItCameTo({ explicit, figures: [figure], fact: { statement } }: Target): boolean {
  if (figure?.scale !== 'percent') return false;
  if (explicit) return TO_PERCENT.test(statement);
  return / to(?: about| around| some)? $/.test(statement.slice(0, figure.start));
}
const TO_PERCENT = /\bto (?:about |around |some )?\d+(?:\.\d+)?(?:%| per ?cent)/i;

/** Words before what a change came to or from. */
const ENDS = wordSet('to from at');
const ENDED = /\b(?:to|from|at) (?:about |around |some |nearly )?[£$€]?(?!(?:1[6-9]|20)\d\d\b)\d/i;

/** Whether the words before a figure make it the amount of a change ("fell by 0.8 per cent", "a decline of 2.1 percent"), which is no level. */
export const isAmountOfChange = (scene: Scene, claim: Claim): boolean => cueOf(scene, claim) === 'change';

/** What shows that the claim is a difference. */
export function cueOf(scene: Scene, claim: Claim): 'compared' | 'change' | undefined {
  let at = claim.first;
  // The number's hedges are part of the claim; articles and "as much as" are not.
  while (NEUTRAL.has(wordAt(scene, at - 1))) at--;
  const before = wordAt(scene, at - 1);
  if (before === 'by') {
    // "From 12 to 15, that is by 25 per cent".
    const reach = wordAt(scene, at - 2) === 'is' ? 14 : 9;
    for (let i = at - 2; i > at - reach && i >= scene.sentence.first; i--) if (MOVED.has(wordAt(scene, i))) return 'change';
    // "Had leapt by 38 per cent": whatever the verb, a percentage after "by" is no level; "backed by 38 per cent of them" tells who did it.
    if (claim.value.kind === 'figure' && claim.value.scale === 'percent' && wordAt(scene, claim.last) !== 'of') return 'change';
  }
  if ((before === 'of' || before === ',') && CHANGES.has(wordAt(scene, at - 2))) return 'change';
  if (isMajority(scene, claim)) return 'change';
  if (isLeaving(scene, at) || CHANGING_VERBS.has(before)) return 'compared';
  if (
    SIDES.has(wordAt(scene, claim.last)) &&
    (endOfPhrase(claim.last + 1, scene, JOINTS) === claim.last + 1 || isMeasuredFrom(scene, claim.last + 1))
  )
    return 'compared';
  if (isHeight(scene, claim)) return undefined;
  const { value } = claim;
  // "Up 11 per cent to 412", "rose 4 per cent".
  if (
    value.kind === 'figure' &&
    (value.scale === 'percent' || value.scale === 'points' || isPoints(value)) &&
    MOVED.has(before) &&
    !ENDS.has(before)
  )
    return 'change';
  const short = value.kind === 'figure' && value.unit?.dimension === 'time' && value.unit.factor < 86_400;
  if (short && (wordAt(scene, claim.last) === 'after' || wordAt(scene, claim.last) === 'before' || before === 'by')) return 'compared';
  if (COMPARED.has(wordAt(scene, claim.last)) || COMPARED.has(wordAt(scene, claim.last + 1))) return 'compared';
  return undefined;
}

/** "Rises 40 metres above the river", "ten feet below ground": how high something lies, and no difference between two measures. */
function isHeight(scene: Scene, { value, last }: Claim): boolean {
  if (value.kind !== 'figure' || value.unit?.dimension !== 'length' || !HEIGHTS.has(wordAt(scene, last))) return false;
  return hasWord(scene, LEVELS, last + 1, Math.min(last + 5, endOfPhrase(last + 1, scene)));
}
const HEIGHTS = wordSet('above below over under beneath up down');
const LEVELS = wordSet(
  'river water sea ground street road floor valley surface lake tide deck rails track pavement bed quay roof town village plain harbour canyon gorge stage city earth waterline',
);

/** "The 0.25% interest rate rise", "a half-point cut": the amount stands before what it is the amount of. */
export function isAmountBefore(scene: Scene, { value, last }: Claim): boolean {
  if (value.kind !== 'figure' || (value.scale !== 'percent' && value.scale !== 'points' && !isPoints(value))) return false;
  for (let i = last; i < Math.min(last + 4, scene.sentence.last); i++) {
    const { kind, word } = scene.analysis.tokens[i];
    if (kind !== 'word' || word.function) return false;
    if (MOVES.has(word.lemma)) return i > last || word.folded === word.lemma;
  }
  return false;
}
const MOVES = wordSet('rise increase cut hike reduction jump drop decrease');

/** "Backed by 127 and opposed by 83, a majority of 44": not of all that there are, nor of the members. */
export const isMajority = (scene: Scene, { value, first, last }: Claim): boolean =>
  value.kind === 'figure' &&
  value.scale === 'count' &&
  wordAt(scene, first - 1) === 'of' &&
  wordAt(scene, first - 2) === 'majority' &&
  GIVING.has(wordAt(scene, wordAt(scene, first - 3) === 'a' ? first - 4 : first - 3)) &&
  wordAt(scene, last) !== 'of';

const GIVING = wordSet(', : ( – — giving gave gives meant means makes making won with by that is');

const LEAVING = wordSet('leaving leaves leave left');
/** What one is left to do with the rest. */
const FINDING = wordSet('find raise pay cover meet fund borrow earn come collect');
/** Tokens between "left" and the rest, where it is said who is left with it. */
const WHOM = 6;
/** "Which leaves £19 million", "leaving about 40", "left with 40", "leaves the parish to find £40,000". */
export function isLeaving(scene: Scene, first: number): boolean {
  let at = first;
  while (NEUTRAL.has(wordAt(scene, at - 1))) at--;
  const word = wordAt(scene, at - 1);
  if (LEAVING.has(word)) return true;
  const led = word === 'with' ? at - 1 : FINDING.has(word) && wordAt(scene, at - 2) === 'to' ? at - 2 : -1;
  for (let i = led - 1; led >= 0 && i >= led - WHOM && !MARKED.has(wordAt(scene, i)); i--) if (LEAVING.has(wordAt(scene, i))) return true;
  return false;
}
const MARKED = wordSet(', ; : . ( ) – — and but in at on from for by');
const CHANGING_VERBS = wordSet('lost gained shed added gaining losing shedding adding saved saving saves');
/** "Six decibels over the limit", "£2 million under its budget". */
const SIDES = wordSet('over under above below inside outside beyond within');
const MARKS = wordSet(
  'limit estimate budget target minimum maximum ceiling threshold plan forecast record average norm goal quota allowance price asking',
);
const isMeasuredFrom = (scene: Scene, at: number) => hasWord(scene, MARKS, at, at + 4);
const JOINTS = wordSet('or and');

const NEUTRAL = wordSet('a an the only just some about around nearly almost roughly more than less fewer over under');

/** "18% below that of 2019": the year of what a change is measured from. */
export function yearMeasuredFrom({ last }: Claim, scene: Scene): number | undefined {
  const isSide = FROM_SIDES.has(wordAt(scene, last)) && /^(?:that|those|the)$/.test(wordAt(scene, last + 1));
  const to = isSide ? endOfPhrase(last, scene) : last;
  const told = scene.claims.find(
    ({ value, first }) => value.kind === 'date' && value.grain === 'year' && first >= last && first < to,
  )?.value;
  return told?.kind === 'date' ? told.from.year : undefined;
}
const FROM_SIDES = wordSet('below above under over than from on against');
