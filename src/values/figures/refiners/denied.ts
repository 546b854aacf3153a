/**
 * A bound that is denied is the other bound: "none of them earned less than £20" (at least 20), "never strayed by more than 0.4 degrees" (at most 0.4). The
 * denial must reach the bound through a verb, and the bound belong to nobody whom it describes ("no town with more than 500 people was hit").
 */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Qualifier } from '../../value.ts';
import type { Reading } from '../reading.ts';

const TURNED: Partial<Record<Qualifier, Qualifier>> = { moreThan: 'atMost', lessThan: 'atLeast' };
const DENIERS = wordSet('none nobody nothing neither never no not cannot');
/** "Not only", "no longer", "never before": what they deny is no size, or the time. */
const OTHERWISE = wordSet('only just merely simply because that before other doubt longer wonder matter sooner more less fewer');
/** Words that begin something else between the denial and the bound: a clause, or what describes somebody. */
const STOPS = wordSet(`
who whom whose which that whether with of for where when if unless because although though while whereas as than before since after until but and or
  besides except besides among between the a an its their his her those these all some only
`);
const DETERMINERS = wordSet('the its his her their those these our');
/** Tokens from the denial to the bound. */
const REACH = 10;

/** Turns the bound of a reading that is denied. */
export function turnDenied(tokens: Token[], reading: Reading): void {
  const turned = TURNED[reading.qualifier];
  if (!turned || !isDenied(tokens, reading.first)) return;
  reading.qualifier = turned;
  reading.denied = true;
}

function isDenied(tokens: Token[], bound: number): boolean {
  for (let i = bound - 1; i >= Math.max(0, bound - REACH) && tokens[i].kind === 'word'; i--) {
    const word = foldedAt(tokens, i);
    if (!DENIERS.has(word) && !word.endsWith("n't")) continue;
    const first = afterWho(tokens, i + 1);
    for (let at = first; at < bound; at++)
      if (STOPS.has(foldedAt(tokens, at)) && !(at === bound - 1 && foldedAt(tokens, at) === 'for')) return false;
    // "Never more than 40" needs no verb, "no picker earned" has two words.
    const least = word === 'never' ? 0 : word === 'no' ? 2 : 1;
    return bound - first >= least && !OTHERWISE.has(foldedAt(tokens, i + 1));
  }
  return false;
}

/** Past "one" and "of the", which say who is denied: "not one of its pickers". */
function afterWho(tokens: Token[], at: number): number {
  let first = foldedAt(tokens, at) === 'one' ? at + 1 : at;
  if (foldedAt(tokens, first) === 'of') first++;
  else return first;
  return DETERMINERS.has(foldedAt(tokens, first)) ? first + 1 : first;
}
