/**
 * "| Possession | 64% | 36% |": what two sides share out between them adds up to the whole.
 *
 * Language: possession, territory and the like are shared by two. Evidence: a fact has the one side's share, and the row has it beside the other's.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { analyse } from '../../scenes/analysis.ts';
import type { Rule } from '../derivation.ts';
import { restIs } from '../fit.ts';

const SHARED = wordSet('possession territory ball draw faceoff');
/** A row's head and the two sides. */
const CELLS = 3;
const PLAIN = /^\s*\d{1,3}(?:\.\d+)?\s?%\s*$/;

export const complement: Rule = (matter, claim) => {
  const { table } = matter.scene.block;
  const { value } = claim;
  if (value.kind !== 'figure' || value.scale !== 'percent' || table?.row.length !== CELLS || table.column === 0) return undefined;
  const beside = table.row[CELLS - table.column];
  if (!PLAIN.test(beside) || !analyse(table.row[0]).tokens.some((t) => SHARED.has(t.word.lemma))) return undefined;
  const share = Number.parseFloat(beside);
  const derivations = matter.figures
    .filter((o) => o.target && o.value.scale === 'percent' && o.value.value === share && share <= 100)
    .map(({ target }) => ({
      target: target!,
      points: [100 - share],
      sum: restIs(share),
      tie: 0.9,
      firm: true,
      sure: true,
    }));
  return { claim, derivations, overrides: true };
};
