/**
 * "The film was over two hours long" of one that runs for 84 minutes: how long, high or wide something is as a whole it is but once, so that another
 * measure is wrong, however far off it is.
 *
 * Language: the measure is said of the fact's subject, which stands right before the verb, with the word of its dimension beside it or as what is had ("has a running
 * time of"). Evidence: the fact's figure is of the same dimension, and its words tell it. A part ("the second half"), or a thing of the subject's, is none.
 */
import { CONJUNCTIONS } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { related } from '../../language/related.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { foldedAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { ageSaid } from '../derived/ages/ageSaid.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';
import { LINKS } from './once.ts';

const TOLD_BY = wordSet('long high tall wide deep');
const IN = wordSet('length duration height width depth');
const VERBS = wordSet('is was be run runs ran last lasts lasted');
const TIMES = 'running time run time runtime length duration'.split(' ');
/** What a length of time is told by. */
const DURATIONS = wordSet('length duration runtime run long last');

/** Whether a claim tells a measure of the target's subject that the target tells. */
export function isOwnMeasure(claim: Claim, target: Target, scene: Scene): boolean {
  const { value } = claim;
  if (target.figures[0]?.noun[0] === 'old') return isOwnAge(claim, target, scene);
  const dimension = value.kind === 'figure' && value.scale === 'measure' ? value.unit?.dimension : undefined;
  if (!dimension || !MEASURED.has(dimension) || !target.figures.some((f) => f.unit?.dimension === dimension && !f.per)) return false;
  const { tokens } = scene.analysis;
  const { first } = scene.sentence;
  const word = (at: number) => (at >= first ? foldedAt(tokens, at) : '');
  let end = claim.first;
  // "300 metres long when it opened", "two hours long with the extras".
  if (!endsClause(tokens, claim.last)) return false;
  const said = saidBy(claim, tokens.length, (at) => tokens[at].word.folded);
  if (word(end - 1) === 'for') end--;
  if (VERBS.has(word(end - 1)) && (said || /^(?:run|ran|last)/.test(word(end - 1)))) end--;
  else end = haver(word, claim.first);
  if (end < 0 || !tellsOf(target, dimension, said ?? 'long')) return false;
  while (end > first && LINKS.has(word(end - 1))) end--;
  return scene.ownMentions.some(
    (m) => m.last === end && m.first <= first + 3 && m.keys.some((k) => target.subjects.includes(k)) && word(m.first - 1) !== 'of',
  );
}

/** "Dora Holm, the 14-year-old manager, waved": an age in apposition to the name of whom a fact says how old they are, at no time of its own. */
function isOwnAge(claim: Claim, { times, subjects }: Target, scene: Scene): boolean {
  if (times.length || claim.value.kind !== 'figure' || !claim.value.noun.includes('old')) return false;
  const said = ageSaid(scene, claim);
  if (said?.form !== 'is' || !said.plain || said.subjectEnd === undefined) return false;
  const { tokens } = scene.analysis;
  // "Mr Brandt, 58," may be another of the name.
  if (!/^(?:a|an|the)$/.test(tokens[claim.first - 1]?.word.folded ?? '')) return false;
  for (let i = claim.last; i < scene.sentence.last && tokens[i].text !== ','; i++) if (tokens[i].word.folded === 'when') return false;
  const end = said.subjectEnd;
  return scene.ownMentions.some((m) => (m.last === end || m.last === end - 1) && m.keys.some((k) => subjects.includes(k)));
}

/** Tokens from the comma after a name to a value of it in apposition, and from the value to the comma that closes it. */
const APPOSED_WITHIN = 5;
const CLOSED_WITHIN = 4;

/** "Safer Coasts, the Commission's €2 million plan, …": a sum in apposition to the one name that the fact is about, before the noun for what that is. */
export function isApposedTo({ subjects }: Target, claim: Claim, scene: Scene): boolean {
  const { value, first, last } = claim;
  if (value.kind !== 'figure' || value.scale !== 'money' || subjects.length !== 1) return false;
  const { tokens } = scene.analysis;
  const name = scene.ownMentions.find((m) => m.last < first && first - m.last <= APPOSED_WITHIN + 1 && m.keys[0] === subjects[0]);
  if (name?.keys.length !== 1 || tokens[name.last].text !== ',' || !/^(?:a|an|the|its|their)$/.test(tokens[name.last + 1].word.folded))
    return false;
  for (let i = name.last + 2; i < first; i++) if (!tokens[i].word.capital && tokens[i].kind !== 'clitic') return false;
  for (let i = last; i < last + CLOSED_WITHIN; i++) {
    if (i >= scene.sentence.last || /^[,.;:)–—]$/.test(tokens[i].text)) return i > last;
    if (tokens[i].kind !== 'word' || isFunctionWord(tokens[i].word.folded)) return false;
  }
  return false;
}

/** "The wall of the hall is 9 metres high", "a tree that is 25 metres high": the measure is of another noun than the target's subject. */
export function isOfAnotherThing(claim: Claim, target: Target, scene: Scene): boolean {
  const { value } = claim;
  if (value.kind !== 'figure' || !MEASURED.has(value.unit?.dimension ?? '')) return false;
  const { tokens } = scene.analysis;
  const { first } = scene.sentence;
  const word = (at: number) => (at >= first ? foldedAt(tokens, at) : '');
  if (!VERBS.has(word(claim.first - 1))) return false;
  // "300 metres long when half of it was done", "two hours long with the extras".
  const after = tokens[claim.last + 1];
  if (TOLD_BY.has(word(claim.last)) && after && NARROWING.has(after.word.folded) && !target.vocabulary.has(after.word.lemma)) return true;
  let end = claim.first - 1;
  while (end > first && LINKS.has(word(end - 1))) end--;
  if (word(end - 1) === 'that' || word(end - 1) === 'which') return isOther(end - 2, target, scene);
  const own = scene.ownMentions.find((m) => m.last === end && m.keys.some((k) => target.subjects.includes(k)));
  // "The tailback was four miles long": a noun of which neither the fact nor any sort of thing that has a name can be spoken.
  if (!own)
    return (
      TOLD_BY.has(word(claim.last)) &&
      word(end - 2) === 'the' &&
      isOther(end - 1, target, scene) &&
      isStrange(tokens[end - 1].word.lemma, target)
    );
  const at = word(own.first - 1) === 'the' ? own.first - 2 : own.first - 1;
  return HOLDING.has(word(at)) && isOther(at - 1, target, scene);
}

/** Whether a noun can stand for nothing that the target speaks of. */
function isStrange(noun: string, { vocabulary }: Target): boolean {
  if (kindOfNoun(noun)) return false;
  for (const lemma of vocabulary) if (related(noun, lemma) > 0) return false;
  return true;
}

const NARROWING = wordSet('when while with without on before after until');
const HOLDING = wordSet('of on in at to from');

/** A common noun, or another word, that the target does not have. */
function isOther(at: number, { vocabulary }: Target, { analysis: { tokens }, sentence }: Scene): boolean {
  if (at < sentence.first) return false;
  const { kind, word } = tokens[at];
  return kind === 'word' && !word.capital && !isFunctionWord(word.folded) && !vocabulary.has(word.lemma);
}

const MEASURED = wordSet('time length');

/** Whether nothing follows a measure and the words of its dimension that could narrow it. */
function endsClause(tokens: Scene['analysis']['tokens'], from: number): boolean {
  let at = from;
  if (TOLD_BY.has(tokens[at]?.word.folded ?? '')) at++;
  else if (tokens[at]?.word.folded === 'in' && IN.has(tokens[at + 1]?.word.folded ?? '')) at += 2;
  const next = tokens[at];
  return !next || next.kind === 'mark' || CONJUNCTIONS.has(next.word.folded);
}

/** "Long", "in height" after a measure. */
function saidBy({ last }: Claim, count: number, word: (at: number) => string): string | undefined {
  if (last >= count) return undefined;
  if (TOLD_BY.has(word(last))) return word(last);
  return word(last) === 'in' && last + 1 < count && IN.has(word(last + 1)) ? word(last + 1) : undefined;
}

/** "Has a running time of", "with a length of": where what has it ends; -1 where nothing has. */
function haver(word: (at: number) => string, claim: number): number {
  let at = claim - 1;
  if (word(at) === 'close' || word(at) === 'just') at--;
  if (word(at) === 'of') at--;
  if (!TIMES.includes(word(at))) return -1;
  at--;
  if (TIMES.includes(word(at))) at--;
  if (word(at) === 'a' || word(at) === 'the') at--;
  return word(at) === 'has' || word(at) === 'had' || word(at) === 'have' ? at : -1;
}

/** Whether the target's words tell the dimension: "length", "running time", "is 90 m long". */
function tellsOf(target: Target, dimension: string, said: string): boolean {
  for (const lemma of target.vocabulary)
    if ((dimension === 'time' && DURATIONS.has(lemma)) || (dimension === 'length' && related(lemma, said) >= 0.8)) return true;
  return false;
}
