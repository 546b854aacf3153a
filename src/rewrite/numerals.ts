/** Whole numbers in English words: "forty-seven", "one hundred and twelve", "twenty-first". */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GROUPS: [size: number, name: string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];
const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/**
 * Longest number that is written in words, in words, where the draft has none longer: "one hundred and seventy-three thousand" is read more
 * easily in digits.
 */
export const MOST_WORDS = 3;

/** A whole number from 0 up to a thousand trillion in words; `and`: whether "and" joins hundreds and what follows, as British writers have it. */
export function inWords(n: number, and: boolean): string {
  for (const [size, name] of GROUPS) {
    if (n < size) continue;
    const rest = n % size;
    const joint = rest > 0 && rest < 100 && and ? ' and ' : ' ';
    return `${inWords(Math.floor(n / size), and)} ${name}${rest > 0 ? joint + inWords(rest, and) : ''}`;
  }
  if (n >= 100) {
    const rest = n % 100;
    return `${ONES[Math.floor(n / 100)]} hundred${rest > 0 ? `${and ? ' and ' : ' '}${inWords(rest, and)}` : ''}`;
  }
  if (n < 20) return ONES[n];
  return n % 10 ? `${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}` : TENS[n / 10];
}

/** "twenty-first", "third". */
export function ordinalInWords(n: number, and: boolean): string {
  const words = inWords(n, and);
  const at = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const last = words.slice(at);
  return words.slice(0, at) + (IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

/** How many words a number is, a hyphenated one counted once. */
export const wordCount = (words: string) => words.split(' ').length;
