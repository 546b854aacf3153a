/**
 * "Aged 48", "she was 28", "the company was six years old when …", "who would have been 54 on the night": an age at a date.
 *
 * Language: an age counts whole years since birth; that of a thing may be rounded. It is of the date that the sentence says, of the event that it names,
 * or of the date said last before it. Evidence: a fact gives the birth, the beginning, or an age with its date, and it is of whom the sentence speaks.
 * An age that is right for any date in reach is right; only one that is right for none is wrong.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { dayOf, toDayInterval } from '../../../values/dates/index.ts';
import type { Agreement, Figure, Qualifier } from '../../../values/value.ts';
import { eventDated } from '../../scenes/events.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { hasWord, wordAt } from '../cues.ts';
import type { Derivation, Derived, Rule } from '../derivation.ts';
import { agreementWith, shown } from '../fit.ts';
import { FIRM, originsOf } from './ageOrigins.ts';
import { type Reference, referencesOf } from './ageReferences.ts';
import { type AgeSaid, ageSaid } from './ageSaid.ts';
import type { Origin } from './origins.ts';

export const age: Rule = (matter, claim) => {
  const said = boundedBy(matter.scene, claim, ageSaid(matter.scene, claim));
  const origins = said ? originsOf(matter, claim, said) : [];
  if (!said || !origins.length) return undefined;
  const references = referencesOf(matter, claim, said);
  const fitted: { derivation: Derivation; agrees: boolean }[] = [];
  const unhedged = hasWord(matter.scene, PERFECT, claim.first - 3, claim.first);
  for (const origin of origins) {
    const ends = said.form === 'is' && !unhedged ? endOf(origin, matter.base) : Number.POSITIVE_INFINITY;
    for (const reference of references) {
      if (reference.value.to <= origin.to || reference.value.from > ends) continue;
      const derivation = derivationOf(origin, reference, said);
      if (derivation) fitted.push({ derivation, agrees: derivation.agreement?.result === 'agrees' });
    }
  }
  const right = fitted.filter((f) => f.agrees && f.derivation.tie >= FAINT);
  const chosen = right.length ? right : fitted.filter((f) => f.derivation.firm);
  if (!chosen.length) return undefined;
  const most = Math.max(...chosen.map((f) => f.derivation.tie));
  const sure = new Set(chosen.flatMap(({ derivation: { tie, points } }) => (tie >= PLAINLY * most ? points : []))).size === 1;
  return {
    claim: { ...claim, value: said.figure },
    span: spanOf(claim, said, references),
    derivations: nearestFirst(
      chosen.map((f) => ({ ...f.derivation, sure })),
      said.figure.value,
    ),
    overrides: true,
    unhedged,
  };
};

/** Nobody grows older than on the day of death: its number, where the base has it. */
function endOf({ born, target }: Origin, base: CompiledBase): number {
  const about = born ? target.subjects.flatMap((key) => base.bySubject.get(key) ?? []) : [];
  const death = about.find((t) => eventDated(t) === 'died')?.dates[0];
  return (death && toDayInterval(death)?.to) ?? Number.POSITIVE_INFINITY;
}

const BOUNDS: Record<string, Qualifier | undefined> = { before: 'lessThan', by: 'atMost', after: 'atLeast' };
const BETWEEN = wordSet('he she they it was were had turned turning reached reaching age aged the of his her their');

/** "Died before he was 30", "by the age of 12", "before turning 40": the age is a bound. */
function boundedBy(scene: Scene, { first }: Claim, said: AgeSaid | undefined): AgeSaid | undefined {
  if (said?.figure.qualifier !== 'none') return said;
  let at = first - 1;
  while (BETWEEN.has(wordAt(scene, at))) at--;
  const qualifier = BOUNDS[wordAt(scene, at)];
  return qualifier ? { ...said, figure: { ...said.figure, qualifier } } : said;
}

/** "Would have been 54": no supposition, but the age that one did not live to say. */
const PERFECT = wordSet('have');

/** "In 2029 I turn sixty": what is wrong is that the one goes with the other. */
function spanOf(claim: Claim, { form }: AgeSaid, references: Reference[]): Derived['span'] {
  const beside =
    form === 'turns' ? references.find((r) => r.claim && r.claim.last <= claim.first && claim.first - r.claim.last <= 4) : undefined;
  return beside?.claim ? { start: beside.claim.value.start, end: claim.value.end } : claim.value;
}

const nearestFirst = (derivations: Derivation[], value: number): Derivation[] => {
  const off = (d: Derivation) => Math.min(...d.points.map((p) => Math.abs(p - value)));
  const most = Math.max(...derivations.map((d) => d.tie));
  // Whoever of several is meant, the age is wrong; the one that it comes nearest to is named.
  return derivations
    .filter((d) => d.tie >= most * 0.75)
    .sort((a, b) => off(a) - off(b))
    .slice(0, 1);
};

function derivationOf(origin: Origin & { tie: number }, reference: Reference, said: AgeSaid): Derivation | undefined {
  const { from, to } = reference.value;
  if (to < origin.from) return undefined;
  const { value, high = value } = said.figure;
  let points: number[];
  if (said.form === 'turns') points = [...new Set([wholeYears(origin.to, to), wholeYears(origin.from, to)])];
  else if (origin.born) {
    const least = Math.max(0, wholeYears(origin.to, from));
    const most = wholeYears(origin.from, to);
    points = [least];
    for (let n = least + 1; n <= most; n++) points.push(n);
  } else {
    const least = Math.max(0, (from - origin.to) / YEAR);
    const most = (to - origin.from) / YEAR;
    points =
      value >= least - ROUNDED.down && value <= most + ROUNDED.up ? [value] : [halves((least + most) / 2), halves(least), halves(most)];
  }
  if (!points.length) return undefined;
  const ages = [...new Set(points.map(shown))];
  const age = ages.length > 2 ? say`${ages[0]} to ${ages[ages.length - 1]}` : ages.reduce((a, b) => say`${a} or ${b}`);
  return {
    target: origin.target,
    points,
    sum:
      said.form === 'turns'
        ? say`the fact has ${origin.has}, so the age reached in ${reference.text} is ${age}`
        : say`the fact has ${origin.has}, so the age on ${reference.text} is ${age}`,
    tie: Math.sqrt(origin.tie * reference.tie),
    agreement: agreementOf(said.figure, points, origin.born),
    firm: said.plain && origin.strict && origin.tie >= FIRM && reference.firm && !isWithin(reference, value, high, points),
  };
}

/** An age so many years less than today's is told of another time. */
const LONG_AGO = 12;

const isWithin = ({ atMost, atLeast }: Reference, value: number, high: number, points: number[]): boolean =>
  (atMost === true && value <= Math.max(...points)) ||
  (atLeast === true && (value >= Math.min(...points) || high < Math.min(...points) - LONG_AGO));

/** An age in whole years is that age or it is not: there is no rounding to allow for. */
function agreementOf(figure: Figure, points: number[], born: boolean): Agreement {
  const agreement = agreementWith(figure, points);
  return agreement.result === 'incomparable' && born && figure.qualifier === 'none' ? { result: 'differs' } : agreement;
}

const YEAR = 365.2425;
/** Share of the strongest tie from which another date may be meant as well. */
const PLAINLY = 0.9;
/** How far an age of a thing may be rounded, in years. */
const ROUNDED = { down: 0.15, up: 0.5 };
const halves = (years: number) => Math.round(years * 2) / 2;
/** Weakest tie by which an age that agrees speaks for the claim. */
const FAINT = 0.3;

/** Whole years from one day number to another, by the calendar. */
function wholeYears(from: number, to: number): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  const before = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (before ? 1 : 0);
}
