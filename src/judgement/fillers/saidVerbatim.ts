/**
 * A name of several words that is in no cast, but stands in a fact's statement as it does in the draft: "the set carried off the Golden Lyre" of "The cycle
 * won the Golden Lyre in 1997". Nobody has such a name by chance. A name that more facts have than one is that of the fact whose words the sentence has most of.
 */
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Recalled } from '../scenes/hits.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import type { Target } from '../targets/target.ts';
import { type Filler, fillerOf } from './filler.ts';
import { keyOf } from './slotNames.ts';

/** Whether a run may be such a name: of two words at least, nobody of the cast, and no unit of a number ("32 GB of RAM"). */
const isNameAlone = (run: ProperRun, tokens: readonly Token[], base: CompiledBase) =>
  run.words.length > 1 && tokens[run.first - 1]?.kind !== 'number' && keyOf(run, base) === undefined;

/** "The Nobel Prize in Chemistry": goes on with a name that the fact does not have. */
function goesOn({ last }: ProperRun, tokens: readonly Token[], { vocabulary }: Target): boolean {
  const next = tokens[last + 1];
  return LEADS_ON.has(tokens[last]?.word.folded ?? '') && next?.kind === 'word' && next.word.capital && !vocabulary.has(next.word.lemma);
}
const LEADS_ON = wordSet('in of for at');

/** The names of a sentence that facts have verbatim; `called` gives the facts that it calls to mind, and is asked only where there is such a name. */
export function saidVerbatim(
  runs: readonly ProperRun[],
  tokens: readonly Token[],
  base: CompiledBase,
  called: () => readonly Recalled[],
): Filler[] {
  const found: Filler[] = [];
  for (const run of runs) {
    if (!isNameAlone(run, tokens, base)) continue;
    const name = run.words.join(' ');
    let best: Recalled | undefined;
    for (const recalled of called()) {
      const [target] = recalled;
      const { fact } = target;
      if (fact.status !== 'current' || (best && best[1].length >= recalled[1].length)) continue;
      if (namesOfStatement(fact).runs.some(({ words }) => words.join(' ') === name) && !goesOn(run, tokens, target)) best = recalled;
    }
    if (best) found.push(fillerOf(best[0].fact, run, run.text, [{ kind: 'value', text: say`the fact has this very name`, weight: 1 }]));
  }
  return found;
}
