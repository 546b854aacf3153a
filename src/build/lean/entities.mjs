/**
 * The named character references that prose can hold: letters, digits, punctuation, signs of currency, fractions, and the signs that stand
 * beside figures. Arrows, box drawing and the alphabets of mathematics are left out: a draft shows them as they are typed.
 */
import { characterEntities } from 'character-entities';

/** Ranges of code points; the last are minus, almost equal, not equal, at most and at least. */
const KEPT = [
  [0x09, 0x2af], // ASCII, Latin
  [0x2b0, 0x45f], // accents, Greek, Cyrillic
  [0x2000, 0x218f], // punctuation, superscripts, currency, letter-like signs, fractions
  [0x2212, 0x2213],
  [0x221e, 0x221e],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];

const isKept = (character) => {
  const points = [...character].map((c) => c.codePointAt(0));
  return points.every((p) => KEPT.some(([from, to]) => p >= from && p <= to));
};

/**
 * A module in the place of `decode-named-character-reference`. The names of one character stand on one line, the character first; they are
 * told apart at the first reference that a draft holds.
 */
export function proseEntities() {
  const named = new Map();
  for (const [name, character] of Object.entries(characterEntities)) {
    if (isKept(character)) named.set(character, [...(named.get(character) ?? []), name]);
  }
  return `
    const table = ${JSON.stringify([...named].map(([character, names]) => character + names.join(' ')).join('\u0001'))};
    let characters;
    export function decodeNamedCharacterReference(name) {
      if (!characters) {
        characters = new Map();
        for (const line of table.split('\\u0001')) {
          const character = String.fromCodePoint(line.codePointAt(0));
          for (const name of line.slice(character.length).split(' ')) characters.set(name, character);
        }
      }
      return characters.get(name) ?? false;
    }`;
}
