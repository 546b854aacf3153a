/**
 * "Grew 5.5%, or 6.1% on a constant-currency basis", "12.1 per cent (+13.4 cc)": a second reading of a measure by a yardstick that the fact does not name,
 * and what is told of a segment alone ("Harrow Retail sales" beside Harrow's sales). Such a value differs from the fact's without a slip.
 */

import { foldedAt, lemmaAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isAbout } from '../targets/target.ts';
import { shareOf } from '../waiting.ts';

/** What a yardstick is told by, after "on", "at", "in": "on a like-for-like basis", "at constant exchange rates", "in real terms". */
const YARDSTICKS = wordSet('basis terms rates currency currencies cc');
const LEADS = wordSet('on at in');
/** Tokens after the claim within which the yardstick must be named. */
const REACH = 8;

/** Parts of a business that a word before its measure tells apart. */
const SEGMENTS = wordSet('wholesale retail online domestic overseas export international licensing franchise');

/** How the claim is read, or of what part it is told, otherwise than the fact. */
export function isOtherReading(tie: Tie, scene: Scene, base: CompiledBase): boolean {
  const { claim, target, words } = tie;
  const { value } = claim;
  if (value.kind !== 'figure') return false;
  return (
    isRest(tie, scene) ||
    isRestOfPart(tie, scene, base) ||
    ((value.scale === 'percent' || value.scale === 'money') && (isByYardstick(claim.last, target, scene) || isInBrackets(claim, scene))) ||
    isOfSegment(claim.first, target, words, scene)
  );
}

/**
 * "Picking by hand accounted for 30 per cent" of the 70 that are picked by machine, "left 30 per cent where it was", "two in three have none" of the one in three that
 * has one: the rest of a whole.
 */
function isRest(
  { claim: { value, first, last }, target: { figures, fact }, features: { alien } }: Tie,
  { analysis: { tokens } }: Scene,
): boolean {
  if (value.kind !== 'figure') return false;
  const share = shareOf(value);
  const near = value.scale === 'percent' ? value.precision / 200 : ROUNDING;
  if (!figures.some((f) => shareOf(f) !== share && Math.abs(shareOf(f) + share - 1) < near)) return false;
  // "Ames has the majority and Boyd the other 40%" of 60 and 40.
  if (REST.has(foldedAt(tokens, first - 1))) return true;
  // A fact that gives both may be told with each in the other's place.
  if (fact.statement.includes(String(value.value))) return false;
  const beside = tokens.slice(Math.max(0, first - BESIDE), last + BESIDE);
  return (value.scale === 'percent' && alien > SOME) || beside.some(({ word }) => LEFT.has(word.lemma) || DENIALS.has(word.folded));
}
/** What "a third" and "two in three" may lie apart from one, as parts of it. */
const ROUNDING = 0.02;
const DENIALS = wordSet('no not none never');
const SOME = 0.2;
const REST = wordSet('other remaining');
const LEFT = wordSet('leave remain keep stay still rest other lack miss spare untouched unaffected unchanged without');
/** Tokens to either side in which a word says that the value is what is left. */
const BESIDE = 4;

/**
 * "No lunch on 38 days" of 152 of the 190, "of the €400m it has used €150m" of 250 undrawn: what is left of the whole that the fact has beside its part. A sum
 * that looks like a slip is one, unless the whole is told beside it.
 */
function isRestOfPart({ claim: { value }, target, agreement }: Tie, { claims }: Scene, { targetsOfFact }: CompiledBase): boolean {
  if (value.kind !== 'figure' || (value.scale !== 'count' && value.scale !== 'money') || !target.hasSiblings) return false;
  const own = (targetsOfFact.get(target.fact.id) ?? []).flatMap((t) =>
    t.figures.filter((f) => f.scale === value.scale).map((f) => f.value),
  );
  const isPlain = value.scale === 'count' || (agreement.slip ?? 0) < LIKELY;
  const isTold = (whole: number) => isPlain || claims.some((c) => c.value.kind === 'figure' && c.value.value === whole);
  return own.some((whole) => isTold(whole) && own.some((part) => part < whole && Math.abs(whole - part - value.value) < 1e-6 * whole));
}

/** From this slip on a value may be the fact's with a digit wrong. */
const LIKELY = 0.75;

function isByYardstick(last: number, { vocabulary }: Tie['target'], scene: Scene): boolean {
  const { tokens } = scene.analysis;
  if (!LEADS.has(foldedAt(tokens, last))) return false;
  for (let i = last + 1; i < Math.min(last + REACH, scene.sentence.last); i++) {
    const { kind, text, word } = tokens[i];
    if (kind !== 'word' && text !== '-') return false;
    if (YARDSTICKS.has(word.folded)) return i > last + 1 && !vocabulary.has(word.lemma);
  }
  return false;
}

/** A value in brackets with a word of its own, right after another of its scale. */
function isInBrackets({ first, last, value }: Tie['claim'], scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const open = tokens[first - 1]?.text === '(' ? first - 1 : tokens[first - 2]?.text === '(' ? first - 2 : -1;
  if (open < 0 || tokens[last]?.kind !== 'word' || tokens[last + 1]?.text !== ')') return false;
  return scene.claims.some((c) => c.last === open && c.value.kind === 'figure' && value.kind === 'figure' && c.value.scale === value.scale);
}

/** "Harrow DTC sales", of Harrow's sales: between the subject and what is measured stands a part that the fact does not have. */
function isOfSegment(first: number, target: Tie['target'], words: Tie['words'], scene: Scene): boolean {
  const { tokens } = scene.analysis;
  return scene.ownMentions.some((m) => {
    let at = m.last;
    // "Harrow Brewery DTC sales": the subject goes on with words of the fact's own.
    while (at < m.last + 2 && tokens[at]?.kind === 'word' && target.vocabulary.has(lemmaAt(tokens, at))) at++;
    if (at + 1 >= first || !isAbout(target, m.keys)) return false;
    const { kind, word, text } = tokens[at];
    if (kind !== 'word' || target.vocabulary.has(word.lemma) || !words.some((hit) => hit.word.at === at + 1)) return false;
    return SEGMENTS.has(word.folded) || (text.length > 1 && text === text.toUpperCase());
  });
}
