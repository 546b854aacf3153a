/** Reads the tables that tables.mjs writes; part of every bundle. */

/** What may stand between the words of a table of lines, a line's end as ";". A blank between two words goes without saying. */
export const MARKS = ' ;|@=/,-_:~#+!';
/** Every printable character that needs no escape in a text. */
export const LOW = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .join('')
  .replace(/["\\`]/g, '');
/** Those that can begin a word; the last are for the end of a vocabulary of more than 7,000 words. */
export const HIGH = `${[...LOW].filter((c) => !MARKS.includes(c)).join('')}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ`;
/** In a set, steps below this are one character; the characters from here on go so many times this far and stay there. */
export const STEP = 80;

/** How much two words can share: it is told by a letter from A to M. */
export const MOST_SHARED = 12;

/** By its code, where a character stands among others. */
const placesIn = (characters) => Array.from({ length: 256 }, (_, code) => characters.indexOf(String.fromCharCode(code)));

/**
 * @param {string} vocabulary each word as a capital letter, for how much it shares with the word before, and its rest
 * @param {Record<string, string>} endings what a character at the end of a rest stands for
 * @returns {(table: string) => string} what a table says; one that begins with no "0" or "1" is as it was
 */
export function readerOf(vocabulary, endings) {
  let words;
  const high = placesIn(HIGH);
  const low = placesIn(LOW);
  const load = () => {
    words = [];
    let word = '';
    for (const entry of vocabulary.match(/[A-M][^A-M]*/g)) {
      const last = endings[entry[entry.length - 1]];
      word = word.slice(0, entry.charCodeAt(0) - 65) + (last ? entry.slice(1, -1) + last : entry.slice(1));
      words.push(word);
    }
  };
  const lines = (table) => {
    let text = '';
    let afterWord = false;
    for (let i = 1; i < table.length; i++) {
      const first = high[table.charCodeAt(i)];
      if (first < 0) text += table[i] === ';' ? '\n' : table[i];
      else text += (afterWord ? ' ' : '') + words[first * LOW.length + low[table.charCodeAt(++i)]];
      afterWord = first >= 0;
    }
    return text;
  };
  const set = (table) => {
    const members = [];
    let at = -1;
    for (let i = 1; i < table.length; i++) {
      const step = low[table.charCodeAt(i)];
      if (step < STEP) {
        at += step + 1;
        members.push(words[at]);
      } else at += (step - STEP + 1) * STEP;
    }
    return members.join(' ');
  };
  return (table) => {
    if (table[0] !== '0' && table[0] !== '1') return table;
    if (!words) load();
    return table[0] === '0' ? lines(table) : set(table);
  };
}
