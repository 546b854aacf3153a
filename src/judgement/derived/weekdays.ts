/**
 * "On Tuesday": a weekday by itself, for an event whose day the base knows.
 *
 * Evidence: the sentence speaks plainly of one dated event, and says no other date; where another event in reach fell on that weekday, nothing is said.
 */
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { compareDates } from '../../values/dates/index.ts';
import { hasWord } from './cues.ts';
import type { Derivation, Rule } from './derivation.ts';

const FIRM = 0.65;
/** Words by which the sentence looks to another occasion than the one known. */
const OTHER = wordSet('again next will another every each upcoming until later return returns back rematch since usually always');

export const weekday: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'date' || value.grain !== 'weekday' || value.weekday === undefined || value.relative || value.range) return undefined;
  const { first, last } = matter.scene.sentence;
  if (hasWord(matter.scene, OTHER, first, last)) return undefined;
  const otherDates = matter.scene.claims.some((c) => c !== claim && c.value.kind === 'date');
  const derivations: Derivation[] = [];
  for (const { target, value: day, tie, claim: stated } of matter.dates) {
    if (!target || stated || day.grain !== 'day' || day.range) continue;
    const agreement = compareDates(value, day);
    if (agreement.result === 'incomparable') continue;
    const sum = agreement.rule?.said() ?? say`${target.expected} was that day of the week`;
    derivations.push({ target, points: [], sum, tie, firm: tie >= FIRM && !otherDates, agreement });
  }
  return derivations.length ? { claim, derivations } : undefined;
};
