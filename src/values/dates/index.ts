/** Dates: found in prose, read from the fact base, compared, written out. */
export { addMonths, dayNumber, dayOf, durationBetween, isPossible, toDayInterval, weekdayOf, weekdayOfNumber } from './calendar.ts';
export { areAdjacent, compareDates, type DateContext } from './compare.ts';
export { findDates } from './find.ts';
export { formatDate, sameParts, WEEKDAY_NAMES } from './format.ts';
export { parseDate } from './parse.ts';
export { resolveRelative } from './relative.ts';
export type { FindOptions } from './scan.ts';
