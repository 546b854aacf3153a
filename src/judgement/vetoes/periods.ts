/** Figures of another length of time than the fact's ("in the quarter" of a yearly amount), and of a time gone by where the fact tells of now. */
import type { Fact } from '../../factbase/model.ts';
import { oncePer } from '../../language/once.ts';
import { foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { DateParts } from '../../values/value.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { Target } from '../targets/target.ts';

/**
 * "Pressed 38,400 bottles in the quarter" of a mill that can press 240,000 a year, "in the first half of the year" of what was begun in its first quarter: what comes
 * of another length of time than the fact's.
 */
export function isInOtherPeriod({ value, first, last }: Claim, { fact }: Target, { analysis: { tokens }, sentence }: Scene): boolean {
  const own = lengthsOf(fact);
  if (!own.size) return false;
  // "In the quarter to June" of the year to May.
  if (value.kind !== 'figure') return foldedAt(tokens, first - 1) === 'to' && isOther(periodAt(tokens, first - 4), own);
  if (value.per !== undefined || value.scale === 'score') return false;
  for (let i = last; i + 2 < Math.min(sentence.last, last + PERIOD_REACH) && !isComma(tokens, i); i++)
    if (isOther(periodAt(tokens, i), own)) return true;
  for (let i = sentence.first; i + 2 < first && i < sentence.first + PERIOD_REACH; i++)
    if ((i === sentence.first || isComma(tokens, i - 1)) && isOther(periodAt(tokens, i), own)) return true;
  return false;
}

const isOther = (period: string | undefined, own: ReadonlySet<string>) => period !== undefined && !own.has(period);

/** The length of time that opens at a token: "in the quarter", "over its first full year", "in the first half of the year". */
function periodAt(tokens: readonly Token[], at: number): string | undefined {
  if (!IN.has(foldedAt(tokens, at)) || !THE.has(foldedAt(tokens, at + 1))) return undefined;
  let i = at + 2;
  while (i < at + 4 && OF_SEVERAL.has(foldedAt(tokens, i))) i++;
  const { folded } = tokens[i]?.word ?? {};
  return folded && PERIODS.has(folded) && tokens[i + 1]?.kind !== 'number' ? folded : undefined;
}

/** The lengths of time that a fact speaks of. */
const lengthsOf = oncePer(({ statement }: Fact): ReadonlySet<string> => {
  const lengths = new Set<string>();
  for (const [word] of statement.toLowerCase().matchAll(LENGTHS)) lengths.add(NAMED[word] ?? word.replace(/s$|ly$/, ''));
  if (lengths.size && /\b12 months\b/.test(statement)) lengths.add('year');
  return lengths;
});
const LENGTHS = /\b(?:years?|annual|yearly|half|quarters?|quarterly|months?|monthly|weeks?|weekly|days?|daily)\b/g;
const NAMED: Record<string, string | undefined> = { annual: 'year', daily: 'day' };
const IN = wordSet('in over for during');
const THE = wordSet('the that this its');
const OF_SEVERAL = wordSet('first second third fourth last full whole entire');
const PERIODS = wordSet('year half quarter month week day weekend season');
/** Tokens within which a value's period is told. */
const PERIOD_REACH = 7;

/**
 * "In those days the lake still ran for 12 miles" of one that is nine miles long, "at that time a ticket cost £4" of what it cost in May: what the fact tells of now, or
 * of a day of its own, the clause tells of a time gone by.
 */
export function isOfBygone({ value, first }: Claim, { fact, times }: Target, scene: Scene): boolean {
  if (value.kind !== 'figure' || (!times.length && (!NOW.test(fact.statement) || PAST.test(fact.statement)))) return false;
  const { analysis, sentence, discourse } = scene;
  const { tokens } = analysis;
  const { first: from, last: to } = sentence.clauses[clauseOf(scene, first)] ?? sentence;
  let gone = false;
  let past = false;
  for (let i = from; i < to; i++) {
    const { folded, lemma } = tokens[i].word;
    const pair = `${foldedAt(tokens, i - 1)}-${folded}`;
    if (GONE.has(pair) && foldedAt(tokens, i + 1) !== 'of') {
      if (!times.length) return true;
      // "In May it was £3. At that time …": the time meant may be the fact's.
      const said: DateParts | undefined =
        analysis.dates.filter((d) => d.start < tokens[i].start).pop()?.from ?? (discourse.year ? { year: discourse.year } : undefined);
      return (
        said !== undefined && times.every((t) => t.from.year !== said.year || (said.month !== undefined && t.from.month !== said.month))
      );
    }
    past ||= PAST.test(folded) || (lemma !== folded && !/(?:s|ing)$/.test(folded));
    gone ||=
      folded === 'still' ||
      (folded === 'then' && PAST.test(foldedAt(tokens, i - 1))) ||
      (pair === 'turn-of' && foldedAt(tokens, i - 2) === 'the');
  }
  return !times.length && gone && past;
}
const NOW = /\b(?:is|are|has|have|takes|holds|costs|runs|weighs|measures|employs|stands|carries|covers)\b/;
const PAST = /\b(?:was|were|had|did)\b/;
const GONE = wordSet('those-days those-years those-times the-time that-time back-then used-to');
