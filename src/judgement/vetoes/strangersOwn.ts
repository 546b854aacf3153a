/**
 * Vetoes for values that the sentence gives to somebody or something that no fact knows, while the fact's own subject is only carried from the text before:
 * "Nvidia took in $15 billion", "Lotte Brand, who spent eleven nights there", "In Peru it was 5.3%", "the wreck at Sinan sank in 1323".
 */

import { BE_OR_HAVE, CONJUNCTIONS } from '../../language/closedWords.ts';
import { isPersonNoun, kindOfNoun } from '../../language/genericNouns.ts';
import { clauseAt } from '../../language/sentences.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Claim, Outsider, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { keysIn, type Target } from '../targets/target.ts';
import { ofAStranger } from './reasons.ts';

/** Whose else the value is, in words; undefined where nothing says so. */
export function strangersOwn(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  const { claim, target } = tie;
  if (isOfIndefinite(claim, target, scene)) return say`it is said of something that the sentence brings in`;
  const strangers = strangersBefore(claim, target, scene);
  if (strangers.some((s) => isWho(s, claim, scene))) return ofAStranger();
  if (strangers.some((s) => isOwner(s, tie, scene)) || isOfAnotherPerson(tie, scene)) return ofAStranger();
  if (isOfAnotherOfCast(tie, scene, base)) return ofAStranger();
  if (isTold(tie)) return undefined;
  // A place narrows what is said of the fact's own subject, too.
  if (strangers.some((s) => isSetting(s, claim, scene))) return say`it is said of a place that no fact knows`;
  if (strangers.some((s) => isPlacedSubject(s, tie, scene))) return ofAStranger();
  if (isSubjectSaid(tie, scene, base)) return undefined;
  if (isWritersOwn(claim, scene)) return say`it is said of the writer`;
  return strangers.some((s) => isActor(s, tie, scene)) ? ofAStranger() : undefined;
}

/** Whether a claim is said of somebody or something that no fact knows. */
export const isOfStranger = (claim: Claim, target: Target, scene: Scene) =>
  isWritersOwn(claim, scene) || strangersBefore(claim, target, scene).some((s) => isActor(s, { claim, target }, scene));

/** The same long number out of order, or in another unit, is the fact's wherever it stands. */
const isTold = ({ agreement, features, claim: { value }, target }: Tie) =>
  agreement.slip === 1 ||
  // "5.25 to 5.5" is no slip of 0.25: two numbers that go together are seldom one.
  (features.typo >= 0.7 && !(value.kind === 'figure' && value.high !== undefined && target.figures.every((f) => f.high === undefined)));

/** Whether the sentence itself says of whom or what the fact is. */
function isSubjectSaid({ subject, target, claim }: Tie, scene: Scene, base: CompiledBase): boolean {
  if (subject.by === 'header' || subject.by === 'definite') return true;
  // "The European Central Bank" is not "the Bank".
  const { tokens } = scene.analysis;
  const isWhole = ({ first }: { first: number }) => first === scene.sentence.first || !tokens[first - 1].word.capital;
  // "Hagman directed the institute": of who directed it before the institute is only where. "Ana was born in the year in which Fraser left": she is no subject there.
  const people = target.subjects.filter((k) => base.base.names.get(k)?.kind === 'person');
  const keys = people.length ? people : [...target.subjects, ...target.companions];
  const after = tokens.findIndex(({ word }, i) => i >= claim.last && i < scene.sentence.last && WHICH.has(word.folded));
  const said = scene.ownMentions.filter((m) => (after < 0 || m.first < after) && m.keys.some((k) => keys.includes(k)));
  return said.length ? said.some((m) => m.first < 0 || isWhole(m)) : subject.by === 'mention' && !people.length;
}

/** "Was born in 1964 and her husband in 1960": the verb goes on, and the value is of another person, whom the fact does not have. */
function isOfAnotherPerson({ claim, target }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  let at = claim.first - 1;
  if (claim.value.kind === 'date' && WHEN.has(foldedAt(tokens, at))) at--;
  const { kind, word } = tokens[at] ?? {};
  if (claim.value.kind === 'name' || kind !== 'word' || !isPersonNoun(word.lemma) || target.vocabulary.has(word.lemma)) return false;
  while (at > sentence.first && claim.first - at < LONGEST && !OWNERS.has(foldedAt(tokens, at))) at--;
  return OWNERS.has(foldedAt(tokens, at)) && /^(?:,|;|and|but)$/.test(tokens[at - 1]?.text ?? '');
}
const WHEN = wordSet('in on at from');
const OWNERS = wordSet('his her their the');

/** "Bell, who was born in Ashby, qualified in 2004" of the year in which Ida Moor did: the sentence opens with another person of the cast and names nobody else. */
function isOfAnotherOfCast({ target, claim }: Tie, scene: Scene, base: CompiledBase): boolean {
  const { analysis, sentence, ownMentions, block } = scene;
  const isPerson = (k: string) => base.base.names.get(k)?.kind === 'person';
  if (block.kind === 'cell' || !target.subjects.length || !target.subjects.every(isPerson)) return false;
  const people = ownMentions.filter((m) => m.first >= 0 && m.keys.some(isPerson));
  const [one] = people;
  if (one?.first !== sentence.first || one.last > claim.first || people.some((m) => m.keys.some((k) => keysIn(target).includes(k))))
    return false;
  const after = analysis.tokens[one.last];
  return (
    (after?.kind === 'word' || foldedAt(analysis.tokens, one.last + 1) === 'who') &&
    !PRONOUNS.has(foldedAt(analysis.tokens, claim.first - 2))
  );
}

/** "Eva Blom's thesis" of the one that a fact tells of: what it tells of is another's. */
function isOwner({ last, lemmas }: Outsider, { words }: Tie, { analysis: { tokens } }: Scene): boolean {
  if (lemmas.length < 2 || tokens[last]?.kind !== 'clitic' || tokens[last + 1]?.word.capital) return false;
  return BE_OR_HAVE.has(foldedAt(tokens, last + 2)) || words.some(({ word: { at } }) => at > last && at <= last + 2);
}

/** Names in no cast that no fact has a word of, before the claim. */
function strangersBefore(claim: Claim, target: Target, scene: Scene): Outsider[] {
  const { tokens } = scene.analysis;
  const unknown = scene.outsiders.filter(
    (s) => s.last <= claim.first && (s.lemmas.length > 1 || !s.familiar) && !s.lemmas.some((l) => target.vocabulary.has(l)),
  );
  // A capital at the start of a sentence proves nothing, but for a genitive: "Nvidia's business".
  const [opening] = scene.strangers;
  if (opening?.opensSentence && tokens[opening.last]?.kind === 'clitic' && isNameLike(tokens[opening.first]))
    unknown.unshift({ first: opening.first, last: opening.last, lemmas: [], familiar: false });
  return unknown;
}

const isNameLike = ({ word }: Token) => !word.function && !kindOfNoun(word.lemma) && !TIMES.has(word.folded);
const TIMES = wordSet('yesterday today tomorrow tonight everybody everyone somebody someone nobody anybody spring summer autumn winter');

const LEADS = wordSet('of in at by for from to with on than near as like');
const WHICH = wordSet('which whose');

/**
 * "Lotte Brand, who spent eleven nights in the museum", "Lotte Brand, director of the museum for nine years": what the relative clause or the apposition tells is
 * hers; but "a lady from Stroud, who" is no town.
 */
function isWho({ first, last }: Pick<Outsider, 'first' | 'last'>, claim: Claim, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  if (!isComma(tokens, last) || hasComma(last + 2, claim.first, tokens)) return false;
  const isPlaced = PLACES_AFTER.has(foldedAt(tokens, first - 1));
  // "From Lotte Brand, who": of two words, and after nobody who could be from there.
  if (foldedAt(tokens, last + 1) === 'who') {
    const { kind, word } = tokens[first - 2] ?? {};
    return !isPlaced || (last - first > 1 && kind === 'word' && !word.capital && !isPersonNoun(word.lemma));
  }
  return isApposed(last + 1, claim, tokens) && !isPlaced && !(LEADS.has(foldedAt(tokens, first - 1)) && first - 2 <= scene.sentence.first);
}

/** Whether a participle or a noun for a person stands at a token, with no subject of its own: "appointed in 1985", "then director of", "a vet since". */
function isApposed(at: number, claim: Claim, tokens: readonly Token[]): boolean {
  if (/^(?:.{3,}ed|born|made|built|known|chosen)$/.test(foldedAt(tokens, at)) && !tokens[at].word.capital) return at < claim.first;
  for (let i = at; i < Math.min(at + LONGEST, claim.first); i++) {
    const { kind, word } = tokens[i];
    if (kind !== 'word' || word.capital || LEADS.has(word.folded)) return false;
    if (isPersonNoun(word.lemma) && (i + 1 === claim.first || AFTER_POST.has(foldedAt(tokens, i + 1)))) return true;
  }
  return false;
}
/** Tokens of a post with its article. */
const LONGEST = 5;
const AFTER_POST = wordSet('of at in for from to since until till who with aged');

const PLACES_AFTER = wordSet('in at from of near');

/** Tokens from a colon to the value that it leads to. */
const COLON_REACH = 4;

/**
 * "She ran it till 1997. I was number 71, hired at 27": what writers say of themselves, outside quotation marks, beside somebody in the third person; in an
 * interview it is the one spoken of who says "I".
 */
function isWritersOwn(claim: Claim, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const clause = clauseOf(scene, claim.first);
  let own = false;
  for (let i = scene.sentence.first; i < claim.first; i++) {
    if (/^["“‘]$/.test(tokens[i].text)) return false;
    if (tokens[i].text === 'I' || tokens[i].text === 'my') own = clauseOf(scene, i) === clause || claim.first - i <= CLAUSES_REACH;
  }
  return own && tokens.slice(0, claim.first).some((t) => THIRD.has(t.word.folded));
}

const THIRD = wordSet('he she him her his');
const CLAUSES_REACH = 12;

/** Who does what the clause says: the name before the clause's verb, or before a relative clause that has the value. */
function isActor({ first, last }: Outsider, { claim, target }: Pick<Tie, 'claim' | 'target'>, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const after = tokens[last];
  if (!after || last >= claim.first) return false;
  if (isWho({ first, last }, claim, scene)) return true;
  // "He looked up SQLite: some 156,000 lines."
  if (after.text === ':' && claim.first - last <= COLON_REACH) return true;
  const isLed = LEADS.has(foldedAt(tokens, first - 1));
  const relative = after.text === ',' ? foldedAt(tokens, last + 1) : '';
  // "A villa in Portugal, which cost": it is the villa that did.
  if (WHICH.has(relative) && !isLed) return !hasComma(last + 2, claim.first, tokens);
  if (clauseOf(scene, first) !== clauseOf(scene, claim.first) || isLed) return false;
  // "Ames submitted that a company with 400 branches …": what is said has a subject of its own.
  if (foldedAt(tokens, last + 1) === 'that' && last + 2 < claim.first && !PRONOUNS.has(foldedAt(tokens, last + 2))) return false;
  // "Denmark's monopoly was lifted": what is owned is what the fact tells of.
  if (after.kind === 'clitic')
    return isOpening(first, scene) && !tokens.slice(last + 1, last + 4).some((t) => target.vocabulary.has(t.word.lemma));
  // "Her older daughter, Ana, was born in 2010".
  if (after.text === ',' && isComma(tokens, first - 1) && BE_OR_HAVE.has(foldedAt(tokens, last + 1)))
    return isPersonNoun(lemmaAt(tokens, first - 2));
  return (
    after.kind === 'word' &&
    !after.word.capital &&
    !LEADS.has(after.word.folded) &&
    !CONJUNCTIONS.has(after.word.folded) &&
    isOpening(first, scene)
  );
}

const PRONOUNS = wordSet('he she it they we');
const OPENERS = wordSet(
  'and but while whereas then meanwhile however though although when after before since because as so that same year month week day season the a',
);

/** Whether nothing but small words and a time stands between the start of the clause, or a mark, and a name. */
function isOpening(at: number, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  for (let i = at - 1; i >= scene.sentence.first; i--) {
    if (tokens[i].kind === 'mark') return true;
    if (!OPENERS.has(foldedAt(tokens, i)) && tokens[i].kind !== 'number')
      return i < (scene.sentence.clauses[clauseOf(scene, at)]?.first ?? 0);
  }
  return true;
}

/** "The food bank in Cheltenham, with which we share a shed, has four vans": a noun that its place tells apart is the subject of the verb after it. */
function isPlacedSubject({ first, last, familiar }: Outsider, { claim, target }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const clause = clauseAt(scene.sentence, first) ?? scene.sentence;
  if (familiar || !IN.has(foldedAt(tokens, first - 1)) || clause.first + 1 >= first - 1) return false;
  if (!/^(?:the|an?)$/.test(foldedAt(tokens, clause.first))) return false;
  for (let i = clause.first + 1; i < first - 1; i++) {
    if (!isPlain(tokens[i]) || (i === first - 2 && target.vocabulary.has(lemmaAt(tokens, i)))) return false;
  }
  const verb = BE_OR_HAVE.has(foldedAt(tokens, last))
    ? last
    : tokens.findIndex((t, i) => i > last && t.text === ',' && BE_OR_HAVE.has(foldedAt(tokens, i + 1))) + 1;
  return verb > 0 && verb < claim.first && (verb === last || isComma(tokens, last));
}

const IN = wordSet('in at across near');

/** "In Peru inflation fell to 3%, in Chile to 5%": a clause that opens with a place; "the wreck, at Sinan, sank": one between commas. */
function isSetting({ first, last }: Outsider, claim: Claim, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  let at = first - 1;
  if (foldedAt(tokens, at) === 'the') at--;
  if (at < scene.sentence.first || !IN.has(foldedAt(tokens, at))) return false;
  // "In Alvor, in Portugal, which cost" only says where Alvor is.
  if (isComma(tokens, at - 1) && isComma(tokens, last)) return tokens[at - 2]?.word.capital !== true;
  if (isComma(tokens, last) && at !== scene.sentence.first) return false;
  const opens = at === scene.sentence.first || tokens[at - 1].kind === 'mark' || CONJUNCTIONS.has(foldedAt(tokens, at - 1));
  return opens && !hasComma(last + 1, claim.first, tokens);
}

function hasComma(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let i = from; i < to; i++) if (/^[,;:—–]$/.test(tokens[i].text)) return true;
  return false;
}

/** "A landing on the moon was 2,000–1, and a sighting of the monster 500–1": what the verb is left out for, brought in with "a". */
function isOfIndefinite(claim: Claim, target: Target, { analysis: { tokens }, sentence, claims }: Scene): boolean {
  if (claim.value.kind !== 'figure' || tokens[claim.first - 1]?.kind !== 'word') return false;
  let at = claim.first - 1;
  while (at > sentence.first && at > claim.first - 10 && tokens[at].kind === 'word' && !CONJUNCTIONS.has(foldedAt(tokens, at))) {
    if (target.vocabulary.has(lemmaAt(tokens, at)) && !tokens[at].word.function) return false;
    at--;
  }
  const article = tokens[at + 1]?.word.folded;
  if (!CONJUNCTIONS.has(foldedAt(tokens, at)) || (article !== 'a' && article !== 'an') || at + 3 > claim.first) return false;
  return claims.some((c) => c.value.kind === 'figure' && c.last <= at && c.last >= at - 1);
}
