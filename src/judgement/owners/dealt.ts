/**
 * One fact that deals values out: "Four passengers were killed and 27 injured", "Thailand supplied 5,206 of them, India 4,148 and Nepal 2,128". Each value has words of
 * its own part of the statement that no other part has. Where two values of a sentence, or of a row or column of a table, each stand in a part that has the words of
 * another's and none of their own, each is held against the part whose words it stands among: "27 were killed and four hurt", "| India | 2,128 |".
 */

import { oncePer } from '../../language/once.ts';
import type { TokenRange } from '../../language/sentences.ts';
import { isWeakTerm } from '../../language/stopwords.ts';
import { foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { compareFigures } from '../../values/figures/index.ts';
import { disown, own } from '../evidence/context.ts';
import { type Tie, tieTo } from '../evidence/evidence.ts';
import { type Analysis, analyse, statementOf, stretch, tokenAt } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { saysOneOf } from '../targets/meetings.ts';
import { PREPOSITIONS } from '../targets/statementNames.ts';
import type { Target } from '../targets/target.ts';
import { haveOneScale } from './sameProperty.ts';

/** What stands between two parts beside commas and semicolons. */
const BOUNDARIES = wordSet('and while but whereas against');
/** Words by which values are dealt out otherwise than by what stands beside them. */
const IN_TURN = wordSet('respectively respective former latter both together total');
/** Rows on either side of a cell's own that are looked at: work on a long table stays linear. */
const NEAR = 20;

/** A value that agrees with a part of a fact. */
interface Told {
  claim: Claim;
  right: Tie;
}

/** Such a value, and the part among whose words it stands, its own or another. */
interface Placed extends Told {
  among: Target;
}

/**
 * Holds values against the parts of a fact among whose words they stand, where they are right for other parts, and against none where they stand among those of their
 * own; the ties it changed.
 */
export function attributeDealt(scene: Scene, ties: Map<Claim, Tie[]>, base: CompiledBase): Tie[][] {
  return toldByFact(ties, base).flatMap((told) => {
    const placed = scene.block.table
      ? exchangedCells(told, scene, base)
      : told.length === 1
        ? placedAlone(told[0], scene, base)
        : inPairs(placedInSentence(told, scene, base));
    return placed.flatMap((each) => give(each, ties, scene, base));
  });
}

const isOwn = ({ among, right }: Placed) => among === right.target;

/** In a sentence of several, two at least have each other's places. */
const inPairs = (placed: readonly Placed[]) => (placed.filter((each) => !isOwn(each)).length === 1 ? placed.filter(isOwn) : placed);

/** Gives a value to the part among whose words it stands; the ties that it changed. */
function give(placed: Placed, ties: Map<Claim, Tie[]>, scene: Scene, base: CompiledBase): Tie[][] {
  const { claim, right, among } = placed;
  const list = ties.get(claim)!;
  if (isOwn(placed)) {
    const rest = list.filter((t) => t.target.fact !== among.fact || t.agreement.result !== 'differs');
    ties.set(claim, rest);
    return [rest];
  }
  // A sentence of many values calls more facts to mind than are measured.
  const tie = list.find((t) => t.target === among) ?? tieTo(among, claim, scene, base);
  if (tie?.agreement.result !== 'differs') return [];
  if (!list.includes(tie)) list.push(tie);
  disown(right);
  own(tie);
  return [list];
}

/** The values that agree with parts of facts, by what deals them out. */
function toldByFact(ties: Map<Claim, Tie[]>, base: CompiledBase): Told[][] {
  const byParts = new Map<readonly Part[], Told[]>();
  for (const [claim, list] of ties) {
    if (claim.value.kind !== 'figure') continue;
    const right = list.find(
      ({ agreement, target }) => agreement.result === 'agrees' && target.hasSiblings && partsOf(target, base).length > 1,
    );
    if (right) pushTo(byParts, partsOf(right.target, base), { claim, right });
  }
  return [...byParts.values()];
}

/** Two values of a sentence at least, with the parts among whose words they stand. */
function placedInSentence(told: Told[], { analysis, sentence }: Scene, base: CompiledBase): Placed[] {
  const { tokens } = analysis;
  for (let i = sentence.first; i < sentence.last; i++)
    if (IN_TURN.has(foldedAt(tokens, i))) return foldedAt(tokens, i) === 'respectively' ? placedInTurn(told, analysis, sentence, base) : [];
  const bounds = told.map(({ claim }, i) => (i ? boundary(tokens, told[i - 1].claim.last, claim.first) : sentence.first));
  return told.flatMap(({ claim, right }, i): Placed[] => {
    const from = bounds[i];
    const to = i + 1 < told.length ? bounds[i + 1] : endOfPart(tokens, claim.last, sentence.last);
    const among = from === undefined || to === undefined ? undefined : partOf(wordsIn(analysis, from, to), right.target, base);
    return among ? [{ claim, right, among }] : [];
  });
}

/** "Ames and Boyd got nine and 14 years respectively": of two values each is of the part whose words stand in its place among the words of both. */
function placedInTurn(told: Told[], analysis: Analysis, { first, last }: TokenRange, base: CompiledBase): Placed[] {
  const parts = partsOf(told[0].right.target, base).filter(({ target }) => told.some(({ right }) => right.target === target));
  const { tokens } = analysis;
  const inOrder = telling(analysis, first, last).flatMap((i) => parts.filter(({ words }) => words.has(tokens[i].word.lemma)));
  const [one, other] = [...new Set(inOrder)];
  if (told.length !== 2 || !one || !other || inOrder.lastIndexOf(one) > inOrder.indexOf(other)) return [];
  return [
    { ...told[0], among: one.target },
    { ...told[1], among: other.target },
  ];
}

/**
 * "The Farmers had 11 seats", where these are the Greens': one value alone, in a sentence that names whom another part is of and none of those whom its own is of.
 */
function placedAlone({ claim, right }: Told, { analysis, sentence }: Scene, base: CompiledBase): Placed[] {
  const parts = partsOf(right.target, base);
  const { tokens } = analysis;
  for (let i = sentence.first; i < sentence.last; i++) if (BESIDES.has(foldedAt(tokens, i))) return [];
  if (toldIn(wordsIn(analysis, sentence.first, sentence.last), [partFor(right.target, parts)], base).length) return [];
  const before = wordsIn(analysis, sentence.first, claim.first).filter((word) => word.capital);
  const named = literallyIn(
    before,
    parts.filter((part) => part.named),
  );
  return named.length === 1 && areAlike(named[0].target, right.target) ? [{ claim, right, among: named[0].target }] : [];
}
/** Words by which a value may be of somebody whom the sentence does not name, or of several. */
const BESIDES = wordSet(
  `${[...IN_TURN.all()].join(' ')} other others another rival rivals opponent opponents each all every than against compared behind ahead between difference margin rest`,
);
const partFor = (target: Target, parts: readonly Part[]): Part => parts.find((part) => part.target === target)!;

function endOfPart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(tokens, i) || tokens[i].text === ';') return i;
  return to;
}

/** A cell whose row or column is headed by the words of another part, where a head with the words of its own has that part's value. */
function exchangedCells(told: Told[], { block: { table } }: Scene, base: CompiledBase): Placed[] {
  if (!table || table.rowIndex === 0 || table.column === 0) return [];
  const { headers, row, rows, column, rowIndex } = table;
  const near = rows.slice(Math.max(0, rowIndex - NEAR), rowIndex + NEAR);
  const sides = [
    { head: row[0], others: near.filter((r) => r !== row).map((r) => ({ head: r[0], cell: r[column] })) },
    { head: headers[column], others: headers.map((head, c) => ({ head, cell: row[c] })).filter((_, c) => c > 0 && c !== column) },
  ];
  return told.flatMap(({ claim, right }) =>
    sides.flatMap(({ head, others }): Placed[] => {
      const among = partOf(wordsOf(head), right.target, base);
      if (!among || among === right.target) return [];
      const [{ value }] = among.figures;
      const isExchanged = others.some(
        (o) => partOf(wordsOf(o.head), among, base) === right.target && analyse(o.cell ?? '').figures.some((f) => f.value === value),
      );
      return isExchanged ? [{ claim, right, among }] : [];
    }),
  );
}

/**
 * "52 rowers and coaches", "38 birds were released, 20 of them females": the sum of all that a fact deals out is no wrong part of it, unless it stands with the words
 * of one part alone ("52 rowers").
 */
export function isWhole(
  { claim: { value, first, last }, target }: Tie,
  { analysis, sentence, block: { table } }: Scene,
  base: CompiledBase,
): boolean {
  if (value.kind !== 'figure' || !target.hasSiblings) return false;
  const parts = partsOf(target, base);
  if (parts.length < 2 || !parts.every((part) => areAlike(part.target, target)) || isNested(target.fact)) return false;
  const [{ ...sum }] = target.figures;
  sum.value = parts.reduce((all, part) => all + part.target.figures[0].value, 0);
  if (compareFigures(value, sum).result !== 'agrees') return false;
  const { tokens } = analysis;
  let [from, to] = [first, last];
  while (from > sentence.first && !isComma(tokens, from - 1)) from--;
  while (to < sentence.last && !isComma(tokens, to)) to++;
  const words = [...wordsIn(analysis, from, to), ...(table ? wordsOf(table.row[0]) : [])];
  return literallyIn(words, parts).length !== 1;
}

/** "23 people died, nine of them civilians": one value is a part of the other. */
const isNested = (fact: Target['fact']) => statementOf(fact).tokens.some(({ word }) => NESTING.has(word.folded));
const NESTING = wordSet('whom which them those these including included among');

/** The part of the target's fact among whose words a value of it stands: the target's own, if some of the words are its, or else the only one that they are of. */
function partOf(words: readonly Token['word'][], target: Target, base: CompiledBase): Target | undefined {
  const parts = toldIn(words, partsOf(target, base), base);
  if (parts.some((part) => part.target === target)) return target;
  return parts.length === 1 && areAlike(parts[0].target, target) ? parts[0].target : undefined;
}

/** The parts that some words are of; relatives of a part's words count where no part has one of the words themselves. */
function toldIn(words: readonly Token['word'][], parts: readonly Part[], base: CompiledBase): Part[] {
  const own = literallyIn(words, parts);
  return own.length
    ? own
    : parts.filter((part) => words.some(({ lemma, lemmaNumber: number }) => saysOneOf(part.words, { lemma, number }, base.meetings)));
}

const literallyIn = (words: readonly Token['word'][], parts: readonly Part[]): Part[] =>
  parts.filter((part) => words.some(({ lemma }) => part.words.has(lemma)));

const areAlike = ({ figures: [a] }: Target, { figures: [b] }: Target): boolean => haveOneScale(a, b);

/** A value of a fact, with the words that its part of the statement alone has. */
interface Part {
  target: Target;
  words: ReadonlySet<string>;
  /** Whether these are of names. */
  named: boolean;
}

const dealtBy = oncePer((_: CompiledBase) => new Map<Target, readonly Part[]>());

/**
 * The parts of the target's fact, if its statement parts all its figures; else those of its own scale, if it parts these: "168 (7.0%) in the drug group and 231
 * (9.6%) in the other".
 */
function partsOf(target: Target, base: CompiledBase): readonly Part[] {
  const known = dealtBy(base);
  const kept = known.get(target);
  if (kept) return kept;
  const targets = (base.targetsOfFact.get(target.fact.id) ?? []).filter(
    (t) => t.kind === 'figure' && t.figures.length === 1 && !t.explicit,
  );
  const all = partsOfThese(targets);
  const alike = all.length ? targets : targets.filter((t) => areAlike(t, target));
  const parts = all.length ? all : alike.length < targets.length ? partsOfThese(alike) : NONE;
  for (const t of [target, ...alike]) known.set(t, parts);
  return parts;
}

const partsOfThese = (targets: readonly Target[]): readonly Part[] =>
  targets.length > 1 && targets.length <= MOST_PARTS ? partsOfStatement(targets) : NONE;
const NONE: readonly Part[] = [];
/** A statement with more is a list, and its work must not grow with the square of its length. */
const MOST_PARTS = 8;
const LONGEST = 200;

function partsOfStatement(targets: readonly Target[]): readonly Part[] {
  const statement = statementOf(targets[0].fact);
  const { tokens } = statement;
  if (tokens.length > LONGEST) return NONE;
  const inOrder = [...targets].sort((a, b) => a.figures[0].start - b.figures[0].start);
  const ranges = inOrder.map(({ figures: [{ start, end }] }) => [tokenAt(tokens, start), tokenAt(tokens, end)] as const);
  // "Of the birds released, 20 were females": what leads to the first value stands for all.
  const bounds = ranges.map(([first], i) => (i ? boundary(tokens, ranges[i - 1][1], first) : (boundary(tokens, 0, first) ?? 0)));
  if (bounds.includes(undefined)) return NONE;
  const stretches = ranges.map(([, last], i) => [bounds[i]!, last, bounds[i + 1] ?? tokens.length] as const);
  const all = stretches.map(([first, , last]) => wordsIn(statement, first, last));
  const core = stretches.map(([first, value, last]) => wordsIn(statement, first, endOf(statement, first, value, last)));
  // "Thailand supplied 5,206 of them and India 4,148": what is told of all stands in the part of the first, and the names tell the parts apart.
  const named = core.map((words) => words.filter((word) => word.capital));
  const ways = [named, core, all].map((of) => apart(of, all));
  const words = ways.find((sets) => sets.every((set) => set.size));
  return words ? inOrder.map((target, i) => ({ target, words: words[i], named: words === ways[0] })) : NONE;
}

/** Of some words of each part those that no other part has at all. */
function apart(parts: readonly (readonly Token['word'][])[], all: readonly (readonly Token['word'][])[]): ReadonlySet<string>[] {
  const isElsewhere = (lemma: string, own: number) => all.some((words, i) => i !== own && words.some((word) => word.lemma === lemma));
  return parts.map((words, own) => new Set(words.map(({ lemma }) => lemma).filter((lemma) => !isElsewhere(lemma, own))));
}

/** Where what only adds to a part begins: "27 injured | in the runaway of 1931", but "27 in the placebo group". */
function endOf(statement: Analysis, first: number, value: number, last: number): number {
  const told = telling(statement, first, last)[0] ?? last;
  for (let i = Math.max(value, told + 1); i < last; i++) if (ADDS.has(foldedAt(statement.tokens, i))) return i;
  return last;
}
const ADDS = wordSet(`${[...PREPOSITIONS.all()].join(' ')} over across through during along between`);

/** The token after the last comma or word that parts two values. */
function boundary(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--)
    if (isComma(tokens, i) || tokens[i].text === ';' || BOUNDARIES.has(foldedAt(tokens, i))) return i + 1;
  return undefined;
}

/** The telling words of a stretch. */
const wordsIn = (analysis: Analysis, from: number, to: number): Token['word'][] =>
  telling(analysis, from, to).map((i) => analysis.tokens[i].word);

const telling = ({ tokens, content }: Analysis, from: number, to: number): number[] =>
  stretch(content, (i) => i, from, to).filter((i) => tokens[i].kind === 'word' && !isWeakTerm(tokens[i].word.lemma));

function wordsOf(text = ''): Token['word'][] {
  const analysis = analyse(text);
  return wordsIn(analysis, 0, analysis.tokens.length);
}
