/**
 * Whether two things happened in one place: "died in the same country she was born in", "grew up in the state where he was born", "was born and died in different
 * cities", where the facts have a place for either.
 */

import type { Fact } from '../../../factbase/model.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { statementOf } from '../../scenes/analysis.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { factsAbout } from '../../targets/factsAbout.ts';
import { namesOfStatement } from '../../targets/statementNames.ts';
import { hasWord } from '../cues.ts';
import { keysSpokenOf } from '../spokenOf.ts';
import type { Wordless } from './wordless.ts';

const COUNTRY = wordSet('country nation');
const STATE = wordSet('state province');
const TOWN = wordSet('city town village');
const LEVELS = wordClass(({ lemma }) => COUNTRY.has(lemma) || STATE.has(lemma) || TOWN.has(lemma));
/** In which regard a thing is of a place, by the words of a sentence or of a fact: an event a line. */
const REGARDS = [
  wordSet('born birthplace'),
  wordSet('died death passed'),
  wordSet('raised reared grew hometown home'),
  wordSet('buried burial resting'),
  wordSet('start origin formed'),
];
const UNSURE = wordSet('not never no nor if whether would could might may nearly almost partly');

type Level = 'country' | 'state' | 'town';

export function wrongSamePlaces(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(LEVELS)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let i = first + 2; i < last; i++) {
    const { lemma } = tokens[i].word;
    const level: Level | undefined = COUNTRY.has(lemma) ? 'country' : STATE.has(lemma) ? 'state' : TOWN.has(lemma) ? 'town' : undefined;
    const said = level && sameAt(scene, i);
    if (!said) continue;
    const regards = REGARDS.filter((words) => hasWord(scene, words, first, last));
    if (regards.length !== 2 || hasWord(scene, UNSURE, first, last)) continue;
    for (const key of keysSpokenOf(said.first, scene)) {
      const facts = [...factsAbout(key, base)];
      const [one, other] = regards.map((words) =>
        facts.filter((f) => isOf(words, f) && namesOfStatement(f).sites.some((p) => !p.adjective)),
      );
      if (one.length !== 1 || other.length !== 1 || one[0] === other[0]) continue;
      const [a, b] = [placesOf(one[0], level, base, key), placesOf(other[0], level, base, key)];
      if (!a.size || !b.size) continue;
      const shared = [...a].filter((p) => b.has(p)).length;
      const wrong = said.same ? shared === 0 : level !== 'town' && a.size === 1 && b.size === 1 && shared === 1;
      if (!wrong) continue;
      const sum = said.same ? say`the one is ${named(a)}, the other ${named(b)}` : say`both are ${named(a)}`;
      return [{ start: tokens[said.first].start, end: tokens[i].end, fact: other[0], sum, expected: '' }];
    }
  }
  return [];
}

const named = (places: ReadonlySet<string>) => [...places].join(' ').replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** "The same Austrian town", "different states", "the country where she was born", "her native country". */
function sameAt({ analysis: { tokens }, sentence }: Scene, noun: number): { same: boolean; first: number } | undefined {
  const word = (i: number) => (i >= sentence.first && i < sentence.last ? tokens[i].word.folded : '');
  for (let i = noun - 1; i >= noun - 3; i--) {
    if (word(i) === 'same' && word(i - 1) === 'the')
      return /^(?:as|of)$/.test(word(noun + 1)) && tokens[noun + 2]?.word.capital ? undefined : { same: true, first: i - 1 };
    if (word(i) === 'different' && word(i - 1) !== 'a') return { same: false, first: i };
    if (isFunctionWord(word(i))) break;
  }
  if (word(noun - 1) !== 'the') return undefined;
  const at = word(noun + 1) === 'in' && word(noun + 2) === 'which' ? noun + 3 : /^(?:where|that)$/.test(word(noun + 1)) ? noun + 2 : -1;
  return at > 0 && /^(?:he|she|they)$/.test(word(at)) ? { same: true, first: noun - 1 } : undefined;
}

const isOf = (words: (typeof REGARDS)[number], fact: Fact) => statementOf(fact).tokens.some((t) => words.has(t.word.folded));

/** The places of a fact on one level; of a town the words of all its names, but for the thing's own and for countries and states. */
function placesOf(fact: Fact, level: Level, base: CompiledBase, key: string): ReadonlySet<string> {
  const { sites, runs, vague } = namesOfStatement(fact);
  const named = sites.filter((p) => !p.adjective);
  if (level === 'country') return new Set(vague ? [] : named.map((p) => p.country));
  if (level === 'state') return new Set(vague ? [] : named.flatMap((p) => (p.name === p.country ? [] : (p.within ?? p.name))));
  const large = new Set(named.flatMap((p) => (p.within ? [] : p.name.split(' '))));
  const own = new Set((base.cast.forms.get(key) ?? []).flat());
  return new Set(
    runs
      .flatMap((r) => r.words)
      .filter((w) => w.length > 2 && !w.includes('.') && !isFunctionWord(w) && !large.has(w) && !own.has(w) && !NO_PLACE.has(w)),
  );
}
const NO_PLACE = wordSet(
  'born died home town birthplace hometown origin january february march april may june july august september october november december county city',
);
