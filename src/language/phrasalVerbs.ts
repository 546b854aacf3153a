/** Verbs that say with their particle what neither says alone: "passed away" is "died", and has nothing of passing. */
import { linesOf } from './lines.ts';
import { once } from './once.ts';
import type { Token } from './tokens.ts';

/** The verb, its particle, and a verb that says the same. */
const VERBS = `pass away die
step down resign
stand down resign
set up found
call off cancel
put off postpone
shut down close
close down close
lay off dismiss
blow up explode
wind up dissolve
hand over transfer
bring out publish`;

const byVerb = once(() => {
  const verbs = new Map<string, Map<string, string>>();
  for (const line of linesOf(VERBS)) {
    const [verb, particle, same] = line.split(' ');
    verbs.set(verb, (verbs.get(verb) ?? new Map()).set(particle, same));
  }
  return verbs;
});

/** The verb that says the same as the one at `i` with its particle; undefined where it has none. */
export function phrasalAt(tokens: readonly Token[], i: number): string | undefined {
  const particles = byVerb().get(tokens[i].word.lemma);
  return particles?.get(tokens[i + 1]?.word.folded ?? '');
}
