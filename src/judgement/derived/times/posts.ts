/**
 * "Marsh had been in the job for more than eight years by then", "Ann Reed, at the head of the union for seven years": how long somebody has had what a fact says
 * they have had since a day.
 *
 * Language: all the words from whoever it is to the length are the fact's own, or only say that it is a post; what had been counts to the year that the text has
 * come to. Evidence: one fact alone of them tells since when.
 */
import { wordSet } from '../../../language/wordSet.ts';
import type { DateValue } from '../../../values/value.ts';
import { stretch } from '../../scenes/analysis.ts';
import type { Claim } from '../../scenes/scene.ts';
import { isPhraseKey, type Target } from '../../targets/target.ts';
import { hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { agreementWith } from '../fit.ts';
import { isWordOf } from '../phraseWords.ts';
import { fromTo, stretches, toNearest } from './durations.ts';
import { beginningOf, yearDate } from './ends.ts';
import { lengthOf } from './lengths.ts';
import { POSTS } from './tenures.ts';

const HAD = wordSet('had');
const YEARS = 360 * 86_400;
const TIE = 0.8;
/** Facts of one name that are looked through, and tokens from the name to the length. */
const MOST = 60;
const REACH = 12;
// Run on statements of facts, which are short.
const SINCE = /\b(?:been|had|has|have) .*\bsince\b/;

export const heldSince: Rule = (matter, claim) => {
  const { scene, base } = matter;
  const { first, last } = claim;
  if (wordAt(scene, first - 1) !== 'for' || /^(?:at|in|with|before|after|on)$/.test(wordAt(scene, last))) return undefined;
  const figure = lengthOf(matter, claim, 'clock');
  if (!figure || claim.value.kind !== 'figure' || figure.unit!.factor < YEARS) return undefined;
  const who = scene.mentions.find((m) => m.first >= first - REACH && m.last < first && !isPhraseKey(m.keys[0]) && m.keys.length === 1);
  if (!who) return undefined;
  const targets = (base.bySubject.get(who.keys[0]) ?? []).slice(0, MOST).filter(isSince);
  const known = targets.filter((target) => isAllOf(target, who.last, first - 1, matter));
  if (known.length !== 1) return undefined;
  const [target] = known;
  const had = hasWord(scene, HAD, who.last, first);
  const derivations = endsOf(matter, claim).flatMap((end): Derivation[] => {
    const from = beginningOf(target.dates[0]);
    const points = stretches(from, end, figure);
    if (!points || points[0] <= 0) return [];
    return [{ target, points, sum: fromTo(from, end, points[0], figure), tie: TIE, firm: had, ...toNearest(figure, points) }];
  });
  const right = derivations.filter((d) => (d.agreement ?? agreementWith(figure, d.points)).result === 'agrees');
  return { claim: { ...claim, value: figure }, derivations: right.length ? right.slice(0, 1) : derivations.slice(0, 1), unhedged: true };
};

const isSince = (target: Target) =>
  target.kind === 'date' &&
  target.fact.status === 'current' &&
  target.dates.length === 1 &&
  !target.dates[0].range &&
  SINCE.test(target.fact.statement);

/** Whether the words of a stretch say what the fact says, by one word at least. */
function isAllOf(target: Target, from: number, to: number, { scene }: Matter): boolean {
  const { tokens, content } = scene.analysis;
  const words = stretch(content, (n) => n, from, to).filter(
    (i) => tokens[i].kind === 'word' && !scene.claims.some((c) => c.value.kind === 'figure' && c.first <= i && i < c.last),
  );
  return words.length > 0 && words.every((i) => POSTS.has(wordAt(scene, i)) || isWordOf(target, scene, i));
}

/** To when it may be counted: the date that the sentence says, the year that the text has come to. */
function endsOf({ scene }: Matter, claim: Claim): DateValue[] {
  const said = scene.claims.flatMap(({ value }) =>
    value.kind === 'date' && value !== claim.value && !value.relative && !value.range && value.from.year !== undefined ? [value] : [],
  );
  // What was dated before in the block, else the year that the text has come to.
  const told = scene.analysis.dates
    .filter((d) => d.start < scene.sentence.start && d.from.year !== undefined && !d.relative && !d.range)
    .pop();
  const year = told?.from.year ?? scene.discourse.year;
  return [...said, ...(year === undefined ? [] : [yearDate(year)])];
}
