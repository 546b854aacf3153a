/**
 * Counts that are of more than the fact's one subject, or of less: "each had two", "combined for 17", "two new plants", "two plants in Portugal", of facts that say
 * nothing of the kind.
 */
import { foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { type WordSet, wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import { isAbout, type Target } from '../targets/target.ts';

/** Words before a value that share it out, or lump together those who are named. */
const SHARED = wordSet('each combine together average apiece aggregate');

/** "Ames and Boyd each had two", "Ames and Boyd combined for 17": whether the count is of several, and no less than that of the one that the fact tells of. */
export function isOfSeveral({ claim, target }: Tie, scene: Scene): boolean {
  if (claim.value.kind !== 'figure') return false;
  const { tokens } = scene.analysis;
  for (let i = scene.sentence.first; i < claim.first; i++) {
    const { lemma, folded } = tokens[i].word;
    if (!SHARED.has(lemma) || target.vocabulary.has(lemma) || clauseOf(scene, i) !== clauseOf(scene, claim.first)) continue;
    if (scene.ownMentions.filter((m) => m.last <= i).length > 1 && (folded === 'each' || !isLess(target, claim.value.value))) return true;
  }
  return false;
}

/** "Paid £9,600 for all 32 chairs", of what each cost: so many of what the fact has each of are told beside it. */
export function isOfAll({ claim, target }: Tie, scene: Scene, exactly?: 'exactly'): boolean {
  const { value } = claim;
  if (value.kind !== 'figure' || isLess(target, value.value) || !isSaid(EACH, statementOf(target.fact).tokens)) return false;
  const { first, last } = scene.sentence;
  if (isSaid(EACH, scene.analysis.tokens.slice(first, last))) return false;
  return scene.claims.some(
    ({ value: count, first: at }) =>
      count !== value &&
      count.kind === 'figure' &&
      count.scale === 'count' &&
      count.value > 1 &&
      count.noun.some((noun) => target.vocabulary.has(noun)) &&
      (!exactly || target.figures.some((f) => Math.abs(f.value * count.value - value.value) <= ROUNDING * value.value)) &&
      clauseOf(scene, at) === clauseOf(scene, claim.first),
  );
}
const ROUNDING = 0.01;
const EACH = wordSet('each apiece every per');

/** "Nine of her 41 career titles" of those of a season: a word between a number and its noun makes it all that there are. */
export function isOfWhole({ claim: { value, first, last }, target }: Tie, { analysis: { tokens } }: Scene): boolean {
  if (value.kind !== 'figure' || value.scale !== 'count') return false;
  const at = tokens.slice(first + 1, last + 1).findIndex((t) => WHOLES.has(t.word.folded) && !target.vocabulary.has(t.word.lemma));
  return at >= 0 && tokens[first + 2 + at]?.kind === 'word' && !tokens[first + 2 + at].word.function;
}
const WHOLES = wordSet('career lifetime combined cumulative overall');

/** "£1,900 on average" of the highest rent: an average is no extreme. */
export function isOfAverage({ claim: { value, first, last }, target }: Tie, scene: Scene): boolean {
  if (value.kind !== 'figure' || target.vocabulary.has('average')) return false;
  const { sentence } = scene;
  const { tokens } = scene.analysis;
  return (
    isSaid(AVERAGE, tokens.slice(Math.max(sentence.first, first - 2), Math.min(sentence.last, last + 2))) &&
    isSaid(EXTREMES, statementOf(target.fact).tokens)
  );
}
const AVERAGE = wordSet('average averaged averages averaging');
const EXTREMES = wordSet(
  'largest biggest greatest highest most longest oldest heaviest fastest deepest tallest dearest worst best smallest lowest least shortest youngest record maximum minimum peak',
);
const isSaid = (words: WordSet, tokens: readonly Token[]) => tokens.some((t) => words.has(t.word.folded));

/** "€131,000 went into security audits", of what the audit cost: a sum over several, where the fact tells of "the" one. */
export function isOfMany({ claim, target, words }: Tie, scene: Scene): boolean {
  const { value } = claim;
  if (value.kind !== 'figure' || value.scale !== 'money') return false;
  const { tokens } = scene.analysis;
  const own = words.filter(({ lemma, word }) => word.at >= 0 && lemmaAt(tokens, word.at) === lemma);
  return own.some(({ lemma, word: { at } }) => {
    if (foldedAt(tokens, at) !== `${lemma}s` || own.some((o) => o.lemma === lemma && foldedAt(tokens, o.word.at) === lemma)) return false;
    if (!new RegExp(`\\b[Tt]he (?:\\w+ )?${lemma}\\b`).test(target.fact.statement)) return false;
    const before = tokens[at - 1];
    return before?.kind === 'word' && clauseOf(scene, at) === clauseOf(scene, claim.first) && NOUNS_AFTER.has(tokens[at + 1]?.text ?? '.');
  });
}
const NOUNS_AFTER = wordSet(', . ; : and or in for of at');

const WITHIN = wordSet('over in across during through for of');
const WHICH = wordSet('last past previous first next opening final');

/** "17 goals over her last two games", "in the last two minutes": a stretch of occasions or of time that the fact does not speak of. */
export function isOfStretch({ claim, target }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let i = first; i + 2 < last; i++) {
    if (!WHICH.has(foldedAt(tokens, i)) || target.vocabulary.has(lemmaAt(tokens, i))) continue;
    const counts = scene.claims.some((c) => c.first === i + 1 && c.value.kind === 'figure' && c.value.scale !== 'ordinal');
    const before = tokens[i - 1]?.word.function ? tokens[i - 2] : tokens[i - 1];
    if (!counts || !before || !WITHIN.has(before.word.folded)) continue;
    if (i < claim.first ? i - first <= OPENING || claim.first === i + 1 : clauseOf(scene, i) === clauseOf(scene, claim.first)) return true;
  }
  return false;
}

/** Tokens at the start of a sentence from which a stretch reaches over the whole of it. */
const OPENING = 3;

/** Whether the fact has more than `value`. */
const isLess = ({ figures }: Target, value: number) => figures.some((f) => f.value > value);

const HOLDS = wordSet('hold limit keep restrict confine');

/** "As they held Boyd to 43 per cent": it is the value of whom the verb has for its object, and not of the subject before it. */
export function isOfHeld({ claim, target }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  let at = claim.first - 1;
  while (at > scene.sentence.first && /^(?:a|an|the|just|only)$/.test(foldedAt(tokens, at))) at--;
  if (foldedAt(tokens, at) !== 'to') return false;
  for (let i = at - 2; i >= Math.max(scene.sentence.first, at - 6); i--)
    if (HOLDS.has(lemmaAt(tokens, i))) return !scene.ownMentions.some((m) => m.first > i && m.last <= at && isAbout(target, m.keys));
  return false;
}

/** "Two new plants", "two plants in Portugal", "one order from the navy": the newest of them, or those of a place that the fact does not speak of. */
export function isOfSome({ claim, target }: Tie, scene: Scene): boolean {
  const { value, last } = claim;
  if (value.kind !== 'figure' || value.scale !== 'count' || !value.noun.length || !isLess(target, value.value)) return false;
  const { tokens } = scene.analysis;
  if (foldedAt(tokens, last) === 'new' && !target.vocabulary.has('new')) return true;
  let at = last;
  while (at < scene.sentence.last && value.noun.includes(lemmaAt(tokens, at))) at++;
  const { folded } = tokens[at]?.word ?? {};
  if (at === last || !folded || !/^(?:in|at|from)$/.test(folded)) return false;
  const next = foldedAt(tokens, at + 1) === 'the' ? tokens[at + 2] : undefined;
  if (folded === 'from') return next?.kind === 'word' && !next.word.capital && !target.vocabulary.has(next.word.lemma);
  return scene.outsiders.some((o) => o.first === at + 1 && !o.familiar) && !/ (?:in|at) /.test(target.fact.statement);
}
