/** When an age may be of: the date that the sentence says, the event that it names, the date said last before it, the day of writing. */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { formatDate, toDayInterval } from '../../../values/dates/index.ts';
import type { DateValue } from '../../../values/value.ts';
import type { Claim } from '../../scenes/scene.ts';
import { hasWord } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import type { Spot } from '../operands.ts';
import { beginningOf, endAt, yearDate } from '../times/ends.ts';
import { eventDates } from '../times/eventDates.ts';
import { lastDay, latestSource } from '../times/writing.ts';
import type { AgeSaid } from './ageSaid.ts';
import { dateBeside } from './ageSubjects.ts';

export interface Reference {
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

const YEAR = 365.2425;
/** Weakest tie of an event that the sentence names. */
const PLAIN = 0.4;

/** Dates that the age may be of. */
export function referencesOf(matter: Matter, claim: Claim, said: AgeSaid): Reference[] {
  const { scene, base, dates } = matter;
  const references: Reference[] = [];
  const add = (date: DateValue, tie: number, firm: boolean, of?: string, at?: Claim) => {
    const value = toDayInterval(date, scene.discourse.year);
    if (value && date.grain !== 'time' && date.grain !== 'weekday')
      references.push({ value, text: formatDate({ ...date, bound: undefined }), tie, firm, of, claim: at });
  };
  let own = false;
  const beside = said.subjectEnd === undefined ? undefined : dateBeside(scene, said.subjectEnd);
  for (const c of beside ? [beside] : scene.claims) {
    if (c.value.kind !== 'date' || c.value.relative) continue;
    const fact = matter.decisions.find((d) => d.claim === c)?.tie.target.fact.id;
    const dated = c.value.from.year !== undefined;
    own ||= dated;
    add(c.value, dated ? 0.95 : 0.75, true, fact, c);
    // What the fact has for it may be meant where the draft has the date wrong.
    const right = matter.decisions.find((d) => d.claim === c && d.verdict === 'contradicted')?.tie.target.dates[0];
    if (right) add(right, 0.6, false, fact);
  }
  if (beside) return references;
  const named: typeof dates = [];
  // "When that last deal was announced": of what was told last, which no word need name.
  const pointed = isPointed(scene, claim);
  for (const operand of dates) {
    if (pointed && operand.tie < PLAIN) continue;
    if (operand.value.relative || (operand.claim && scene.claims.includes(operand.claim))) continue;
    named.push(operand);
    // "Years active" has the unit of "30 years old", and the name of whoever it is: neither names an event.
    const names = (s: Spot) => (s.at < claim.first || s.at >= claim.last) && !s.lemma.startsWith('@');
    const firm = operand.tie >= PLAIN && operand.spots.some(names);
    for (const end of endsOf(operand.value)) add(end, operand.tie, firm, operand.target?.fact.id);
  }
  const events = eventDates(matter, claim);
  for (const { date, id, firm } of events) add(date, 0.8, firm, id);
  const only = own ? undefined : events.find((e) => e.only);
  if (only) {
    references.length = 0;
    add(only.date, 0.8, true, only.id);
    return references;
  }
  for (const { tie } of matter.decisions) for (const date of tie.target.times) add(date, 0.6, false, tie.target.fact.id);
  // "Her father drowned when she was nine": of what the sentence itself tells, whenever that was.
  const isOfOwn = own || (said.subjectEnd !== undefined && hasWord(scene, WHEN, said.subjectEnd - 2, said.subjectEnd - 1));
  // Dates said before in the block, the nearest first.
  const earlier = scene.analysis.dates.filter((d) => d.start < scene.sentence.start && d.from.year !== undefined && !d.relative);
  for (let i = earlier.length - 1, n = 0; i >= 0 && n < 3; i--, n++)
    for (const end of endsOf(earlier[i]))
      add(end, n ? 0.5 : 0.8, n === 0 && !isOfOwn && said.subjectEnd !== undefined && isOfLast(matter, earlier[i]));
  for (const decision of matter.before)
    for (const sibling of base.targetsOfFact.get(decision.tie.target.fact.id) ?? [])
      for (const date of sibling.dates.flatMap(endsOf)) add(date, 0.6, !isOfOwn, sibling.fact.id);
  const { year } = scene.discourse;
  // Nothing nearer says when: the year that the text has come to.
  if (year !== undefined)
    add(
      yearDate(year),
      0.5,
      !(isOfOwn && !own) && (said.subjectEnd !== undefined || said.thing === true) ? pointed || !references.some((r) => r.firm) : false,
    );
  const now = latestSource(base);
  if (now !== undefined) {
    // A text is written after its sources, seldom long after.
    const add = (from: number, to: number, firm: boolean, tie = 0.5) =>
      references.push({ value: { from, to }, text: say`the day of writing`, tie, firm, atLeast: said.form === 'is' });
    const isNow = said.now === true && !own;
    add(now.from, now.to + (said.form === 'is' ? YEAR / 4 : 0), isNow, isNow ? 0.6 : 0.5);
    // "Turned 30 last month".
    const lately = said.thing === true && said.form === 'turns' && !own && hasWord(scene, LATELY, claim.last, claim.last + 2);
    if (lately)
      for (const years of [0, 0.5, -1]) for (const day of [now.from, now.to]) add(day + years * YEAR, day + years * YEAR, years >= 0, 0.6);
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

const endsOf = (date: DateValue): DateValue[] => (date.range && date.grain === 'year' ? [beginningOf(date), endAt(date, date.to)] : [date]);

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
