/** "Dunn's Mill in Ashby" of a mill that the fact has in Corby: the same name, said to lie in another place. */
import { isFunctionWord } from '../../language/stopwords.ts';
import { foldedAt, type Token } from '../../language/tokens.ts';
import { say } from '../../say.ts';
import { placesIn } from '../../values/names/places.ts';
import { isRegion } from '../../values/names/regions.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { byRule, COMPASS, type Filler, fillerOf, type Tied } from './filler.ts';

/** Share of the fact's words that must stand with the two names: a firm may have a house in many towns. */
const TIED_BY_WORDS = 0.2;

export function elsewhere(t: Tied, runs: ProperRun[], scene: Scene, base: CompiledBase): Filler | undefined {
  if (!t.met && t.words < TIED_BY_WORDS) return undefined;
  const { tokens } = scene.analysis;
  for (const right of namesOfStatement(t.fact).runs) {
    if (right.preposition !== 'in' || right.words.length > 2) continue;
    const own = statementOf(t.fact).tokens;
    const neighbour = nameBefore(own, right.first - 1);
    if (!neighbour || foldedAt(own, right.first - 1) !== 'in') continue;
    if (!t.met && !t.opening && !base.cast.byForm.has(neighbour.replaceAll(" 's", ''))) continue;
    for (const run of runs) {
      if (run.preposition !== 'in' || run.words.length > 2 || foldedAt(tokens, run.first - 1) !== 'in') continue;
      if (nameBefore(tokens, run.first - 1) !== neighbour || !isTown(run, tokens) || !isTown(right, own)) continue;
      if (run.words.some((w) => right.words.includes(w)) || isSaid(right, scene) || liesIn(run, right, base)) continue;
      return fillerOf(t.fact, run, right.text, [
        { kind: 'subject', text: say`the same name stands before it`, weight: 1 },
        byRule(say`the fact has it in another place`),
      ]);
    }
  }
  return undefined;
}

/** The name of two words or more that ends right before token `i`, folded: "dunn 's mill". */
function nameBefore(tokens: Token[], i: number): string | undefined {
  const words: string[] = [];
  for (let k = i - 1; k >= 0; k--) {
    const { kind, word, text } = tokens[k];
    const isName = kind === 'word' && word.capital && !isFunctionWord(word.folded);
    if (!isName && !(words.length && (kind === 'clitic' || text === '&' || text === '.' || text === '-'))) break;
    words.push(word.folded);
  }
  return words.length >= 2 ? words.reverse().join(' ') : undefined;
}

/** A name that may be a town's: no country, county or region, in which a town may lie. */
function isTown(run: ProperRun, tokens: Token[]): boolean {
  if (run.words.some((w) => COMPASS.has(w) || isRegion(w)) || placesIn(tokens, run.first, run.last).length) return false;
  // "in Ashby, Corby": the second says where the first lies.
  return foldedAt(tokens, run.first - 1) === 'in';
}

const isSaid = (right: ProperRun, scene: Scene) => {
  const last = right.words[right.words.length - 1];
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) if (foldedAt(scene.analysis.tokens, i) === last) return true;
  return false;
};

/** Whether some statement or name of the base has both: one may lie in the other. */
function liesIn(run: ProperRun, right: ProperRun, base: CompiledBase): boolean {
  const [a, b] = [run.text.toLowerCase(), right.text.toLowerCase()];
  const both = (text: string) => text.includes(a) && text.includes(b);
  for (const fact of base.base.facts.values()) if (both(fact.statement.toLowerCase())) return true;
  for (const name of base.base.names.values()) if (both(name.name.toLowerCase())) return true;
  return false;
}
