/** A number in the way a draft writes its own: words or digits, separators, decimals, "million" or "m". */
import { MULTIPLIER_WORDS } from '../values/figures/data/multipliers.ts';
import { VULGAR } from '../values/figures/data/number-words.ts';
import { inWords, MOST_WORDS, wordCount } from './numerals.ts';

export interface NumberStyle {
  words: boolean;
  /** The longest number that is written in words, in words. */
  mostWords: number;
  /** "one hundred and twelve": with "and". */
  and: boolean;
  /** What parts thousands; empty where nothing does. */
  separator: string;
  /** Digits from which on it does: "4095" stands without beside "173,000". */
  separatedFrom: number;
  /** Decimals as written. */
  decimals: number;
  /** "3½" rather than "3.5". */
  vulgar: boolean;
  /** The multiplier with what joins it: " million", "bn", "-million". */
  multiplier?: { joint: string; word: string };
}

/** Multipliers that go together, smallest first: a figure that outgrows one takes the next. */
const FAMILIES: [size: number, word: string][][] = [
  [
    [1e6, 'million'],
    [1e9, 'billion'],
    [1e12, 'trillion'],
  ],
  [
    [1e6, 'm'],
    [1e9, 'bn'],
    [1e12, 'tn'],
  ],
  [
    [1e6, 'mn'],
    [1e9, 'bn'],
    [1e12, 'tn'],
  ],
  [
    [1e6, 'mln'],
    [1e9, 'bln'],
    [1e12, 'trn'],
  ],
  [
    [1e3, 'K'],
    [1e6, 'M'],
    [1e9, 'B'],
    [1e12, 'T'],
  ],
  [
    [1e3, 'k'],
    [1e6, 'm'],
    [1e9, 'bn'],
  ],
  [
    [1e6, 'm'],
    [1e9, 'b'],
    [1e12, 't'],
  ],
  [
    [1e3, 'thousand'],
    [1e6, 'million'],
    [1e9, 'billion'],
    [1e12, 'trillion'],
  ],
  [
    [1e5, 'lakh'],
    [1e7, 'crore'],
  ],
];
/** Decimals that a writer puts before a multiplier at most. */
const MOST_DECIMALS = 3;

const DIGITS = /^([\d.,\u00a0\u2009\u202f ]*\d)([½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]?)(?:([\s-]*)(\p{L}+))?$/u;

/** "one hundred seven", as American writers have it; "a hundred men" tells nothing. */
const HUNDRED_ALONE =
  /\bhundred (?:(?:one|two|three|ten|eleven|twelve)\b|(?:four|five|six|seven|eight|nine)(?:teen)?\b|(?:twen|thir|for|fif|six|seven|eigh|nine)t)/i;

/** Reads how a number is written; `prose` around it tells what a short one cannot. */
export function styleOf(number: string, prose: string): NumberStyle {
  const digits = DIGITS.exec(number);
  const plain = digits?.[1] ?? '';
  const own = /\d([,\u00a0\u2009\u202f ])\d{3}(?!\d)/.exec(plain)?.[1];
  const [whole, decimals = ''] = plain.split('.');
  const isUnparted = own === undefined && whole.length > 3;
  const style: NumberStyle = {
    mostWords: Math.max(MOST_WORDS, wordCount(number)),
    words: !digits && !/\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]/.test(number),
    and: !HUNDRED_ALONE.test(prose),
    separator: own ?? (whole.length > 4 ? '' : (/\d([,\u00a0\u2009\u202f])\d{3}(?!\d)/.exec(prose)?.[1] ?? ',')),
    separatedFrom: isUnparted ? 5 : 4,
    decimals: decimals.length,
    vulgar: !!digits?.[2] || /^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]$/.test(number),
  };
  if (digits?.[4]) style.multiplier = { joint: digits[3], word: digits[4] };
  return style;
}

/**
 * The number in this style, to its last digit; undefined where the style cannot say it. `always`: in words however many, as at the start of
 * a sentence.
 */
export function writeNumber(value: number, style: NumberStyle, { decimals = 0, always = false } = {}): string | undefined {
  if (!Number.isFinite(value) || value < 0 || value >= 1e15) return undefined;
  if (style.words) return inStyleOfWords(value, style, always, decimals);
  if (style.vulgar) {
    const fraction = vulgarOf(value % 1);
    if (fraction !== undefined) return `${value >= 1 || !fraction ? grouped(Math.floor(value), 0, style) : ''}${fraction}`;
  }
  if (style.multiplier) return multiplied(value, style) ?? grouped(value, decimals, style);
  // A number in millions is read more easily with the word, where the draft has no long row of digits.
  if (value >= 1e6 && style.separatedFrom === 4 && placesOf(value / 1e6) <= 2)
    return multiplied(value, { ...style, multiplier: { joint: ' ', word: 'million' } });
  return grouped(value, decimals, style);
}

function inStyleOfWords(value: number, style: NumberStyle, always: boolean, decimals: number): string | undefined {
  const half = value % 1 === 0.5 && value > 1;
  if (Number.isInteger(value) || half) {
    const words = inWords(Math.floor(value), style.and) + (half ? ' and a half' : '');
    if (always || wordCount(words) <= style.mostWords || half) return words;
  }
  return writeNumber(value, { ...style, words: false }, { decimals });
}

function vulgarOf(part: number): string | undefined {
  if (part === 0) return '';
  return Object.keys(VULGAR).find((sign) => Math.abs(VULGAR[sign] - part) < 1e-4);
}

/** With the draft's multiplier where the number fits it, else with another of its family. */
function multiplied(value: number, style: NumberStyle): string | undefined {
  const { joint, word } = style.multiplier!;
  const lower = word.toLowerCase();
  const family = FAMILIES.find((f) => f.some(([, w]) => w === word)) ?? FAMILIES.find((f) => f.some(([, w]) => w === lower));
  if (!family || !(lower in MULTIPLIER_WORDS || word.length <= 3)) return undefined;
  const fits = ([size]: [number, string]) => value / size >= 1 && placesOf(value / size) <= MOST_DECIMALS;
  const own = family.find(([, w]) => w === word || w === lower);
  const stays = own && fits(own) && value / own[0] < 1000;
  const chosen = stays ? own : [...family].reverse().find(fits);
  if (!chosen) return undefined;
  const shown = tidy(value / chosen[0]);
  return `${grouped(shown, placesOf(shown), style)}${joint}${chosen[1]}`;
}

/** Digits in groups of three, with as many decimals as it has, or as are asked for. */
function grouped(value: number, decimals: number, { separator, separatedFrom }: NumberStyle): string {
  const [whole, part] = tidy(value)
    .toFixed(Math.max(decimals, placesOf(value)))
    .split('.');
  let text = whole;
  if (whole.length >= separatedFrom && separator)
    for (let at = text.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)}${separator}${text.slice(at)}`;
  return part ? `${text}.${part}` : text;
}

/** Decimals that a number has, at most six. */
export function placesOf(value: number): number {
  for (let places = 0; places < 6; places++) if (Math.abs(value - Number(value.toFixed(places))) < 1e-9 * Math.max(1, value)) return places;
  return 6;
}

/** Without floating-point dust. */
export const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** To a multiple of `place`, by `by`: `Math.round`, `Math.floor`, `Math.ceil`. */
export const toPlace = (value: number, place: number, by = Math.round) => tidy(by(tidy(value / place)) * place);
