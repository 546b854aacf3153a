/** Figures that are no plain number: scores, fractions, multiples, ordinals. */
import { FRACTIONS } from '../values/figures/format.ts';
import type { Figure } from '../values/value.ts';
import { type NumberStyle, placesOf, tidy } from './number.ts';
import { inWords, MOST_WORDS, ordinalInWords, wordCount } from './numerals.ts';
import type { FigureParts } from './parts.ts';
import type { Place } from './place.ts';
import { percentLike } from './units.ts';

/** "3–1": with the draft's dash, and the larger number where the draft has its own. */
export function rewriteScore({ number }: FigureParts, claim: Figure, fact: Figure): string[] {
  const [, joint] = /^\d+(\s?(?:[-–—]|to)\s?)\d+$/.exec(number) ?? [];
  if (!joint || fact.high === undefined) return [];
  const isRising = claim.high! > claim.value;
  const [a, b] = isRising === fact.high > fact.value ? [fact.value, fact.high] : [fact.high, fact.value];
  return [`${a}${joint}${b}`];
}

/** The fractions that have a name, and those that only a draft is given. */
const COMMON: readonly [number, string][] = [...FRACTIONS, [2 / 5, 'two-fifths'], [3 / 5, 'three-fifths'], [4 / 5, 'four-fifths']];
/** A share may stand for a common fraction this near to it. */
const NEAR = 0.015;
const OF = /^\s+of\b/;

/** "two-thirds of", "one in five": another common fraction where the fact is near one, else a percentage. */
export function rewriteFraction({ prose }: Place, { hedge, number, tail }: FigureParts, claim: Figure, fact: Figure): string[] {
  const value = fact.scale === 'percent' ? fact.value / 100 : fact.scale === 'fraction' ? fact.value : undefined;
  if (value === undefined || value <= 0 || fact.high !== undefined) return [];
  const found: string[] = [];
  const inOne = /^(?:one|1)( in )(?:\w|-)+$/i.exec(number);
  if (inOne) {
    const out = Math.round(1 / value);
    if (Math.abs(1 / out - value) < NEAR)
      found.push(`${hedge}${number.slice(0, number.search(/ in /))}${inOne[1]}${/\d/.test(number) ? out : inWords(out, true)}`);
  }
  // "Half the members" has no "of", which every other share needs.
  const isFollowed = OF.test(prose.slice(claim.end));
  const joint =
    isFollowed || /^[\s]*(?:[.,;:)]|$)/.test(prose.slice(claim.end))
      ? ''
      : /^\s+(?:the|its|their|his|her|our|all|those|these)\b/.test(prose.slice(claim.end))
        ? ' of'
        : undefined;
  if (joint === undefined || (inOne && !isFollowed)) return found;
  for (const [share, name] of inOne ? [] : COMMON)
    if (Math.abs(share - value) < NEAR) found.push(`${hedge}${name}${tail}${joint}`, `${name}${joint}`);
  const shown = tidy(Math.round(value * 1e4) / 100);
  const percent = `${shown.toFixed(placesOf(shown))}${percentLike(prose, '1')}${joint}`;
  found.push(`${hedge}${percent}`, percent);
  return found;
}

const VERBS: [number, string, string, string][] = [
  [2, 'doubled', 'doubling', 'doubles'],
  [3, 'tripled', 'tripling', 'triples'],
  [3, 'trebled', 'trebling', 'trebles'],
  [4, 'quadrupled', 'quadrupling', 'quadruples'],
  [0.5, 'halved', 'halving', 'halves'],
];

/** "doubled", "three times": in the same form. */
export function rewriteMultiple({ hedge, number, unit, tail }: FigureParts, fact: Figure): string[] {
  if (fact.scale !== 'multiple' || fact.high !== undefined) return [];
  const word = number.toLowerCase();
  const own = VERBS.find((verb) => verb.includes(word));
  if (own) {
    const verb = VERBS.find(([n]) => Math.abs(n - fact.value) < 1e-6);
    const next = verb?.[own.indexOf(word)];
    return next ? [`${hedge}${next}${tail}`, String(next)] : [];
  }
  const isWords = !/\d/.test(number);
  const shown = isWords && Number.isInteger(fact.value) ? inWords(fact.value, true) : String(tidy(fact.value));
  if (/\btimes$/.test(word)) return [`${hedge}${shown} times${tail}`, `${shown} times`];
  return /^\s*times/.test(unit) ? [`${hedge}${shown}${unit}${tail}`, `${shown}${unit}`] : [];
}

/** "third", "21st". */
export function rewriteOrdinal({ hedge, number, unit }: FigureParts, fact: Figure, style: NumberStyle): string[] {
  const { value, scale } = fact;
  if ((scale !== 'ordinal' && scale !== 'count') || !Number.isInteger(value) || value < 1 || value > 9999) return [];
  const words = ordinalInWords(value, true);
  const isWords = !/\d/.test(number) && wordCount(words) <= MOST_WORDS && style.words;
  return [`${hedge}${isWords ? words : `${value}${ending(value)}`}${unit.replace(/^(?:st|nd|rd|th)/, '')}`];
}

function ending(value: number): string {
  const tens = value % 100;
  return tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}
