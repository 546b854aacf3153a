/**
 * "Raised the cover seven weeks after the fire", where it was seven weeks before it: the stretch is right, and it is told on the other side of its event.
 *
 * Language: "before" or "after" stands right behind the stretch, in the fact's statement the other of the two, and both go on with the same word. Evidence: the
 * claim meets the fact.
 */
import { related, SYNONYM } from '../../../language/related.ts';
import type { Token } from '../../../language/tokens.ts';
import { say } from '../../../say.ts';
import { type Analysis, statementOf, stretch, tokenAt } from '../../scenes/analysis.ts';
import { isOfItsOccasion, isRightFigure } from '../amounts/onlyFact.ts';
import { broken, type Derived, type SentenceRule } from '../derivation.ts';

const OTHER: Record<string, string | undefined> = { before: 'after', after: 'before' };
/** Telling words behind "before" or "after" that may name the event. */
const NAMING = 2;
/** Tokens among which these stand. */
const REACH = 8;

export const sides: SentenceRule = ({ scene, decisions }) =>
  decisions.filter(isRightFigure).flatMap((decision): Derived[] => {
    const { claim, tie } = decision;
    const { value } = claim;
    if (value.unit?.dimension !== 'time') return [];
    const said = sideAt(scene.analysis, value.end);
    const statement = statementOf(tie.target.fact);
    const own = said && statement.figures.find((f) => f.value === value.value && f.unit?.symbol === value.unit?.symbol);
    const stated = own && sideAt(statement, own.end);
    if (!said || !stated || OTHER[said.word.word.folded] !== stated.word.word.folded) return [];
    if (!said.event.some((a) => stated.event.some((b) => a === b || related(a, b) >= SYNONYM))) return [];
    if (!isOfItsOccasion(decision, scene)) return [];
    const span = { start: value.start, end: said.word.end };
    return [broken(claim, tie.target, say`it is “${stated.word.text}”, not “${said.word.text}”`, say`the wrong way round`, span)];
  });

/** The side that is told right behind a stretch, and the first words of its event. */
function sideAt({ tokens, content }: Analysis, end: number): { word: Token; event: string[] } | undefined {
  const at = tokenAt(tokens, end);
  const word = tokens[at];
  if (!word || OTHER[word.word.folded] === undefined) return undefined;
  let last = at + 1;
  while (tokens[last]?.kind === 'word' && last < at + REACH) last++;
  const naming = stretch(content, (i) => i, at + 1, last).slice(0, NAMING);
  return { word, event: naming.map((i) => tokens[i].word.lemma) };
}
