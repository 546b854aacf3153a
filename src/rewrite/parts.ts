/** A figure as it is written, taken apart: hedge, sign, currency, number, unit, and a hedge that follows. */
import { AFTER } from '../values/figures/data/qualifiers.ts';
import type { Figure, Qualifier } from '../values/value.ts';

export interface FigureParts {
  /** "more than ", "between "; with the space after it. */
  hedge: string;
  /** "–", "minus ". */
  sign: string;
  /** "$", "US$", "Rs ". */
  currency: string;
  number: string;
  /** "%", " per cent", " kilometres", "-metre", " dollars". */
  unit: string;
  /** " or more", "+". */
  tail: string;
}

const CURRENCY =
  /(?:(?:\b(?:US|CA|AU|NZ|HK|[CASR]))?[$€£¥₹₽₺₩₦₪₴฿]|\b(?:USD|EUR|GBP|JPY|CNY|RMB|INR|CHF|CAD|AUD|NZD|SEK|NOK|DKK|Rs\.?|[Kk]r)) ?$/u;
const SIGN = /(?:[-–−]|\b[Mm]inus )$/;
const TAILS = Object.values(AFTER)
  .flatMap((list) => list.split(', '))
  .filter(Boolean)
  // "- odd" stands for "-odd".
  .map((phrase) => phrase.replace(/^- /, '-'))
  .sort((a, b) => b.length - a.length);

export function partsOf(prose: string, figure: Figure): FigureParts {
  let before = prose.slice(figure.start, figure.number.start);
  const cut = (pattern: RegExp) => {
    const found = pattern.exec(before)?.[0] ?? '';
    before = before.slice(0, before.length - found.length);
    return found;
  };
  const currency = cut(CURRENCY);
  const sign = cut(SIGN);
  let unit = prose.slice(figure.number.end, figure.end);
  const lower = unit.toLowerCase();
  const phrase = TAILS.find(
    (tail) => lower.endsWith(tail) && !/[\p{L}]/u.test(/^\p{L}/u.test(tail) ? (lower.at(-tail.length - 1) ?? '') : ''),
  );
  let tail = '';
  if (phrase) {
    const at = unit.slice(0, unit.length - phrase.length).trimEnd().length;
    tail = unit.slice(at);
    unit = unit.slice(0, at);
  }
  return { hedge: before, sign, currency, number: prose.slice(figure.number.start, figure.number.end), unit, tail };
}

/** The words for a hedge that the draft does not have yet; things that are counted are "fewer". */
export function hedgeWords(qualifier: Qualifier, figure: Figure): string {
  switch (qualifier) {
    case 'about':
      return 'about ';
    case 'nearly':
      return 'nearly ';
    case 'justOver':
      return 'just over ';
    case 'atLeast':
      return 'at least ';
    case 'atMost':
      return 'up to ';
    case 'moreThan':
      return 'more than ';
    case 'lessThan':
      return figure.scale === 'count' ? 'fewer than ' : 'less than ';
    default:
      return '';
  }
}
