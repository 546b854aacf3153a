/** Which telling words of a phrase a fact has: a phrase means a fact that has them all. */
import { related } from '../../language/related.ts';
import { wordSet } from '../../language/wordSet.ts';
import { compareDates } from '../../values/dates/index.ts';
import type { DateValue } from '../../values/value.ts';
import { stretch } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { hasKey, isPhraseKey, type Target } from '../targets/target.ts';
import { clauseAt, endOfPhrase } from './cues.ts';
import type { Alone } from './derivation.ts';

/** Words that name nothing by themselves. */
const SHELLS = wordSet(
  'one figure number total time amount level before house latest newest requires required needs needed takes allows allowed demands provides provided',
);
/** Words for what was before; a record is so by itself. */
const OLD = wordSet('old former previous earlier last');

/** How many telling words of [from, to) a fact has; undefined where it lacks one. Dates and numbers are no words. */
export function wordsMeant(target: Target, scene: Scene, from: number, to: number, date?: DateValue): number | undefined {
  let met = 0;
  for (const i of stretch(scene.analysis.content, (n) => n, from, to)) {
    const token = scene.analysis.tokens[i];
    if (SHELLS.has(token.word.folded) || (date && date.start <= token.start && token.end <= date.end)) continue;
    if (scene.claims.some((c) => c.value.kind === 'figure' && c.first <= i && i < c.last)) continue;
    if (isWordOf(target, scene, i)) met++;
    // "The crane vase" of what the base calls the crane: the noun only says what it is.
    else if (token.word.capital || !isSubjectAt(target, scene, i - 1)) return undefined;
  }
  return met;
}

const isSubjectAt = (target: Target, { mentions }: Scene, at: number): boolean =>
  mentions.some((m) => m.last === at + 1 && m.first >= 0 && m.keys.some((k) => target.subjects.includes(k)));

/** Whether the word at a token is the fact's own, a near synonym, or part of a name that it has. */
export function isWordOf(target: Target, scene: Scene, at: number): boolean {
  const { lemma } = scene.analysis.tokens[at].word;
  if (target.vocabulary.has(lemma)) return true;
  if (OLD.has(lemma) && [...OLD.all(), 'record'].some((word) => target.vocabulary.has(word))) return true;
  if (scene.mentions.some((m) => m.first <= at && at < m.last && hasKey(target, m.keys))) return true;
  for (const own of target.lemmas) if (related(own, lemma) >= 0.8) return true;
  return false;
}

/** Words that only say that something is, was done or changed. */
export const LIGHT = wordSet(
  'be have do go come get take make last need say set hold put stand up down over above below under inside short more less few big high low large small long good bad fast slow rise fall grow drop increase decrease decline gain lose cut shrink climb widen narrow win beat lead year quarter month week day per cent percent percentage point amount sum rate difference full gap',
);

/**
 * Whether what is said is of the facts that it is worked out from: all the words after the claim up to a mark ("a year after the tunnel was dug" is of a tunnel),
 * and some word of its clause before it, if there is any.
 */
export function isAllSaid({ first, last }: Claim, { from, event }: Alone, scene: Scene): boolean {
  const { tokens, content } = scene.analysis;
  const to = endOfPhrase(last, scene);
  // "Up 3 per cent on the second quarter", "on 2021": of that the facts say nothing.
  const isOtherDate = ({ value, first: at }: Claim) =>
    at >= last &&
    at < to &&
    // "Up 3 per cent in five years".
    (value.kind === 'date' ? !value.relative && !isDateOf(value, from) : value.kind === 'figure' && value.unit?.dimension === 'time');
  if (scene.claims.some(isOtherDate)) return false;
  let named = event === undefined;
  let known = false;
  let unknown = false;
  for (const i of stretch(content, (n) => n, clauseAt(scene, first).first, to)) {
    const { word, kind } = tokens[i];
    if ((i >= first && i < last) || kind !== 'word' || LIGHT.has(word.lemma) || SHELLS.has(word.folded)) continue;
    if (scene.claims.some((c) => c.value.kind !== 'name' && c.first <= i && i < c.last)) continue;
    const isKnown = from.some((target) => isWordOf(target, scene, i));
    if (i < first) {
      if (isKnown) known = true;
      else unknown = true;
    } else if (!isKnown) return false;
    named ||= i >= event! && !word.capital && !scene.mentions.some((m) => m.first <= i && i < m.last && !isPhraseKey(m.keys[0]));
  }
  return named && (!unknown || (known && event !== undefined));
}

const isDateOf = (date: DateValue, targets: readonly Target[]): boolean =>
  targets.some((t) => [...t.times, ...t.dates].some((own) => compareDates(date, own).result === 'agrees'));
