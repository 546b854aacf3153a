/** Whether a number in words counts something: pronouns, times of day and idioms do not. */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { BEFORE_ONE, HYPHEN_IDIOMS, ONE_IDIOMS, ZERO_IDIOMS } from '../data/idioms.ts';
import { CLOSED } from '../data/noun-phrase.ts';
import { isNumberWord } from '../parsers/words.ts';
import { isHyphen, joined, type NumberReading } from '../reading.ts';
import { isClock, isLabelledWord } from './label.ts';

/** "two in the morning", "ten at night": a time of day. */
const isPartOfDay = (tokens: Token[], i: number) =>
  (foldedAt(tokens, i) === 'in' && foldedAt(tokens, i + 1) === 'the' && /^(morning|afternoon|evening)$/.test(foldedAt(tokens, i + 2))) ||
  (foldedAt(tokens, i) === 'at' && foldedAt(tokens, i + 1) === 'night');

/** Whether a number in words counts something: "one" is mostly a pronoun, and some compounds are idioms. */
export function counts(tokens: Token[], number: NumberReading): boolean {
  const { first, next } = number;
  if (isLabelledWord(tokens, first)) return false;
  const after = foldedAt(tokens, next);
  if (isPartOfDay(tokens, next)) return false;
  if (isClock(tokens[next]) || (after === 'o' && /^['’]$/.test(tokens[next + 1]?.text ?? ''))) return false;
  const hyphen = isHyphen(tokens[next]) && joined(tokens, next) && joined(tokens, next + 1);
  // "Two-fold" may be said of a reason.
  if (hyphen && HYPHEN_IDIOMS.has(foldedAt(tokens, next + 1)) && !(foldedAt(tokens, next + 1) === 'fold' && number.value > 2)) return false;
  if (number.value === 0)
    return (
      !ZERO_IDIOMS.has(foldedAt(tokens, hyphen ? next + 1 : next)) &&
      !/^(ground|from|at|below|to|near)$/.test(foldedAt(tokens, first - 1)) &&
      tokens[next]?.kind === 'word'
    );
  // "half past two", "a quarter to six", "ten past one": times of day.
  if (/^(past|to)$/.test(foldedAt(tokens, first - 1)) && /^(half|quarter|five|ten|twenty|twenty-five)$/.test(foldedAt(tokens, first - 2)))
    return false;
  if (after === 'past' && number.value < 60) return false;
  if (number.next !== first + 1 || number.value !== 1) return true;
  return oneCounts(tokens, first);
}

const POINTING = wordSet('the not its his her their if');
const COUNTED_BY = wordSet('was were is died survived lived escaped remained remains voted abstained');

function oneCounts(tokens: Token[], i: number): boolean {
  const before = foldedAt(tokens, i - 1);
  const after = tokens[i + 1];
  // "A majority of one".
  if (before === 'of' && foldedAt(tokens, i - 2) === 'majority') return true;
  if (!after) return false;
  // "Only one was killed" counts, "the only one was lost" points.
  if (before === 'only' && !POINTING.has(foldedAt(tokens, i - 2)) && COUNTED_BY.has(after.word.folded)) return true;
  // "Only one of them" points; "only one in ten" is a share.
  const isShare = before === 'only' && after.word.folded === 'in' && isNumberWord(foldedAt(tokens, i + 2));
  // "Between one and three per cent".
  if (before === 'between' && after.word.folded === 'and' && (tokens[i + 2]?.kind === 'number' || isNumberWord(foldedAt(tokens, i + 2))))
    return true;
  if (BEFORE_ONE.has(before) && !isShare) return false;
  // "From one month to the next".
  if (foldedAt(tokens, i + 2) === 'to' && foldedAt(tokens, i + 3) === 'the' && foldedAt(tokens, i + 4) === 'next') return false;
  const hyphen = isHyphen(after) && joined(tokens, i + 1) && joined(tokens, i + 2);
  if (hyphen) return !HYPHEN_IDIOMS.has(foldedAt(tokens, i + 2));
  const word = after.word.folded;
  // "one in five", "one out of ten", "one percent", "one per cent"
  if (word === 'in' || word === 'out') return true;
  if (foldedAt(tokens, i + 2) === 'in' && isNumberWord(foldedAt(tokens, i + 3))) return true;
  if (word === 'per' || after.text === '%') return true;
  if (word === 'of' && foldedAt(tokens, i + 2) === 'every') return true;
  if (/^(more|less|fewer)$/.test(word)) return false;
  if (word === 'or' && foldedAt(tokens, i + 2) === 'two') return true;
  if (word === 'to' && isNumberWord(foldedAt(tokens, i + 2))) return true;
  return after.kind === 'word' && !after.word.capital && !ONE_IDIOMS.has(word) && !CLOSED.has(word) && !word.endsWith('ly');
}
