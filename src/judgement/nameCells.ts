/**
 * A cell of a table that holds a name alone, against the fact that has the head of its row: the name misspelt, or the one that another row's fact has in the
 * same place ("| 1.2.0 | Gannet |" where Gannet was 1.3.0).
 */
import { tokenize } from '../language/tokens.ts';
import { say } from '../say.ts';
import { statementOf } from './analysis.ts';
import type { CompiledBase } from './compile.ts';
import { type Filler, fillerOf } from './filler.ts';
import { type Frame, framesOf, isSameFrame } from './frames.ts';
import { isSlip } from './likeness.ts';
import type { Scene } from './scene.ts';
import { namesOfStatement } from './statementNames.ts';

/** Longest name in a cell, in words; shortest that can be misspelt. */
const LONGEST = 4;
const SHORTEST = 6;

export function wrongCells({ block: { table }, analysis: { tokens, text } }: Scene, base: CompiledBase): Filler[] {
  if (!table || table.rowIndex === 0 || table.column === 0 || !tokens.length || tokens.length > LONGEST) return [];
  if (!tokens.every((t) => t.kind === 'word' && t.word.capital)) return [];
  const words = tokens.map((t) => t.word.folded);
  const head = tokenize(table.row[0]).map((t) => t.word.folded);
  if (!head.length || base.cast.byForm.has(words.join(' '))) return [];
  const span = { start: tokens[0].start, end: tokens[tokens.length - 1].end, text };
  for (const fact of base.base.facts.values()) {
    const own = statementOf(fact).tokens.map((t) => t.word.folded);
    if (fact.status !== 'current' || !holds(own, head) || holds(own, words)) continue;
    for (const right of namesOfStatement(fact).runs) {
      if (right.opens || holds(head, right.words)) continue;
      const misspelt = isMisspelt(words, right.words);
      if (!misspelt && !isOfAnotherRow(words, framesOf(statementOf(fact).tokens, right), head, base)) continue;
      return [
        fillerOf(fact, span, right.text, [
          { kind: 'subject', text: say`the fact has the head of the row`, weight: 1 },
          {
            kind: 'value',
            text: misspelt ? say`but for a letter or two it is ${right.text}` : say`it stands where the fact has another name`,
            weight: 1,
          },
        ]),
      ];
    }
  }
  return [];
}

/** Whether the words stand in the list, together and in order. */
const holds = (list: readonly string[], words: readonly string[]) => list.some((_, from) => words.every((w, k) => list[from + k] === w));

function isMisspelt(words: string[], right: string[]): boolean {
  if (words.length !== right.length) return false;
  const off = words.filter((w, i) => w !== right[i]);
  const i = words.indexOf(off[0]);
  return off.length === 1 && words[i].length >= SHORTEST && words[i][0] === right[i][0] && isSlip(words[i], right[i]);
}

/** Whether a fact that has another head has the name in the frame in which this one has its own. */
function isOfAnotherRow(words: string[], frames: readonly Frame[], head: string[], base: CompiledBase): boolean {
  if (!frames.length) return false;
  for (const fact of base.base.facts.values()) {
    const { tokens } = statementOf(fact);
    const run = namesOfStatement(fact).runs.find((r) => r.words.join(' ') === words.join(' '));
    if (
      !run ||
      holds(
        tokens.map((t) => t.word.folded),
        head,
      )
    )
      continue;
    if (framesOf(tokens, run).some((f) => f.kind !== 'where' && frames.some((r) => isSameFrame(r, f)))) return true;
  }
  return false;
}
