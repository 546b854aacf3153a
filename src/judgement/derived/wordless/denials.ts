/**
 * A flat denial of what a fact says: "never won the Corling prize" of who won it, "has no organ" of what has one. Every word of the denied part must be the fact's, its
 * verb or head the fact's own predicate, and nothing may limit the denial to a time, a part or a manner.
 */

import type { Fact } from '../../../factbase/model.ts';
import { DERIVED, related } from '../../../language/related.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import type { Token } from '../../../language/tokens.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { findMentions } from '../../../values/names/mentions.ts';
import { statementOf } from '../../scenes/analysis.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { factsAbout } from '../../targets/factsAbout.ts';
import { clauseAt } from '../cues.ts';
import { keysSpokenOf } from '../spokenOf.ts';
import type { Wordless } from './wordless.ts';

const DENIES = wordSet('never not no');
const DENIALS = wordClass(({ folded }) => DENIES.has(folded));
/** What a denial that is none, or is of a part, a manner or a time, goes with. */
const LIMITS = wordSet(
  'only just yet until longer alone more again always all every both if would could might may should will whether than because before after since once entirely really quite much many enough other another same so such first last at about today now then still even merely simply necessarily either neither nor but',
);
/** Verbs that only carry the noun: "has no organ", "there is no organ in". */
const CARRIES = wordSet('have be get');
/** What a fact's own statement may not have, if it is to be denied flatly. */
const OPEN = wordSet(
  'not never no may might could would should will if former formerly until planned hope hoped expect expected vote voted want wanted said says none',
);

export function wrongDenials(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(DENIALS)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let i = first + 1; i < last; i++) {
    if (!DENIES.has(tokens[i].word.folded)) continue;
    const clause = clauseAt(scene, i);
    const end = endOf(tokens, i, clause.last);
    if (
      scene.claims.some((c) => c.value.kind !== 'name' && c.first >= clause.first && c.first < end) ||
      isLimited(tokens, clause.first, last, i)
    )
      continue;
    const denied = deniedIn(tokens, i, end);
    if (!denied.length || !leadsHere(scene, i)) continue;
    const isNoun = tokens[i].word.folded === 'no';
    const noun = isNoun || CARRIES.has(denied[0].word.lemma);
    const words = (noun ? denied.filter((t) => !CARRIES.has(t.word.lemma)) : denied).map((t) => t.word.lemma);
    if (!words.length || (noun && words.length > 2)) continue;
    const universal = tokens[i].word.folded === 'never';
    for (const key of keysSpokenOf(i, scene))
      for (const fact of factsAbout(key, base)) {
        if (!saysAll(fact, words, noun, key, base) || (!universal && !noun && statementOf(fact).dates.length > 0)) continue;
        const span = { start: tokens[i].start, end: tokens[end - 1].end };
        return [{ ...span, fact, sum: say`it is so`, expected: '' }];
      }
  }
  return [];
}

/** The denied part ends with its clause, or where a mark ends it. */
function endOf(tokens: readonly Token[], at: number, last: number): number {
  let end = at + 1;
  while (end < last && !/^[,;:.!?()"“”–—]$/.test(tokens[end].text)) end++;
  return end;
}

function isLimited(tokens: readonly Token[], first: number, last: number, at: number): boolean {
  for (let i = first; i < last; i++) if (i !== at && (LIMITS.has(tokens[i].word.folded) || DENIES.has(tokens[i].word.folded))) return true;
  return false;
}

const deniedIn = (tokens: readonly Token[], at: number, end: number) =>
  tokens
    .slice(at + 1, end)
    .filter((t) => t.kind !== 'mark' && (CARRIES.has(t.word.lemma) || !isFunctionWord(t.word.folded)) && !/ly$/.test(t.word.folded));

/** Only auxiliaries between the subject and the denial. */
function leadsHere({ analysis: { tokens }, ownMentions, sentence }: Scene, at: number): boolean {
  let i = at - 1;
  while (i > sentence.first && /^(?:has|have|had|did|does|do|was|were|is|are)$/.test(tokens[i].word.folded)) i--;
  return (
    i < at - (tokens[at].word.folded === 'never' ? -1 : 1) &&
    (ownMentions.some((m) => m.last === i + 1) || (i === sentence.first && /^(?:it|he|she|they)$/.test(tokens[i].word.folded)))
  );
}

/** Whether a statement has all the words, the first of them as what it says of the thing, and denies or doubts nothing. */
function saysAll(fact: Fact, words: readonly string[], noun: boolean, key: string, base: CompiledBase): boolean {
  const { text, tokens } = statementOf(fact);
  if (fact.status !== 'current' || tokens.some((t) => OPEN.has(t.word.folded))) return false;
  const has = (lemma: string) =>
    tokens.findIndex((t) => t.kind === 'word' && (t.word.lemma === lemma || related(t.word.lemma, lemma) >= DERIVED));
  const places = words.map(has);
  if (places.some((at) => at < 0)) return false;
  const head = noun ? places[places.length - 1] : places[0];
  // "The organ of the hall is …".
  if (noun && head <= 3 && tokens[0].word.folded === 'the' && tokens[head + 1]?.word.folded === 'of') return true;
  const subject = findMentions(text, tokens, base.cast).find((m) => m.keys.includes(key));
  if (!subject || subject.last > head || subject.first > 1) return false;
  for (let i = subject.last; i < head; i++) {
    const { kind, word } = tokens[i];
    if (kind !== 'word' || (!isFunctionWord(word.folded) && !CARRIES.has(word.lemma)))
      return noun && /^(?:a|an)$/.test(tokens[head - 2]?.word.folded ?? '') && /^(?:has|had)$/.test(tokens[subject.last].word.folded);
    if (noun && /^(?:of|to|in|by|for|with|from)$/.test(word.folded)) return false;
  }
  return !noun || /^(?:has|had|have)$/.test(tokens[subject.last].word.folded);
}
