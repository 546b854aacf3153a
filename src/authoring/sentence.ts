/** The sentence at a place in any text. */
import { analyse } from '../judgement/scenes/analysis.ts';

/** Furthest that a paragraph is followed to either side. */
const REACH = 4000;

/** The sentence that holds the offset, on one line; empty where there is none. Paragraphs end at blank lines. */
export function sentenceAt(text: string, offset: number): string {
  const from = Math.max(0, offset - REACH);
  const before =
    text
      .slice(from, offset)
      .split(/\n[ \t\r]*\n/)
      .at(-1) ?? '';
  const [after] = text.slice(offset, offset + REACH).split(/\n[ \t\r]*\n/);
  const paragraph = before + after;
  const sentence = analyse(paragraph).sentences.find((s) => s.start <= before.length && before.length <= s.end);
  return sentence ? paragraph.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim() : '';
}
