/** Facts that state no figure, no date and no `name`: their names are their values. Indexed by the cast and by the words of their names. */
import type { Fact } from '../../factbase/model.ts';
import { oncePerInSteps } from '../../language/once.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { pushTo } from '../../lists.ts';
import { findMentions } from '../../values/names/mentions.ts';
import { statementOf } from '../scenes/analysis.ts';
import { fociOf } from '../scenes/focus.ts';
import { Gathering, type Recalled } from '../scenes/hits.ts';
import type { Hit, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from './compile.ts';
import { enterWords, type Meetings, meetingsIn, meetingWords } from './meetings.ts';
import { namesOfStatement } from './statementNames.ts';
import type { Target } from './target.ts';
import { plainTarget } from './targets.ts';

export interface PlainFact {
  fact: Fact;
  /** Content lemmas of the statement that belong to no name. */
  lemmas: Set<string>;
}

export interface PlainFacts {
  /** By key of each name of the cast in the statement. */
  byKey: Map<string, PlainFact[]>;
  /** By the last word of each name in the statement, of the cast or not. */
  byWord: Map<string, PlainFact[]>;
  /** The plain facts as targets that words and subjects call to mind. */
  meetings: Meetings;
  bySubject: Map<string, Target[]>;
  targets: Target[];
  byFact: Map<Fact, Target>;
}

/** The index of a base, built when first needed. Linear in the statements. */
export const plainFactsOf = oncePerInSteps(build);

function* build(base: CompiledBase): Generator<void, PlainFacts> {
  const words = { byLemma: new Map<string, Target[]>(), lemmasOfGroup: new Map<number, string[]>() };
  const index: PlainFacts = {
    byKey: new Map(),
    byWord: new Map(),
    meetings: meetingsIn(words),
    bySubject: new Map(),
    targets: [],
    byFact: new Map(),
  };
  for (const fact of base.base.facts.values()) {
    yield;
    if (fact.value || fact.status !== 'current' || base.targetsOfFact.get(fact.id)?.length) continue;
    const { tokens, content, text } = statementOf(fact);
    const mentions = findMentions(text, tokens, base.cast);
    const { runs } = namesOfStatement(fact);
    const inName = (i: number) => [...mentions, ...runs].some((m) => m.first <= i && i < m.last);
    const lemmas = new Set(content.filter((i) => !inName(i) && !isFunctionWord(tokens[i].word.folded)).map((i) => tokens[i].word.lemma));
    const plain: PlainFact = { fact, lemmas };
    for (const key of new Set([...mentions.flatMap((m) => m.keys), ...(fact.about ?? [])])) pushTo(index.byKey, key, plain);
    for (const word of new Set(runs.map((r) => r.words[r.words.length - 1]))) pushTo(index.byWord, word, plain);
    const target = plainTarget(fact, base);
    target.index = index.targets.length;
    index.targets.push(target);
    index.byFact.set(fact, target);
    enterWords(target, words);
    for (const key of target.subjects) pushTo(index.bySubject, key, target);
  }
  return index;
}

/** A lemma in more plain facts than this calls none of them to mind. */
const COMMON = 40;
/** From this share on a word calls facts to mind by itself. */
const CALLING = 0.9;

const NOBODY: readonly Recalled[] = [];

/** The plain facts that a sentence calls to mind, by its own words and by the names in reach. */
export function plainHits(scene: Scene, base: CompiledBase): readonly Recalled[] {
  const plain = plainFactsOf(base);
  if (!plain.targets.length) return NOBODY;
  const called = new Gathering(plain.targets);
  const call = (key: string) => {
    const targets = plain.bySubject.get(key);
    if (targets && targets.length <= COMMON) for (const target of targets) called.call(target);
  };
  for (const mention of scene.mentions) for (const key of mention.keys) call(key);
  for (const { key } of fociOf(scene)) call(key);
  const met = meetingWords(scene.words, plain.meetings);
  for (const calling of [true, false]) {
    for (const { word, meetings } of met) {
      if (word.share >= CALLING !== calling) continue;
      for (const { lemma, strength, targets } of meetings) {
        if (targets.length > COMMON) continue;
        const hit: Hit = { lemma, strength, word };
        for (const target of targets) (calling ? called.call(target) : called.of(target))?.push(hit);
      }
    }
  }
  return called.entries;
}
