import { wordSet } from '../../../language/wordSet.ts';
import { HABIT_WORDS, RANGE_WORDS, WEEKDAYS } from '../lexicon.ts';
import { readJoin, readWeekday, startsClean } from '../read.ts';
import { body, Class, type DateParser } from '../scan.ts';

/**
 * A weekday by itself, capitalised and in full:
 *
 * - on Tuesday · Tuesday's vote · said Tuesday · Tuesday morning · by Friday
 *
 * Not habits and names: "a Friday afternoon feeling", "every Friday", "Good Friday", "the Sunday Times".
 */
export const weekday: DateParser = {
  name: 'weekday',
  triggers: Class.Weekday,
  read(scan, at) {
    const read = readWeekday(scan, at);
    if (!read || read.abbreviated || !scan.isCapital(at) || scan.tokens[at].word.acronym || !startsClean(scan, at)) return undefined;
    const before = scan.word(at - 1);
    if (HABIT_WORDS.has(before)) return undefined;
    if (scan.isCapital(at - 1) && !PREPOSITIONS.has(before)) return undefined;
    // "Sunday Times", "Saturday Night Fever".
    if (scan.isCapital(read.next)) return undefined;
    if (scan.word(read.next) === '-' && scan.glued(read.next)) return undefined;
    // "Monday to Friday" is a habit.
    const join = readJoin(scan, read.next);
    if (join?.kind === 'to' && WEEKDAYS.has(scan.word(join.next))) return undefined;
    if (RANGE_WORDS.has(before) && WEEKDAYS.has(scan.word(at - 2))) return undefined;
    return { first: at, next: read.next, value: body('weekday', {}, {}, { weekday: read.n }) };
  },
};

const PREPOSITIONS = wordSet('on by since until before after from last next this early late that through to and');
