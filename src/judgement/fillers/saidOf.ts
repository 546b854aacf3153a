/** How far a sentence speaks of a fact that one of its names stands in question for: its other words, its values, its subject, and what makes it another one. */

import { HE } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { oncePer } from '../../language/once.ts';
import { related, SYNONYM } from '../../language/related.ts';
import { clauseAt } from '../../language/sentences.ts';
import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { perWord } from '../../language/words.ts';
import type { DateValue, Figure } from '../../values/value.ts';
import { agreementOf } from '../evidence/agreement.ts';
import { sameProperty } from '../owners/sameProperty.ts';
import { statementOf } from '../scenes/analysis.ts';
import { isFocus } from '../scenes/focus.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { subjectBefore } from '../scenes/subjectBefore.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { lemmasOf } from '../targets/reading.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { isPhraseKey, type Target } from '../targets/target.ts';
import { valueKeys } from '../targets/valueIndex.ts';
import { isCastMet } from '../vetoes/nobodyNamed.ts';
import { isForAnother, isOfOtherClause } from '../vetoes/otherClauses.ts';
import type { Tied } from './filler.ts';
import type { Frame } from './frames.ts';
import { keyOf, kindOf } from './slotNames.ts';

/** Whether somebody or something that the fact is about is spoken of, but for the name in question. */
export function isSpokenOf({ target, met }: Tied, right: ProperRun, scene: Scene, base: CompiledBase): boolean {
  const own = keyOf(right, base);
  const keys = target.subjects.filter((k) => k !== own && !isPhraseKey(k));
  const { discourse } = scene;
  // Who founded it, in the year in which it was.
  if (met && target.companions.some((k) => k !== own && scene.mentions.some((m) => m.keys.includes(k)))) return true;
  if (!keys.length) return base.base.names.size === 0 || isCastMet(scene, discourse.seen);
  const isHe = HE.has(foldedAt(scene.analysis.tokens, scene.sentence.first));
  // "She" is the one person that the text has named.
  const isOnly = (k: string) =>
    isHe && base.base.names.get(k)?.kind === 'person' && discourse.seen.has(k) && discourse.seen.isOnlyOf('person');
  return keys.some(
    (k) =>
      scene.mentions.some((m) => m.keys.includes(k)) || isFocus(k, scene) || (base.topics.has(k) && discourse.seen.has(k)) || isOnly(k),
  );
}

/**
 * Whether some other name of the fact stands unsaid where the sentence has one that the fact does not know: "a statue in Harbour Square shows Nelson" of the statue
 * in Castle Square that shows Pike is of another statue.
 */
export function hasOtherNames(
  t: Tied,
  right: ProperRun,
  run: ProperRun,
  runs: readonly ProperRun[],
  scene: Scene,
  base: CompiledBase,
): boolean {
  const has = (names: readonly ProperRun[], { words }: ProperRun) => names.some((n) => words.every((w) => n.words.includes(w)));
  const own = namesOfStatement(t.fact).runs;
  // "Corling, Texas": where the one in question lies goes with it.
  const goesWith = (n: ProperRun, { last }: ProperRun, tokens: readonly Token[]) => n.first === last + 1 && isComma(tokens, last);
  const others = own.filter(
    (r) => r !== right && !goesWith(r, right, statementOf(t.fact).tokens) && !r.opens && !t.target.subjects.includes(keyOf(r, base) ?? ''),
  );
  if (!others.length || others.some((r) => runs.some((n) => has([n], r) || has([r], n)))) return false;
  // Somebody of the cast is another one where the fact has one of that kind.
  const isOther = (n: ProperRun) =>
    keyOf(n, base) === undefined ? !n.opens : others.some((r) => kindOf(r, base) !== undefined && kindOf(r, base) === kindOf(n, base));
  return runs.some(
    (n) => n !== run && isOther(n) && !goesWith(n, run, scene.analysis.tokens) && !has(own, n) && !isSpeaker(n.first, scene),
  );
}

/** Words that make it another one, or another time, where the fact does not have them. */
const OTHER = wordSet(
  'another other also too again further second later earlier previously formerly former once originally initially previous next last then before until during',
);
const DENIES = wordSet(
  'not never no nor neither without if whether might could would may should unlike instead nearly almost allegedly reportedly supposedly rumour legend',
);

/** Where words stand in a sentence that may make it another one or another time than some fact's: looked for once, since many facts are held against it. */
const movers = oncePer(({ analysis: { tokens }, sentence, claims }: Scene): number[] => {
  const found: number[] = [];
  for (let i = sentence.first; i < sentence.last; i++) if (mayMove(tokens[i].word) && !isInValue(tokens, i, claims)) found.push(i);
  return found;
});

/** "On the last Saturday of the month", "the other 40%": the word is part of a value. */
const isInValue = (tokens: readonly Token[], i: number, claims: readonly Claim[]) =>
  (foldedAt(tokens, i) === 'other' && tokens[i + 1]?.kind === 'number') ||
  claims.some(({ value, first, last }) => value.kind === 'date' && first <= i && i < last);

const mayMove = perWord(
  ({ folded, capital }) => !capital && (OTHER.has(folded) || DENIES.has(folded) || /^(?:used|will|an?)$/.test(folded)),
);

export function isMoved({ target }: Tied, run: Pick<ProperRun, 'first' | 'last'>, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const spots = (scene.hits.get(target) ?? []).map(({ word }) => word.at);
  if (isOfOtherClause(run, spots, scene) || isForAnother(target, spots, run.first, scene)) return true;
  // "Is held in Ghent this year" of what the fact tells of 2019.
  const isOfToday = ({ value }: Scene['claims'][number]) => value.kind === 'date' && value.relative?.anchor === 'now';
  if (foldedAt(tokens, scene.sentence.first) === 'had') return true;
  if (scene.claims.some(isOfToday) && statementOf(target.fact).dates.length) return true;
  for (const i of movers(scene)) {
    const { folded, lemma } = tokens[i].word;
    if (OTHER.has(folded) && !target.vocabulary.has(lemma) && Math.abs(i - run.first) <= AROUND) return true;
    if (i < run.first && run.first - i <= AROUND && isOfOtherTimes(i, tokens) && !target.vocabulary.has(lemma)) return true;
    if (DENIES.has(folded) && !isBound(tokens, i) && i < run.first && run.first - i <= AROUND && !isAnew(i, run.first, tokens)) return true;
    if (/^(?:not|never|no)$/.test(folded) && !isBound(tokens, i) && i >= run.last && isRight(tokens, run.last, i)) return true;
    // "A statue in …" of what the fact calls "the statue".
    if (/^an?$/.test(folded) && i < run.first && isDefinite(lemmaAt(tokens, i + 1), target)) return true;
  }
  return bringsInNew(target, run.first, scene);
}

/** "Used to be based in", "will be based in". */
const isOfOtherTimes = (at: number, tokens: readonly Token[]) =>
  (foldedAt(tokens, at) === 'used' && foldedAt(tokens, at + 1) === 'to') || foldedAt(tokens, at) === 'will';

/** "A by-election in Upper Senn was won by …": the sentence opens with something new that the fact does not speak of. */
function bringsInNew({ vocabulary }: Target, to: number, { analysis: { tokens }, sentence: { first } }: Scene): boolean {
  if (!/^an?$/.test(foldedAt(tokens, first))) return false;
  for (let i = first + 1; i < Math.min(to, first + 5); i++) {
    const { kind, word } = tokens[i];
    if (!word.function && vocabulary.has(word.lemma)) return false;
    if (kind === 'word' && word.function && tokens[i + 1].text !== '-') return i > first + 1;
  }
  return false;
}
const AROUND = 10;
/** "Ida Moor was paid no fee": so soon after its subject a verb is denied. */
const isRight = (tokens: readonly Token[], from: number, to: number) =>
  to - from < 3 && tokens.slice(from, to).every((t) => t.kind === 'word' && !t.word.capital);
/** "No less than 37%" denies nothing. */
export const isBound = (tokens: readonly Token[], no: number) => /^(?:less|fewer|more)$/.test(foldedAt(tokens, no + 1));

/** "It is not ours, we rent it from Ida Moor": after a comma and a pronoun nothing is denied any more. */
const isAnew = (from: number, to: number, tokens: readonly Token[]) => {
  for (let i = from; i < to; i++) if (isComma(tokens, i) && SUBJECTS.has(foldedAt(tokens, i + 1))) return true;
  return false;
};
const SUBJECTS = wordSet('i we you he she they it');

/** "Had played for": of what may be done more than once it tells of another time. */
export function isPast({ first }: Pick<ProperRun, 'first'>, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 6); i--) if (foldedAt(tokens, i) === 'had') return true;
  return false;
}

/** Whether the fact has the word right after "the". */
function isDefinite(lemma: string, { fact }: Target): boolean {
  const { tokens } = statementOf(fact);
  return tokens.some((t, i) => t.word.lemma === lemma && foldedAt(tokens, i - 1) === 'the');
}

/** Tokens of a clause that may be about its verb. */
const REACH = 8;

/**
 * "The docs of Quillboard are published under …", "her sister was born in …", "Ida Moor drew the old label": between the clause's start and the name, or
 * after the verb whose subject the name is, stands something that the fact does not know.
 */
export function isOfAnother(
  t: Tied,
  right: ProperRun,
  run: ProperRun,
  frame: Frame,
  /** How many words that the fact does not know may stand there: of what a value meets one may. */
  allowed: number,
  scene: Scene,
  base: CompiledBase,
): boolean {
  const clause = clauseAt(scene.sentence, run.first) ?? scene.sentence;
  const [from, to] =
    frame.at >= run.last && (frame.kind === 'agent' || frame.at > run.last)
      ? frame.kind === 'agent'
        ? [frame.at, Math.min(clause.last, frame.at + REACH)]
        : [run.last, frame.at]
      : [Math.max(partStart(clause.first, run.first, scene), frame.kind === 'where' ? subjectOf(t, frame.at, scene) : 0), run.first];
  let strange = 0;
  for (let i = from; i < to; i++) {
    const { tokens } = scene.analysis;
    const { kind, word } = tokens[i];
    if (kind !== 'word' || word.function || i === frame.at || (run.first <= i && i < run.last)) continue;
    // "Makes her home in", "opened shop in".
    if (Math.abs(frame.at - i) <= 2 && LIGHT.has(word.lemma)) continue;
    // "Died at his home in", "started it in a shed in".
    if (i > frame.at && i === run.first - 2 && kindOfNoun(word.lemma) !== 'person' && isInside(tokens, i)) continue;
    if (scene.claims.some((c) => isOfValue(c, i, word.lemma)) || /ly$/.test(word.folded)) continue;
    if (t.target.vocabulary.has(word.lemma) || isSpeaker(i, scene)) continue;
    if (scene.strangers.some((s) => s.first <= i && i < s.last && !s.opensSentence)) return true;
    const mention = scene.mentions.find((m) => m.first <= i && i < m.last);
    if (mention ? mention.keys.some((k) => isOfFact(k, keyOf(right, base), t, base)) : frame.kind !== 'is' && isKnownWord(word.lemma, t))
      continue;
    if (mention && !isPhraseKey(mention.keys[0])) return true;
    strange++;
    if (frame.kind === 'is' || kindOfNoun(word.lemma) === 'person' || strange > allowed) return true;
  }
  return false;
}

/** "The cook was Ida Moor, born in": where the subject ends that a verb is plainly said of, or 0. */
function subjectOf(t: Tied, at: number, scene: Scene): number {
  const { tokens } = scene.analysis;
  const last = subjectBefore(t, at, scene);
  let first = scene.ownMentions.find((m) => m.last === last)?.first ?? scene.sentence.first;
  // "The engine of the Polar Tern was built in".
  if (foldedAt(tokens, first - 1) === 'the') first--;
  if (last < 0 || PREPOSITIONS.has(foldedAt(tokens, first - 1))) return 0;
  for (let i = last; i < at; i++) if (!tokens[i].word.function && !isComma(tokens, i)) return 0;
  return last;
}
const PREPOSITIONS = wordSet('of on in at to with by for from near under like than as about behind and or');

const isInside = (tokens: readonly Token[], i: number) =>
  /^(?:an?|the|his|her|its|their)$/.test(foldedAt(tokens, i - 1)) && /^(?:in|at)$/.test(foldedAt(tokens, i - 2));

/** Verbs that say little beside the noun or particle that they go with. */
const LIGHT = wordSet('have make spend keep take set open bring grow pass head main life');

/** A value or, where it agrees with the fact as such, what it counts: "31 people" of 31 patients. */
const isOfValue = ({ value, first, last }: Claim, at: number, lemma: string) =>
  value.kind !== 'name' && first <= at && (at < last || (value.kind === 'figure' && at === last && value.noun.includes(lemma)));

const OPENERS = wordSet('since when after before while because as where');

/** Where the part of the clause begins in which the name stands: "the fifth version since the firm began in Corling"; of a relative clause before whom it tells of. */
function partStart(first: number, last: number, { analysis: { tokens } }: Scene): number {
  let from = first;
  for (let i = last - 1; i > first; i--) {
    const { folded } = tokens[i].word;
    if (OPENERS.has(folded)) return i + 1;
    if (folded !== 'that' || tokens[i - 1].word.function || SAYS.has(lemmaAt(tokens, i - 1))) continue;
    from = i;
    break;
  }
  if (!/^(?:who|which|that)$/.test(foldedAt(tokens, from))) return first;
  let i = isComma(tokens, from - 1) ? from - 2 : from - 1;
  while (i > 0 && tokens[i].word.capital && tokens[i - 1].word.capital) i--;
  return Math.max(0, i);
}

const SAYS = wordSet('say tell add think note report write explain argue insist claim recall');

/** "…, said Ida Moor, …": who says it, and the word for it. */
export function isSpeaker(at: number, { analysis: { tokens } }: Scene): boolean {
  let first = at;
  while (first > 0 && tokens[first].word.capital && at - first < 4) first--;
  let last = at;
  while (last + 1 < tokens.length && tokens[last].word.capital && last - at < 4) last++;
  return SAYS.has(lemmaAt(tokens, first)) || SAYS.has(lemmaAt(tokens, last));
}

/** Whether a name of the cast is the fact's, or no rival of what it is about: "the tanks at Pennick" of tanks that the fact tells of. */
function isOfFact(key: string, slot: string | undefined, { target }: Tied, base: CompiledBase): boolean {
  if (target.subjects.includes(key) || target.companions.includes(key) || base.common.has(key)) return true;
  const kind = base.base.names.get(key)?.kind;
  return kind !== 'person' && !target.subjects.some((k) => k !== slot && base.base.names.get(k)?.kind === kind);
}

/** "The art in the tunnel to Sandoy is by …" of the art in another tunnel: before the name in question stands one of the cast that is a rival of what the fact is about. */
export function namesRival(t: Tied, right: ProperRun, run: ProperRun, scene: Scene, base: CompiledBase): boolean {
  const clause = clauseOf(scene, run.first);
  return scene.ownMentions.some(
    (m) =>
      m.last <= run.first &&
      !isPhraseKey(m.keys[0]) &&
      clauseOf(scene, m.first) === clause &&
      !m.keys.some((k) => isOfFact(k, keyOf(right, base), t, base) || t.fact.statement.includes(base.base.names.get(k)?.name ?? '')),
  );
}

/** Whether the fact has the word or one like it. */
export function isKnownWord(lemma: string, { target }: Pick<Tied, 'target'>): boolean {
  for (const own of target.vocabulary) if (related(lemma, own) >= SYNONYM) return true;
  return false;
}

/**
 * Whether the sentence's values meet those of the fact, or are others. "Ames won 2–1 in May; in March, Boyd won 1–0" speaks of two matches: what differs in
 * the clause of the name in question goes before what agrees in another.
 */
export function valuesMet({ fact }: Tied, scene: Scene, base: CompiledBase, run?: ProperRun): 'met' | 'other' | undefined {
  const targets = (base.targetsOfFact.get(fact.id) ?? []).filter((target) => target.kind !== 'name');
  const clause = run && clauseOf(scene, run.first);
  let [met, metBeside, differsBeside, other] = [false, false, false, false];
  for (const { value, first } of scene.claims) {
    if (value.kind === 'name') continue;
    const beside = run !== undefined && clauseOf(scene, first) === clause;
    for (const target of targets) {
      if (target.kind !== value.kind) continue;
      const result = agreementOf(value, target, scene, base)?.result;
      if (result === 'agrees' && isTelling(value) && !(run && isRightOf(run, value, scene, base))) {
        met = true;
        metBeside ||= beside;
      } else if (result === 'differs' && (beside || !isOfOtherFact(value, target, scene, base))) {
        other = true;
        differsBeside ||= beside;
      }
    }
  }
  if (differsBeside && !metBeside) return 'other';
  return met ? 'met' : other ? 'other' : undefined;
}

/** "The works at Fenby, which opened in May of that year": by another fact the value is that of the very name in question. */
function isRightOf(run: ProperRun, value: DateValue | Figure, scene: Scene, base: CompiledBase): boolean {
  const own = (base.bySubject.get(keyOf(run, base) ?? '') ?? []).slice(0, MOST_OF_ONE);
  return own.some(
    (t) => t.kind === value.kind && scene.hits.get(t) !== undefined && agreementOf(value, t, scene, base)?.result === 'agrees',
  );
}
const MOST_OF_ONE = 60;

/** "Was away for three months, one of them in Corling with …": a value of another clause that another fact has, of another property, makes this no other occasion. */
function isOfOtherFact(value: DateValue | Figure, target: Target, scene: Scene, base: CompiledBase): boolean {
  const hasIt = (key: string) =>
    (base.byValue.get(key) ?? []).some((t) => t.fact !== target.fact && scene.hits.get(t) !== undefined && !sameProperty(t, target));
  return valueKeys(value).some(hasIt);
}

/** A value that is seldom met by chance. */
export const isTelling = (value: DateValue | Figure) =>
  value.kind === 'date' || value.unit !== undefined || value.scale === 'score' || value.value >= 10 || !Number.isInteger(value.value);

/** The share of the fact's words, names aside, that the sentence has outside the name in question. */
export function shareSaid({ target, fact }: Tied, run: ProperRun, lead: string, scene: Scene, base: CompiledBase): number {
  const { tokens } = statementOf(fact);
  const names = namesOfStatement(fact).runs.filter((r) => !r.opens);
  const all = new Set<string>();
  for (const [i, token] of tokens.entries())
    if (target.terms.has(token.word.lemma) && !names.some((r) => r.first <= i && i < r.last)) all.add(token.word.lemma);
  if (!all.size) return 0;
  let said = 0;
  let mass = 0;
  for (const lemma of all) {
    const weight = target.terms.get(lemma)!;
    mass += weight;
    if (
      lead.split('_').some((w) => w.startsWith(lemma)) ||
      isLemmaSaid(lemma, run, target, scene, base) ||
      isCounted(lemma, target, scene, base)
    )
      said += weight;
  }
  return mass ? said / mass : 0;
}

/** "31 people" of 31 patients: what the fact counts, where a value agrees that counts something too. */
const isCounted = (lemma: string, target: Target, scene: Scene, base: CompiledBase) =>
  target.figures.some((f) => f.noun.includes(lemma)) &&
  scene.claims.some(
    ({ value }) => value.kind === 'figure' && value.noun.length > 0 && agreementOf(value, target, scene, base)?.result === 'agrees',
  );

/** Whether the sentence has the word, or one like it, elsewhere than in the name of somebody whom the fact does not know. */
export function isLemmaSaid(lemma: string, run: ProperRun, target: Target, scene: Scene, base: CompiledBase): boolean {
  const { tokens } = scene.analysis;
  const isForeign = (at: number) =>
    scene.strangers.some((s) => {
      if (s.opensSentence || at < s.first || at >= s.last) return false;
      for (let i = s.first; i < s.last; i++) if (tokens[i].word.capital && !target.vocabulary.has(lemmaAt(tokens, i))) return true;
      return false;
    });
  for (const { at, lemma: own } of scene.words) {
    if (at < 0 || (run.first <= at && at < run.last)) continue;
    if ((own === lemma || related(own, lemma) >= SYNONYM) && !isForeign(at)) return true;
  }
  const names = (key: string) =>
    base.cast.forms.get(key)?.some((f) => f.includes(lemma)) || base.base.names.get(key)?.titles.some((t) => lemmasOf(t).includes(lemma));
  return scene.mentions.some((m) => m.keys.some(names));
}
