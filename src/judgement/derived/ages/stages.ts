/**
 * "Began his career in his teens", "died in her late fifties", "has been active since his twenties": an age told by a stage of life.
 *
 * Language: a possessive goes before the stage ("the fifties" are a decade), and "early", "mid" and "late" are taken generously. Evidence: that of an age.
 */

import { isPersonNoun } from '../../../language/genericNouns.ts';
import type { Token } from '../../../language/tokens.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { unitNamed } from '../../../values/figures/index.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { wordAt } from '../cues.ts';
import type { Derived, SentenceRule } from '../derivation.ts';
import { age } from './ages.ts';

const WHOSE = wordSet('his her their my our');
const STAGES = 'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const TENS = wordClass(({ folded }) => folded === 'teenage' || STAGES.includes(folded) || /^[2-9]0$/.test(folded));
type Years = readonly [number, number];
const TEENS: Record<string, Years | undefined> = { early: [12, 15], mid: [14, 17], late: [16, 19] };
const PARTS: Record<string, Years | undefined> = { early: [0, 4], mid: [3, 7], late: [6, 9] };

export const stages: SentenceRule = (matter) => {
  const { scene } = matter;
  const found: Derived[] = [];
  if (!scene.hasWordOf(TENS)) return found;
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
    const claim = stageAt(scene, i);
    const derived = claim && !isOfAnother(scene, claim) ? age(matter, claim) : undefined;
    if (derived) found.push(derived);
  }
  return found;
};

function stageAt(scene: Scene, at: number): Claim | undefined {
  const { tokens } = scene.analysis;
  const ten = tenOf(tokens[at], tokens[at + 1]);
  if (ten === undefined) return undefined;
  let first = at;
  if (tokens[at].kind === 'number' && /^['’‘]$/.test(wordAt(scene, first - 1))) first--;
  if (wordAt(scene, first - 1) === '-') first--;
  const portion = wordAt(scene, first - 1);
  if (portion === 'early' || portion === 'mid' || portion === 'late') first--;
  if (!WHOSE.has(wordAt(scene, first - 1))) return undefined;
  const [from, to] = ten === 10 ? (TEENS[portion] ?? [12, 19]) : (PARTS[portion] ?? [0, 9]).map((n) => ten + n);
  const last = tokens[at].kind === 'number' || wordAt(scene, at) === 'teenage' ? at + 2 : at + 1;
  const { start } = tokens[first - 1];
  const { end } = tokens[last - 1];
  const value = {
    kind: 'figure' as const,
    start,
    end,
    number: { start, end },
    value: from,
    high: to,
    qualifier: 'none' as const,
    precision: 1,
    scale: 'measure' as const,
    unit: unitNamed('year'),
    noun: ['old'],
    form: 'words' as const,
  };
  return { value, first: first - 1, last };
}

const OWNERS = wordSet('his her their my our its a an whose one some several many most');

/** "Ann Reed's son, in his thirties", "an actor in his fifties": somebody else is spoken of before it. */
function isOfAnother(scene: Scene, { first }: Claim): boolean {
  const { tokens } = scene.analysis;
  // "Two sons in their twenties".
  const noun = tokens[first - 2];
  if (noun?.kind === 'word' && !noun.word.capital && isPersonNoun(noun.word.lemma)) return true;
  for (let i = scene.sentence.first; i + 1 < first; i++)
    if ((tokens[i].kind === 'clitic' || OWNERS.has(tokens[i].word.folded)) && isPersonAt(tokens, i + 1, first)) return true;
  return false;
}

/** Whether a person's noun stands at a token, an adjective or two apart. */
function isPersonAt(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    if (tokens[i].kind !== 'word') return false;
    if (isPersonNoun(tokens[i].word.lemma)) return true;
  }
  return false;
}

/** The ten that a word tells of: "teens", "twenties", "50s", "50's". */
function tenOf({ kind, word, text }: Token, next: Token | undefined): number | undefined {
  if (kind === 'word') {
    if (word.folded === 'teenage' && next?.word.folded === 'years') return 10;
    const stage = STAGES.indexOf(word.folded);
    return stage < 0 ? undefined : (stage + 1) * 10;
  }
  return kind === 'number' && /^[2-9]0$/.test(text) && next && !next.spaceBefore && /^['’]?s$/.test(next.text) ? Number(text) : undefined;
}
