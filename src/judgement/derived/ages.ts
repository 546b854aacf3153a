/**
 * "Aged 48", "she was 28", "the company was six years old when …", "who would have been 54 on the night": an age at a date.
 *
 * Language: an age counts whole years since birth; that of a thing may be rounded. It is of the date that the sentence says, of the event that it names,
 * or of the date said last before it. Evidence: a fact gives the birth, the beginning, or an age with its date, and it is of whom the sentence speaks.
 * An age that is right for any date in reach is right; only one that is right for none is wrong.
 */
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { dayOf, formatDate, toDayInterval } from '../../values/dates/index.ts';
import type { Agreement, DateValue, Figure } from '../../values/value.ts';
import type { Claim } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { type AgeSaid, ageSaid } from './ageSaid.ts';
import { subjectsOfAge } from './ageSubjects.ts';
import { hasLemma, hasWord } from './cues.ts';
import type { Derivation, Derived, Matter, Rule } from './derivation.ts';
import { agreementWith, shown } from './fit.ts';
import { begunThings, type Origin, originOf, originsAbout } from './origins.ts';
import { lastDay, latestDay } from './writing.ts';

export const age: Rule = (matter, claim) => {
  const said = ageSaid(matter.scene, claim);
  const origins = said ? originsOf(matter, claim, said) : [];
  if (!said || !origins.length) return undefined;
  const references = referencesOf(matter, claim, said);
  const fitted: { derivation: Derivation; agrees: boolean }[] = [];
  for (const origin of origins) {
    for (const reference of references) {
      if (reference.value.to <= origin.to) continue;
      const derivation = derivationOf(origin, reference, said);
      if (derivation) fitted.push({ derivation, agrees: derivation.agreement?.result === 'agrees' });
    }
  }
  const right = fitted.filter((f) => f.agrees && f.derivation.tie >= FAINT);
  const chosen = right.length ? right : fitted.filter((f) => f.derivation.firm);
  if (!chosen.length) return undefined;
  return {
    claim: { ...claim, value: said.figure },
    span: spanOf(claim, said, references),
    derivations: nearestFirst(
      chosen.map((f) => f.derivation),
      said.figure.value,
    ),
    overrides: true,
    unhedged: hasWord(matter.scene, PERFECT, claim.first - 3, claim.first),
  };
};

/** "Would have been 54": no supposition, but the age that one did not live to say. */
const PERFECT = wordSet('have');

interface Reference {
  value: { from: number; to: number };
  text: string;
  tie: number;
  firm: boolean;
  /** Only a greater age is wrong, or only a lesser one. */
  atMost?: boolean;
  atLeast?: boolean;
  /** The fact that it is the day of. */
  of?: string;
  claim?: Claim;
}

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
  const { value } = said.figure;
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
    firm: said.plain && origin.strict && origin.tie >= FIRM && reference.firm && !isWithin(reference, value, points),
  };
}

/** An age so many years less than today's is told of another time. */
const LONG_AGO = 12;

const isWithin = ({ atMost, atLeast }: Reference, value: number, points: number[]): boolean =>
  (atMost === true && value <= Math.max(...points)) ||
  (atLeast === true && (value >= Math.min(...points) || value < Math.min(...points) - LONG_AGO));

/** An age in whole years is that age or it is not: there is no rounding to allow for. */
function agreementOf(figure: Figure, points: number[], born: boolean): Agreement {
  const agreement = agreementWith(figure, points);
  return agreement.result === 'incomparable' && born && figure.qualifier === 'none' ? { result: 'differs' } : agreement;
}

const YEAR = 365.2425;
/** How far an age of a thing may be rounded, in years. */
const ROUNDED = { down: 0.15, up: 0.5 };
const halves = (years: number) => Math.round(years * 2) / 2;
const FIRM = 0.7;
/** Weakest tie by which an age that agrees speaks for the claim. */
const FAINT = 0.3;
const PLAIN = 0.4;

/** Whole years from one day number to another, by the calendar. */
function wholeYears(from: number, to: number): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  const before = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (before ? 1 : 0);
}

/** Beginnings of those that the age may be of. */
function originsOf(matter: Matter, claim: Claim, said: AgeSaid): (Origin & { tie: number })[] {
  const { scene, base } = matter;
  const origins = new Map<Origin['target'], Origin & { tie: number }>();
  const add = (origin: Origin, tie: number) => {
    const known = origins.get(origin.target);
    if (!known || known.tie < tie) origins.set(origin.target, { ...origin, tie });
  };
  const { keys, only } = subjectsOfAge(matter, claim, said);
  for (const { key, tie } of keys) for (const origin of originsAbout(key, base)) add(origin, tie);
  if (only) return [...origins.values()].filter((o) => (o.born ? said.thingEnd === undefined : said.thing));
  if (!said.thing) return [...origins.values()];
  const consider = (origin: Origin) => {
    const { by, strength, rival } = subjectOf(origin.target, claim, scene, base);
    // "The project is ten years old" is not of the person that was spoken of before.
    if (origin.born && by !== 'mention' && by !== 'header' && !keys.length) return;
    const tie = strength * (1 - 0.6 * rival);
    if (tie > 0.3) add(origin, tie);
  };
  const begun = statedBeginning(matter);
  if (begun) return [begun];
  for (const [target] of scene.hits) {
    const origin = target.subjects.length || target.subjectWords.length ? originOf(target) : undefined;
    if (origin) consider(origin);
  }
  let n = 0;
  for (const key of begunThings(base).slice(0, MOST_SEEN))
    if (scene.discourse.seen.has(key)) for (const origin of originsAbout(key, base)) if (!origin.born && ++n <= MOST_SEEN) consider(origin);
  // The base knows of one founding only, so that "the company" is that one.
  const [one, other] = [...origins.values()].filter((o) => o.strict);
  if (one && !other && one.tie >= 0.5 && scene.definites.any) one.tie = Math.max(one.tie, FIRM);
  return [...origins.values()];
}

/** Beginnings of those met before that are considered for the age of "the company". */
const MOST_SEEN = 20;

/** "The map dated from August 2008, which made it two and a half years old": the sentence says itself when it began. */
function statedBeginning({ scene, decisions }: Matter): (Origin & { tie: number }) | undefined {
  for (const { claim, tie, verdict } of decisions) {
    if (verdict === 'contradicted' || claim.value.kind !== 'date' || tie.target.kind !== 'date') continue;
    const [date] = tie.target.dates;
    const day = toDayInterval(date);
    const verb = hasLemma(scene, DATING, claim.first - 3, claim.first);
    if (day && !date.range && verb) return { target: tie.target, ...day, has: formatDate(date), born: false, strict: true, tie: 0.9 };
  }
  return undefined;
}

/** Verbs before "from" or "in" and the date that something began on. */
const DATING = wordSet('date build make found open launch start begin create out appear release publish');

/** Dates that the age may be of. */
function referencesOf(matter: Matter, claim: Claim, said: AgeSaid): Reference[] {
  const { scene, base, dates } = matter;
  const references: Reference[] = [];
  const add = (date: DateValue, tie: number, firm: boolean, of?: string, at?: Claim) => {
    const value = toDayInterval(date, scene.discourse.year);
    if (value && date.grain !== 'time' && date.grain !== 'weekday')
      references.push({ value, text: formatDate(date), tie, firm, of, claim: at });
  };
  let own = false;
  for (const c of scene.claims) {
    if (c.value.kind !== 'date' || c.value.relative) continue;
    const fact = matter.decisions.find((d) => d.claim === c)?.tie.target.fact.id;
    const dated = c.value.from.year !== undefined;
    own ||= dated;
    add(c.value, dated ? 0.95 : 0.75, true, fact, c);
    // What the fact has for it may be meant where the draft has the date wrong.
    const right = matter.decisions.find((d) => d.claim === c && d.verdict === 'contradicted')?.tie.target.dates[0];
    if (right) add(right, 0.6, false, fact);
  }
  const named: typeof dates = [];
  // "When that last deal was announced": of what was told last, which no word need name.
  const pointed = isPointed(scene, claim);
  for (const operand of dates) {
    if (pointed && operand.tie < PLAIN) continue;
    if (operand.value.relative || (operand.claim && scene.claims.includes(operand.claim))) continue;
    named.push(operand);
    const firm = operand.tie >= PLAIN && operand.spots.length > 0;
    for (const end of endsOf(operand.value)) add(end, operand.tie, firm, operand.target?.fact.id);
  }
  for (const { tie } of matter.decisions) for (const date of tie.target.times) add(date, 0.6, false, tie.target.fact.id);
  // Dates said before in the block, the nearest first.
  const earlier = scene.analysis.dates.filter((d) => d.start < scene.sentence.start && d.from.year !== undefined && !d.relative);
  for (let i = earlier.length - 1, n = 0; i >= 0 && n < 3; i--, n++)
    for (const end of endsOf(earlier[i]))
      add(end, n ? 0.5 : 0.8, n === 0 && !own && said.subjectEnd !== undefined && isOfLast(matter, earlier[i]));
  for (const decision of matter.before)
    for (const sibling of base.targetsOfFact.get(decision.tie.target.fact.id) ?? [])
      for (const date of sibling.dates.flatMap(endsOf)) add(date, 0.6, !own, sibling.fact.id);
  const { year } = scene.discourse;
  const yearOnly = (y: number): DateValue => ({
    kind: 'date',
    start: 0,
    end: 0,
    grain: 'year',
    from: { year: y },
    to: { year: y },
    range: false,
    qualifier: 'none',
  });
  // Nothing nearer says when: the year that the text has come to.
  if (year !== undefined)
    add(yearOnly(year), 0.5, said.subjectEnd !== undefined || said.thing === true ? pointed || !references.some((r) => r.firm) : false);
  const now = latestDay(base);
  if (now !== undefined) {
    // A text is written after its sources, seldom long after.
    const add = (from: number, to: number, firm: boolean, tie = 0.5) =>
      references.push({ value: { from, to }, text: say`the day of writing`, tie, firm, atLeast: said.form === 'is' });
    const isNow = said.now === true && !own;
    add(now, now + (said.form === 'is' ? YEAR / 4 : 0), isNow, isNow ? 0.6 : 0.5);
    // "Turned 30 last month".
    const lately = said.thing === true && said.form === 'turns' && !own && hasWord(scene, LATELY, claim.last, claim.last + 2);
    if (lately) for (const years of [0, 0.5, -1]) add(now + years * YEAR, now + years * YEAR, years >= 0, 0.6);
  }
  // Nobody is older than on the last day that the base knows.
  const last = lastDay(base);
  if (last !== undefined && said.form === 'is')
    references.push({
      value: { from: last, to: last + YEAR / 6 },
      text: say`the last day that the facts know`,
      tie: 0.6,
      firm: true,
      atMost: true,
    });
  if (isOfOccasion(matter, claim)) addOccasions(matter, references);
  return references;
}

const isPointed = (scene: Matter['scene'], { last }: Claim) =>
  hasWord(scene, WHEN, last, last + 1) && hasWord(scene, POINTERS, last + 1, last + 2);
const WHEN = wordSet('when as before after');
const POINTERS = wordSet('that this');

const LATELY = wordSet('last this today yesterday');

/** Whether a date stands in the sentence right before. */
function isOfLast({ scene }: Matter, date: DateValue): boolean {
  const { sentences } = scene.analysis;
  const at = sentences.findIndex((s) => s.first === scene.sentence.first);
  return at > 0 && date.start >= sentences[at - 1].start;
}

const endsOf = (date: DateValue): DateValue[] =>
  date.range && date.grain === 'year'
    ? [
        { ...date, to: date.from, range: false },
        { ...date, from: date.to, range: false },
      ]
    : [date];

/** "On the day", "at the time": the occasion that the whole text is about. */
function isOfOccasion({ scene }: Matter, claim: Claim): boolean {
  const [a, b, c] = [0, 1, 2].map((n) => wordAtLemma(scene, claim.last + n));
  return (a === 'on' || a === 'at') && b === 'the' && OCCASIONS.has(c);
}

const OCCASIONS = wordSet('day night time evening morning');
const wordAtLemma = (scene: Matter['scene'], at: number) => (at < scene.sentence.last ? scene.analysis.tokens[at].word.lemma : '');

/** Whichever day of the base the occasion is. */
function addOccasions({ base }: Matter, references: Reference[]): void {
  let n = 0;
  for (const target of base.targets) {
    const [date] = target.dates;
    if (target.kind !== 'date' || !date || date.grain !== 'day' || date.range || target.fact.status !== 'current') continue;
    const value = toDayInterval(date);
    if (!value || ++n > MOST_OCCASIONS) continue;
    references.push({ value, text: formatDate(date), tie: 0.6 - n / 1000, firm: true, of: target.fact.id });
  }
}

const MOST_OCCASIONS = 40;
