/**
 * "Section 24 of the Sewerage Act" of section 42: what is told by its number in a series is another one where the number is.
 *
 * Language: a word for things that are numbered goes right before the number. Evidence: a fact has the same word with another number and most of its own words are
 * said; no fact has the number that the draft has.
 */
import type { Fact } from '../../../factbase/model.ts';
import { once, oncePer } from '../../../language/once.ts';
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Word } from '../../../language/words.ts';
import { say } from '../../../say.ts';
import { statementOf } from '../../scenes/analysis.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import type { Wordless } from './wordless.ts';

const SERIES = wordSet(
  'section article chapter clause rule recommendation paragraph regulation resolution directive route platform gate room ward stage flight verse opus category volume number bus line protocol motion bill junction pier berth hole',
);
export const isOfSeries = ({ lemma }: Word) => SERIES.has(lemma);

/** Facts with a word of a series that are looked at. */
const MOST = 60;
/** Share of a fact's words that must be said, and how many. */
const NEARLY_ALL = 0.6;
const LEAST = 3;

export function wrongNumbered(scene: Scene, base: CompiledBase): Wordless[] {
  const said = numberedIn(scene.analysis.tokens, scene.sentence.first, scene.sentence.last);
  if (!said.length) return [];
  const forms = once(() => new Set(scene.words.filter(({ at }) => at >= 0).map(({ lemma }) => lemma)));
  const { tokens } = scene.analysis;
  for (const { lemma, number, at } of said) {
    const facts = [...new Set((base.byLemma.get(lemma) ?? []).slice(0, MOST).map(({ fact }) => fact))];
    const numbered = facts.map((fact) => ({ fact, own: inFact(fact).filter((each) => each.lemma === lemma) }));
    // Whatever else the number is told of, it is right somewhere.
    if (numbered.some(({ own }) => own.some((each) => each.number === number))) continue;
    for (const { fact, own } of numbered) {
      const [right] = own;
      const isOther = own.length === 1 && fact.status === 'current' && !said.some((s) => s.lemma === lemma && s.number === right.number);
      if (!isOther || !isToldOf(fact, lemma, forms())) continue;
      const expected = textAt(statementOf(fact).tokens, right.at);
      const sum = say`it is “${expected}”, not “${textAt(tokens, at)}”`;
      return [{ start: tokens[at].start, end: tokens[at + 1].end, fact, sum, expected }];
    }
  }
  return [];
}

interface Numbered {
  lemma: string;
  number: string;
  /** Token of the word; the number is the next one. */
  at: number;
}

const textAt = (tokens: readonly Token[], at: number) => `${tokens[at].text} ${tokens[at + 1].text}`;

const inFact = oncePer((fact: Fact): Numbered[] => {
  const { tokens } = statementOf(fact);
  return numberedIn(tokens, 0, tokens.length);
});

/** "Section 42", "Article 5": the words of a series with a whole number right behind them, and nothing joined to it. */
function numberedIn(tokens: readonly Token[], from: number, to: number): Numbered[] {
  const found: Numbered[] = [];
  for (let i = from; i + 1 < to; i++) {
    const [label, number, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (label.kind !== 'word' || !isOfSeries(label.word) || !/^\d{1,3}$/.test(number.text)) continue;
    if (next && (/^[%°:/–-]$/.test(next.text) || !next.spaceBefore) && !/^[.,;)!?’'"”]$/.test(next.text)) continue;
    if (/^(?:per|and|or|to|of)$/.test(foldedAt(tokens, i + 2)) && tokens[i + 3]?.kind === 'number') continue;
    found.push({ lemma: label.word.lemma, number: number.text, at: i });
  }
  return found;
}

/** Whether most of what a fact says, but for the number, is said. */
function isToldOf(fact: Fact, lemma: string, forms: ReadonlySet<string>): boolean {
  const { tokens, content } = statementOf(fact);
  const words = content.flatMap((i) => (tokens[i].kind === 'word' && tokens[i].word.lemma !== lemma ? [tokens[i].word.lemma] : []));
  const met = words.filter((word) => forms.has(word)).length;
  return met >= LEAST && met >= NEARLY_ALL * words.length;
}
