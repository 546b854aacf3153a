/** The words at which a figure can begin. */
import { once } from '../../language/once.ts';
import { wordSet } from '../../language/wordSet.ts';
import { MULTIPLIER_WORDS } from './data/multipliers.ts';
import { DENOMINATORS, MULTIPLES, ORDINALS, SMALL, TENS, TIMES } from './data/number-words.ts';
import { SINGLE_UNITS } from './data/units.ts';
import { GROUPS } from './parsers/groups.ts';
import { WHOLLY } from './parsers/single.ts';

export type Trigger = 'number' | 'article' | 'half' | 'zero' | 'multiple' | 'ordinal' | 'couple';

/** What a word can begin. One look-up a token decides whether any parser runs. */
export const triggers = once(() => {
  const triggers = new Map<string, Trigger>();
  const add = (words: Iterable<string>, trigger: Trigger) => {
    for (const word of words) triggers.set(word, trigger);
  };
  add(Object.keys(ORDINALS), 'ordinal');
  add([...Object.keys(SMALL), ...Object.keys(TENS)], 'number');
  add([...Object.keys(MULTIPLES), ...Object.keys(TIMES)], 'multiple');
  add(['no', 'none', 'nobody', 'not'], 'zero');
  add(['a', 'an'], 'article');
  triggers.set('hundred', 'number').set('dozen', 'number').set('half', 'half').set('couple', 'couple');
  return triggers;
});

/** Words after "a" that make a number or a measure of it; most "a"s are dismissed by one look-up. */
export const mayFollowArticle = (word: string) =>
  Object.hasOwn(MULTIPLIER_WORDS, word) ||
  Object.hasOwn(DENOMINATORS, word) ||
  SINGLE_UNITS.has(word) ||
  WHOLLY.has(word) ||
  Object.hasOwn(GROUPS, word) ||
  LEADS.has(word);
/** What else leads to a number or is one: "a round hundred", "a hat-trick", "a percentage point". */
const LEADS = wordSet('couple pair percentage round hat brace fiver tenner');
