/**
 * Bare numbers of a table whose heads say what they are in: "Price (£)", "Revenue, £ million", "Weight in kg", "Time". The head of the column goes before that of the
 * row, and that before the head of the first column, which says what the whole table is of.
 */
import type { Block } from '../../draft/block.ts';
import type { Figure } from '../../values/value.ts';
import { analyse } from './analysis.ts';
import type { Claim } from './scene.ts';

/** Where a head tells the unit: in brackets at its end, after its last comma, after "in", or in all that it says, if need be before its comma. */
const IN_HEAD = [/[([]([^()[\]]{1,24})[)\]]\s*$/, /,\s*([^,]{1,24})$/, /\bin ([^,]{1,24})$/, /^([^,]{1,24})(?:$|,)/];
const CURRENCY = /^(?:[A-Z]{2})?[$€£¥]/;

/** The claims of a cell, with the unit of its head where a bare number is all that it holds. */
export function withHeadUnits(claims: Claim[], { table, text }: Block): Claim[] {
  if (!table || table.rowIndex === 0) return claims;
  const time = timeIn(text, table.headers[table.column]);
  if (time) return [time];
  if (table.column === 0 || claims.length !== 1) return claims;
  const [claim] = claims;
  const { value } = claim;
  if (value.kind !== 'figure' || value.scale !== 'count' || value.noun.length > 0 || value.unit || !isAll(value, text)) return claims;
  for (const head of [table.headers[table.column], ...[table.row[0], table.headers[0]].filter((h) => !PERIOD.test(h ?? ''))]) {
    const read = head ? inUnitOf(head, text.slice(value.start, value.end).trim()) : undefined;
    if (read) return [{ ...claim, value: { ...read, start: value.start, end: value.end, number: value.number } }];
  }
  return claims;
}

const POINT_TIME = /^\s*([01]?\d|2[0-3])\.([0-5]\d)\s*$/;
const TIME_HEAD = /^(?:local )?(?:time|times|when|hour|clock|start|starts|departs|departure|arrives|arrival|kick-off)\b/i;

/** "Year" over the first column, or before the last row, says what a row is of, not that its numbers are so many years. */
const PERIOD = /^\s*(?:year|month|week|day|quarter|season|hour|minute|decade)\s*$/i;

/** "02.47" under "Time": a time of day, which elsewhere would be a price or a length. */
function timeIn(text: string, head: string | undefined): Claim | undefined {
  if (!head || !POINT_TIME.test(text) || !TIME_HEAD.test(head.trim())) return undefined;
  const [date] = analyse(text.replace('.', ':')).dates;
  return date?.time && { value: date, first: 0, last: 1 };
}

const isAll = ({ start, end }: Figure, text: string) => !/\w/.test(text.slice(0, start) + text.slice(end));

/** The number in the unit that a head tells; undefined where it tells none. */
function inUnitOf(head: string, number: string): Figure | undefined {
  for (const form of IN_HEAD) {
    // "Pupils (thousands)", "Sales, millions".
    const unit = form
      .exec(head)?.[1]
      .trim()
      .replace(/^(thousand|million|billion)s\b/, '$1');
    if (!unit) continue;
    const [sign] = CURRENCY.exec(unit) ?? [];
    const text = sign ? `${sign}${number}${unit.slice(sign.length)}` : `${number} ${unit}`;
    const { figures, dates } = analyse(text);
    const [figure] = figures;
    if (figures.length !== 1 || dates.length > 0 || figure.end - figure.start < text.length) continue;
    return figure.scale === 'count' && figure.noun.length > 0 ? undefined : figure;
  }
  return undefined;
}
