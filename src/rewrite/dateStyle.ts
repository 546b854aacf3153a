/** How a draft writes a date: which parts, in which order and form. */
import { once } from '../language/once.ts';
import { MONTHS, WEEKDAYS } from '../values/dates/lexicon.ts';
import { ordinalInWords } from './numerals.ts';

/** A part of a date as written, at its place in the claim. */
export interface DatePiece {
  part: 'weekday' | 'day' | 'month' | 'year';
  start: number;
  end: number;
  text: string;
  /** What it says: 0–6, 1–31, 1–12, a year. */
  value: number;
}

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const THREE = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "twenty-second" is one word, "March-April" are two. */
const WORD = /(?:twenty|thirty)-\p{L}+|\p{L}+\.?|['’]?\d+(?:st|nd|rd|th)?/giu;

/** Days of a month as ordinals in words: "first", "twenty-second". */
const daysInWords = once(() => new Map(Array.from({ length: 31 }, (_, i) => [ordinalInWords(i + 1, true), i + 1])));

/**
 * The parts of a date in a claim's text, in order. A number is a day beside a month, a year where it has four digits or an apostrophe; what is
 * neither (an hour, a minute) is no part.
 */
export function piecesOf(text: string): DatePiece[] {
  const words = [...text.matchAll(WORD)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
  const pieces: DatePiece[] = [];
  const bare = (word: string) => word.toLowerCase().replace('.', '');
  for (const [i, word] of words.entries()) {
    const lower = bare(word.text);
    const month = MONTHS.get(lower);
    const weekday = WEEKDAYS.get(lower);
    if (month !== undefined) pieces.push({ part: 'month', ...word, value: month });
    else if (weekday !== undefined) pieces.push({ part: 'weekday', ...word, value: weekday });
    else if (/^['’]\d\d$/.test(word.text)) pieces.push({ part: 'year', ...word, value: Number(word.text.slice(1)) });
    else if (/^\d{4}$/.test(word.text)) pieces.push({ part: 'year', ...word, value: Number(word.text) });
    else {
      const day = daysInWords().get(lower) ?? (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word.text) ? Number.parseInt(word.text, 10) : undefined);
      const around = words.map((w) => w.text);
      if (day !== undefined && isDay(around, i, text.slice(word.end, words[i + 1]?.start)))
        pieces.push({ part: 'day', ...word, value: day });
    }
  }
  return pieces;
}

/** A number is a day where a month stands beside it, or another day that a month stands beside. */
function isDay(words: string[], at: number, after: string): boolean {
  if (/\d(?:st|nd|rd|th)$/.test(words[at])) return true;
  // "1:15", "5.30 p.m."
  if (/^[:.]\S/.test(after)) return false;
  const isMonth = (word: string | undefined) => word !== undefined && MONTHS.has(word.toLowerCase().replace('.', ''));
  const isNumber = (word: string) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) || daysInWords().has(word.toLowerCase());
  const passed = /^(?:of|the|to|and|or)$/i;
  for (const way of [1, -1]) {
    for (let i = at + way; i >= 0 && i < words.length; i += way) {
      if (isMonth(words[i])) return true;
      if (!isNumber(words[i]) && !passed.test(words[i])) break;
    }
  }
  return false;
}

/** Another value in the form of a part: "Sept." stays short, "21st" and "first" ordinal, "'12" two digits, "MARCH" capitals. */
export function writePart({ part, text }: DatePiece, value: number): string {
  switch (part) {
    case 'day':
      if (!/\d/.test(text)) return casedLike(text, ordinalInWords(value, true));
      return `${/^0/.test(text) ? String(value).padStart(2, '0') : value}${/\D/.test(text) ? ordinalEnding(value) : ''}`;
    case 'year':
      return /^['’]/.test(text) ? text[0] + String(value % 100).padStart(2, '0') : String(value);
    case 'month':
      return casedLike(text, monthLike(text, value));
    default:
      return casedLike(text, weekdayLike(text, value));
  }
}

function monthLike(text: string, value: number): string {
  const stop = text.endsWith('.');
  const bare = text.replace('.', '');
  const isFull = NAMES.some((name) => name.toLowerCase() === bare.toLowerCase()) && bare.length > 3;
  if (bare.length > 4 || isFull) return NAMES[value - 1];
  // "May" is both its own short form and its name: without a stop it is the name.
  if (bare.toLowerCase() === 'may') return NAMES[value - 1];
  const short = bare.length === 3 ? THREE[value - 1] : SHORT[value - 1];
  return stop && short.length < NAMES[value - 1].length ? `${short}.` : short;
}

function weekdayLike(text: string, value: number): string {
  const stop = text.endsWith('.') ? '.' : '';
  const length = text.replace('.', '').length;
  return length > 5 ? DAYS[value] : DAYS[value].slice(0, 3) + stop;
}

const casedLike = (text: string, word: string) => (text.length > 2 && text === text.toUpperCase() ? word.toUpperCase() : word);

export function ordinalEnding(value: number): string {
  const tens = value % 100;
  return tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}
