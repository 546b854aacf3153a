/**
 * Nothing counted: no one was killed · nobody died · none of the passengers survived · not one of them was hurt · no deaths · no casualties.
 * Only beside an event that can be counted: "no one knows how many were killed" and "no plans" say no figure.
 */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { COUNTED_STATES } from '../data/noun-phrase.ts';
import { inWords, type Reading, readingOf } from '../reading.ts';

const BE = wordSet('was were is are been being has have had not');
const HAPPENED = wordSet('died survived escaped voted abstained resigned perished drowned attended applied qualified');
/** Besides `COUNTED_STATES`. */
const STATES = wordSet(`
charged prosecuted sacked fined jailed dismissed elected executed murdered shot evacuated rescued trapped infected hospitalised
hospitalized expelled disciplined saved
`);
const isState = (word: string) => COUNTED_STATES.has(word) || STATES.has(word);
/** Things that are counted when there are any. */
const COUNTABLES = wordSet(`
deaths fatalities casualties injuries victims survivors arrests prosecutions convictions wounded dead passengers survivors women men
children people soldiers civilians goals points wins defeats votes seats redundancies cases infections hospitalisations complaints
`);

/** A zero form at token `i`: "no", "none", "nobody". */
export function readZero(tokens: Token[], i: number, lenient = false): Reading | undefined {
  const word = foldedAt(tokens, i);
  let next = i + 1;
  if (lenient && (word !== 'no' || !/^(fewer|more|less|later|earlier|longer)$/.test(foldedAt(tokens, i + 1)))) return zero(i, next, next);
  if (word === 'no') {
    const noun = foldedAt(tokens, i + 1);
    if (COUNTABLES.has(noun)) return zero(i, next, next);
    if (noun !== 'one') return undefined;
    next++;
  } else if (word === 'not') {
    if (foldedAt(tokens, next) !== 'one' || foldedAt(tokens, next + 1) !== 'of') return undefined;
    next++;
  } else if (word !== 'none' && word !== 'nobody') return undefined;
  let at = next;
  const noun: number | undefined = (word === 'none' || word === 'not') && foldedAt(tokens, at) === 'of' ? at : undefined;
  // "none of the 150 passengers was hurt": the verb stands within a few words.
  const limit = noun === undefined ? at + 1 : at + 7;
  while (at < limit && at < tokens.length && !BE.has(foldedAt(tokens, at)) && !HAPPENED.has(foldedAt(tokens, at))) at++;
  for (let k = 0; k < 4 && BE.has(foldedAt(tokens, at)); k++) at++;
  const event = foldedAt(tokens, at);
  if (!HAPPENED.has(event) && !isState(event) && !isState(foldedAt(tokens, at + 1))) return undefined;
  return zero(i, next, noun);
}

function zero(first: number, next: number, nounFrom: number | undefined): Reading {
  const reading = readingOf(inWords(first, next, 0));
  reading.nounFrom = nounFrom;
  reading.closed = true;
  return reading;
}
