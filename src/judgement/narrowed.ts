/**
 * Vetoes for claims that words around them narrow to less, or to other, than what the fact tells of: another occasion, somebody's or something's of the
 * subject, another one of the kind, a part, what is wanted. A number that looks like a slip of the fact's own is spared: nobody types 421 for 412 of
 * something else by chance.
 */
import type { Token } from '../language/tokens.ts';
import { wordSet } from '../language/wordSet.ts';
import { say } from '../say.ts';
import type { CastMention } from '../values/names/cast.ts';
import type { Tie } from './evidence.ts';
import { isOfOtherOccasion } from './occasions.ts';
import { isOtherReading } from './otherReadings.ts';
import { isOfWhatIsOwned } from './possessions.ts';
import type { Claim, Scene } from './scene.ts';
import { isOfHeld, isOfMany, isOfSeveral, isOfSome, isOfStretch } from './severals.ts';
import type { Target } from './target.ts';
import { clauseOf } from './vantage.ts';

/** How a claim is narrowed, in words; undefined where nothing narrows it. */
export function narrowing(tie: Tie, scene: Scene): string | undefined {
  const { value } = tie.claim;
  if (value.kind !== 'name' && isAfterTheEvent(tie, scene)) return say`the date is told by its distance from the fact’s`;
  if (value.kind !== 'name' && !tie.entry && isOfHeld(tie, scene)) return say`it is said of another of the cast`;
  if (value.kind === 'figure' && isOfStretch(tie, scene)) return say`it is of another occasion`;
  const isSlip = !tie.entry && isLikelySlip(tie);
  if (isSlip && tie.features.swapped !== 1) return undefined;
  // A value that is right for another is no slip of the fact's.
  if (value.kind === 'name' || isSlip) return isOfWhatIsOwned(tie, scene) ? say`it is of something that belongs to the subject` : undefined;
  if (tie.features.aboutAbsent === 1 && tie.features.companions > 0) return say`what the fact is about is not spoken of`;
  if (tie.claim.value.kind === 'figure' && isNobodysOfTheFact(tie, scene)) return say`it is said of another of the cast`;
  if (isOfSome(tie, scene)) return say`it is a part of what the fact counts`;
  if (isOfWhatIsOwned(tie, scene)) return say`it is of something that belongs to the subject`;
  if (isNumberedOtherwise(tie, scene)) return say`another one of a numbered row is named`;
  if (isWanted(tie, scene)) return say`it is wanted or needed, and the fact is not`;
  if (isPart(tie, scene)) return say`it is a part of what the fact counts`;
  if (isOneOfRunning(tie, scene)) return say`the fact counts them all up to now`;
  return undefined;
}

/** What brings in another thing than the fact's, and says the value of that: no draft settles it otherwise. */
export function broughtIn(tie: Tie, scene: Scene): string | undefined {
  if (isOtherReading(tie, scene)) return say`another one of the kind is spoken of`;
  if (tie.claim.value.kind === 'name') return undefined;
  // However alike the values are: a second hall has a day of its own.
  if (isOfNewObject(tie, scene)) return say`it is of something that the sentence brings in`;
  if (!tie.entry && isLikelySlip(tie)) return undefined;
  if (isOfOtherOccasion(tie.claim, tie.target, scene)) return say`it is of another occasion`;
  if (isOfAnotherKind(tie, scene)) return say`another one of the kind is spoken of`;
  if (isOfSeveral(tie, scene) || isOfMany(tie, scene)) return say`it is of several`;
  if (isOfNewOne(tie, scene)) return say`it is of something that the sentence brings in`;
  return undefined;
}

/** What is strange about the words around a claim, and no more than strange. */
export function strangeness(tie: Tie, scene: Scene): string | undefined {
  if (tie.claim.value.kind === 'name' || (!tie.entry && isLikelySlip(tie))) return undefined;
  if (!tie.entry && isAlien(tie)) return say`what stands beside it is nothing that the fact speaks of`;
  if (tie.claim.value.kind === 'figure' && isWithoutCompany(tie, scene)) return say`it is said of another of the cast`;
  return undefined;
}

/** Digits out of order, a power of ten, another unit: how a right value goes wrong. */
const isLikelySlip = ({ features, agreement, target }: Tie) =>
  features.typo >= 0.7 || features.swapped === 1 || (agreement.slip ?? 0) >= (isRange(target) ? 0.8 : 0.9);
/** A range with one end right. */
const isRange = ({ figures }: Target) => figures.some((f) => f.high !== undefined);

/** A value unlike the fact's among words of which most are not the fact's. The days of a story are near each other, and are held to more. */
function isAlien({ claim, features, agreement }: Tie): boolean {
  const [most, near] = claim.value.kind === 'date' ? [0.6, 0.5] : [0.55, 0.6];
  return features.alien >= most && (agreement.slip ?? 0) <= near && features.sibling === 0;
}

/** "Norbake employs 1,200": the fact's subject is out of reach, and another name of the cast stands before the value. */
function isNobodysOfTheFact(tie: Tie, scene: Scene): boolean {
  const { subject, target, claim } = tie;
  return subject.strength === 0 && target.subjects.length > 0 && othersBeside(tie, scene).some((m) => m.last <= claim.first);
}

/** "2.1% of patients on placebo", of a fact that tells of patients on Solvex: another of the cast stands for those that the fact names beside its subject. */
function isWithoutCompany(tie: Tie, scene: Scene): boolean {
  const { companions, subjects } = tie.target;
  if (!companions.length || (tie.subject.strength === 0 && subjects.length > 0)) return false;
  if (scene.mentions.some((m) => m.keys.some((k) => companions.includes(k)))) return false;
  return othersBeside(tie, scene).length > 0;
}

/** Names of the claim's clause that the fact does not have. */
function othersBeside({ target, claim }: Tie, scene: Scene): CastMention[] {
  const isKnown = (k: string) => target.subjects.includes(k) || target.companions.includes(k);
  return scene.ownMentions.filter((m) => !m.keys.some(isKnown) && clauseOf(scene, m.first) === clauseOf(scene, claim.first));
}

/** "The Tern 3" beside a fact about the Tern 5: the name's number is another one. */
function isNumberedOtherwise({ target, claim }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  return scene.ownMentions.some((m) => {
    const next = tokens[m.last];
    if (
      next?.kind !== 'number' ||
      /^[-–—:]/.test(tokens[m.last + 1]?.text ?? '') ||
      (claim.first <= m.last && m.last < claim.last && claim.last - claim.first > 1) ||
      !m.keys.some((k) => target.subjects.includes(k)) ||
      !tokens[m.last - 1].word.capital
    )
      return false;
    return new RegExp(`\\b${tokens[m.last - 1].text} \\d`).test(target.fact.statement) && !target.fact.statement.includes(next.text);
  });
}

const AFTER = wordSet('after before since following until');

/** "Charged on 5 October, three days after his arrest": the fact's event is what the date is counted from, and no event of the date's own. */
function isAfterTheEvent({ claim, words, target }: Tie, scene: Scene): boolean {
  if (claim.value.kind !== 'date') return false;
  const { tokens } = scene.analysis;
  const own = words.filter(({ word, lemma }) => word.at >= claim.last && target.terms.has(lemma));
  const others = words.some(({ word, lemma }) => word.at >= 0 && word.at < claim.first && target.terms.has(lemma));
  if (!own.length || others) return false;
  return own.every(({ word }) => {
    for (let i = word.at - 1; i >= Math.max(claim.last, word.at - 3); i--) if (AFTER.has(tokens[i].word.folded)) return true;
    return false;
  });
}

const OTHERS = wordSet(
  'second third fourth sister twin annual monthly weekly extraordinary earlier previous separate rival similar further new different later old other another former lower upper inner outer lesser smaller junior',
);
/** Words that make of a count a statistic, a bound or a plan of it. */
const STATISTICS = wordSet(
  'record average mean median typical usual maximum minimum peak target limit estimate budget planned expected projected',
);

/** "A second petition", "an earlier trial", "the record attendance": a word before the fact's own noun says that another one is meant. */
function isOfAnotherKind({ words, target, claim, features, entry }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  for (const word of target.vocabulary) if (OTHERS.has(word)) return false;
  const subjects = scene.ownMentions.filter((m) => m.keys.some((k) => target.subjects.includes(k)));
  const nouns = [...words.map(({ word }) => word.at), ...subjects.map((m) => m.first)];
  return nouns.some((at) => {
    if (at <= scene.sentence.first || at >= claim.first) return false;
    const { lemma, folded, capital } = tokens[at - 1].word;
    // "The former winning 12": one of two who were named.
    if (entry && folded === 'former') return false;
    if (isIndefinite(folded)) return features.stranger > 0.5 && subjects.some((m) => m.first === at);
    return (!target.vocabulary.has(lemma) && !capital && (OTHERS.has(folded) || STATISTICS.has(folded))) || isOtherAbove(tokens, at - 1);
  });
}

/** "The older and more famous wreck": up to its article, what stands before a noun is said of it. */
function isOtherAbove(tokens: readonly Token[], before: number): boolean {
  let found = false;
  for (let i = before; i >= Math.max(0, before - 5); i--) {
    const { kind, word, text } = tokens[i];
    if (word.folded === 'the' || isIndefinite(word.folded)) return found;
    if (kind !== 'word' ? text !== ',' : word.capital) return false;
    found ||= OTHERS.has(word.folded);
  }
  return false;
}

/** "A trial in Japan", of a fact about the trial: an article that brings in a new one. */
const isIndefinite = (folded: string) => folded === 'a' || folded === 'an';

/** "A stage musical opened in London": a clause that opens with an article and a noun that is not the fact's is of that noun. */
function isOfNewOne({ claim, target, words }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const first = newSubject(claim, scene);
  let nouns = 0;
  for (let i = first + 1; first >= 0 && i < Math.min(claim.first, first + 5); i++) {
    const { kind, word } = tokens[i];
    const isMet = words.some((hit) => hit.word.at === i);
    if (isMet || kind !== 'word' || target.vocabulary.has(word.lemma)) return isMet && nouns > 0;
    // "A coach tour costs 900 kroner and takes in six islands": all that the sentence tells is of it.
    if (nouns > 0 && first === scene.sentence.first && /[^s]s$/.test(word.folded) && word.folded !== word.lemma && i + 1 < claim.first)
      return !words.some((hit) => hit.word.at >= 0 && hit.word.at < claim.first) && tokens[claim.first - 1].word.folded !== 'of';
    nouns++;
  }
  return false;
}

/** "Opened a second hall in March", of the opening of a factory: the verb is the fact's, and what it is done to is another thing, with "a". */
function isOfNewObject({ claim, target, words }: Tie, { analysis: { tokens } }: Scene): boolean {
  return words.some(({ word: { at } }) => {
    if (at < 0 || at + 3 > claim.first || claim.first - at > FAR_OBJECT || !isIndefinite(tokens[at + 1].word.folded)) return false;
    if (!OTHERS.has(tokens[at + 2].word.folded) && tokens[at + 2].word.folded !== 'another') return false;
    const noun = tokens[at + 3];
    return (
      noun.kind === 'word' && !noun.word.function && !target.vocabulary.has(noun.word.lemma) && !words.some((h) => h.word.at === at + 3)
    );
  });
}
const FAR_OBJECT = 8;

/** What may stand before the subject of a clause: "and a crane was hired"; "in January of the same year a chimney had burned". */
const JOINS = wordSet('and but while when where because');
const OPENERS = wordSet('in on at by after before during from since until for with');
const TIMES = wordSet('year month week day morning night evening spring summer autumn winter time');

/** Where the article stands with which the clause of a claim, or its part of it, brings in a subject of its own; -1 where it brings in none. */
export function newSubject(claim: Pick<Claim, 'first'>, scene: Pick<Scene, 'analysis' | 'sentence'>): number {
  const { tokens } = scene.analysis;
  const { clauses } = scene.sentence;
  const { first } = clauses.find((c) => c.first <= claim.first && claim.first < c.last) ?? scene.sentence;
  for (let i = claim.first - 2; i >= first; i--) {
    if (!isIndefinite(tokens[i].word.folded)) continue;
    const before = tokens[i - 1];
    if (i === first || JOINS.has(before.word.folded)) return i;
    const closes = before.text === ',' || before.kind === 'number' || TIMES.has(before.word.folded);
    // After a noun and a comma it would tell what that is: "Ida Moor, a painter born in 1876".
    if (closes && OPENERS.has(tokens[first].word.folded)) return i;
  }
  return -1;
}

const ORDERS = wordSet('tell order urge beg');
const WANTS = wordSet(
  'prefer need want require seek demand ask hope aim wish look call offer propose promise pledge target tell order urge beg',
);

/** "Labour needs 25 seats": what is wanted is not yet so, and the fact says that it is. */
function isWanted({ claim, target }: Tie, scene: Scene): boolean {
  if (claim.value.kind !== 'figure') return false;
  const { tokens } = scene.analysis;
  const clause = clauseOf(scene, claim.first);
  for (let i = scene.sentence.first; i < claim.first; i++) {
    const { lemma } = tokens[i].word;
    if (tokens[i].kind !== 'word' || !WANTS.has(lemma) || target.vocabulary.has(lemma) || clauseOf(scene, i) !== clause) continue;
    if (ORDERS.has(lemma)) {
      // "Told him to score two".
      for (let k = i + 1; k < Math.min(i + 4, claim.first); k++) if (tokens[k].word.folded === 'to') return true;
      continue;
    }
    if (!(lemma === 'look' || lemma === 'ask' || lemma === 'call') || tokens[i + 1].word.folded === 'for') return true;
  }
  return false;
}

const GENITIVE = /^['’]s?$/;
const WHOLES = wordSet('the its his her their our those these them what all which whom');

/** "Of the museum's objects 1,200 are on show", "£200,000 of what he stole", "$140 million of Norbake's revenue": the fact's words stand in the whole alone, and the value is of a part. */
function isPart({ claim, words, target }: Tie, scene: Scene): boolean {
  if (claim.value.kind !== 'figure' || claim.value.scale === 'percent' || claim.value.scale === 'fraction') return false;
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  // "All 31 of our factories" are the whole, and "53 of the members are women" is the fact.
  if ((claim.first > first && tokens[claim.first - 1].word.folded === 'all') || PART.test(target.fact.statement)) return false;
  const isOwner = (i: number) => scene.ownMentions.some((m) => m.first === i && GENITIVE.test(tokens[m.last]?.text ?? ''));
  const isOfWhole = (i: number) =>
    i + 1 < last && tokens[i].word.folded === 'of' && (WHOLES.has(tokens[i + 1].word.folded) || isOwner(i + 1));
  const at = words.map(({ word }) => word.at).filter((i) => i >= 0);
  if (isOfWhole(first)) return at.every((i) => i < claim.first);
  const of = nextOf(tokens, claim.last, last);
  return of >= 0 && isOfWhole(of) && at.every((i) => i > of || i < claim.first) && at.some((i) => i > of);
}

/** A statement that counts a part itself. */
const PART = /^(?:\S+ )?\S+ of (?:the|its|his|her|their|those|these) /;

/** An "of" right after the claim, or after the one noun that it counts. */
function nextOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 2); i++) if (tokens[i].word.folded === 'of') return i;
  return -1;
}

const RUNNING = /\b(?:ha(?:s|ve) \w+(?:ed|en|on|un)\b.*)?\b(?:this season|this year|so far|to date|in all|altogether|career)\b/i;

/** "Scored two goals against Oldbury" beside "has scored 11 goals this season": fewer, and nothing of the whole. */
function isOneOfRunning({ claim, target }: Tie, scene: Scene): boolean {
  const { value } = claim;
  if (value.kind !== 'figure' || !RUNNING.test(target.fact.statement)) return false;
  if (!target.figures.some((f) => f.value > value.value)) return false;
  const { tokens } = scene.analysis;
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) if (WHOLE.has(tokens[i].word.folded)) return false;
  return true;
}

/** What speaks of a count up to now. */
const WHOLE = wordSet('has have season year far date all altogether career total tally');
