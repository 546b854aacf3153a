/**
 * Where a number is an age, and whose: "aged 62", "54-year-old", "Harding, 54,", "she was 28", "turned 78 in February", "retired at 62", "the firm is ten
 * years old".
 *
 * Language: a bare number is an age after a verb of being or turning whose subject is a person, and where nothing follows that it could count.
 */

import { isPersonNoun } from '../../../language/genericNouns.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { unitNamed } from '../../../values/figures/index.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { clauseAt, hasLemma, hasWord, wordAt } from '../cues.ts';

export interface AgeSaid {
  /** The age in years. */
  figure: Figure;
  /** `is` of whoever the words before it name; `turns` for the day on which it is reached. */
  form: 'is' | 'turns';
  /** Token before which the name or pronoun ends that the age is of; absent where the sentence as a whole must tell. */
  subjectEnd?: number;
  /** Whether the words are so plain that a wrong number is wrong. */
  plain: boolean;
  /** Whether it may be the age of a thing, too: "ten years old". */
  thing?: boolean;
  /** Token before which the name or noun ends of the thing that turns that old. */
  thingEnd?: number;
  /** Said in the present tense: the age on the day of writing. */
  now?: boolean;
  /** A noun use of "54-year-old" that nobody by name goes with. */
  loose?: boolean;
}

const YEARS = unitNamed('year');
/** Nobody of whom a paper tells is older, so that "our head count is 117" tells no age. */
const OLDEST = 112;
const BEING = wordSet('was is were am are be been being');
const TURNING = wordSet('turn turns turned turning reached');
const ADVERBS = wordSet('only just then still already barely now almost nearly about not yet have would had has will himself herself');
const AFTER = wordSet(', . ; : ! ? ) " ” and when at in on by or but that as while then before after to with last this next – — -');
/** Words that make "a 54-year-old" a noun by itself where they follow. */
const NOT_NOUN = wordSet('who when that which has had was is and with from said says spent took made won scored');
/** What an age between commas is told with. */
const THEN = wordSet('then now only just already still barely');
const SELF = wordSet('himself herself');
const HIGHEST_AT = 100;
const LOWEST_AT = 15;

export function ageSaid(scene: Scene, claim: Claim): AgeSaid | undefined {
  const { value } = claim;
  if (value.kind !== 'figure') return undefined;
  if (value.scale === 'measure') return value.unit?.symbol === 'year' && value.noun.includes('old') ? old(scene, claim, value) : undefined;
  if (value.scale !== 'count' || value.noun.length || value.per || value.value < 1 || value.value > OLDEST) return undefined;
  const age = (said: Omit<AgeSaid, 'figure'>): AgeSaid => ({ ...said, figure: inYears(value) });
  const before = wordAt(scene, claim.first - 1);
  // "Aged 66 or 67": a range is no age to the finder.
  if (before === 'aged') return isOfNoun(scene, claim.first - 1) ? undefined : age({ form: 'is', plain: true });
  if (value.high !== undefined || !Number.isInteger(value.value)) return undefined;
  // "A telephone operator of 19, Winifred Pascoe, smelled it".
  const named = before === 'of' && scene.mentions.find((m) => m.first === claim.last + 1);
  if (
    named &&
    wordAt(scene, claim.last) === ',' &&
    wordAt(scene, named.last) === ',' &&
    isPersonNoun(scene.analysis.tokens[claim.first - 2]?.word.lemma ?? '')
  )
    return age({ form: 'is', subjectEnd: named.last, plain: true });
  const after = wordAt(scene, claim.last);
  // "Messavi, then 71, had ruled since", "Ann Reed, by then 60,", "it was Reed herself, 60 by then, who".
  const next = after === 'by' && wordAt(scene, claim.last + 1) === 'then' ? wordAt(scene, claim.last + 2) : after;
  let aside = -1;
  if (next !== after) aside = claim.first - 1;
  else if (THEN.has(before)) aside = claim.first - (wordAt(scene, claim.first - 2) === 'by' ? 3 : 2);
  const subjectEnd = SELF.has(wordAt(scene, aside - 1)) ? aside - 1 : aside;
  if (
    aside >= 0 &&
    wordAt(scene, aside) === ',' &&
    (next === ',' || next === '') &&
    value.value >= LOWEST_AT &&
    scene.mentions.some((m) => m.first >= 0 && m.last === subjectEnd)
  )
    return age({ form: 'is', subjectEnd, plain: before !== 'now', now: before === 'now' });
  // "At twenty-four she left for Weimar", "by twenty-five she was a guide".
  if (
    (before === 'at' || before === 'by') &&
    claim.first === scene.sentence.first + 1 &&
    (after === 'she' || after === 'he') &&
    value.value >= LOWEST_AT
  )
    return age({ form: 'is', plain: false });
  if (after !== '' && !AFTER.has(after)) return undefined;
  if (before === 'at' && value.value >= LOWEST_AT && value.value <= HIGHEST_AT && isPlainNumber(scene, claim))
    return age({ form: 'is', plain: isOfLife(scene, claim) });
  let at = claim.first - 1;
  while (ADVERBS.has(wordAt(scene, at))) at--;
  const verb = wordAt(scene, at);
  const turns = TURNING.has(verb);
  if (!turns && !BEING.has(verb)) return undefined;
  while (ADVERBS.has(wordAt(scene, at - 1))) at--;
  at = beforeAside(scene, at);
  if (isOfPerson(scene, at))
    return age({ form: turns ? 'turns' : 'is', subjectEnd: at, plain: true, thing: turns, now: verb === 'is' && isNamed(scene, at) });
  // "The company turned 30 last month": reached by a thing.
  return turns && value.value >= LEAST_TURNED ? age({ form: 'turns', plain: true, thing: true, thingEnd: at }) : undefined;
}

/** "She died in 1919, at 81", "he gave up the post on 1 January, at sixty-two": what is set apart at the end is of the person, no measure. */
function isOfLife(scene: Scene, { first }: Claim): boolean {
  const from = clauseAt(scene, first).first;
  return (
    hasLemma(scene, DYING, scene.sentence.first, first) ||
    (wordAt(scene, first - 2) === ',' && hasWord(scene, PERSONS, Math.min(from, scene.sentence.first), first))
  );
}

const DYING = wordSet('die');

/** "Ann Reed is in her forties". */
function isOfNow(scene: Scene, { first }: Claim): boolean {
  let at = first - 1;
  if (wordAt(scene, at--) !== 'in') return false;
  while (ADVERBS.has(wordAt(scene, at))) at--;
  return wordAt(scene, at) === 'is' && isNamed(scene, at);
}

/** "The winner is 44", "he is 44": a noun or a pronoun may mean somebody else. */
const isNamed = (scene: Scene, at: number): boolean => {
  const end = wordAt(scene, at - 1) === ',' ? at - 1 : at;
  return wordAt(scene, end - 1) === 'who' || scene.mentions.some((m) => m.first >= 0 && m.last === end);
};

/** What a thing turns below this is seldom an age. */
const LEAST_TURNED = 5;
/** Longest aside between a subject and its verb, in tokens. */
const ASIDE = 14;

/** "Brandl, who directs the observatory, is 51": the subject ends before the aside. */
export function beforeAside(scene: Scene, at: number, of?: 'thing'): number {
  if (wordAt(scene, at - 1) !== ',') return at;
  for (let i = at - 2; i > at - ASIDE; i--) if (wordAt(scene, i - 1) === ',' && (of || wordAt(scene, i) === 'who')) return i - 1;
  return at;
}

const inYears = (figure: Figure): Figure => ({ ...figure, scale: 'measure', unit: YEARS, noun: ['old'], precision: 1 });

/** "At 62" by the clause's end: no "at 62 degrees", no score, no clock. */
function isPlainNumber(scene: Scene, claim: Claim): boolean {
  const next = wordAt(scene, claim.last);
  return (
    (claim.last - claim.first === 1 || (claim.value as Figure).form === 'words') &&
    (next === '' || next === ',' || next === '.' || next === ';' || next === 'and')
  );
}

const YEAR_WORDS = wordSet('year years');

/** "N years old", "aged N", "N-year-old", "Harding, N,". */
function old(scene: Scene, claim: Claim, value: Figure): AgeSaid | undefined {
  const next = wordAt(scene, claim.last);
  // "Three years older than", "two years old or younger" compare or bound.
  if (next === 'than' || wordAt(scene, claim.last - 1) === 'older' || next === 'older' || next === 'younger') return undefined;
  if (wordAt(scene, claim.first - 1) === ',' && next === ',') {
    return { figure: inYears(value), form: 'is', subjectEnd: claim.first - 1, plain: true };
  }
  const { text } = scene.analysis;
  const hasYears = YEAR_WORDS.has(wordAt(scene, claim.last - 2));
  // "Fifty-three" has a hyphen of its own.
  const hyphened = text.slice(value.start, value.end).includes('-old');
  if (wordAt(scene, claim.first - 1) === 'aged' && isOfNoun(scene, claim.first - 1)) return undefined;
  if (!hyphened) return { figure: inYears(value), form: 'is', plain: true, thing: hasYears, now: isOfNow(scene, claim) };
  // "Sato, a 24-year-old from Hull, scored".
  const named = wordAt(scene, claim.first - 2) === ',' && scene.mentions.some((m) => m.first >= 0 && m.last === claim.first - 2);
  if (named && APPOSED.has(wordAt(scene, claim.first - 1)) && isAside(scene, claim.last))
    return { figure: inYears(value), form: 'is', subjectEnd: claim.first - 1, plain: true };
  // "A 54-year-old regular" is anybody; "the 54-year-old said" is whoever was spoken of.
  const definite = wordAt(scene, claim.first - 1) === 'the';
  const noun = !NOT_NOUN.has(next) && !/(?:ed|s)$/.test(next) && next !== ',' && next !== '.';
  if (noun) return undefined;
  return { figure: inYears(value), form: 'is', plain: definite, loose: !definite };
}

/** "Sato, a 24-year-old from Hull", "Sato, the 24-year-old captain". */
const APPOSED = wordSet('a an the');

/** Whether what begins at a token closes as an aside does: no list goes on with "and". */
function isAside(scene: Scene, from: number): boolean {
  for (let i = from; i < from + ASIDE; i++) {
    const word = wordAt(scene, i);
    if (word === 'and' || word === 'or') return false;
    if (word === ',' || word === ')') return wordAt(scene, i + 1) !== 'and' && wordAt(scene, i + 1) !== 'or';
    if (word === '' || word === '.') return true;
  }
  return false;
}

/** "A dachshund aged 11", "the man aged 54": the age is of a noun of its own. */
function isOfNoun(scene: Scene, aged: number): boolean {
  if (scene.mentions.some((m) => m.last === aged)) return false;
  for (let i = aged - 2; i >= aged - 4; i--) if (ARTICLES.has(wordAt(scene, i))) return scene.analysis.tokens[aged - 1].kind === 'word';
  return false;
}

const ARTICLES = wordSet('a an the another');

const PERSONS = wordSet('he she i who');
const WHEN = wordSet('when until before after');

/** Whether what ends before `at` names a person: a pronoun, a name, "the winner". */
function isOfPerson(scene: Scene, at: number): boolean {
  let end = at;
  if (wordAt(scene, end - 1) === ',') end--;
  const word = wordAt(scene, end - 1);
  if (PERSONS.has(word)) return true;
  // "Until they were 100": of one person, too, where nothing is counted.
  if (word === 'they' && WHEN.has(wordAt(scene, end - 2))) return true;
  if (word === 'it') return false;
  if (scene.mentions.some((m) => m.first >= 0 && m.last === end)) return true;
  const token = end - 1 >= scene.sentence.first ? scene.analysis.tokens[end - 1] : undefined;
  return token !== undefined && (isPersonNoun(token.word.lemma) || (token.word.capital && token.kind === 'word'));
}
