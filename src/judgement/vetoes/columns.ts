/**
 * Vetoes for cells of a table. A row is of what its first cell says, and where its other cells tell the same thing of several years, versions or places, a
 * fact is told by one of them: the others are of what their own columns are headed by.
 */

import { lemmaAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { findMentions } from '../../values/names/mentions.ts';
import type { Value } from '../../values/value.ts';
import { isOfChange } from '../derived/amounts/changeCues.ts';
import { agreementOf } from '../evidence/agreement.ts';
import { slipOf } from '../evidence/closeness.ts';
import type { Tie } from '../evidence/evidence.ts';
import { isSure } from '../evidence/sure.ts';
import { isHeadOfUnit, isInOtherUnit } from '../owners/restated.ts';
import { type Analysis, analyse, statementOf } from '../scenes/analysis.ts';
import { datesOfHead } from '../scenes/headYears.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isAbout, isPhraseKey } from '../targets/target.ts';
import { asPlanned, ofAnotherRow, ofAnotherTime } from './reasons.ts';

/** Of what else the cell is, in words; undefined where nothing says so. */
export function otherCell(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  const { table } = scene.block;
  if (table?.rowIndex === 0 && isLabel(tie, scene)) return say`it heads a column`;
  if (!table || table.rowIndex === 0 || table.column === 0) return undefined;
  if (isOwn(tie, scene)) return undefined;
  const { headers, row, column } = table;
  if (isStatistic(row[0], tie) || isStatistic(headers[column] ?? '', tie)) return ofAnotherRow();
  const header = analyse(headers[column] ?? '');
  const { rows, rowIndex } = table;
  const near = rows.slice(Math.max(0, rowIndex - NEAR), rowIndex + NEAR);
  if (
    isOfEarlier(tie, headers[column] ?? '', column, headers, row, scene, base) ||
    isOfEarlier(
      tie,
      row[0],
      near.indexOf(row),
      near.map((r) => r[0] ?? ''),
      near.map((r) => r[column] ?? ''),
      scene,
      base,
    )
  )
    return ofAnotherTime();
  if (isCountForRate(tie, [row[0], headers[column] ?? ''])) return ofAnotherRow();
  if (isCompared(header, tie) && !isOfDifference(tie)) return say`the column of the table is of what is compared`;
  if (isPlan(header, tie) || isPlan(analyse(row[0]), tie)) return asPlanned();
  if (isHeadOf(header, tie, base)) return undefined;
  if (isOfOtherTime(header, tie)) return ofAnotherTime();
  for (const [c, text] of row.entries()) {
    if (c === 0 || c === column || isCompared(analyse(headers[c] ?? ''), tie)) continue;
    const other = closest(text, tie, isHeadOfUnit(headers[column] ?? '', headers[c] ?? ''), scene, base);
    if (other === 'agrees') return say`another cell of the row says what the fact says`;
    if (other !== undefined && other > slipOf(tie.claim.value, tie.agreement.slip))
      return say`another cell of the row is nearer to the fact`;
  }
  return undefined;
}

/** "Everywhere else | $289m": nothing that the row's head says is of the fact, which may be told in other words all the same. */
export function otherRow(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  const { table } = scene.block;
  if (!table || table.rowIndex === 0 || table.column === 0 || isOwn(tie, scene)) return undefined;
  return !isSure(tie, SURELY) && isRowOfAnother(table.row[0], tie, scene, base) ? ofAnotherRow() : undefined;
}

/** From here on what the column is headed by, or the text over the table, says the fact whatever the row's head is. */
const SURELY = 0.95;

/** A cell that says itself of whom it speaks needs neither. */
const isOwn = ({ target }: Tie, { ownMentions }: Scene): boolean => ownMentions.some(({ keys }) => isAbout(target, keys));

/** "| 4.2 | 5.0 |": a bare number alone in a head is a version, a year or a size, and claims nothing. */
const isLabel = ({ claim: { value, first, last } }: Tie, { analysis: { tokens } }: Scene) =>
  value.kind === 'figure' && value.scale === 'count' && !value.noun.length && last - first === tokens.length;

const PLANS = wordSet('goal target plan planned budget budgeted forecast projection projected expected aim objective ambition proposed');

/** "Goal for 2024": what was wanted, of a fact that tells what came of it. */
const isPlan = (head: Analysis, { target: { fact } }: Tie) => hasPlan(head) && !hasPlan(statementOf(fact));
const hasPlan = ({ tokens }: Analysis) => tokens.some(({ word }) => PLANS.has(word.folded) || PLANS.has(word.lemma));

const STATISTICS = wordSet('average mean median typical');

/** "Average paid in": it is not the sum that the fact tells of. */
const isStatistic = (head: string, { target }: Tie) =>
  analyse(head).tokens.some(({ word }) => STATISTICS.has(word.folded) && !target.vocabulary.has(word.lemma));

/** "Patients | 288" of 28 coughs an hour: a bare count is no rate, unless a head says per what. */
const isCountForRate = ({ claim: { value }, target: { figures } }: Tie, heads: readonly string[]) =>
  value.kind === 'figure' &&
  value.scale === 'count' &&
  value.per === undefined &&
  figures.length > 0 &&
  figures.every(
    ({ per }) =>
      per !== undefined &&
      !heads.some((head) => analyse(head).tokens.some(({ word, text }) => text === '/' || word.lemma === per || RATES.has(word.folded))),
  );
const RATES = wordSet('per rate each every a an average daily hourly weekly monthly yearly annual annually');

/** Heads of rows that are of all that the table is of. */
const TOTALS = wordSet('total all overall sum altogether together average mean median figure number value result amount');

/** "Independents | 6.1 %": nothing that the row's first cell says is of the fact. */
export function isRowOfAnother(head: string, { target }: Pick<Tie, 'target'>, scene: Scene, base: CompiledBase): boolean {
  const analysis = analyse(head);
  const lemmas = new Set(analysis.content.map((i) => lemmaAt(analysis.tokens, i)));
  if (lemmas.size === 0) return false;
  for (const lemma of lemmas) if (TOTALS.has(lemma) || target.vocabulary.has(lemma)) return false;
  if (scene.hits.get(target)?.some((hit) => lemmas.has(hit.word.lemma))) return false;
  return !names(analysis, base).some((key) => target.subjects.includes(key) || target.companions.includes(key));
}

const COMPARED = wordSet(
  'before previous previously last prior earlier ago old former change difference target limit forecast plan budget average',
);

/** "Year before", "Target": the column says that it is of something beside what the table is of. A fact of a change is at home under "Change". */
const isCompared = ({ tokens }: Analysis, { target }: Tie) =>
  tokens.some(
    ({ word }) => COMPARED.has(word.folded) && !target.vocabulary.has(word.lemma) && !(CHANGES.has(word.folded) && isOfChange(target)),
  );
const CHANGES = wordSet('change difference');

/** "On the year before | +7.7%", of a fact that says by how much something is more than a year earlier: it is at home there. */
const isOfDifference = ({ claim: { value }, target }: Tie): boolean =>
  value.kind === 'figure' &&
  (value.scale === 'percent' || value.sign !== undefined) &&
  (isOfChange(target) || MORE.test(target.fact.statement));
const MORE = /\b(?:year|month|week|quarter|season)s? (?:earlier|before)\b|\bthan (?:in|the|last)\b/;

/** The column is headed by the fact's own subject, by another word of it, or by its time. */
function isHeadOf(header: Analysis, { target }: Tie, base: CompiledBase): boolean {
  const keys = names(header, base);
  if (keys.some((key) => target.subjects.includes(key))) return true;
  // "Duo 2" has a word of the Duo 3, and is another.
  if (target.named && keys.some((key) => !isPhraseKey(key) && !target.companions.includes(key))) return false;
  // "Was" and "Will be" have no word but those of any statement.
  const isOwn = (i: number) => !AUXILIARIES.has(lemmaAt(header.tokens, i)) && target.vocabulary.has(lemmaAt(header.tokens, i));
  if (header.content.some(isOwn)) return true;
  return header.dates.some((date) => target.times.some((time) => time.from.year === date.from.year));
}

const AUXILIARIES = wordSet('be will have');

/** "| 2024 |", and no more, over what the fact tells of 2025. */
const isOfOtherTime = ({ dates: [date], text }: Analysis, { target, claim }: Tie) =>
  date !== undefined &&
  date.end - date.start === text.length &&
  claim.value.kind === 'figure' &&
  target.times.some((t) => t.from.year !== undefined);

/** Rows on either side that are looked at: work on a long table stays linear. */
const NEAR = 20;

/**
 * "Goats 2023 | Goats 2021", "Orme 2023 | Lunde 2018", "| 2021 |" above "| 2023 |": a head that says a year before another's, under which the fact's own value stands, has
 * the value of its own year.
 */
function isOfEarlier(
  tie: Tie,
  head: string,
  place: number,
  heads: readonly string[],
  cells: readonly string[],
  scene: Scene,
  base: CompiledBase,
): boolean {
  const own = timeOf(head);
  const { times, fact } = tie.target;
  // "Six fewer than in 2017" is no time of its own.
  const isOwn = ({ year }: HeadTime) => times.some((t) => t.from.year === year) && !fact.statement.includes(`than in ${year}`);
  if (!own || isOwn(own)) return false;
  return heads.some((text, i) => {
    const other = i === place ? undefined : timeOf(text);
    if (!other || other.month === own.month || (other.month < own.month && !isOwn(other))) return false;
    // Under heads that differ in their times alone a fact of no year is of the last one, whatever stands there.
    if (other.rest === own.rest) return true;
    return (base.targetsOfFact.get(fact.id) ?? []).some(
      (target) => closest(cells[i] ?? '', { ...tie, target }, false, scene, base) === 'agrees',
    );
  });
}

/** When a head says that its values were: its year, the month in which that began, counted through, and what else it says. */
interface HeadTime {
  year: number;
  month: number;
  rest: string;
}

function timeOf(head: string): HeadTime | undefined {
  if (!/\d{4}/.test(head)) return undefined;
  const [date, second] = datesOfHead(analyse(head));
  const { year, month = 1 } = date?.from ?? {};
  if (year === undefined || second) return undefined;
  return {
    year,
    month: 12 * year + (date.grain === 'quarter' ? 3 * (date.part ?? 1) : month),
    rest: head.slice(0, date.start) + head.slice(date.end),
  };
}

const names = ({ text, tokens }: Analysis, base: CompiledBase) =>
  [...findMentions(text, tokens, base.cast), ...findMentions(text, tokens, base.phrases)].flatMap((mention) => mention.keys);

/** Whether a cell agrees with some value of the fact, else how much it looks like a slip from the target's (0–1); undefined where it answers another question. */
function closest(text: string, { claim, target }: Tie, isOfUnit: boolean, scene: Scene, base: CompiledBase): 'agrees' | number | undefined {
  const { figures, dates } = analyse(text);
  const values: Value[] = claim.value.kind === 'figure' ? figures : dates;
  let best: number | undefined;
  for (const value of values) {
    // "£45 | £95", of what rises from £45 to £52: what the fact tells beside the value says nothing of the value itself.
    const agreement = target.kind === value.kind ? agreementOf(value, target, scene, base) : undefined;
    if (!agreement || agreement.result === 'incomparable' || (isOfUnit && isInOtherUnit(value, claim.value))) continue;
    if (agreement.result !== 'differs') return 'agrees';
    best = Math.max(best ?? 0, slipOf(value, agreement.slip));
  }
  return best;
}
