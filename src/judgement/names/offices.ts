/**
 * Which titles exclude each other. A person has one rank and one seat at a table, but is a minister and a member of parliament at once; a broad word
 * ("minister", "officer") stands for any narrower one.
 */
import { canonicalTitle } from '../../language/titles.ts';

/** Held beside others: never wrong for a person who has another title of the family. */
const BESIDE = new Set(
  `mp member of parliament|head of state|head of government|councillor|senator|congressman|congresswoman|representative|deputy|mep|assemblyman|alderman|speaker|candidate|leader|minister|secretary|official|envoy
|founder|co-founder|cofounder|co founder|owner|boss|partner|director|head|publisher|editor|manager|spokesman|spokeswoman|spokesperson|executive|chairman|chairwoman|chair|chairperson|curator|treasurer
|officer|agent|inspector|detective|commander|soldier|trooper|professor|doctor|lecturer|reader|fellow|dean|principal|judge|justice|lawyer|attorney|counsel|advocate|prosecutor
|father|brother|sister|saint|reverend|elder|pastor|coach|skipper|guard|forward|defender|midfielder|winger|striker`
    .replace(/\n/g, '')
    .split('|'),
);

/** Styles of judges of the higher courts: no other judge has one. */
const BENCH = new Set('mr justice|mrs justice|lord justice|lady justice|chief justice|lord chief justice'.split('|'));

/** Titles of one family of which each person has but one, by their words: a rank, or a seat such as "chief financial officer". */
export function excludesOffice(said: string, right: string, family: string): boolean {
  const [a, b] = [canonicalTitle(said), canonicalTitle(right)];
  if (a === b) return false;
  if (family === 'military' || family === 'police' || family === 'royal') return true;
  if (family === 'legal' && BENCH.has(a)) return !BENCH.has(b);
  if (family === 'profession' || family === 'sport' || family === 'courtesy') return false;
  return !BESIDE.has(a) && !BESIDE.has(b);
}
