/** Vetoes for values of another time than the fact's, and for the times of what is only compared. */
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { toDayInterval } from '../../values/dates/index.ts';
import type { DateValue } from '../../values/value.ts';
import type { Tie } from '../evidence/evidence.ts';
import { sameProperty } from '../owners/sameProperty.ts';
import { tokenAt } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isReached } from '../scenes/scope.ts';
import { inSameClause } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import { valueKeys } from '../targets/valueIndex.ts';
import { isInPassing } from './occasions.ts';

/** A figure under a date of another time than the fact's, or of a year before the fact's source where the fact says no time. */
export function isOfAnotherTime(tie: Tie, scene: Scene, base: CompiledBase): boolean {
  const { claim, target } = tie;
  if (claim.value.kind !== 'figure') return false;
  if (isOnceAged(tie, scene)) return true;
  if (isOfOneToldBefore(tie, scene, base)) return true;
  if (tie.features.timeConflict === 1 && !isReached('comparison', claim, scene) && isOwnDate(claim, scene)) return true;
  if (target.times.length || tie.features.typo >= 0.7) return false;
  const published = publishedIn(target, base);
  // "The tower, which was painted in 1901, has 130 steps": the clause that has the year is over.
  const isOver = (c: Claim) => c.last <= claim.first && isInPassing(c.last - 1, claim.first, scene.analysis.tokens, scene.sentence.first);
  return scene.claims.some(
    (c) => c.value.kind === 'date' && inSameClause(c, claim, scene) && isYearBefore(c.value, published) && !isOver(c),
  );
}

const publishedIn = ({ fact }: Target, { base }: CompiledBase) =>
  Math.min(...fact.citations.map((c) => yearOf(base.sources.get(c.citekey)?.item.issued)));

/** "There was a flood in 1953, too. That flood lasted nine days": with "that" it is the one whose year was told before; "at that time" is in that year. */
function isOfOneToldBefore({ target, words }: Tie, { analysis: { tokens, dates }, sentence }: Scene, base: CompiledBase): boolean {
  const isThat = words.some(({ word: { at } }) => at > sentence.first && foldedAt(tokens, at - 1) === 'that');
  if (
    !isThat &&
    !(/^(?:at|by|until|in)$/.test(foldedAt(tokens, sentence.first)) && /^th(?:at|ose)$/.test(foldedAt(tokens, sentence.first + 1)))
  )
    return false;
  const said = dates.filter((d) => d.end <= sentence.start && d.from.year !== undefined).pop()?.from.year;
  if (said === undefined) return false;
  return target.times.length ? target.times.every((t) => t.from.year !== said) : said < publishedIn(target, base) - 1;
}

/** "Dora Holm, a 14-year-old when she came" of her who is 44 now. */
const isOnceAged = ({ claim: { last }, target: { figures, fact } }: Tie, { analysis: { tokens }, sentence }: Scene): boolean =>
  figures[0]?.noun[0] === 'old' && last < sentence.last && foldedAt(tokens, last) === 'when' && !fact.statement.includes(' when ');

/** Whether some date of the sentence has no other figure between itself and the claim, or heads the claim's column. */
function isOwnDate(claim: Claim, scene: Scene): boolean {
  const dates = scene.claims.filter((c) => c.value.kind === 'date');
  const between = (a: Claim, b: Claim) =>
    scene.claims.some(
      (c) => c.value.kind === 'figure' && c !== claim && c.first > Math.min(a.first, b.first) && c.first < Math.max(a.first, b.first),
    );
  return dates.length === 0 || dates.some((d) => inSameClause(d, claim, scene) && !between(d, claim));
}

const yearOf = (issued: unknown) =>
  Number(/\d{4}/.exec(typeof issued === 'string' || typeof issued === 'number' ? String(issued) : '')?.[0] ?? Number.POSITIVE_INFINITY);

/** A whole year well before the source was published; a year without a source's date to hold it against tells nothing. */
const isYearBefore = (date: DateValue, published: number) =>
  date.grain === 'year' && Number.isFinite(published) && (date.to.year ?? published) < published - 1;

/**
 * "A premium of 27% to the close on 26 February", "is to go to 38 schools in 14 towns": another value of the fact, which agrees, stands beside it, for a date in
 * its own clause, and binds it to the fact.
 */
export const isBound = ({ features }: Tie) => features.sibling === 1;

/** "Up from $301m in 2019": the year of what is compared is no claim about when the fact was so. */
export const isTimeOfComparison = (tie: Tie, scene: Scene) => {
  if (tie.claim.value.kind !== 'date') return false;
  // "3.5% more than in 2023": whatever stands beside it.
  const { tokens } = scene.analysis;
  const { first } = tie.claim;
  if (foldedAt(tokens, foldedAt(tokens, first - 1) === 'in' ? first - 2 : first - 1) === 'than') return true;
  // "After 310 in the same months of 2019".
  if (OF_YEAR.has(foldedAt(tokens, first - 1)) && SAME.has(foldedAt(tokens, first - 3)) && !tie.target.vocabulary.has('same')) return true;
  // "18% below that of 2019".
  if (foldedAt(tokens, first - 1) === 'of' && THAT.has(foldedAt(tokens, first - 2)) && BENEATH.has(foldedAt(tokens, first - 3)))
    return true;
  if (!tie.target.secondary || isBound(tie)) return false;
  return scene.cues.comparison.some((m) => inSameClause(m, tie.claim, scene));
};

/** "Written on 2 August, six days before the season opened" of a season that opened on the 8th: the day is told by its distance from the fact's, and the two agree. */
export function isAtDistance({ claim, target }: Tie, { analysis: { tokens }, claims }: Scene): boolean {
  const { value } = claim;
  const next = claims.find((c) => c.first > claim.first && c.first - claim.last <= 1);
  if (value.kind !== 'date' || value.grain !== 'day' || next?.value.kind !== 'figure' || next.value.unit?.dimension !== 'time')
    return false;
  const leads = foldedAt(tokens, next.last);
  const side = leads === 'before' ? 1 : leads === 'after' ? -1 : 0;
  const days = (next.value.value * next.value.unit.factor) / DAY;
  // "On 20 August, one day after the index comes out": a day without a year is of the fact's.
  const isSoFar = (d: DateValue) => {
    const day = toDayInterval(value.from.year === undefined ? { ...value, from: { ...value.from, year: d.from.year } } : value);
    return day !== undefined && toDayInterval(d)?.from === day.from + side * days;
  };
  return side !== 0 && target.dates.some((d) => d.grain === 'day' && isSoFar(d));
}
const DAY = 86_400;

/** "In May and March of this year it raised the rate": of several times on which a thing was done none is the fact's one day, but a day that looks like it. */
export function isOneOfTimes({ claim, features, target }: Tie, { analysis: { tokens }, claims }: Scene): boolean {
  if (claim.value.kind !== 'date' || claim.value.from.day !== undefined || features.typo >= 0.7 || features.sibling === 1) return false;
  if (target.dates.some((d) => d.range)) return false;
  const isOther = (at: number, side: 'first' | 'last') => claims.some((c) => c !== claim && c.value.kind === 'date' && c[side] === at);
  return (
    (foldedAt(tokens, claim.first - 1) === 'and' && isOther(claim.first - 1, 'last')) ||
    (foldedAt(tokens, claim.last) === 'and' && isOther(claim.last + 1, 'first'))
  );
}

/**
 * "**1895** They start on 26 February" of what was launched on 26 October 1892: a day without a year is of the year at the head of its entry. "The first round was on
 * 31 January 2011 and the run-off on 12 March" of an election in 2012: or of that of the day before it in the sentence, or of the year that "in" leads to.
 */
export function isOfHeadYear({ claim: { value, first }, target }: Tie, { block, sentence, analysis: { dates, tokens } }: Scene): boolean {
  if (value.kind !== 'date' || value.from.year !== undefined || value.from.month === undefined || first === 0 || block.kind === 'cell')
    return false;
  const isWithin =
    (year: number) =>
    ({ from, to }: DateValue) =>
      from.year === undefined || (from.year <= year && year <= (to.year ?? from.year));
  const told = dates.filter((d) => d.start > 0 && d.start >= sentence.start && d.end <= value.start && d.from.year !== undefined).pop();
  if (told?.from.month !== undefined && told.from.year === told.to.year) return !target.dates.some(isWithin(told.from.year!));
  // "In 2013 she took office on 16 October, after a vote on 9 September".
  if (told?.grain === 'year' && told.from.year === told.to.year && isLed(told, tokens, first))
    return !target.dates.some(isWithin(told.from.year!));
  const [head, next] = tokens;
  // "1895, when she sailed", "1895 was cold": no head.
  if (!YEAR.test(head.text) || next.text === ',' || (next.kind === 'word' && !next.word.capital)) return false;
  return (
    !target.dates.some(isWithin(Number(head.text))) && !dates.some((d) => d.start > 0 && d.end <= value.start && d.from.year !== undefined)
  );
}
/** Whether "in" leads to a year, and nothing parts it from a token after it. */
function isLed({ start, end }: DateValue, tokens: readonly Token[], to: number): boolean {
  const at = tokenAt(tokens, start);
  if (foldedAt(tokens, at - 1) !== 'in') return false;
  for (let i = tokenAt(tokens, end); i < to; i++) if (PARTS.has(tokens[i].text)) return false;
  return true;
}
const PARTS = new Set([';', ':', '–', '—', '(', ')', 'but', 'while']);
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "The bloc is down from 38 to 32" of a majority of 35: what was before the 32 that another fact has is of what that one tells of. */
export function isOfOthersFrom(
  { claim, target, features }: Tie,
  { analysis: { tokens }, claims, hits }: Scene,
  base: CompiledBase,
): boolean {
  if (claim.value.kind !== 'figure' || features.sibling === 1 || foldedAt(tokens, claim.first - 1) !== 'from') return false;
  const to = claims.find(({ first, value }) => first > claim.last && first - claim.last <= TO_REACH && value.kind === 'figure');
  if (to?.value.kind !== 'figure' || foldedAt(tokens, to.first - 1) !== 'to') return false;
  const { value, scale } = to.value;
  const theirs = valueKeys(to.value).flatMap((key) =>
    (base.byValue.get(key) ?? []).filter((t) => hits.get(t) && t.figures.some((f) => f.value === value && f.scale === scale)),
  );
  return theirs.length > 0 && !theirs.some((t) => t.fact === target.fact || sameProperty(t, target));
}
const TO_REACH = 6;

const OF_YEAR = wordSet('of in');
const SAME = wordSet('same corresponding equivalent comparable');

/** "Kept the gate open until two in the morning", of a strike that began at six: an end is no beginning. */
export const isEndOfBeginning = ({ claim: { value, first }, target: { dates, fact } }: Tie, { analysis: { tokens } }: Scene): boolean =>
  value.kind === 'date' &&
  (value.bound === 'until' || /^(?:un)?till?$/.test(foldedAt(tokens, first - 1))) &&
  !value.range &&
  dates.every((d) => !d.range && d.bound !== 'until') &&
  BEGINNING.test(fact.statement) &&
  !ENDING.test(fact.statement);
const BEGINNING = /\b(?:beg[aiu]n|beginning|start(?:s|ed)?|open(?:s|ed)?|launch(?:es|ed)?|found(?:ed)?|established|introduced)\b/;
const ENDING = /\b(?:end(?:s|ed)?|clos(?:e|es|ed)|finish(?:es|ed)?|until|till|last(?:s|ed))\b/;

const THAT = wordSet('that those');
const BENEATH = wordSet('below under above over than against from with on');
