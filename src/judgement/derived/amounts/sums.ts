/**
 * "Seven in all", "together 410 million", "the two come to 35", "saw eight cards between them": the parts added up.
 *
 * Language: a word of summing stands beside the number or opens its sentence; what is summed was told before it, in the sentence or the one before, or is
 * what those named have of the same. Evidence: at least two parts are told and known to the base. No sum is less than a part of it.
 */
import { kindOfNoun } from '../../../language/genericNouns.ts';
import { type WordSet, wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Figure } from '../../../values/value.ts';
import { sameProperty } from '../../owners/sameProperty.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { endOfPhrase, hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { combine, moreIs, rounded, shown } from '../fit.ts';
import { type FigureOperand, headOf, isOfScale, toldBefore } from '../operands.ts';
import { pairsFor } from '../pairs.ts';
import { isAcross, ofOneFact, partsAfter } from './sumParts.ts';

const BEFORE = wordSet('together altogether combined jointly total');
const JOINTLY = wordSet('together jointly');
const AFTER = wordSet('together altogether combined overall');
/** Weakest tie of a part that the sentence does not state. */
const SURELY = 0.6;

export const sum: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || (value.scale !== 'count' && value.scale !== 'money' && value.scale !== 'measure')) return undefined;
  const shared = isShared(matter.scene, claim) || isAcross(matter.scene, claim);
  if (!shared && !isSummed(matter.scene, claim)) return undefined;
  let parts = shared ? [] : partsTold(matter, claim);
  if (shared || (parts.length < 2 && isSharedSum(matter.scene, claim))) parts = ofThoseNamed(matter, claim);
  if (parts.length < 2) parts = shared ? ofOneFact(matter, claim) : partsAfter(matter, claim);
  const whole = parts.length > 1 ? totalOf(parts, value, matter) : undefined;
  if (whole) return { claim, derivations: [whole], overrides: true };
  const derivations: Derivation[] = [];
  for (const { a, b, as, bs, tie } of pairsFor(matter, claim)) {
    if ([a, b].some((o) => !o.claim && o.tie < SURELY)) continue;
    if (as[0] < bs[0] || !isOfScale(a.value, value)) continue;
    const points = combine(as, bs, (x, y) => x + y);
    derivations.push({
      target: (a.target ?? b.target)!,
      points,
      sum: moreIs(as[0], bs[0], points[0]),
      tie,
      firm: false,
    });
  }
  return { claim, derivations };
};

/** Whether the words make the number what several have together, so that no fact about one of them says it. */
export const isSharedSum = (scene: Scene, claim: Claim): boolean =>
  isShared(scene, claim) || (addsUp(scene, JOINTLY, scene.sentence.first, claim.first) && isSummed(scene, claim));

/** Whether a word of summing stands in [from, to): "together" after "brings" or "puts" is part of the verb, but for "put together, …". */
function addsUp(scene: Scene, words: WordSet, from: number, to: number): boolean {
  if (!hasWord(scene, words, from, to)) return false;
  for (let i = Math.max(from, scene.sentence.first); i < to; i++) if (words.has(wordAt(scene, i)) && !isPartOfVerb(scene, i)) return true;
  return false;
}

const isPartOfVerb = (scene: Scene, at: number) =>
  wordAt(scene, at) === 'together' &&
  // "Together with all 16 of his cats": but for what a sentence opens with, as good as "and".
  ((wordAt(scene, at + 1) === 'with' && at > scene.sentence.first) ||
    (wordAt(scene, at + 1) !== ',' && GATHERS.has(scene.analysis.tokens[at - 1]?.word.lemma ?? '')));
const GATHERS = wordSet('bring put pull piece gather draw stitch sew throw knit weave');

/** "A total of 17", "together 17", "together they had 17"; "17 in all", "17 people altogether". */
function isSummed(scene: Scene, claim: Claim): boolean {
  if (addsUp(scene, BEFORE, claim.first - 3, claim.first)) return true;
  // "That brings the total for the year to 13.5p".
  const brought = LEADING.has(wordAt(scene, claim.first - 1)) && hasWord(scene, BEFORE, claim.first - REACH, claim.first);
  if (brought) return true;
  // "23 for the one and 6 for the other, which makes 29".
  const makes =
    MAKES.has(wordAt(scene, claim.first - 1)) || (wordAt(scene, claim.first - 1) === 'of' && wordAt(scene, claim.first - 2) === 'total');
  if (makes && endOfPhrase(claim.last, scene) <= claim.last + 1) return true;
  const opens = BEFORE.has(wordAt(scene, scene.sentence.first));
  if (opens && !scene.claims.some((c) => c.value.kind === 'figure' && c.first < claim.first)) return true;
  const end = claim.last;
  if (hasWord(scene, AFTER, end, end + 2)) return true;
  for (const at of [end, end + 1])
    if (wordAt(scene, at) === 'in' && (wordAt(scene, at + 1) === 'all' || wordAt(scene, at + 1) === 'total')) return true;
  return false;
}

const MAKES = wordSet('makes making gives giving');
const LEADING = wordSet('to of');
/** Tokens between "total" and the number. */
const REACH = 7;

/** "Gave 6 million between them": not "sixteen tents, with forty beds between them", where another part of the sentence has it. */
function isShared(scene: Scene, { first, last }: Claim): boolean {
  const { sentence } = scene;
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (wordAt(scene, i) !== 'between' || wordAt(scene, i + 1) !== 'them') continue;
    const aside = wordAt(scene, i - 1) === ',' && wordAt(scene, i + 2) === ',' ? 1 : 0;
    const opens = i <= sentence.first + 1 || wordAt(scene, i - 1) === ';';
    if (opens || !(i < first ? hasWord(scene, COMMA, i + 2 + aside, first) : hasWord(scene, COMMA, last, i - aside))) return true;
  }
  return false;
}

const COMMA = wordSet(',');

/** What was told before the claim, in its sentence; where that is less than two, in the sentence before, too. */
function partsTold(matter: Matter, claim: Claim): FigureOperand[] {
  const { here, back } = toldBefore(claim, matter, (o) => isOfScale(o.value, claim.value as Figure));
  if (here.length > 1) return here;
  return here.length || opensBack(matter.scene) ? [...back, ...here] : [];
}

const OPENERS = wordSet('together altogether combined that this all with');

/** "Together that made", "that brings the total to", "with the interim payment of 4p". */
const opensBack = (scene: Scene) => {
  const { first } = scene.sentence;
  return (
    hasWord(scene, OPENERS, first, first + 2) ||
    // "The two together", "both combined".
    (hasWord(scene, COUNTED, first, first + 2) && hasWord(scene, AFTER, first + 1, first + 3))
  );
};
const COUNTED = wordSet('both two three four five six');

/** What each of those that the sentence names has of the same. */
function ofThoseNamed(matter: Matter, claim: Claim): FigureOperand[] {
  const { scene, figures } = matter;
  const named = figures.filter(
    ({ target, value, claim: own, contradicted }) =>
      target &&
      (own !== claim || contradicted) &&
      isOfScale(value, claim.value as Figure) &&
      (value.scale !== 'count' || headOf(value) === headOf(claim.value as Figure)) &&
      scene.mentions.some((m) => m.first >= 0 && m.keys.length === 1 && target.subjects.includes(m.keys[0])),
  );
  if (!named.length) return ofTheTwo(matter, claim);
  const [first] = named;
  const same = named.filter((o) => o === first || sameProperty(first.target!, o.target!));
  if (same.length < 2 || new Set(same.map((o) => o.target!.subjects.join(' '))).size !== same.length || !isList(same, scene)) return [];
  return same.map((o) => ({ ...o, contradicted: o.claim !== claim && o.contradicted }));
}

/** "Between them the sides sat out a dozen minors": of the only two that the base knows the same of, and that the draft has met. */
function ofTheTwo({ scene, figures, base }: Matter, claim: Claim): FigureOperand[] {
  const said = claim.value as Figure;
  const like = figures.filter(
    (o) =>
      o.target && o.spots.length > 0 && isOfScale(o.value, said) && (!said.noun.length || said.noun.some((n) => o.value.noun.includes(n))),
  );
  const two = like.filter((o) => sameProperty(like[0].target!, o.target!) || o === like[0]);
  const keys = two.map((o) => o.target!.subjects.find((key) => scene.discourse.seen.has(key)));
  const kind = keys[0] && base.base.names.get(keys[0])?.kind;
  return two.length === 2 && keys[0] && keys[1] && keys[0] !== keys[1] && areMeant(kind, scene)
    ? two.map((o) => ({ ...o, tie: Math.max(o.tie, SURELY), contradicted: o.claim !== claim && o.contradicted }))
    : [];
}

const SIDES = wordSet('side two pair both they');

/** "The sides", "the companies": the two, by what they are. */
function areMeant(kind: string | undefined, scene: Scene): boolean {
  for (let i = scene.sentence.first; i + 2 < scene.sentence.last; i++) {
    if (wordAt(scene, i) !== 'between' || wordAt(scene, i + 1) !== 'them') continue;
    const { lemma } = scene.analysis.tokens[wordAt(scene, i + 2) === 'the' ? i + 3 : i + 2].word;
    return SIDES.has(lemma) || (kind !== undefined && kindOfNoun(lemma) === kind);
  }
  return false;
}

/** "The state and the insurer", and nobody else beside them. */
function isList(parts: FigureOperand[], scene: Scene): boolean {
  const places = parts.map((p) => scene.mentions.find((m) => m.first >= 0 && p.target!.subjects.includes(m.keys[0]))!);
  places.sort((a, b) => a.first - b.first);
  const joins = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (!JOINTS.has(wordAt(scene, i))) return false;
    return true;
  };
  let start = places[0].first - 1;
  if (wordAt(scene, start) === 'the') start--;
  return wordAt(scene, start) !== 'and' && places.slice(1).every((m, i) => joins(places[i].last, m.first));
}

const JOINTS = wordSet('and , the');

function totalOf(parts: FigureOperand[], said: Figure, { scene }: Matter): Derivation | undefined {
  const values = parts.map((p) => p.value.value);
  if (said.value < Math.max(...values)) return undefined;
  let points = [0];
  for (const part of parts.slice(0, MOST))
    points = [...new Set(combine(points, rounded(part.value), (x, y) => x + y))].slice(0, MOST_POINTS);
  // Of two the sentence goes on from what was told last before it; else the greatest part weighs most.
  const back = parts.length === 2 ? parts.filter(({ claim }) => claim && !scene.claims.includes(claim)).pop() : undefined;
  const target = back?.target ?? [...parts].sort((a, b) => b.value.value - a.value.value).find((p) => p.target)?.target;
  if (!target) return undefined;
  const isOfScore = parts.every((p) => p.target === target && p.target.figures[0]?.scale === 'score');
  const all =
    parts.length <= MOST &&
    parts.every((p) => p.target && !p.contradicted) &&
    (isOfScore || new Set(parts.map((p) => p.target)).size === parts.length);
  return {
    target,
    points,
    sum: say`${values.slice(0, -1).map(shown).join(', ')} and ${shown(values[values.length - 1])} are ${shown(points[0])}`,
    tie: Math.min(...parts.map((p) => p.tie)),
    sure: true,
    firm: all && !isWithMore(scene) && !hasWord(scene, NOT_ALL, scene.sentence.first, scene.sentence.last),
  };
}

/** Of more parts than this nobody adds up. */
const MOST = 6;
const MOST_POINTS = 100;
const NOT_ALL = wordSet('including among others other another besides plus also further more some');

/** "Together with the piers": there is more than was told. */
const isWithMore = (scene: Scene): boolean =>
  BEFORE.has(wordAt(scene, scene.sentence.first)) && wordAt(scene, scene.sentence.first + 1) === 'with';
