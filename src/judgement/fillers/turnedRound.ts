/**
 * Who did it to whom: "Vane succeeded Moor" of Moor who succeeded Vane. Both names are the fact's, on either side of one verb, each in the other's place; in
 * either voice, and only of what is done between two once, or beside a value that meets the fact.
 */
import { COME_AFTER } from '../../language/closedWords.ts';
import { related, SYNONYM } from '../../language/related.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { byRule, type Filler, fillerOf, type Tied } from './filler.ts';
import { framesOf } from './frames.ts';
import { isMoved, isPast, valuesMet } from './saidOf.ts';
import { keyOf } from './slotNames.ts';

/** What one does to another once, and not the other way round as well. */
const ONCE = wordSet('succeed replace follow precede buy acquire take_over found appoint hire teach train father adopt discover');
/** What two may do to each other, on another day. */
const OFTEN = wordSet('beat defeat win lose outscore overtake sue attack sell pay owe lend invite challenge knock foul');

export interface Deed {
  by: ProperRun;
  to: ProperRun;
  verb: string;
}

/** Pairs of names on either side of a verb: who did it, and to whom. */
export function deedsIn(tokens: readonly Token[], runs: readonly ProperRun[]): Deed[] {
  const deeds: Deed[] = [];
  for (const by of runs)
    for (const frame of framesOf(tokens, by)) {
      if (frame.kind !== 'agent') continue;
      const to = runs.find(
        (r) => r !== by && framesOf(tokens, r).some((f) => (f.kind === 'object' || f.kind === 'patient') && f.at === frame.at),
      );
      if (to) deeds.push({ by, to, verb: frame.lead });
    }
  return deeds;
}

const isSameDeed = (a: string, b: string) => a === b || related(a, b) >= SYNONYM || (COME_AFTER.has(a) && COME_AFTER.has(b));

/** The name that is said to have done what was done to it. */
export function turnedRound(t: Tied, said: readonly Deed[], scene: Scene, base: CompiledBase): Filler | undefined {
  if (!said.length) return undefined;
  // Of a game it is the score that is wrong: derived/winners.ts.
  if (scene.claims.some(({ value }) => value.kind === 'figure' && value.scale === 'score')) return undefined;
  const { tokens } = statementOf(t.fact);
  for (const right of deedsIn(tokens, namesOfStatement(t.fact).runs))
    for (const deed of said) {
      if (!isSameDeed(deed.verb, right.verb)) continue;
      if (!isSame(deed.by, right.to, base) || !isSame(deed.to, right.by, base)) continue;
      const values = valuesMet(t, scene, base);
      const isOnce = ONCE.has(right.verb) || ONCE.has(deed.verb);
      if (values === 'other' || !(values === 'met' || (isOnce && !isMoved(t, deed.by, scene)))) continue;
      if (!isOnce && (!OFTEN.has(right.verb) || isPast(deed.by, scene) || isPast(deed.to, scene))) continue;
      return fillerOf(t.fact, deed.by, right.by.text, [
        { kind: 'subject', text: say`the sentence has both names of the fact`, weight: 1 },
        byRule(say`the fact has them the other way round`),
      ]);
    }
  return undefined;
}

/** Whether two runs name one: by the cast, or by their last words. */
function isSame(a: ProperRun, b: ProperRun, base: CompiledBase): boolean {
  const [x, y] = [keyOf(a, base), keyOf(b, base)];
  return x !== undefined || y !== undefined ? x === y : a.words[a.words.length - 1] === b.words[b.words.length - 1];
}
