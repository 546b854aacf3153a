/** Figures of another length of time than the fact's ("in the quarter" of a yearly amount), and of a time gone by where the fact tells of now. */
import { foldedAt, isComma } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { Target } from '../targets/target.ts';
import { hasPart } from './occasions.ts';

/** "Pressed 38,400 bottles in the quarter" of a mill that can press 240,000 a year: what comes of another length of time than the fact's. */
export function isInOtherPeriod({ value, first, last }: Claim, target: Target, { analysis: { tokens }, sentence }: Scene): boolean {
  const own = PERIODIC.exec(target.fact.statement)?.[0];
  if (!own || (value.kind === 'figure' && value.per !== undefined)) return false;
  const isPeriod = (at: number) => {
    const { folded } = tokens[at + 2].word;
    return (
      IN.has(foldedAt(tokens, at)) &&
      THE.has(foldedAt(tokens, at + 1)) &&
      PERIODS.has(folded) &&
      !hasPart(target, folded) &&
      own !== ADJECTIVES[folded]
    );
  };
  for (let i = last; i + 2 < Math.min(sentence.last, last + PERIOD_REACH) && !isComma(tokens, i); i++) if (isPeriod(i)) return true;
  for (let i = sentence.first; i + 2 < first; i++) if (isPeriod(i) && (i === sentence.first || isComma(tokens, i + 3))) return true;
  return false;
}
const PERIODIC = /\b(?:(?:an?|per|each|every) (?:year|quarter|month|week|day)|annual|quarterly|monthly|weekly|daily)\b/;
const ADJECTIVES: Record<string, string | undefined> = { year: 'annual', day: 'daily' };
const IN = wordSet('in over for during');
const THE = wordSet('the that this');
const PERIODS = wordSet('year half quarter month week day weekend season');
/** Tokens after a value within which its period is told. */
const PERIOD_REACH = 7;

/** "In those days the lake still ran for 12 miles" of one that is nine miles long: what the fact tells of now, the clause tells of a time gone by. */
export function isOfBygone({ value, first }: Claim, { fact, times }: Target, scene: Scene): boolean {
  if (value.kind !== 'figure' || times.length || !NOW.test(fact.statement) || PAST.test(fact.statement)) return false;
  const { analysis, sentence } = scene;
  const { tokens } = analysis;
  const { first: from, last: to } = sentence.clauses[clauseOf(scene, first)] ?? sentence;
  let gone = false;
  let past = false;
  for (let i = from; i < to; i++) {
    const { folded, lemma } = tokens[i].word;
    past ||= PAST.test(folded) || (lemma !== folded && !/(?:s|ing)$/.test(folded));
    gone ||=
      folded === 'still' ||
      (folded === 'then' && PAST.test(foldedAt(tokens, i - 1))) ||
      GONE.has(`${foldedAt(tokens, i - 1)}-${folded}`) ||
      (GONE_AFTER.has(`${foldedAt(tokens, i - 1)}-${folded}`) && foldedAt(tokens, i - 2) === 'the');
  }
  return gone && past;
}
const NOW = /\b(?:is|are|has|have|takes|holds|costs|runs|weighs|measures|employs|stands|carries|covers)\b/;
const PAST = /\b(?:was|were|had|did)\b/;
const GONE = wordSet('those-days those-years those-times the-time back-then used-to');
const GONE_AFTER = wordSet('turn-of');
