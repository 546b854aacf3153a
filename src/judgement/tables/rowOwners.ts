/**
 * Whose a value is in a sentence that reads out a table: the name that opens the value's part of the sentence, and goes on through "who", "he", "while also adding"
 * and the items of a list. A name after a preposition or after "led" does not take it over ("Ames led the way for Corling with 12 votes"); one that stands
 * otherwise between the two leaves it open, and so does a word that gives the value to several.
 */
import { ARTICLES, HE } from '../../language/closedWords.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { bodiesByHome, bodyByMember } from '../names/members.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey } from '../targets/target.ts';

/** Where a value stands. */
type Place = Pick<Claim, 'first' | 'last'>;

export interface Owner {
  key: string;
  /** The token from which the sentence speaks of the owner. */
  from: number;
}

/** What may stand before a name that opens a part of a sentence. */
const OPENERS = wordSet(
  'and while but whereas as then meanwhile however though although when after before because since with where including like by from especially particularly notably',
);
/** After these a name is no subject. */
const PASSED = wordSet('for of in to against over at past behind than on into versus');
/** Verbs whose object, too, is passed over: what is said next is said of who leads. */
const LEADING = wordSet('lead pace help guide captain lift power carry');
/** "Led by Ames": who leads is spoken of from here. */
const LED_BY = wordSet('lead pace head spearhead guide highlight');
/** Words by which a value may be of several. */
const SEVERAL = wordSet(
  'them both each all together respectively respective combined combining combine average averaging averaged apiece trio',
);
const THEY = wordSet('they their');
/** "Held Ames to 38 per cent". */
const HOLDS = wordSet('hold limit keep restrict confine force');
const isWhile = ({ word }: Token) => word.folded === 'while';

/** Who has a value, among the keys that may have one. */
export function rowOwner(claim: Place, scene: Scene, mayHave: { has(key: string): boolean }, base: CompiledBase): Owner | undefined {
  const { tokens } = scene.analysis;
  const homes = bodiesByHome(scene, base);
  const named = homes.length ? [...scene.ownMentions, ...homes].sort((a, b) => a.first - b.first) : scene.ownMentions;
  const before = named.filter(
    (m) => m.last <= claim.first && !isPhraseKey(m.keys[0]) && tokens[m.last - 1].word.folded !== tokens[m.last - 1].text,
  );
  const turn = inTurn(claim, before, scene);
  if (turn !== undefined) return turn || undefined;
  let i = before.length - 1;
  // "For Corling": another name that only says where or for whom.
  while (i >= 0 && isPassed(before[i], before[i - 1], tokens, claim)) i--;
  const owner = before[i];
  if (!owner) return before.length ? undefined : inFocus(claim, scene, mayHave);
  if (owner.keys.length !== 1 || !mayHave.has(owner.keys[0]) || !isSubject(owner, tokens, scene.sentence.first, claim)) return undefined;
  const members = bodyByMember(base);
  for (const s of scene.strangers)
    if (
      s.first >= owner.last &&
      s.last <= claim.first &&
      // "Ames Barlow" of a candidate whom the facts call Ames.
      !(s.first === owner.last && members.has(owner.keys[0])) &&
      !isAside(s.first, owner.last, tokens) &&
      !homes.some((h) => h.first === s.first)
    )
      return undefined;
  // "They" are the one side that has been named.
  const isAlone = before.every((m) => m.keys[0] === owner.keys[0]);
  return isOpen(owner.last, claim.first, tokens, isAlone) ? { key: owner.keys[0], from: owner.last } : undefined;
}

/** "For Corling", "(8–18 FG)": a name nobody knows that only says where, for whom or of what sort. */
function isAside(at: number, from: number, tokens: readonly Token[]): boolean {
  if (PASSED.has(tokens[at - 1].word.folded) || tokens[at - 1].kind === 'number') return true;
  for (let i = at - 1; i >= from && tokens[i].text !== ')'; i--) if (tokens[i].text === '(') return true;
  return false;
}

/** The word before a name, and where it stands. */
function wordBefore({ first }: CastMention, tokens: readonly Token[]): number {
  let at = first - 1;
  while (at >= 0 && ARTICLES.has(tokens[at].word.folded)) at--;
  return at;
}

function isPassed(m: CastMention, previous: CastMention | undefined, tokens: readonly Token[], claim: Place): boolean {
  const next = tokens[m.last];
  // "For Ames, who …", "of Ames's 12": it is spoken of all the same.
  if (next.kind === 'clitic' || tellsOf(m, tokens, claim)) return false;
  const at = wordBefore(m, tokens);
  // "Forced Ames into 14 errors, while making 12 of their own".
  if (previous && HOLDS.has(tokens[at]?.word.lemma ?? '') && tokens.slice(m.last, claim.first).some(isWhile)) return true;
  return previous !== undefined && at >= 0 && (PASSED.has(tokens[at].word.folded) || LEADING.has(tokens[at].word.lemma));
}

const tellsOf = ({ last }: CastMention, tokens: readonly Token[], claim: Place) =>
  last + 1 < claim.first && /^(?:who|whose)$/.test(tokens[tokens[last].text === ',' ? last + 1 : last].word.folded);

function isSubject(m: CastMention, tokens: readonly Token[], first: number, claim: Place): boolean {
  const at = wordBefore(m, tokens);
  if (at < first || (tokens[m.last].text === '(' && tokens.slice(m.last, claim.first).every(({ text }) => text !== ')'))) return true;
  const { kind, text, word } = tokens[at];
  // "Ames and Boyd had": what follows is of both.
  if (/^(?:and|or|nor)$/.test(word.folded) && tokens[at - 1].word.capital) return false;
  if (kind === 'clitic' || word.folded === 'by') return word.folded !== 'by' || LED_BY.has(tokens[at - 1]?.word.lemma ?? '');
  if (/^['’]s?$/.test(tokens[m.last].text) || tellsOf(m, tokens, claim)) return true;
  if (HOLDS.has(word.lemma) && /^(?:in)?to$/.test(tokens[m.last].word.folded)) return true;
  return (kind === 'mark' && text !== '-') || OPENERS.has(word.folded);
}

/** Whether what stands between the two leaves the value to the owner. */
function isOpen(from: number, to: number, tokens: readonly Token[], isAlone = false): boolean {
  // "Led by Ames, Corling had": what opens after the comma has another subject.
  for (let i = from; i < to; i++)
    if (SEVERAL.has(tokens[i].word.folded) || (!isAlone && THEY.has(tokens[i].word.folded)) || tokens[i].text === ';') return false;
  return true;
}

/** "Ames and Boyd, with the former adding two and the latter three"; null where several could be meant, undefined where nobody is. */
function inTurn(claim: Place, before: readonly CastMention[], { analysis: { tokens }, sentence }: Scene): Owner | null | undefined {
  for (let i = claim.first - 1; i >= sentence.first; i--) {
    const { folded } = tokens[i].word;
    if (folded !== 'former' && folded !== 'latter') continue;
    const pair = before.filter((m) => m.last <= i && m.keys.length === 1);
    const [one, other] = pair.slice(-2);
    if (!other || before.some((m) => m.first > i) || !/^(?:and|or)$/.test(tokens[wordBefore(other, tokens)]?.word.folded ?? ''))
      return null;
    if (wordBefore(other, tokens) !== one.last || one.keys[0] === other.keys[0] || !isOpen(i + 1, claim.first, tokens)) return null;
    return { key: (folded === 'former' ? one : other).keys[0], from: i + 1 };
  }
  return undefined;
}

/** "He finished with 12": who the sentence before spoke of, where this one opens with a pronoun. */
function inFocus(claim: Place, scene: Scene, mayHave: { has(key: string): boolean }): Owner | undefined {
  const { tokens } = scene.analysis;
  const { first } = scene.sentence;
  const { key } = scene.discourse.focus;
  if (!key || !mayHave.has(key) || !HE.has(tokens[first].word.folded) || !isOpen(first + 1, claim.first, tokens)) return undefined;
  return { key, from: first + 1 };
}
