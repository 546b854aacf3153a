/**
 * "On Tuesday": a weekday by itself, for an event whose day the base knows.
 *
 * Evidence: the sentence speaks plainly of one dated event, and says no other date; where another event in reach fell on that weekday, nothing is said.
 */
import { foldedAt } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { compareDates, toDayInterval } from '../../../values/dates/index.ts';
import type { DateValue } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { isOfOtherClause } from '../../vetoes/otherClauses.ts';
import { hasWord } from '../cues.ts';
import type { Derivation, Rule } from '../derivation.ts';
import { latestSource } from './writing.ts';

const FIRM = 0.65;
/** Words by which the sentence looks to another occasion than the one known. */
const OTHER = wordSet('again next will another every each upcoming until later return returns back rematch since usually always');

/** Days before the latest source beyond which an event is not told of by its weekday alone: "on Thursday" is of these weeks. */
const LONG_AGO = 60;
/** From this strength on the sentence tells the event itself. */
const TOLD_IN_FULL = 0.9;

function isLongAgo(day: DateValue, base: CompiledBase): boolean {
  const latest = latestSource(base)?.from;
  const days = toDayInterval(day);
  return latest !== undefined && days !== undefined && latest - days.to > LONG_AGO;
}

/** "Open Monday and Thursday to Saturday" is of every week, "on the first Saturday after" of another day than what it came after. */
function isOneOfRow({ first, last }: Claim, { analysis: { tokens } }: Scene): boolean {
  const isBeside = (link: number, day: number) => LINKS.has(tokens[link]?.text) && DAYS.test(foldedAt(tokens, day));
  return (
    foldedAt(tokens, last) === 'after' ||
    PLACES.has(foldedAt(tokens, first - 1)) ||
    isBeside(first - 1, first - 2) ||
    isBeside(last, last + 1)
  );
}
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const PLACES = wordSet('first second third fourth last next following');
const LINKS = wordSet('and or to , – -');

export const weekday: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'date' || value.grain !== 'weekday' || value.weekday === undefined || value.relative || value.range) return undefined;
  const { first, last } = matter.scene.sentence;
  if (hasWord(matter.scene, OTHER, first, last)) return undefined;
  if (isOneOfRow(claim, matter.scene)) return undefined;
  const otherDates = matter.scene.claims.some((c) => c !== claim && c.value.kind === 'date');
  // "A rise of 8.7 per cent on 2021": a year is no day that it could be of.
  const onlyYears = matter.scene.claims.every((c) => c === claim || c.value.kind !== 'date' || c.value.grain === 'year');
  const derivations: Derivation[] = [];
  for (const { target, value: day, tie, claim: stated, spots } of matter.dates) {
    // Of what is to be done by a day nobody says on which it was done.
    if (!target || stated || day.grain !== 'day' || day.range || day.bound === 'by' || day.bound === 'before') continue;
    const words = spots.filter((s) => !s.lemma.startsWith('@')).map((s) => s.at);
    if (isOfOtherClause(claim, words, matter.scene)) continue;
    const agreement = compareDates(value, day);
    if (agreement.result === 'incomparable' || (tie < TOLD_IN_FULL && isLongAgo(day, matter.base))) continue;
    const sum = agreement.rule?.said() ?? say`${target.expected} was that day of the week`;
    derivations.push({ target, points: [], sum, tie, firm: tie >= FIRM && (!otherDates || (tie >= TOLD_IN_FULL && onlyYears)), agreement });
  }
  return { claim, derivations };
};
