/**
 * What a pair or a share is of, where a sentence says it otherwise than the facts do: "7–15 FG", "9-of-15 from the field". A line is the words of the facts' property,
 * then the phrases, by lemmas without articles and hyphens, that stand for it after a value.
 */
import { linesOf } from '../../language/lines.ts';
import { once } from '../../language/once.ts';
import type { Token } from '../../language/tokens.ts';

const SORTS = `
field goal: fg|shoot|from field|from floor|success rate from field|success rate from floor
pointer: 3 pt|from three point range|from three point line|from three point land|from deep|from long range|from beyond arc|from behind arc|from downtown|from distance|from three
free throw: ft|from free throw line|from line|from foul line|from charity stripe|from stripe
`;

interface Sort {
  phrase: readonly string[];
  words: readonly string[];
}

const sorts = once((): readonly Sort[] =>
  linesOf(SORTS)
    .flatMap((line) => {
      const [words, phrases] = line.split(': ');
      return phrases.split('|').map((phrase) => ({ phrase: phrase.split(' '), words: words.split(' ') }));
    })
    .sort((a, b) => b.phrase.length - a.phrase.length),
);

const isSkipped = ({ kind, text, word }: Token) => (kind === 'mark' && /^[-–]$/.test(text)) || /^(?:the|a)$/.test(word.folded);

/** The words of the facts' property that a phrase from token `at` on stands for. */
export function sortAt(tokens: readonly Token[], at: number): readonly string[] | undefined {
  for (const { phrase, words } of sorts()) {
    let i = at;
    let met = 0;
    while (met < phrase.length && i < tokens.length) {
      const { text, word } = tokens[i];
      if (word.lemma === phrase[met] || text.toLowerCase() === phrase[met]) met++;
      else if (!isSkipped(tokens[i])) break;
      i++;
    }
    if (met === phrase.length) return words;
  }
  return undefined;
}
