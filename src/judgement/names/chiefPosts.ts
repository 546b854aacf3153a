/**
 * "Its chief financial officer, Ida Moor" of whom a fact has as chief operating officer: chiefs of two sorts are two posts. The post is said of the fact's own
 * subject: in apposition, after a verb of being, or before the pronoun that goes on with whom the text is about.
 */

import { AT_ANOTHER_TIME, BE, HE } from '../../language/closedWords.ts';
import { oncePer } from '../../language/once.ts';
import { foldedAt, isComma } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { type Filler, fillerOf, inAnothersPlace } from '../fillers/filler.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import { areOtherChiefs } from './posts.ts';

const CHIEF = /^chief \w+ officer$/;

/** Facts whose value is such a post, with its forms that are. */
const chiefsOf = oncePer((base: CompiledBase): { target: Target; posts: string[] }[] =>
  base.targets
    .filter(({ explicit, fact }) => explicit && fact.status === 'current')
    .map((target) => ({ target, posts: target.nameForms.map((form) => form.join(' ')).filter((post) => CHIEF.test(post)) }))
    .filter(({ posts }) => posts.length > 0),
);

/** Chiefs' posts that are given to somebody whom a fact has in another. */
export function wrongChiefs(scene: Scene, base: CompiledBase): Filler[] {
  const { text, tokens } = scene.analysis;
  const found: Filler[] = [];
  for (let i = scene.sentence.first; i + 2 < scene.sentence.last; i++) {
    if (foldedAt(tokens, i) !== 'chief' || foldedAt(tokens, i + 2) !== 'officer') continue;
    const span = { start: tokens[i].start, end: tokens[i + 2].end, text: text.slice(tokens[i].start, tokens[i + 2].end) };
    const said = text.slice(scene.sentence.start, scene.sentence.end).toLowerCase();
    for (const { target, posts } of chiefsOf(base)) {
      if (!posts.every((post) => areOtherChiefs(span.text, post) && !said.includes(post)) || !isSaidOf(target, i, i + 3, scene)) continue;
      found.push(fillerOf(target.fact, span, target.expected, [inAnothersPlace()]));
      break;
    }
  }
  return found;
}

const LINK = wordSet('a an the its their our former company firm group');

/** Whether the post in tokens [first, last) is said of what the fact is about. */
function isSaidOf(
  { subjects, fact }: Target,
  first: number,
  last: number,
  { analysis: { tokens }, sentence, mentions, discourse }: Scene,
): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (AT_ANOTHER_TIME.has(foldedAt(tokens, i))) return false;
  // A post of old is another than that of today, but not than one that is over.
  if (foldedAt(tokens, first - 1) === 'former' && !/\bwas\b/.test(fact.statement)) return false;
  let at = first - 1;
  while (at >= sentence.first && (LINK.has(foldedAt(tokens, at)) || tokens[at].kind === 'clitic')) at--;
  const isOwn = (key: string | undefined) => key !== undefined && subjects.includes(key);
  const ends = (end: number) => mentions.some((m) => m.last === end && m.keys.some(isOwn));
  const begins = (from: number) => mentions.some((m) => m.first === from && m.keys.some(isOwn));
  if (at < sentence.first || begins(last) || begins(last + 1)) {
    if (!isComma(tokens, last)) return begins(last);
    return begins(last + 1) || (at < sentence.first && isOwn(discourse.focus.key) && HE.has(foldedAt(tokens, last + 1)));
  }
  if (isComma(tokens, at)) return ends(at);
  if (!BE.has(foldedAt(tokens, at)) && foldedAt(tokens, at) !== 'became') return false;
  return ends(at) || (at - 1 === sentence.first && HE.has(foldedAt(tokens, at - 1)) && isOwn(discourse.focus.key));
}
