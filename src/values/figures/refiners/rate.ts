/** "Per" what: £1,200 a day · 5.2 deaths per 100,000 · two visits each week · £3m annually · 12 cents a share. */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { CLOSED, RATE_ADVERBS, RATE_NOUNS } from '../data/noun-phrase.ts';
import { digitsValue } from '../parsers/digits.ts';
import { isHyphen, joined, type Reading, tidy } from '../reading.ts';
import { unitAt } from '../units.ts';

/** Reads a rate after the reading, directly or after a short noun phrase. */
export function readRate(tokens: Token[], reading: Reading): void {
  // "140 tonnes of carbon dioxide a year".
  const limit = reading.next + (reading.scale === 'count' || foldedAt(tokens, reading.next) === 'of' ? 5 : 3);
  for (let at = reading.next; at < tokens.length && at < limit; at++) {
    const token = tokens[at];
    const word = token.word.folded;
    const per = rateAt(tokens, at);
    if (per) {
      reading.per = per.noun;
      reading.rate = [at, per.next];
      return;
    }
    if (token.kind !== 'word' && !(isHyphen(token) && joined(tokens, at))) return;
    // "120 of them a week".
    if (at === reading.next + 1 && OF_THEM.has(word) && foldedAt(tokens, at - 1) === 'of') continue;
    if (at > reading.next && CLOSED.has(word)) return;
    if (CLOSED.has(word) && word !== 'of') return;
  }
}

const OF_THEM = wordSet('them these those');

/** "9p in the pound", "8 cents of every dollar", "80 cents on the dollar": a share, in hundredths. */
export function readShareOfUnit(tokens: Token[], reading: Reading): void {
  if (reading.scale !== 'money' || reading.value >= 1 || reading.high !== undefined || !OF_UNIT.has(foldedAt(tokens, reading.next))) return;
  const at = foldedAt(tokens, reading.next) === 'out' ? reading.next + 2 : reading.next + 1;
  if (!EACH.has(foldedAt(tokens, at)) || !WHOLE_COINS.has(foldedAt(tokens, at + 1))) return;
  reading.value = tidy(reading.value * 100);
  reading.precision = tidy(reading.precision * 100);
  reading.scale = 'percent';
  reading.unit = undefined;
  reading.next = at + 2;
  reading.closed = true;
}
const OF_UNIT = wordSet('in of on out from');
const EACH = wordSet('the a each every');
const WHOLE_COINS = wordSet('pound dollar euro franc krona krone rand shekel');

/** What a rate is per, and the token after it. */
interface Rate {
  noun: string;
  next: number;
}

const TIMES: Record<string, string | undefined> = { s: 'second', min: 'minute', h: 'hour' };

function rateAt(tokens: Token[], i: number): Rate | undefined {
  const token = tokens[i];
  const word = token.word.folded;
  const after = tokens[i + 1];
  if (Object.hasOwn(RATE_ADVERBS, word))
    return after?.kind === 'word' && !CLOSED.has(after.word.folded) ? undefined : { noun: RATE_ADVERBS[word], next: i + 1 };
  if (!after) return undefined;
  const perNext = (noun: string) => ({ noun, next: i + 2 });
  if (word === 'per' || (token.text === '/' && !token.spaceBefore)) {
    if (after.kind === 'number') return perNext(String(digitsValue(after.text)?.value ?? after.text));
    if (after.word.folded === 'capita') return perNext('head');
    if (after.word.folded === 'cent') return undefined;
    const unit = unitAt(tokens, i + 1, true);
    // "3 L/min" is three litres a minute.
    if (unit) return { noun: TIMES[unit.unit.symbol] ?? unit.unit.symbol, next: unit.next };
    return after.kind === 'word' ? perNext(RATE_NOUNS.has(after.word.folded) ? after.word.folded : after.word.lemma) : undefined;
  }
  if (word === 'each' || word === 'every') return RATE_NOUNS.has(after.word.folded) ? perNext(after.word.folded) : undefined;
  if ((word === 'a' || word === 'an') && RATE_NOUNS.has(after.word.folded)) {
    const next = foldedAt(tokens, i + 2);
    // "five goals a season ago", "40 km a day later": a moment, no rate.
    return /^(ago|later|earlier|before|after)$/.test(next) ? undefined : perNext(after.word.folded);
  }
  return undefined;
}
