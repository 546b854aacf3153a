/**
 * "Let 48 people go, leaving 82", "the family holds 64 per cent, and just over a third lies in other hands", "the other 249", "another 139 places": what
 * is left of a whole.
 *
 * Language: "leaving", "the rest" and "other" before or after a number make it the remainder. Evidence: the part is stated in the sentence by a fact that
 * has the whole too, or it is a share of one; "the other" after one that was told of leaves out that one.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { lessIs, restIs, shown } from '../fit.ts';
import { countAlike, type FigureOperand, isToldHere, toldBefore } from '../operands.ts';
import { isLeaving } from './changeCues.ts';
import { toldAround } from './justTold.ts';

const REST = wordSet('other others rest remaining remainder elsewhere');
/** How far from its number a word of the remainder may stand, in tokens. */
const REACH = 5;

export const leftover: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure') return undefined;
  const share = value.scale === 'percent' || value.scale === 'fraction' || isBareShare(matter, claim);
  if (!share && value.scale !== 'count') return undefined;
  const derivations: Derivation[] = [];
  if (value.additional && value.scale === 'count') derivations.push(...allButOne(matter, claim));
  const others = value.scale === 'count' ? theOthers(matter, claim, value) : undefined;
  if (others) derivations.push(others);
  const left = isLeaving(matter.scene, claim.first);
  const parts = share ? partsBefore(matter, claim) : [];
  if (parts.length > 1 && (left || isOfRest(matter, claim))) derivations.push(restOfAll(parts, claim));
  else if (left || (share && isOfRest(matter, claim)))
    for (const operand of matter.figures) {
      const derivation = operand.claim !== claim ? remainderOf(operand, matter, claim, share, left) : undefined;
      if (derivation) derivations.push(derivation);
    }
  return { claim, derivations, overrides: true };
};

/** "58 per cent of the ball, and Orrin the other 42": a bare number goes on in per cent. */
function isBareShare({ scene }: Matter, { value, first }: Claim): boolean {
  if (value.kind !== 'figure' || value.scale !== 'count' || value.noun.length || !REST.has(wordAt(scene, first - 1))) return false;
  const before = scene.claims.filter((c) => c.value.kind === 'figure' && c.first < first);
  const last = before[before.length - 1]?.value;
  return last?.kind === 'figure' && last.scale === 'percent';
}

const isOfRest = ({ scene }: Matter, claim: Claim) =>
  hasWord(scene, REST, claim.first - 3, claim.first) || hasWord(scene, REST, claim.last, claim.last + REACH);

/** The shares that the sentence has told before. */
const partsBefore = (matter: Matter, claim: Claim) =>
  toldBefore(claim, matter, (o) => o.target !== undefined && !o.contradicted && o.value.scale === 'percent').here;

/** "48.7% were for it and 47.2% against; the remaining 4%": what all that was told leaves. */
function restOfAll(parts: readonly FigureOperand[], claim: Claim): Derivation {
  const told = parts.reduce((sum, { value }) => sum + value.value, 0);
  const rest = 100 - told;
  const isPlain = rest > 0 && new Set(parts.map((o) => o.claim)).size === parts.length;
  const [{ target, tie }] = parts;
  return {
    target: target!,
    points: claim.value.kind === 'figure' && claim.value.scale === 'fraction' ? [rest / 100] : [rest],
    sum: restIs(told),
    tie,
    firm: isPlain,
    sure: isPlain,
  };
}

/** "Sixty-one were barred: 18 were officers and the other 43 ministers": the whole told first, less the parts told since. */
function theOthers(matter: Matter, claim: Claim, value: Figure): Derivation | undefined {
  const { scene } = matter;
  if (!RESTING.has(wordAt(scene, claim.first - 1)) && !RESTING.has(wordAt(scene, claim.first))) return undefined;
  const told = toldAround(matter, claim).filter(
    (t) => t.value.scale === 'count' && (!t.here || t.claim.last <= claim.first) && countAlike(t.value, value),
  );
  const whole = told.find(
    (t) => t.value.value > value.value && t.value.value > Math.max(0, ...told.filter((o) => o !== t).map((o) => o.value.value)),
  );
  const parts = whole ? told.slice(told.indexOf(whole) + 1) : [];
  if (!whole || !parts.length || !parts[parts.length - 1].here) return undefined;
  const part = parts.reduce((sum, t) => sum + t.value.value, 0);
  const target = whole.target ?? parts.find((t) => t.target)?.target;
  if (!target || part >= whole.value.value) return undefined;
  const isPlain =
    [whole, ...parts].every((t) => t.target && !t.wrong) &&
    parts.length + 1 === told.length &&
    isOne(parts[parts.length - 1].claim, claim, scene);
  return {
    target,
    points: [whole.value.value - part],
    sum: lessIs(whole.value.value, part, whole.value.value - part),
    tie: TIE,
    firm: isPlain,
    sure: isPlain,
  };
}

/** "Eighteen were officers and the other": no mark but commas stands between. */
const isOne = (part: Claim, { first }: Claim, scene: Scene): boolean => !hasWord(scene, STOPS, part.last, first);
const STOPS = wordSet('; : . ( )');
const RESTING = wordSet('other remaining others');
const TIE = 0.7;

function remainderOf(operand: FigureOperand, { scene }: Matter, claim: Claim, share: boolean, left: boolean): Derivation | undefined {
  const { target, value, contradicted } = operand;
  if (!target || contradicted || !isToldHere(operand, claim, scene)) return undefined;
  const [figure] = target.figures;
  if (share || (value.scale === 'percent' && left)) {
    if (value.scale !== 'percent' || value.value >= 100 || value.value <= 0) return undefined;
    return restOfAll([operand], claim);
  }
  const whole = figure?.outOf ?? wholeIn(target.fact.statement, figure?.value);
  if (!left || whole === undefined || figure.scale !== 'count' || whole <= figure.value) return undefined;
  const rest = whole - figure.value;
  return {
    target,
    points: [rest],
    sum: lessIs(whole, figure.value, rest),
    tie: operand.tie,
    firm: true,
    sure: true,
  };
}

/** "48 of 130 workers", "nine of the 11 counts": the whole after the part. */
function wholeIn(statement: string, part: number | undefined): number | undefined {
  const match = WHOLE.exec(statement);
  return match && Number(match[1].replace(/,/g, '')) === part ? Number(match[2].replace(/,/g, '')) : undefined;
}

// Run on statements of facts, which are short: one anchor, no nesting.
const WHOLE = /(\d[\d,]{0,12}) of (?:the |its |their )?(\d[\d,]{0,12})/;

/** "Her 250th match … the other 249", "a square of rope … another 139 places": all but the one just told of. */
function allButOne({ figures }: Matter, claim: Claim): Derivation[] {
  const derivations: Derivation[] = [];
  for (const { target, value, tie, contradicted, claim: own } of figures) {
    const figure = contradicted && own === claim ? target?.figures[0] : own === claim ? undefined : value;
    if (!target || !figure || (figure.scale !== 'count' && figure.scale !== 'ordinal') || figure.value < 3) continue;
    const rest = figure.value - 1;
    derivations.push({
      target,
      points: [rest],
      sum: say`${shown(figure.value)} less the one is ${shown(rest)}`,
      tie: Math.min(tie, 0.6),
      firm: false,
    });
  }
  return derivations.filter((d) => claim.value.kind === 'figure' && d.points[0] === claim.value.value);
}
