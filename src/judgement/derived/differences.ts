/**
 * "32 smaller than the first", "137 jobs gone", "a decline of 2.1 percent from 2023", "fell by 0.8 per cent": what lies between two figures.
 *
 * Language: a change or a gap is no level. The change of a percentage is in percentage points; "per cent" of it is the share of what it was.
 * Evidence: both figures are stated in the sentence or the one before, or one fact states both.
 */
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { unitNamed } from '../../values/figures/index.ts';
import type { Figure } from '../../values/value.ts';
import { sameProperty } from '../sameProperty.ts';
import type { Claim, Scene } from '../scene.ts';
import type { Target } from '../target.ts';
import { hasWord, wordAt } from './cues.ts';
import type { Derivation, Matter, Rule } from './derivation.ts';
import { agreementWith, combine, shown } from './fit.ts';
import { COMPARED_TIE, isOnlyPair, type Pair, pairsFor } from './pairs.ts';

/** Words after a gap: "32 smaller than", "two metres better than", "six points ahead". */
const COMPARED = wordSet(
  'more fewer less smaller larger bigger higher lower greater better worse faster slower longer shorter taller older younger ahead behind short clear inside outside gone lost shed up down above below',
);
/** Nouns whose "of" gives a change: "a decline of 2.1 percent". */
const CHANGES = wordSet(
  'decline fall drop rise increase gain decrease reduction cut loss jump growth slump dip difference gap margin lead slide improvement change saving excess surplus deficit shortfall',
);
/** Verbs before "by". */
const MOVED = wordSet(
  'fell fall falls falling fallen rose rise rises rising risen dropped drop drops dropping increased increase increasing decreased declined declining grew grow growing grown shrank shrunk slipped climbed widened narrowed up down cut reduced raised lowered gained lost slowed eased improved won beat beats beating exceeded exceeding exceeds trailed trails trailing trail led leads leading jumped slid broke breaking surpassed surpassing missed',
);

/** Lemmas in a fact that is itself of a change: its figure may stand against an amount of change. */
const CHANGING = wordSet(
  'fall rise increase decrease decline drop grow growth reduction gain loss lose change cut climb slip jump by difference margin lead gap win beat',
);

export const difference: Rule = (matter, claim) => {
  const value = inSeconds(matter.scene, claim);
  if (!value || !isAmount(value)) return undefined;
  const cue = value === claim.value ? cueOf(matter.scene, claim) : 'compared';
  const down = hasWord(matter.scene, DOWN, Math.max(matter.scene.sentence.first, claim.first - REACH), claim.last);
  if (!cue) return undefined;
  const share = value.scale === 'percent';
  const derivations: Derivation[] = [];
  for (const pair of pairsFor(matter, claim)) {
    const { a } = pair;
    // Each pair once, but for shares: what a change is a share of is what it was.
    if (!share && pair.as[0] < pair.bs[0]) continue;
    if (share && pair.as[0] < pair.bs[0] !== down) continue;
    if (!share && !sameUnit(value, a.value)) continue;
    const derivation = share ? relative(pair, value, isComeTo(pair, claim.last, matter)) : gap(pair, { ...claim, value }, matter);
    if (derivation) derivations.push(derivation);
  }
  return derivations.length ? { claim: { ...claim, value }, span: claim.value, derivations, overrides: cue === 'change' } : undefined;
};

const DOWN = wordSet(
  'fell fall falls falling fallen dropped drop drops dropping declined declining decline decreased decrease shrank shrunk slipped narrowed down cut reduced reduction lowered lost loss slowed eased slid slide dip slump fewer less lower smaller',
);
/** How far before the number its verb of change may stand, in tokens. */
const REACH = 8;

/** Parts of a second in words: "four hundredths", "a twentieth of a second". */
const PARTS = wordSet('hundredths hundredth thousandths thousandth');

/** The claim's figure; a fraction that can only be one of a second, as a stretch of time. */
function inSeconds(scene: Scene, { value, last }: Claim): Figure | undefined {
  if (value.kind !== 'figure' || value.scale !== 'fraction') return value.kind === 'figure' ? value : undefined;
  const ofSecond = wordAt(scene, last) === 'of' && wordAt(scene, last + 1) === 'a' && wordAt(scene, last + 2) === 'second';
  if (!ofSecond && !PARTS.has(wordAt(scene, last - 1))) return undefined;
  return { ...value, scale: 'measure', unit: unitNamed('second') };
}

const isAmount = ({ scale }: Figure) =>
  scale === 'count' || scale === 'percent' || scale === 'points' || scale === 'money' || scale === 'measure';

function sameUnit(claim: Figure, operand: Figure): boolean {
  if (claim.scale === 'points') return operand.scale === 'percent';
  if (isPoints(claim)) return operand.scale === 'percent' || isPoints(operand);
  if (claim.scale !== operand.scale) return false;
  if (claim.scale === 'measure') return claim.unit!.dimension === operand.unit!.dimension;
  return claim.unit?.symbol === operand.unit?.symbol;
}

/** "Seven points up on 2021": of percentages, or of a score that is counted in points. */
const isPoints = ({ scale, noun }: Figure) => scale === 'count' && noun[noun.length - 1] === 'point';

/** Whether a fact's figure is an amount of change too: the fact speaks of a change, and its figure is not what something came to or from. */
export function isOfChange(target: Target): boolean {
  const { statement } = target.fact;
  const [figure] = target.figures;
  const before = target.explicit || !figure ? '' : (statement.slice(0, figure.start).trimEnd().split(' ').pop() ?? '');
  if (ENDS.has(before)) return false;
  if (target.explicit && !target.vocabulary.has('by') && ENDED.test(statement)) return false;
  for (const word of CHANGING.all()) if (target.vocabulary.has(word)) return true;
  return false;
}

/** Words before what a change came to or from. */
const ENDS = wordSet('to from at');
const ENDED = /\b(?:to|from|at) (?:about |around |some |nearly )?[£$€]?(?!(?:1[6-9]|20)\d\d\b)\d/i;

/** Whether the words before a figure make it the amount of a change ("fell by 0.8 per cent", "a decline of 2.1 percent"), which is no level. */
export const isAmountOfChange = (scene: Scene, claim: Claim): boolean => cueOf(scene, claim) === 'change';

/** What shows that the claim is a difference. */
function cueOf(scene: Scene, claim: Claim): 'compared' | 'change' | undefined {
  let at = claim.first;
  // The number's hedges are part of the claim; articles and "as much as" are not.
  while (NEUTRAL.has(wordAt(scene, at - 1))) at--;
  const before = wordAt(scene, at - 1);
  if (before === 'by') {
    for (let i = at - 2; i > at - 6 && i >= scene.sentence.first; i--) if (MOVED.has(wordAt(scene, i))) return 'change';
  }
  if ((before === 'of' || before === ',') && CHANGES.has(wordAt(scene, at - 2))) return 'change';
  if (LEAVING.has(before) || (before === 'with' && wordAt(scene, at - 2) === 'left')) return 'compared';
  if (CHANGING_VERBS.has(before)) return 'compared';
  if (wordAt(scene, claim.last) === 'over' && ENDS_OF_PHRASE.has(wordAt(scene, claim.last + 1))) return 'compared';
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

const LEAVING = wordSet('leaving leaves leave left');
/** "Which leaves £19 million", "leaving about 40". */
function isLeaving(scene: Scene, first: number): boolean {
  let at = first;
  while (NEUTRAL.has(wordAt(scene, at - 1))) at--;
  return LEAVING.has(wordAt(scene, at - 1));
}
const CHANGING_VERBS = wordSet('lost gained shed added gaining losing shedding adding saved saving saves');
const ENDS_OF_PHRASE = wordSet(', . ; or and');

const NEUTRAL = wordSet('a an the only just some about around nearly almost roughly more than less fewer over under');

function gap(pair: Pair, { value: claim, first, last }: Claim & { value: Figure }, matter: Matter): Derivation {
  // "Eleven short of a majority" is counted from one more than half of the whole.
  if (isOfMajority(matter.scene, last) && claim.scale === 'count')
    pair = { ...pair, as: pair.as.map((whole) => Math.floor(whole / 2) + 1) };
  const factor = pair.a.value.unit && claim.unit && claim.scale === 'measure' ? pair.a.value.unit.factor / claim.unit.factor : 1;
  // A gap of two rounded figures may be off by both roundings; decimals are exact as far as they go.
  const points = combine(pair.as.slice(0, 1), pair.bs.slice(0, 1), (x, y) => Number(((x - y) * factor).toPrecision(9)));
  if (pair.a.value.precision >= 100 || pair.a.value.qualifier !== 'none' || pair.b.value.qualifier !== 'none')
    points.push(...combine(pair.as, pair.bs, (x, y) => (x - y) * factor));
  const isShort = isShortOf(pair, claim, last, matter);
  return {
    target: isShort ? pair.a.target! : spokenOf(pair),
    points,
    sum: say`${shown(pair.as[0])} less ${shown(pair.bs[0])} is ${shown(points[0])}`,
    tie: pair.compared ? Math.max(pair.tie, COMPARED_TIE) : pair.tie,
    open: true,
    breaks: isTurnedRound(pair, matter.scene, last) ? say`the wrong way round` : undefined,
    firm:
      pair.compared !== undefined ||
      isShort ||
      (isLeaving(matter.scene, first) && isOnlyPair(pair, matter)) ||
      (pair.stated && (pair.oneFact || isOnlyPair(pair, matter))),
  };
}

/** "She needs 61 seats and is four short": whoever she is, of those whose seats are known somebody must be. */
function isShortOf({ a, b }: Pair, claim: Figure, last: number, { scene }: Matter): boolean {
  if (
    claim.scale !== 'count' ||
    wordAt(scene, last) !== 'short' ||
    wordAt(scene, last + 1) === 'of' ||
    !a.claim ||
    !a.target ||
    !b.target ||
    b.tie < KNOWN
  )
    return false;
  const head = ({ value }: Pair['a']) => value.noun[value.noun.length - 1];
  return scene.claims.includes(a.claim) && a.claim.last <= last && head(a) !== undefined && head(a) === head(b);
}

const GREATER = wordSet('more higher larger bigger greater longer taller heavier up above');
const LESSER = wordSet('less fewer lower smaller shorter lighter down below');

/** "£6 million less than the estimate", where it is more: `a` is the greater. */
function isTurnedRound({ compared }: Pair, scene: Scene, last: number): boolean {
  const wrong = compared === 'a' ? LESSER : compared === 'b' ? GREATER : undefined;
  return (
    wrong !== undefined && hasWord(scene, wrong, last, last + 2) && !hasWord(scene, wrong === LESSER ? GREATER : LESSER, last, last + 2)
  );
}

/** "Went up by 1.5 points to 9.6 per cent": from the only other figure that the base has of the same, at another time. */
function isComeTo({ a, b }: Pair, last: number, { scene, figures }: Matter): boolean {
  const [come, was] = a.claim ? [a, b] : [b, a];
  if (!come.claim || !come.target || was.claim || !was.target?.times.length || come.contradicted) return false;
  const at = come.claim.first;
  return (
    at > last &&
    at - last <= TO_REACH &&
    wordAt(scene, at - 1) === 'to' &&
    figures.filter((o) => o.target && sameProperty(o.target, come.target!)).length === 2 &&
    sameProperty(was.target, come.target)
  );
}

/** Tokens from the amount of a change to what it came to. */
const TO_REACH = 4;

/** Weakest tie of what somebody falls short with. */
const KNOWN = 0.2;

function isOfMajority(scene: Scene, last: number): boolean {
  for (let i = last + 2; i < last + 6; i++) if (wordAt(scene, i) === 'majority') return wordAt(scene, last) === 'short';
  return false;
}

/**
 * What a gap is said of: the figure that the sentence does not state, as the one stated is known to be right; of two stated, the later by its date, else
 * the one stated last.
 */
function spokenOf({ a, b }: Pair): Target {
  if (!a.claim !== !b.claim) return (a.claim ? b.target : a.target) ?? (a.target ?? b.target)!;
  const [x, y] = [yearOf(a.target), yearOf(b.target)];
  if (x !== undefined && y !== undefined && x !== y) return (x > y ? a : b).target!;
  const first = a.claim ? (a.claim.first >= b.claim!.first ? a : b) : a.tie >= b.tie ? a : b;
  return first.target ?? (first === a ? b : a).target!;
}

const yearOf = (target: Target | undefined) => target?.times[0]?.from.year;

/** From `b` to `a` in per cent of `b`; of two percentages, the points between them are no per cent. */
function relative(pair: Pair, claim: Figure, cameTo: boolean): Derivation | undefined {
  if (pair.bs[0] === 0) return undefined;
  const points = combine(pair.as, pair.bs, (x, y) => (100 * Math.abs(x - y)) / Math.abs(y));
  const percentages = pair.a.value.scale === 'percent';
  const apart = Math.abs(pair.as[0] - pair.bs[0]);
  const inPoints =
    percentages &&
    agreementWith(claim, points).result !== 'agrees' &&
    agreementWith({ ...claim, scale: 'count' }, [Number(apart.toPrecision(9))]).result === 'agrees';
  if (percentages && !inPoints && !pair.stated && !pair.oneFact && !cameTo) return undefined;
  return {
    target: (pair.a.target ?? pair.b.target)!,
    points,
    sum: inPoints
      ? say`from ${shown(pair.bs[0])} to ${shown(pair.as[0])} per cent is ${shown(apart)} percentage points`
      : say`from ${shown(pair.bs[0])} to ${shown(pair.as[0])} is ${shown(points[0])} per cent`,
    tie: pair.compared ? Math.max(pair.tie, COMPARED_TIE) : pair.tie,
    firm:
      pair.compared !== undefined ||
      pair.stated ||
      pair.oneFact ||
      (inPoints && (pair.a.claim !== undefined || pair.b.claim !== undefined)),
    breaks: inPoints ? say`percentage points, not per cent` : undefined,
  };
}
