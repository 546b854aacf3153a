/** What a percentage is of: "45 per cent from the field", "a 38 percent success rate from deep", "42 per cent of the vote". */
import type { Token } from '../language/tokens.ts';
import { wordSet } from '../language/wordSet.ts';
import type { Column, Ledger } from './ledger.ts';
import type { Claim } from './scene.ts';
import { sortAt } from './tallySorts.ts';

/** Words by which a property is a share. */
const SHARES = wordSet('percentage share rate percent proportion turnout');
/** What may stand between a percentage and what it is of. */
const BETWEEN = wordSet('success rate clip mark of the all its their his her from in');
const REACH = 5;

/** The property that a percentage is of, by the words after it; the only one that has them all. */
export function shareColumn({ last }: Claim, tokens: readonly Token[], { columns }: Ledger): Column | undefined {
  let at = last;
  while (at < last + 3 && /^(?:success|rate|clip)$/.test(tokens[at]?.word.folded ?? '')) at++;
  const sort = sortAt(tokens, at);
  const said: string[] = [];
  for (let i = last; !sort && i < Math.min(tokens.length, last + REACH); i++) {
    const { kind, word } = tokens[i];
    if (kind !== 'word' || (word.function && !BETWEEN.has(word.folded))) break;
    if (!BETWEEN.has(word.folded)) said.push(word.lemma);
  }
  const isSaid = (word: string) => (sort ?? said).some((s) => s === word || (sort !== undefined && s.startsWith(word)));
  const found = columns.filter(({ words }) => {
    const telling = [...words].filter((w) => !SHARES.has(w));
    return (
      telling.length < words.size && telling.length === (sort ? sort.length : telling.length) && telling.length > 0 && telling.every(isSaid)
    );
  });
  return found.length === 1 ? found[0] : undefined;
}
