/** Dates in digits alone: "2012-03-22", "2012/03/22", "22/03/2012", "3/22/12". */
import type { DateParts, DateValue } from '../values/value.ts';

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:\/(\d{4})-(\d\d)(?:-(\d\d))?)?$/;
/** Its kin: "2012/03/22", "2012.03.22". */
const YEAR_FIRST = /^\d{4}([/.])\d\d\1\d\d$/;
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d\d))?$/;

/** In the same order, with zeros where the draft has them; nothing where the order cannot be told, or a part is not known. */
export function rewriteNumeric(text: string, claim: DateValue, from: DateParts, to: DateParts): string[] {
  const iso = ISO.exec(text);
  if (iso) {
    const first = isoLike(from, iso[3] !== undefined);
    const second = iso[4] === undefined ? '' : isoLike(to, iso[6] !== undefined);
    return first === undefined || second === undefined ? [] : [second ? `${first}/${second}` : first];
  }
  const joint = YEAR_FIRST.exec(text)?.[1];
  if (joint) return [isoLike(from, true)?.replaceAll('-', joint) ?? []].flat();
  const [, one, mark, two, year] = SLASHED.exec(text) ?? [];
  if (!one || claim.alternative || claim.range || from.day === undefined || from.month === undefined) return [];
  const isDayFirst = Number(one) === claim.from.day && Number(two) === claim.from.month;
  // "03/03/2012" says nothing of the order, "3/13" all.
  if (Number(one) === Number(two)) return [];
  const pad = (n: number) =>
    String(n).padStart(one.startsWith('0') || two.startsWith('0') || (one.length === 2 && two.length === 2) ? 2 : 1, '0');
  const parts = isDayFirst ? [pad(from.day), pad(from.month)] : [pad(from.month), pad(from.day)];
  if (year) {
    if (from.year === undefined) return [];
    parts.push(year.length === 2 ? String(from.year % 100).padStart(2, '0') : String(from.year));
  }
  return [parts.join(mark)];
}

function isoLike({ year, month, day }: DateParts, withDay: boolean): string | undefined {
  if (year === undefined || month === undefined || (withDay && day === undefined)) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}${withDay ? `-${two(day!)}` : ''}`;
}
