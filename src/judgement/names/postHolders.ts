/**
 * Somebody unknown in a post that the base gives to one alone: "the release manager, Ann Lee, …" where the release manager is Ida Moor. The post must be said in
 * full, in apposition, as the one that the text is about; of other bodies' posts a sentence names the body.
 */

import type { Fact } from '../../factbase/model.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { oncePer } from '../../language/once.ts';
import { afterThe, foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { say } from '../../say.ts';
import type { Stranger } from '../../values/names/strangers.ts';
import { byRule, type Filler, fillerOf } from '../fillers/filler.ts';
import { keyOf } from '../fillers/slotNames.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { isCastMet } from '../vetoes/nobodyNamed.ts';
import { SINGLE_POSTS } from './posts.ts';
import { FORMER } from './titles.ts';

interface Holder {
  fact: Fact;
  /** Lemmas of the post, in order. */
  post: string[];
  /** Of whom it is a post, folded, where the words go on with a name: "harlan mills" of "the mayor of Harlan Mills". */
  body: string;
  run: ProperRun;
}

/** The post that a statement gives, and of whom. */
type Read = Pick<Holder, 'post' | 'body'>;

const WORK = wordSet('work serve act');
const ENDED = wordSet('until till to');
const BE = wordSet('is was be became been');

/** Who holds which post, by the post's last word: of facts that say so, and of no post that two hold. */
export const holdersOf = oncePer((base: CompiledBase): Map<string, Holder[]> => {
  const index: Map<string, Holder[]> = new Map();
  for (const fact of base.base.facts.values()) {
    if (fact.status !== 'current') continue;
    const { tokens } = statementOf(fact);
    for (const run of namesOfStatement(fact).runs) {
      const isCapitalAlone = run.opens && keyOf(run, base) === undefined;
      const read = isCapitalAlone ? undefined : (postAfter(tokens, run) ?? postBefore(tokens, run));
      if (read) pushTo(index, read.post[read.post.length - 1], { fact, ...read, run });
    }
  }
  for (const [head, list] of index)
    index.set(
      head,
      list.filter((h) => !list.some((o) => o.run.text !== h.run.text && o.post.join(' ') === h.post.join(' ') && isOneBody(o, h))),
    );
  return index;
});

const isOneBody = (a: Holder, b: Holder) => !a.body || !b.body || a.body === b.body;

/** The same by the key of who holds it. */
export const holdersByName = oncePer((base: CompiledBase): ReadonlyMap<string, readonly Holder[]> => {
  const index: Map<string, Holder[]> = new Map();
  for (const list of holdersOf(base).values())
    for (const holder of list) {
      const key = keyOf(holder.run, base);
      if (key !== undefined) pushTo(index, key, holder);
    }
  return index;
});

/** "Ida Moor is the release manager of …", "has been treasurer since …", "Ida Moor is the mayor of Ames and Tom Bell the mayor of Boyd". */
function postAfter(tokens: readonly Token[], { first, last }: ProperRun): Read | undefined {
  let i = last;
  if (foldedAt(tokens, first - 1) === 'and' && foldedAt(tokens, i) === 'the') return postAt(tokens, i + 1);
  // "Ida Moor, 47, worked as".
  if (isComma(tokens, i) && tokens[i + 1]?.kind === 'number' && isComma(tokens, i + 2)) i += 3;
  while (i < last + 5 && /^(?:has|will)$/.test(foldedAt(tokens, i))) i++;
  if (foldedAt(tokens, i + 1) === 'as' && WORK.has(lemmaAt(tokens, i))) i++;
  else if (!BE.has(foldedAt(tokens, i))) return undefined;
  // Whose time has ended has had others after.
  if (foldedAt(tokens, i) === 'was' && tokens.some(({ word }) => ENDED.has(word.folded))) return undefined;
  if (/^(?:the|an?)$/.test(foldedAt(tokens, i + 1))) i++;
  return postAt(tokens, i + 1);
}

/** "The release manager (of …) is Ida Moor", "whose release manager is Ida Moor", "its release manager, Ida Moor". */
function postBefore(tokens: readonly Token[], { first }: ProperRun): Read | undefined {
  const isBeing = BE.has(foldedAt(tokens, first - 1));
  if (isBeing && foldedAt(tokens, 0) === 'the') return postAt(tokens, 1);
  if (!isBeing && !isComma(tokens, first - 1)) return undefined;
  let at = first - 2;
  while (at > first - 2 - LONGEST && isPlain(tokens[at])) at--;
  if (!(isBeing ? /^whose$/ : /^its$/).test(foldedAt(tokens, at))) return undefined;
  const read = postAt(tokens, at + 1);
  if (!read || at + 1 + read.post.length !== first - 1) return undefined;
  // "Calder, whose chief executive is Ida Moor": of what the statement begins with.
  return isBeing ? { ...read, body: nameAt(tokens, foldedAt(tokens, 0) === 'the' ? 1 : 0) } : read;
}

/** The words of a post from token `first` on: up to four, the last a noun for a person, and then no noun. */
function postAt(tokens: readonly Token[], first: number): Read | undefined {
  const post: string[] = [];
  for (let i = first; i < first + LONGEST; i++) {
    if (!isPlain(tokens[i]) || FORMER.has(foldedAt(tokens, i))) return undefined;
    const { word } = tokens[i];
    post.push(word.lemma);
    if (kindOfNoun(word.lemma) !== 'person' && !SINGLE_POSTS.has(word.lemma)) continue;
    // "Chief scientist", "member secretary": the last of several nouns is the post.
    const next = tokens[i + 1];
    if (next?.kind !== 'word' || next.word.function) return { post, body: bodyAt(tokens, i + 1) };
  }
  return undefined;
}
const LONGEST = 4;

/** The name after the "of" or "at" of a post. */
const bodyAt = (tokens: readonly Token[], at: number): string =>
  /^(?:of|at)$/.test(foldedAt(tokens, at)) ? nameAt(tokens, afterThe(tokens, at)) : '';

function nameAt(tokens: readonly Token[], first: number): string {
  let last = first;
  while (tokens[last]?.kind === 'word' && tokens[last].word.capital) last++;
  return tokens
    .slice(first, last)
    .map((t) => t.word.folded)
    .join(' ');
}

export function wrongHolders(scene: Scene, base: CompiledBase): Filler[] {
  const strangers = scene.strangers.filter((s) => !s.opensSentence);
  // A body named before it may be the one whose post it is.
  if (!strangers.length || strangers[0].words.length < 2 || !isCastMet(scene, scene.discourse.seen)) return [];
  const [stranger] = strangers;
  const { tokens } = scene.analysis;
  for (const { fact, post, run } of besides(stranger, scene, base)) {
    const key = keyOf(run, base);
    if (scene.mentions.some((m) => key !== undefined && m.keys.includes(key))) continue;
    if (tokens.some((t, i) => i >= scene.sentence.first && i < scene.sentence.last && run.words.includes(t.word.folded))) continue;
    return [fillerOf(fact, stranger, run.text, [byRule(say`the fact has somebody else as “${post.join(' ')}”`)])];
  }
  return [];
}

/** The holders of the post that stands beside a name, in apposition. */
function besides(stranger: Stranger, scene: Scene, base: CompiledBase): Holder[] {
  const { tokens } = scene.analysis;
  const comma = isComma(tokens, stranger.first - 1);
  const end = comma ? stranger.first - 1 : stranger.first;
  const index = holdersOf(base);
  const before = (index.get(lemmaAt(tokens, end - 1)) ?? []).filter((h) => isTelling(h) && isSaidAt(h, tokens, end - h.post.length, scene));
  if (before.length) return comma && !isEnd(tokens[stranger.last]) ? [] : before;
  if (!isComma(tokens, stranger.last) || !OURS.has(foldedAt(tokens, stranger.last + 1))) return [];
  const found: Holder[] = [];
  for (let last = stranger.last + 3; last <= stranger.last + 2 + LONGEST; last++)
    for (const h of index.get(lemmaAt(tokens, last - 1)) ?? [])
      if (
        isTelling(h) &&
        last - h.post.length === stranger.last + 2 &&
        isSaidAt(h, tokens, stranger.last + 2, scene) &&
        (isEnd(tokens[last]) || isOfOwn(h, tokens, last))
      )
        found.push(h);
  return found;
}

/** Of a post of one word there may be several, but of those of which a body has one. */
const isTelling = ({ post }: Holder) => post.length > 1 || SINGLE_POSTS.has(post[0]);

const OURS = wordSet('the our');
const isEnd = (token: Token | undefined) =>
  token === undefined || /^[,.;:)”"]$/.test(token.text) || /^(?:since|who|said|says)$/.test(token.word.folded);

/** Whether the words of the post stand at `first`, as the one of the text: after "the" or "our", a genitive of the cast, or at the start of a sentence. */
function isSaidAt(holder: Holder, tokens: readonly Token[], first: number, { sentence, mentions }: Scene): boolean {
  const { post } = holder;
  if (first < sentence.first || post.some((w, i) => lemmaAt(tokens, first + i) !== w)) return false;
  if (first === sentence.first) return post.length > 1;
  const before = tokens[first - 1];
  if (before.kind === 'clitic') return mentions.some((m) => m.last === first - 1) || isOwnWord(holder, tokens[first - 2]);
  return OURS.has(before.word.folded) && !/^(?:of|for|with|to|by|from|beside|like)$/.test(foldedAt(tokens, first - 2));
}

/** A word that the fact has itself: "the trust's chair", "the artistic director of Larchmont". */
const isOwnWord = ({ fact }: Holder, token: Token | undefined) =>
  token !== undefined && statementOf(fact).tokens.some((t) => t.kind === 'word' && !t.word.function && t.word.lemma === token.word.lemma);

const isOfOwn = (holder: Holder, tokens: readonly Token[], at: number) =>
  /^(?:of|at)$/.test(foldedAt(tokens, at)) && isOwnWord(holder, tokens[afterThe(tokens, at)]);
