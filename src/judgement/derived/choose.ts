/** Among all ways to work out a claim, which tells: one that agrees speaks for the claim, and only a plain one against it. */
import type { Fact } from '../../factbase/model.ts';
import { say } from '../../say.ts';
import { formatFigure, slipAlike } from '../../values/figures/index.ts';
import type { Agreement, Figure } from '../../values/value.ts';
import type { Evidence, Finding, Verdict } from '../finding.ts';
import { sourcesOf, spoken } from '../messages.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isOfPlan } from '../scenes/scope.ts';
import { isOfStranger } from '../vetoes/strangersOwn.ts';
import { isForecast, isHedgedAway } from './cues.ts';
import type { Derivation, Derived, Matter } from './derivation.ts';
import { agreementWith, isBound, isFarFrom } from './fit.ts';
import { isAllSaid } from './phraseWords.ts';

/** Weakest tie that supports, and that contradicts. */
const SUPPORT = 0.3;
const CONTRADICT = 0.5;
/** An agreement must be nearly as well tied as the best derivation, or it is chance; a difference must leave no rival. */
const NEARLY = 0.5;
const RIVAL = 0.9;
/** Share of a plain derivation's tie with which another stands beside it. */
const STANDS_BESIDE = 1;

/** Share of a plain derivation's tie with which another that agrees leaves it open what was meant. */
const CHARITY = 0.7;

/** How far beyond a bound the value may lie for the bound to be what the writer means: "more than doubled" is said of 2.3 times, not of 4. */
const BEYOND = 1.4;
/** A million written for a billion is a slip. */
const BEYOND_SLIPS = 2000;
const FAR = 3;

interface Fitted {
  derivation: Derivation;
  agreement: Agreement;
}

export function choose(derived: Derived, matter: Matter): Finding | undefined {
  const { claim } = derived;
  const fitted = (derivations: Derivation[]): Fitted[] =>
    derivations
      .map((derivation) => ({ derivation, agreement: agreementOf(derived, derivation) }))
      .filter((f) => claim.value.kind !== 'figure' || isPlausible(claim.value, f))
      .sort((a, b) => b.derivation.tie - a.derivation.tie);
  const all = fitted(plainest(derived.derivations));
  if (!all.length) return undefined;
  const strongest = all[0].derivation.tie;
  const agreeing = all.find((f) => f.agreement.result === 'agrees') ?? all.find((f) => f.agreement.result === 'loosely');
  if (agreeing) {
    const { tie } = agreeing.derivation;
    if (tie < SUPPORT || tie < NEARLY * strongest) return undefined;
    return finding(
      agreeing.agreement.result === 'agrees' || isRounding(derived, agreeing.derivation) ? 'supported' : 'imprecise',
      agreeing,
      derived,
      matter,
    );
  }
  if (all.some((f) => f.agreement.result === 'incomparable')) return undefined;
  const plain = all.find((f) => f.agreement.result === 'differs' && f.derivation.firm && f.derivation.tie >= CONTRADICT);
  const against = plain && plain.derivation.tie >= RIVAL * RIVAL * strongest ? plain : aloneIn(all, claim, matter.scene);
  if (!against) return undefined;
  if (isNothingLike(claim, against.derivation) || isOfStranger(claim, against.derivation.target, matter.scene)) return undefined;
  // Between which of all events a stretch lies is seldom said in so many words.
  const isOfTime = claim.value.kind === 'figure' && claim.value.unit?.dimension === 'time';
  const other = isOfTime ? fitted(derived.derivations).find((f) => f.agreement.result === 'agrees') : undefined;
  if (other && other.derivation.tie >= CHARITY * against.derivation.tie) return finding('supported', other, derived, matter);
  const isPlan = isOfPlan(against.derivation.target.fact);
  if (!derived.unhedged && isHedgedAway(matter.scene, claim, isPlan)) return undefined;
  if (isForecast(matter.scene, claim) && !isPlan) return undefined;
  const rivals = (against === plain ? all : []).filter(
    (f) =>
      f.derivation.target.fact !== against.derivation.target.fact &&
      f.derivation.tie >= RIVAL * against.derivation.tie &&
      !(f.derivation.open && against.derivation.open),
  );
  return rivals.some((f) => f.derivation.sum !== against.derivation.sum) ? undefined : finding('contradicted', against, derived, matter);
}

/**
 * The one derivation whose value is of the size of the claim's, or has its digits but for a slip: what the words may otherwise be worked out from is far off, so
 * that none of it is meant. What is off by a rounding may be a rounding.
 */
function aloneIn(all: readonly Fitted[], claim: Claim, scene: Scene): Fitted | undefined {
  const { value } = claim;
  if (value.kind !== 'figure') return undefined;
  const near = all.filter(({ derivation: { points } }) => points.some((p) => isOfSize(value.value, p)));
  const [best, ...others] = near;
  const alone = best?.derivation.alone;
  if (!alone || best.derivation.tie < alone.least) return undefined;
  if (best.derivation.points.some((p) => value.value > p * (1 - ROUNDED) && value.value < p * (1 + ROUNDED))) return undefined;
  const isRival = ({ derivation }: Fitted) => derivation.tie >= BESIDE * best.derivation.tie && derivation.sum !== best.derivation.sum;
  return others.some(isRival) || !isAllSaid(claim, alone, scene) ? undefined : best;
}

/** "A third of those assessed", of 2 in 376: who works something out and errs is seldom four times off, unless nothing else can have been meant. */
const isNothingLike = ({ value }: Claim, { points, sure, breaks }: Derivation): boolean =>
  value.kind === 'figure' &&
  !isBound(value) &&
  !sure &&
  !breaks &&
  points.length > 0 &&
  !points.some((p) => isOfSize(value.value, p, FAR_OFF));

/** How many times as much a wrong value may be, and what share of the right one may be a rounding. */
const SIZE = 3;
const FAR_OFF = 4;
const ROUNDED = 0.15;
const BESIDE = 0.7;
const SLIP = 0.8;

const isOfSize = (a: number, b: number, size = SIZE): boolean =>
  (a <= size * b && b <= size * a) || slipAlike(a, Number(b.toPrecision(9))) >= SLIP;

/** Where the words say plainly what is worked out from what, only an equally well tied derivation stands beside it. */
function plainest(derivations: Derivation[]): Derivation[] {
  const firm = Math.max(0, ...derivations.filter((d) => d.firm).map((d) => d.tie));
  return firm < CONTRADICT ? derivations : derivations.filter((d) => d.firm || d.tie > STANDS_BESIDE * firm);
}

/** Agreement with a bound that the value clears by far says nothing: another value is meant. And so far off as no slip takes a number, something else is. */
function isPlausible(figure: Figure, { derivation, agreement }: Fitted): boolean {
  const { points } = derivation;
  if (agreement.result === 'differs') return !points.length || !WRITTEN.has(figure.scale) || !isFarFrom(points, figure, BEYOND_SLIPS);
  if (!isBound(figure)) return true;
  const [value] = points;
  return Math.max(value, figure.value) / Math.min(value, figure.value) <= (derivation.firm ? FAR : BEYOND);
}

/** A value worked out is rounded as a matter of course: within this share of it, that is no looseness. */
const ROUNDING = 0.03;

function isRounding({ claim: { value } }: Derived, { points }: Derivation): boolean {
  return value.kind === 'figure' && !isBound(value) && points.some((p) => Math.abs(p - value.value) <= ROUNDING * Math.abs(p));
}

function agreementOf({ claim }: Derived, derivation: Derivation): Agreement {
  if (derivation.breaks) return broken(derivation.breaks);
  if (derivation.agreement) return derivation.agreement;
  return claim.value.kind === 'figure' ? agreementWith(claim.value, derivation.points) : { result: 'incomparable' };
}

const broken = (rule: string): Agreement => ({ result: 'differs', rule: { said: () => rule } });

function finding(verdict: Verdict, { derivation, agreement }: Fitted, derived: Derived, { scene, base }: Matter): Finding {
  const { start, end } = derived.span ?? derived.claim.value;
  const says = scene.analysis.text.slice(start, end);
  const { fact, expected } = derivation.target;
  return {
    verdict,
    kind: derived.claim.value.kind === 'date' ? 'date' : 'figure',
    fact: fact.id,
    start,
    end,
    message: messageOf(verdict, says, derivation, base.base),
    expected: derivation.target.figures[0] ? formatFigure(derivation.target.figures[0]) : expected,
    because: becauseOf(derivation, agreement),
    ...(verdict === 'contradicted' ? rightOf(derived, derivation) : undefined),
  };
}

const WRITTEN = new Set<Figure['scale']>(['count', 'money', 'measure', 'points', 'percent']);

/** The number that follows, where it can stand in the claim's place as it is. */
function rightOf({ claim: { value }, span }: Derived, { points: [right], breaks, sure }: Derivation): { workedOut: number } | undefined {
  if (!sure || breaks || right === undefined || value.kind !== 'figure' || !WRITTEN.has(value.scale)) return undefined;
  const rounded = Number(right.toFixed(1));
  const isOwn = !span || (span.start === value.start && span.end === value.end);
  return isOwn && Math.abs(rounded - right) < 1e-9 ? { workedOut: rounded } : undefined;
}

/** The arithmetic first, then what to do about it. */
export function messageOf(
  verdict: Verdict,
  says: string,
  { sum, target, breaks }: Pick<Derivation, 'sum' | 'breaks'> & { target: { fact: Fact } },
  base: Matter['base']['base'],
): string {
  const source = sourcesOf(target.fact, base);
  const by = source ? ` (${source})` : '';
  if (verdict === 'supported') return say`“${says}” follows from the facts: ${sum}${by}.`;
  if (verdict === 'imprecise')
    return spoken(say`“${says}” follows from the facts only loosely: ${sum}${by}.`, say`Say “about”, or give the figure.`);
  return spoken(
    say`The draft says “${says}”, but by the facts ${sum}${by}: ${target.fact.statement.replace(/\.$/, '')}.`,
    breaks && say`These are ${breaks}.`,
    say`Correct the one or the other.`,
  );
}

export function becauseOf({ sum, tie, breaks }: Pick<Derivation, 'sum' | 'tie' | 'breaks'>, agreement?: Agreement): Evidence[] {
  const weight = Math.round(tie * 100) / 100;
  const evidence: Evidence[] = [
    { kind: 'rule', text: sum, weight: 0 },
    { kind: 'term', text: say`the words of the sentence tie the facts that it is worked out from`, weight },
  ];
  const rule = breaks ?? agreement?.rule?.said();
  if (rule) evidence.push({ kind: 'rule', text: rule, weight: 0 });
  return evidence;
}
