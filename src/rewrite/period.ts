/** Decades, centuries, quarters, seasons, years of account, and "early", "mid" or "late" in any of them. */
import type { DateParts, DateValue } from '../values/value.ts';
import { ordinalEnding } from './dateStyle.ts';
import { ordinalInWords } from './numerals.ts';

/** The fact's period in the form of the claim's; nothing where the claim is none, or the fact has no such period. */
export function rewritePeriod(text: string, claim: DateValue, fact: DateValue): string[] {
  const { year } = fact.from;
  switch (claim.grain) {
    case 'decade': {
      const own = /(\d{2,3}0)(['’]?s)/.exec(text);
      if (!own || year === undefined || claim.to.year! - claim.from.year! > 9) return [];
      const decade = Math.floor(year / 10) * 10;
      const shown = own[1].length === 4 ? String(decade) : String(decade % 100).padStart(2, '0');
      const changed = text.replace(own[0], shown + own[2]);
      return [portionLike(changed, claim, fact.from, fact), changed.replace(PORTION, '')];
    }
    case 'century': {
      const own = /(\d+)(?:st|nd|rd|th)/.exec(text);
      if (year === undefined || year < 1) return [];
      const century = Math.ceil(year / 100);
      if (own) return [text.replace(own[0], `${century}${ordinalEnding(century)}`)];
      const words = /^(\S+(?:-\S+)?)(?= century)/i.exec(text.replace(PORTION, ''))?.[1];
      return words ? [text.replace(words, ordinalInWords(century, true))] : [];
    }
    case 'quarter':
    case 'half': {
      if (fact.grain !== claim.grain || fact.part === undefined) return [];
      const ordinal = ORDINALS.find((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));
      const numbered = ordinal
        ? text.replace(new RegExp(`\\b${ordinal}\\b`, 'i'), ORDINALS[fact.part - 1])
        : text.replace(/([QHqh])([1-4])/, (_, letter: string) => `${letter}${fact.part}`);
      return withYear(numbered, claim, year);
    }
    case 'season': {
      const own = SEASON.exec(text);
      if (!own || fact.grain !== 'season' || fact.part === undefined) return [];
      const name = fact.part === 23 && /fall/i.test(text) ? 'fall' : SEASONS[fact.part - 21];
      const cased = /^\p{Lu}/u.test(own[0]) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
      return withYear(text.replace(own[0], cased), claim, year);
    }
    case 'fiscal': {
      const own = /(\d{4})([/–-])(\d{2,4})/.exec(text);
      if (fact.grain !== 'fiscal' || year === undefined || fact.to.year === undefined) return [];
      if (own)
        return fact.to.year === year + 1
          ? [text.replace(own[0], year + own[2] + (own[3].length === 2 ? String(fact.to.year % 100).padStart(2, '0') : fact.to.year))]
          : [];
      return withYear(text, claim, year);
    }
    default:
      return [];
  }
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const SEASON = /spring|summer|autumn|fall|winter/i;

function withYear(text: string, claim: DateValue, year: number | undefined): string[] {
  if (claim.from.year === undefined) return [text];
  if (year === undefined) return [];
  const long = String(claim.from.year);
  return text.includes(long) ? [text.replace(long, String(year))] : [];
}

const PORTION = /\b(early|mid|late)([- ])/i;

/** The words before a date, with the part of the period that the fact falls into; without one where the fact does not tell. */
export function portionLike(words: string, claim: DateValue, { month, day, year }: DateParts, fact: DateValue): string {
  const own = PORTION.exec(words);
  if (!own) return words;
  const third = (at: number | undefined, of: number) =>
    at === undefined ? undefined : at <= of / 3 ? 'early' : at <= (2 * of) / 3 ? 'mid' : 'late';
  const isSame = fact.grain === claim.grain ? fact.portion : undefined;
  const of =
    claim.grain === 'month'
      ? third(day, 30)
      : claim.grain === 'year'
        ? third(month, 12)
        : claim.grain === 'decade'
          ? third((year! % 10) + 1, 10)
          : undefined;
  const portion = isSame ?? of;
  if (!portion) return words.replace(own[0], '');
  const joint = portion === 'mid' ? '-' : own[2] === '-' && own[1].toLowerCase() !== 'mid' ? '-' : ' ';
  const cased = /^\p{Lu}/u.test(own[1]) ? portion.charAt(0).toUpperCase() + portion.slice(1) : portion;
  return words.replace(own[0], `${cased}${joint}`);
}
