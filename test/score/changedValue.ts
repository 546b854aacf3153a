/** What a hurried writer might have put in the place of a right value. */
import type { FactBase, Name } from '../../src/index.ts';
import type { Random } from '../bench/random.ts';
import type { Label } from './labels.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const FRACTIONS = 'half third quarter fifth'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The text to stand in the place of the label's value, or undefined where nothing can be changed. `random` is advanced. */
export function changedValue(label: Label, base: FactBase, random: Random): string | undefined {
  const text = label.value;
  if (label.kind === 'name') return otherName(label, base, random);
  if (label.kind === 'date') {
    const year = /\b(1[0-9]|20)\d\d\b/.exec(text);
    if (year) return spliced(text, year, String(Number(year[0]) + random.of([-2, -1, 1, 3, 10])));
    const month = MONTHS.map((m) => new RegExp(`\\b${m}\\b`).exec(text)).find(Boolean);
    const day = /\b\d{1,2}\b/.exec(text);
    if (day && (!month || random.chance(50))) return spliced(text, day, String(((Number(day[0]) + random.between(1, 9)) % 28) + 1));
    if (month) return spliced(text, month, MONTHS[(MONTHS.indexOf(month[0]) + random.between(1, 10)) % 12]!);
  } else {
    const digits = /\d[\d,.]*\d|\d/.exec(text);
    if (digits) return spliced(text, digits, otherDigits(digits[0], random));
  }
  return otherWord(text, random);
}

/** A draft with another text in the place of a label's value, and the label of that: it is wrong. */
export function replaced(draft: string, label: Label, value: string): { markdown: string; label: Label } {
  const markdown = draft.slice(0, label.start) + value + draft.slice(label.end);
  return { markdown, label: { ...label, verdict: 'contradicted', value, end: label.start + value.length } };
}

/** Another of the cast, of the same kind: two names of a story are mixed up more often than one is made up. */
function otherName({ fact, value }: Label, base: FactBase, random: Random): string | undefined {
  const entries = [...base.names.values()];
  const own = base.names.get(fact ?? '') ?? entries.find((n) => n.name === value || n.aliases.includes(value));
  if (!own) return undefined;
  const others = othersLike(own, value, base);
  return others.length === 0 ? undefined : random.of(others).name;
}

/** The others of the cast that are of its kind, but for those that are within what is said of it, or the other way round. */
export const othersLike = (own: Name, value: string, base: FactBase): Name[] =>
  [...base.names.values()].filter((n) => n.kind === own.kind && n !== own && !n.name.includes(value) && !value.includes(n.name));

/** The first digit is another one, or two digits change places. */
function otherDigits(digits: string, random: Random): string {
  const at = [...digits.matchAll(/\d/g)].map((m) => m.index);
  if (at.length > 1 && digits[at[0]!] !== digits[at[1]!] && digits[at[1]!] !== '0' && random.chance(40)) {
    return digits[at[1]!]! + digits.slice(at[0]! + 1, at[1]!) + digits[at[0]!]! + digits.slice(at[1]! + 1);
  }
  const lead = at.find((i) => digits[i] !== '0') ?? at[0]!;
  // One of the eight other digits from 1 to 9.
  const other = ((Number(digits[lead]) - 1 + random.between(1, 8) + 9) % 9) + 1;
  return digits.slice(0, lead) + other + digits.slice(lead + 1);
}

function otherWord(text: string, random: Random): string | undefined {
  for (const list of [NUMBERS, ORDINALS, FRACTIONS, DAYS]) {
    const word = new RegExp(`\\b(${list.join('|')})\\b`, 'i').exec(text);
    if (!word) continue;
    const others = list.filter((w) => w !== word[0].toLowerCase());
    const near = list === NUMBERS ? others.slice(Math.max(0, list.indexOf(word[0].toLowerCase()) - 3)).slice(0, 6) : others;
    return spliced(text, word, random.of(near));
  }
  return undefined;
}

const spliced = (text: string, match: RegExpExecArray, by: string) =>
  text.slice(0, match.index) +
  (/^[A-Z]/.test(match[0]) ? by[0]!.toUpperCase() + by.slice(1) : by) +
  text.slice(match.index + match[0].length);
