import { wordSet } from '../../../language/wordSet.ts';
import { DASHES } from '../lexicon.ts';
import { ERAS, isYearNumber, readShortYear, startsClean } from '../read.ts';
import { body, Class, type DateParser, type Match, type Scan } from '../scan.ts';
import { followsYear, precedesYear } from '../year-evidence.ts';
import { readYearRange } from './year-range.ts';

/**
 * Years and stretches of years, only where they stand as years:
 *
 * - in 2012 · since 2012 · by 2015 · the year 1968 · early 2012 · (2012) · born 1965 · 2012, the party … · 2012's · the 2010 World Cup ·
 *   a 1911-built hull · in 2010 and 2012 · '68 after "in", "of", "since"
 * - 2009–2012 · 2009–12 · 1914-18 · from 2009 to 2012 · between 2009 and 2012 · (1965–2010)
 * - 2002–present · from 2002 to the present: since the year
 * - fiscal: 2024/25 · 2025-26 (two years in a row written short)
 * - a table cell that holds nothing else
 *
 * Never before what is counted ("2000 soldiers"), nor after verbs of change ("rose to 2012").
 */
export const year: DateParser = {
  name: 'year',
  triggers: Class.Number | Class.Apostrophe,
  read(scan, at) {
    if (scan.classAt(at) & Class.Apostrophe) return shortYear(scan, at);
    if (!isYearNumber(scan, at)) return undefined;
    const prefixed = DASHES.has(scan.word(at - 1)) && scan.glued(at) && PREFIXES.has(scan.word(at - 2));
    if (!startsClean(scan, at) && !prefixed && !isMarked(scan, at)) return undefined;
    const range = readYearRange(scan, at);
    if (range) return range;
    const n = Number(scan.tokens[at].text);
    if (!prefixed && !(followsYear(scan, at, n) && precedesYear(scan, at, n))) return undefined;
    return { first: at, next: ERAS.has(scan.word(at + 1)) ? at + 2 : at + 1, value: body('year', { year: n }) };
  },
};

/** "Built c.1850", "(b.1956)", "(m.2017)": the mark of an abbreviation is no decimal point. */
const isMarked = (scan: Scan, at: number) =>
  scan.word(at - 1) === '.' && scan.glued(at) && scan.glued(at - 1) && MARKS.has(scan.word(at - 2)) && !scan.isNumber(at - 3);
const MARKS = wordSet('b d m est fl c ca');

const PREFIXES = wordSet('mid early late pre post');

function shortYear(scan: Scan, at: number): Match | undefined {
  const short = readShortYear(scan, at);
  const before = scan.word(at - 1);
  if (!short || !(before === 'in' || before === 'of' || before === 'since' || before === 'summer' || before === 'spring')) return undefined;
  return { first: at, next: short.next, value: body('year', { year: short.n }) };
}
