/**
 * A cell of a table that holds a name alone, against the fact that has the head of its row: the name misspelt, or the one that another row's fact has in the
 * same place ("| 1.2.0 | Gannet |" where Gannet was 1.3.0).
 */
import type { Fact } from '../../factbase/model.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { related, SYNONYM } from '../../language/related.ts';
import { roleOf } from '../../language/roles.ts';
import { foldedAt, lemmaAt, type Token, tokenize } from '../../language/tokens.ts';
import { say } from '../../say.ts';
import { isSlip } from '../evidence/likeness.ts';
import { type Filler, fillerOf, inAnothersPlace } from '../fillers/filler.ts';
import { type Frame, framesOf, isSameFrame } from '../fillers/frames.ts';
import { isTown, keyOf, mayFill } from '../fillers/slotNames.ts';
import { statementOf } from '../scenes/analysis.ts';
import { calledToMind } from '../scenes/recall.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { factsAbout } from '../targets/factsAbout.ts';
import { lemmasOf } from '../targets/reading.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { isCastMet } from '../vetoes/nobodyNamed.ts';
import { holdersOf } from './postHolders.ts';

/** Longest name in a cell, in words; shortest that can be misspelt. */
const LONGEST = 4;
const SHORTEST = 6;

/** What stands before a name alone. */
const BARE = { preposition: '', governor: '', opens: false };

export function wrongCells(scene: Scene, base: CompiledBase): Filler[] {
  const { table } = scene.block;
  const { tokens, text } = scene.analysis;
  if (!table || table.rowIndex === 0 || table.column === 0 || !tokens.length || tokens.length > LONGEST) return [];
  // "Ida J. Moor" has a stop in it.
  if (!tokens.every((t, i) => (t.kind === 'word' ? t.word.capital : t.text === '.' && tokens[i - 1]?.text.length === 1))) return [];
  const words = tokens.filter((t) => t.kind === 'word').map((t) => t.word.folded);
  const rowHead = tokenize(table.row[0]);
  const head = rowHead.map((t) => t.word.folded);
  if (!head.length) return [];
  const run = { first: 0, last: tokens.length, words, start: tokens[0].start, end: tokens[tokens.length - 1].end, text, kept: [], ...BARE };
  const label = lemmasOf(table.headers[table.column] ?? '');
  const facts = new Set(calledToMind(scene, base).map(([target]) => target.fact));
  const holder = otherInRole(run, rowHead, facts, scene, base);
  if (holder) return [holder];
  const rowLabel = lemmasOf(table.row[0]);
  for (const fact of facts) {
    const own = statementOf(fact).tokens.map((t) => t.word.folded);
    if (fact.status !== 'current' || holds(own, words)) continue;
    const ofLabel = table.row.length === 2 && isToldBy(rowLabel, [], fact, base) && isSpokenOf(fact, scene, base);
    const ofRow = holds(own, head);
    if (!ofRow && !ofLabel) continue;
    for (const right of namesOfStatement(fact).runs) {
      if (
        (right.opens && keyOf(right, base) === undefined) ||
        holds(head, right.words) ||
        (ofLabel && isSubject(right, rowLabel, fact, base))
      )
        continue;
      const misspelt = isMisspelt(words, right.words);
      if (!misspelt && !(mayFill(run, right, base) && isTown(run, right, tokens) && keyOf(run, base) !== (keyOf(right, base) ?? '')))
        continue;
      const frames = framesOf(statementOf(fact).tokens, right);
      if (
        !ofLabel &&
        !misspelt &&
        !isOfAnotherRow(words, frames, head, facts) &&
        !isLabelled(label, frames) &&
        !isToldBy(label, head, fact, base)
      )
        continue;
      return [
        fillerOf(fact, run, right.text, [
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

/**
 * "| Conductor | Ida Moor |" of what Ruth Lund conducted, "| Referee | Ida Moor |" where that was Ruth Lund: one of the cast in a role that a fact called to mind gives to
 * another, and none gives to them.
 */
function otherInRole(
  run: ProperRun,
  label: readonly Token[],
  facts: ReadonlySet<Fact>,
  scene: Scene,
  base: CompiledBase,
): Filler | undefined {
  const key = keyOf(run, base) ?? '';
  const name = base.base.names.get(key);
  const noun = lemmaAt(label, label.length - 1);
  const role = roleOf(noun)?.role;
  if (name?.kind !== 'person' || label.length > 2 || scene.block.table?.row.length !== 2) return undefined;
  const post = label.map((t) => t.word.lemma).join(' ');
  const holds = (fact: Fact, right: ProperRun) =>
    (label.length === 1 &&
      role !== undefined &&
      framesOf(statementOf(fact).tokens, right).some((f) => f.kind === 'agent' && roleOf(f.lead)?.role === role)) ||
    holdersOf(base)
      .get(noun)
      ?.some((h) => h.fact === fact && h.run === right && h.post.join(' ') === post);
  const isOwn = ({ fact, right }: { fact: Fact; right: ProperRun }) => keyOf(right, base) === key || fact.statement.includes(run.text);
  const known = [...facts, ...factsAbout(key, base)].flatMap((fact) =>
    fact.status === 'current'
      ? namesOfStatement(fact)
          .runs.filter((right) => holds(fact, right))
          .map((right) => ({ fact, right }))
      : [],
  );
  if (!known.length || known.some(isOwn) || name.titles.some((title) => lemmasOf(title).includes(noun))) return undefined;
  // Of several the one that tells of the same as a fact of this one's does: "produced the first performance".
  const words = new Set([...factsAbout(key, base)].flatMap((fact) => statementOf(fact).tokens.map((t) => t.word.lemma)));
  const shared = ({ fact }: { fact: Fact }) =>
    statementOf(fact).content.filter((i) => words.has(lemmaAt(statementOf(fact).tokens, i))).length;
  const [{ fact, right }] = known.sort((a, b) => shared(b) - shared(a));
  const other = base.base.names.get(keyOf(right, base) ?? '');
  return other?.kind === 'person' ? fillerOf(fact, run, other.name, [inAnothersPlace()]) : undefined;
}

/** "| Chief executive | Ida Moor |": the label says all that the fact says, its names and the head of the row aside. */
function isToldBy(label: string[], head: string[], fact: Fact, base: CompiledBase): boolean {
  const { tokens, content } = statementOf(fact);
  const runs = namesOfStatement(fact).runs.filter((r) => !r.opens || keyOf(r, base) !== undefined);
  const isName = (i: number) => head.includes(foldedAt(tokens, i)) || runs.some((r) => r.first <= i && i < r.last);
  const lemmas = content.filter((i) => !isName(i)).map((i) => lemmaAt(tokens, i));
  const alike = (a: string, b: string) => related(a, b) >= SYNONYM || phraseOf(label) === b;
  return (
    label.length > 0 &&
    lemmas.length > 0 &&
    lemmas.every((l) => label.some((w) => alike(w, l))) &&
    label.every((w) => lemmas.some((l) => alike(w, l)))
  );
}

/** Whether the draft has spoken of one of the fact's names, or of the cast and the base speaks of that one most. */
const isSpokenOf = (fact: Fact, scene: Scene, base: CompiledBase) => {
  const { seen } = scene.discourse;
  return namesOfStatement(fact).runs.some((r) => {
    const key = keyOf(r, base) ?? '';
    return seen.has(key) || (base.topics.has(key) && isCastMet(scene, seen));
  });
};

const phraseOf = (label: string[]) => label.join('_');

/** Whether the fact is about the name, and says something else of it: "| Architect | Ida Moor |" is of no house. */
const isSubject = (run: ProperRun, label: readonly string[], fact: Fact, base: CompiledBase) => {
  const kind = base.base.names.get(keyOf(run, base) ?? '')?.kind;
  const isOther = kindOfNoun(label[label.length - 1]) === 'person' ? kind !== undefined && kind !== 'person' : kind === 'organisation';
  return isOther && namesOfStatement(fact).runs.length > 1;
};

/** Whether the head of the column is the word that the name leans on in the fact: "Codename" of "codenamed Gannet". */
const isLabelled = (label: string[], frames: readonly Frame[]) =>
  label.length === 1 && frames.some((f) => f.kind === 'called' && related(f.lead, label[0]) >= SYNONYM);

/** Whether the words stand in the list, together and in order. */
const holds = (list: readonly string[], words: readonly string[]) => list.some((_, from) => words.every((w, k) => list[from + k] === w));

function isMisspelt(words: string[], right: string[]): boolean {
  if (words.length !== right.length) return false;
  const off = words.filter((w, i) => w !== right[i]);
  const i = words.indexOf(off[0]);
  return off.length === 1 && words[i].length >= SHORTEST && words[i][0] === right[i][0] && isSlip(words[i], right[i]);
}

/** Whether a fact that has another head has the name in the frame in which this one has its own. */
function isOfAnotherRow(words: string[], frames: readonly Frame[], head: string[], facts: Iterable<Fact>): boolean {
  if (!frames.length) return false;
  for (const fact of facts) {
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
