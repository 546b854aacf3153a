/**
 * "Turnout fell by 4.5 points", where it went from 58.9 to 63.4 per cent: the amount of the change is right, and the way is not.
 *
 * Language: a word of change stands before the amount and its "by" or "of". Which of the two values came later is said in the sentence by "to" or "from" before one of
 * them, else in the fact that has both by the same words or by "compared with"; else two facts have each its year.
 */

import { oncePer } from '../../../language/once.ts';
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { statementOf, tokenAt } from '../../scenes/analysis.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import type { Pair } from '../pairs.ts';
import { DOWN, HEDGES, UP } from './directions.ts';

/** What may stand right before an amount, "by as much as" among it. */
const LEADS = wordSet(`${[...HEDGES.all()].join(' ')} as much`);

/** Whether the words before an amount say that it went down where it went up, or the other way round. `a` of the pair is the greater. */
export function isWrongWay({ a, b }: Pair, { first }: Pick<Claim, 'first'>, scene: Scene): boolean {
  const way = wayBefore(first, scene);
  const [x, y] = [placeOf(a, scene), placeOf(b, scene)];
  if (!way || a.value.value === b.value.value) return false;
  const isLater = x === y ? isOfLaterYear(a.target, b.target) : x ? x === 'later' : y === 'earlier';
  return isLater !== undefined && isLater !== (way === 'up');
}

function wayBefore(first: number, { analysis: { tokens }, sentence }: Scene): 'up' | 'down' | undefined {
  let at = first - 1;
  while (at >= sentence.first && LEADS.has(foldedAt(tokens, at))) at--;
  const led = foldedAt(tokens, at);
  if (led !== 'by' && led !== 'of') return undefined;
  at--;
  while (at > sentence.first && /ly$/.test(foldedAt(tokens, at))) at--;
  // "The loss widened by": what widened is no way.
  const { lemma } = tokens[at]?.word ?? {};
  return lemma === undefined ? undefined : UP.has(lemma) ? 'up' : DOWN.has(lemma) ? 'down' : undefined;
}

/** Whether a value is what was come to or from, as the sentence says or else the fact. */
function placeOf({ claim, target }: Pair['a'], scene: Scene): Place | undefined {
  const said = claim && scene.claims.includes(claim) ? placeAt(scene.analysis.tokens, claim.first) : undefined;
  return said ?? (target && placeInFact(target)[0]);
}

type Place = 'later' | 'earlier';

export const placeInFact = oncePer(({ fact, figures: [figure], explicit }: Target): [Place?] => {
  const { tokens } = statementOf(fact);
  return figure && !explicit ? [placeAt(tokens, tokenAt(tokens, figure.start))] : [];
});

function placeAt(tokens: readonly Token[], first: number): Place | undefined {
  const before = foldedAt(tokens, first - 1);
  if (before === 'to') return 'later';
  return before === 'from' || (before === 'with' && foldedAt(tokens, first - 2) === 'compared') ? 'earlier' : undefined;
}

function isOfLaterYear(a: Target | undefined, b: Target | undefined): boolean | undefined {
  const [x, y] = [a, b].map((target) => (target?.times.length === 1 ? target.times[0].from.year : undefined));
  return a?.fact === b?.fact || x === undefined || y === undefined || x === y ? undefined : x > y;
}
