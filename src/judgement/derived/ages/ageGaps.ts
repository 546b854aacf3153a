/**
 * "22 years his junior", "nine years older than Lee", "three years her senior": what lies between the ages of two.
 *
 * Evidence: the base has the birth or the age of both, and the sentence names one and points to the other.
 */
import { SENIORITY } from '../../../language/closedWords.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Claim } from '../../scenes/scene.ts';
import { isPhraseKey } from '../../targets/target.ts';
import { wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { shown } from '../fit.ts';
import { agedPeople, type Origin, originsAbout } from './origins.ts';

const YEAR = 365.2425;
/** Of more people than this a pronoun says nothing. */
const MOST = 8;

export const ageGap: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || value.unit?.symbol !== 'year' || !compares(matter, claim.last) || isThanAnother(matter, claim))
    return undefined;
  const { scene, base } = matter;
  const figure = { ...value, noun: [] };
  const named = scene.mentions.filter((m) => m.first >= 0 && !isPhraseKey(m.keys[0]) && originOf(m.keys[0], matter));
  const here = [...new Set(named.map((m) => m.keys[0]))];
  // "His", "her": of those met before.
  const there = here.length > 1 ? here : agedPeople(base).filter((key) => scene.discourse.seen.has(key) || here.includes(key));
  const derivations: Derivation[] = [];
  if (!here.length || there.length > MOST) return undefined;
  const met = new Set<string>();
  // Whoever is named last before the gap is the one that it is said of.
  for (const one of here.reverse()) {
    for (const other of there) {
      const [a, b] = [originOf(one, matter)!, originOf(other, matter)];
      if (one === other || !b || met.has([one, other].sort().join(' '))) continue;
      met.add([one, other].sort().join(' '));
      const gaps = [Math.abs(a.from - b.to) / YEAR, Math.abs(a.to - b.from) / YEAR];
      const [least, most] = [Math.floor(Math.min(...gaps)), Math.ceil(Math.max(...gaps))];
      const middle = Math.round((gaps[0] + gaps[1]) / 2);
      derivations.push({
        target: a.target,
        points: value.value >= least && value.value <= most ? [value.value] : [middle, least, most],
        sum: say`the fact has ${a.has} and another ${b.has}, so ${shown(middle)} years lie between them`,
        tie: 0.7,
        firm: there.length === 2,
      });
    }
  }
  return { claim: { ...claim, value: figure }, span: value, derivations, overrides: true };
};

/** "Older than", "his junior", "younger". */
function compares({ scene }: Matter, at: number): boolean {
  const [last, next, second] = [wordAt(scene, at - 1), wordAt(scene, at), wordAt(scene, at + 1)];
  return SENIORITY.has(next) || ((next === 'his' || next === 'her') && SENIORITY.has(second)) || last === 'older';
}

/** "Older than her sister": the other is neither named nor pointed at. */
function isThanAnother({ scene }: Matter, { last }: Claim): boolean {
  for (let i = last; i < last + 3; i++) {
    if (wordAt(scene, i) !== 'than') continue;
    const token = scene.analysis.tokens[i + 2];
    const pointed = POINTERS.has(wordAt(scene, i + 1)) && (i + 2 >= scene.sentence.last || token.kind !== 'word' || token.word.function);
    return !pointed && !scene.mentions.some((m) => m.first > i && m.first <= i + 2);
  }
  return false;
}

const POINTERS = wordSet('him her he she me i');

const originOf = (key: string, { base }: Matter): Origin | undefined => originsAbout(key, base).find((o) => o.born);
