/** What a percentage is of: "45 per cent from the field", "a 38 percent success rate from deep", "42 per cent of the vote". */
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Claim } from '../scenes/scene.ts';
import type { Column, Ledger } from '../targets/ledger.ts';
import { sortAt } from './tallySorts.ts';

/** Words by which a property is a share. */
const SHARES = wordSet('percentage share rate percent proportion turnout');
/** What may stand between a percentage and what it is of. */
const BETWEEN = wordSet('success rate clip mark of the all its their his her from in');
const REACH = 5;

/**
 * The property that a percentage is of, by the words after it, or before it where none follow: "weak from deep, where they took 31 per cent"; the only one that has
 * them all. What stands alone or "on its side" is of the property of the share before it.
 */
export function shareColumn({ first, last }: Claim, tokens: readonly Token[], { columns }: Ledger, before?: Column): Column | undefined {
  let at = last;
  while (at < last + 3 && /^(?:success|rate|clip)$/.test(tokens[at]?.word.folded ?? '')) at++;
  const isAlone = tokens[at] === undefined || /^[.,;)]$/.test(tokens[at].text);
  const sort = isAlone ? sortBefore(first, tokens) : sortAt(tokens, at);
  if (!sort && before && (isAlone || isOnItsSide(at, tokens))) return before;
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

/** "From deep, where they took just": the sort before the clause that the value stands in. */
function sortBefore(first: number, tokens: readonly Token[]): readonly string[] | undefined {
  let where = first - 1;
  while (where > first - REACH && tokens[where]?.word.folded !== 'where') where--;
  if (tokens[where]?.word.folded !== 'where') return undefined;
  const end = tokens[where - 1]?.text === ',' ? where - 1 : where;
  const phrase = tokens.slice(Math.max(0, end - REACH), end);
  for (let at = 0; at < phrase.length; at++) {
    const sort = sortAt(phrase, at);
    if (sort) return sort;
  }
  return undefined;
}

const isOnItsSide = (at: number, tokens: readonly Token[]) =>
  tokens[at].word.folded === 'on' &&
  /^(?:its|their|his|her)$/.test(tokens[at + 1]?.word.folded ?? '') &&
  /^(?:end|side|part)$/.test(tokens[at + 2]?.word.folded ?? '');
