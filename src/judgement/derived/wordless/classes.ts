/**
 * What sort of work or maker the subject is said to be: "a watercolour" of what is an oil painting, "a classical musician" of who plays hip hop. Nothing but light
 * words may stand between it and the class, and no fact about it may have a class that goes with the one said.
 */

import type { Fact } from '../../../factbase/model.ts';
import { compareClasses, isClass } from '../../../language/classes.ts';
import { oncePer } from '../../../language/once.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import type { Token } from '../../../language/tokens.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { perWord } from '../../../language/words.ts';
import { say } from '../../../say.ts';
import { statementOf } from '../../scenes/analysis.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { factsAbout } from '../../targets/factsAbout.ts';
import { keysSpokenOf } from '../spokenOf.ts';
import type { Wordless } from './wordless.ts';

/** Words that may stand between the subject and its class, or beside the class. */
const LIGHT = wordSet(
  'know play perform make paint release sing record write compose do work large small big great famous early late best debut sixth first second third new short long',
);
const NOUNS = wordSet(
  'music musician band album artist singer composer compilation song record group painting picture work piece film movie book magazine newspaper paper colour color canvas sculpture statue print star act',
);
const UNSURE = wordSet(
  "not never no n't if would could might may like unlike than partly formerly originally first also once cover version copy inspired",
);

const mayBeClass = perWord(({ lemma, folded }) => isClass(lemma) || isClass(folded) || /^(?:hip|water|short)$/.test(lemma));
/** Whether a word may begin a class: a quick look. */
export const isClassWord = mayBeClass;
const CLASSES = wordClass(mayBeClass);

export function wrongClasses(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(CLASSES)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let i = first + 1; i < last; i++) {
    if (!mayBeClass(tokens[i].word) || (tokens[i].word.capital && i > first && !/-/.test(tokens[i + 1]?.text ?? ''))) continue;
    const said = classAt(tokens, i);
    if (!said || !isPredicate(i, said.last, scene)) continue;
    for (const key of keysSpokenOf(i, scene)) {
      const facts = factsAbout(key, base);
      let wrong: { fact: Fact; class: string } | undefined;
      let isRight = false;
      for (const fact of facts)
        for (const own of classesOf(fact)) {
          const compared = compareClasses(own, said.lemma);
          isRight ||= compared === 'same' || compared === 'open';
          if (compared === 'exclude') wrong ??= { fact, class: own };
        }
      if (!wrong || isRight) continue;
      const sum = say`it is “${wrong.class.replaceAll('_', ' ')}”`;
      return [{ start: tokens[i].start, end: tokens[said.last - 1].end, fact: wrong.fact, sum, expected: '' }];
    }
  }
  return [];
}

/** The class that begins at token `i`: a word, two of them, or two joined by a hyphen. */
function classAt(tokens: readonly Token[], i: number): { lemma: string; last: number } | undefined {
  const { word } = tokens[i];
  const next = tokens[i + 1];
  if (next?.text === '-' && tokens[i + 2]) {
    const joined = `${word.folded}-${tokens[i + 2].word.folded}`;
    return isClass(joined) ? { lemma: joined, last: i + 3 } : undefined;
  }
  if (next?.kind === 'word' && isClass(`${word.lemma}_${next.word.lemma}`))
    return { lemma: `${word.lemma}_${next.word.lemma}`, last: i + 2 };
  const lemma = isClass(word.lemma) ? word.lemma : word.folded;
  return isClass(lemma) ? { lemma, last: i + 1 } : undefined;
}

/** Whether nothing but light words lead from a name to the class, and it ends what is said or stands before a word for the work. */
function isPredicate(first: number, last: number, { analysis: { tokens }, sentence, ownMentions }: Scene): boolean {
  const after = tokens[last];
  if (after?.text === '-' || (after?.kind === 'word' && !after.word.function && !NOUNS.has(after.word.lemma) && !isOnWall(last, tokens)))
    return false;
  if (after?.kind === 'word' && /^(?:of|for|by|about|on|after)$/.test(after.word.folded) && !isOnWall(last, tokens)) return false;
  // "Oklahoma! is a comedy".
  const endsName = (i: number) => tokens[i].text === '!' && ownMentions.some((m) => m.last === i);
  let linked = false;
  for (let i = first - 1; i >= sentence.first; i--) {
    const { kind, word } = tokens[i];
    if (ownMentions.some((m) => m.first <= i && i < m.last)) return linked;
    if (
      UNSURE.has(word.folded) ||
      kind === 'number' ||
      (kind === 'mark' && !/^[,-]$/.test(tokens[i].text) && !endsName(i)) ||
      kind === 'clitic'
    )
      return false;
    if (/^(?:is|are|was|were|plays?|played|performs?|performed|with|in|on)$/.test(word.folded)) linked = true;
    if (/^(?:of|to|from|by|who|whose|which|that|and|or|but)$/.test(word.folded)) return false;
    if (kind === 'word' && !isFunctionWord(word.folded) && !LIGHT.has(word.lemma) && !NOUNS.has(word.lemma)) return false;
  }
  return linked && /^(?:it|he|she|they)$/.test(tokens[sentence.first].word.folded);
}

/** "A mural on the ceiling", "a mosaic made for the floor": where a work of that sort is. */
const isOnWall = (at: number, tokens: readonly Token[]) =>
  WALLS.has(tokens[at - 1].word.lemma) &&
  (tokens[at].word.folded === 'on' || (PAINTED.has(tokens[at].word.folded) && tokens[at + 1]?.word.folded === 'on'));
const WALLS = wordSet('mural fresco mosaic tapestry');
const PAINTED = wordSet('painted made');

/** The classes that a statement has words of. */
const classesOf = oncePer((fact: Fact): readonly string[] => {
  const found: string[] = [];
  const { tokens } = statementOf(fact);
  for (let i = 0; i < tokens.length; i++) {
    const own = mayBeClass(tokens[i].word) ? classAt(tokens, i) : undefined;
    if (own) found.push(own.lemma);
  }
  return found;
});
