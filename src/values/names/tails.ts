/**
 * Shorter forms that a name takes on once it has been said in full: its last word ("the Celtics" of Boston Celtics, "Beal" of a Bradley Beal of whom
 * the base does not say that he is a person), and what a fact says it is called ("The nickname of Halden Rovers is the Gulls").
 */
import type { FactBase, Name } from '../../factbase/model.ts';
import { isGenericNoun, kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { wordSet } from '../../language/wordSet.ts';
import { nameTokens } from './cast.ts';
import { placeOf } from './places.ts';

/** First words that make one name of a place with what follows: "New York", "San Marino", "South Africa". */
const LEADING = wordSet(
  'new old san santa santo saint st los las le la el great greater lower upper north south east west northern southern eastern western central united sri port fort mount lake cape',
);
/** Last words that name nothing alone. */
const NO_TAILS = wordSet(
  'inc ltd plc llc corp co sa ag nv gmbh bv jr sr ii iii iv party states kingdom republic islands league cup award prize series act bill',
);

/** The last word of a name, by itself: with a capital, of more than three letters, and no noun of a kind ("Bridge", "University"). */
export function tailOf({ name, kind }: Name): string | undefined {
  if (kind === 'person' || kind === 'work' || kind === 'event' || kind === 'place') return undefined;
  if (!/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(name)) return undefined;
  const words = nameTokens(name);
  const text = name.slice(name.lastIndexOf(' ') + 1);
  const word = words[words.length - 1];
  if (words.length < 2 || /[-.'’]/.test(text) || text.length < 4 || text === text.toUpperCase() || LEADING.has(words[0])) return undefined;
  const lemma = lemmaOf(word);
  if (NO_TAILS.has(word) || isFunctionWord(word) || isGenericNoun(lemma) || kindOfNoun(lemma) || placeOf(name)) return undefined;
  return text;
}

/** Words by which a fact says what its subject is called. */
const NAMING = wordSet('nickname alias abbreviation acronym initialism');
const AROUND = wordSet('the a an of is are was its his her their known as called also for short common');

/** What the facts of a base say that its names are called, with the names' keys. */
export function* namedByFacts(base: FactBase): Generator<[key: string, form: string]> {
  for (const { value, about, statement } of base.facts.values()) {
    if (value?.kind !== 'name' || about?.length !== 1 || !base.names.has(about[0])) continue;
    const known = new Set([base.names.get(about[0])!.name, ...value.texts].flatMap(nameTokens));
    const others = nameTokens(statement).filter((w) => !known.has(w) && !AROUND.has(w));
    if (others.length === 1 && NAMING.has(lemmaOf(others[0]))) for (const text of value.texts) yield [about[0], text];
  }
}
