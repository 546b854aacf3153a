/**
 * "Has been acting for over forty years", "began her career in her teens": the years in which somebody was active, told by what one does then.
 *
 * Language: a word of a career stands in the sentence, said of the fact's subject, and nothing narrows it to a part ("sang with Blue for two
 * years"). Evidence: a fact tells from when to when its subject was active, or had a career.
 */
import { isFunctionWord } from '../../../language/stopwords.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { inFocus } from '../../scenes/focus.ts';
import type { Claim } from '../../scenes/scene.ts';
import { subjectOf } from '../../scenes/subject.ts';
import type { Target } from '../../targets/target.ts';
import { clauseAt, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';

/** What a whole career is told by; what may be a part of one, too. */
const WHOLE = wordSet('active career perform performer professionally');
const PART = wordSet(
  'act acting sing singing performing touring recording work play record tour direct entertain make film music movie band group artist actor actress musician singer show business',
);
const ABOUT = wordSet(
  'total almost nearly over just continuously consecutively straight professionally performer year decade last past long span time together more less few couple start begin break interruption stop stopping pause mid early late debut beginning formation inception',
);

export interface Career {
  target: Target;
  /** Nothing shorter than the whole can be meant. */
  whole: boolean;
  tie: number;
}

/** The career that a claim speaks of, where it is plain whose. */
export function careerOf({ scene, base }: Matter, claim: Claim): Career | undefined {
  const { tokens } = scene.analysis;
  const last = wordAt(scene, claim.last) === 'when' ? scene.sentence.last : clauseAt(scene, claim.first).last;
  let whole = false;
  let some = false;
  for (let i = scene.sentence.first; i < last; i++) {
    if (i >= claim.first && i < claim.last) continue;
    const { word, kind } = tokens[i];
    const isWhole = WHOLE.has(word.lemma);
    const isPart = PART.has(word.lemma) && !(i > scene.sentence.first && ARTICLES.has(tokens[i - 1].word.folded));
    whole ||= isWhole;
    some ||= isWhole || isPart;
    if (kind !== 'word' || isWhole || isPart || ABOUT.has(word.lemma) || isFunctionWord(word.folded)) continue;
    if (!scene.ownMentions.some((m) => m.first <= i && i < m.last)) return undefined;
  }
  if (!some || PARTING.has(wordAt(scene, claim.last))) return undefined;
  // "Acted with the Lanterns": one alone is named, or nobody but whom the text speaks of.
  const named = new Set(scene.ownMentions.flatMap((m) => m.keys));
  if (named.size > 1) return undefined;
  let career: Career | undefined;
  for (const key of named.size ? named : [inFocus(scene).key]) {
    for (const target of base.bySubject.get(key) ?? []) {
      if (target.kind !== 'date' || target.secondary || target.fact.status !== 'current' || !isOfCareer(target)) continue;
      const { strength, rival } = subjectOf(target, claim, scene, base);
      if (strength < SURELY || rival) continue;
      // Two careers, or none that is plainly meant.
      if (career && career.target.fact !== target.fact) return undefined;
      career ??= { target, whole, tie: TIE };
    }
  }
  return career;
}

/** "Performed the play": no word of what one does. */
const ARTICLES = wordSet('the this that his her its');
const SURELY = 0.7;
const TIE = 0.8;
const PARTING = wordSet('with at for as in under on');

/** Whether a target tells when its subject was active. */
export const isOfCareer = ({ vocabulary, dates }: Target): boolean =>
  (vocabulary.has('active') || vocabulary.has('career')) &&
  dates.some(isStretch) &&
  dates.every((d) => isStretch(d) || (d.grain === 'year' && !d.bound));

/** From one year to another or to today; beside one a single year is a stretch of its own ("1965–1972, 1989"). */
const isStretch = ({ range, bound }: Target['dates'][number]) => range || bound === 'since';
