/** Words that make numbers: each table as "word value" pairs. */
import { wordSet } from '../../../language/wordSet.ts';

function table(pairs: string): Record<string, number> {
  const words = pairs.trim().split(/\s+/);
  const entries: Record<string, number> = {};
  for (let i = 0; i < words.length; i += 2) entries[words[i]] = Number(words[i + 1]);
  return entries;
}

/** Numbers below twenty. */
export const SMALL = table(`
zero 0 nought 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10
eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19
`);

export const TENS = table('twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90');

/** Ordinals of the small numbers and the tens. */
export const ORDINALS = table(`
first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14
fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60
seventieth 70 eightieth 80 ninetieth 90 hundredth 100 thousandth 1000
`);

/** Denominators of fractions. */
export const DENOMINATORS = table(`
half 2 third 3 quarter 4 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 twelfth 12 sixteenth 16 twentieth 20 hundredth 100 thousandth 1000
halves 2 thirds 3 quarters 4 fourths 4 fifths 5 sixths 6 sevenths 7 eighths 8 ninths 9 tenths 10 twelfths 12 sixteenths 16 twentieths 20 hundredths 100 thousandths 1000
`);

/** Fractions as one character. */
export const VULGAR = table(`
½ 0.5 ⅓ 0.333333333333 ⅔ 0.666666666667 ¼ 0.25 ¾ 0.75 ⅕ 0.2 ⅖ 0.4 ⅗ 0.6 ⅘ 0.8 ⅙ 0.166666666667 ⅛ 0.125 ⅜ 0.375 ⅝ 0.625 ⅞ 0.875
`);

/** Words that say how many times as much. */
export const MULTIPLES = table(`
doubled 2 doubling 2 doubles 2 tripled 3 tripling 3 triples 3 trebled 3 trebling 3 trebles 3 quadrupled 4 quadrupling 4 quintupled 5 halve 0.5 halved 0.5 halving 0.5
twofold 2 threefold 3 fourfold 4 fivefold 5 sixfold 6 sevenfold 7 eightfold 8 ninefold 9 tenfold 10 hundredfold 100
double 2 triple 3 treble 3 quadruple 4
`);

/** Of those, the ones that say it only with an object: "double the", "triple its". */
export const NEED_OBJECT = wordSet('double triple treble quadruple');

/** Adverbs that count occasions ("twice") or, before "as" or "the", multiply. */
export const TIMES = table('twice 2 thrice 3');
