/**
 * Whether a life or a career goes on: "is still touring" of who has died, "is a retired actress" of one who is active to this day, "has played without a break since its
 * debut" of a band whose years have a gap. Nothing but words of grammar may stand between the name and what is said.
 */

import { isFunctionWord } from '../../../language/stopwords.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { perWord, type Word } from '../../../language/words.ts';
import { say } from '../../../say.ts';
import { formatDate } from '../../../values/dates/index.ts';
import type { DateValue } from '../../../values/value.ts';
import { onceOf } from '../../scenes/events.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import type { Target } from '../../targets/target.ts';
import type { Matter } from '../derivation.ts';
import { isSaidOfSubject, keysSpokenOf } from '../spokenOf.ts';
import type { Wordless } from '../wordless/wordless.ts';
import { careerOf, isOfCareer } from './careers.ts';
import { earliestFirst } from './ends.ts';
import { isUnbroken } from './held.ts';

/** What only the living do; much else goes on after a death ("continues to inspire"). */
const LIVING = wordSet('act perform sing tour work live reside record direct paint teach manage oversee coach write compete campaign');
const PURSUITS = wordSet(
  'music acting performing film films singing touring comedy show entertainment television stage recording racing boxing',
);
const UNSURE = wordSet(
  "not never no n't if would could may might should until before after when while whether nearly almost that than who whose which",
);
const CUES = wordSet(
  'alive still continue currently retire disband inactive longer anymore defunct died passed continuously consecutively without',
);
/** Whether a word may tell of it: a quick look. */
export const isOfGoingOn = perWord(({ lemma, folded }) => CUES.has(lemma) || CUES.has(folded));

/** The same, or that what is told was never broken off. */
const GOES_ON = wordClass((word) => isOfGoingOn(word) || word.folded === 'uninterrupted');

/** What is said at a token: that the subject lives, that its career is over (for now or for good), or that it died. */
interface Said {
  first: number;
  last: number;
  state: 'lives' | 'over' | 'ended' | 'died';
}

export function wrongState(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(GOES_ON)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let i = first + 1; i < last; i++) {
    if (!isOfGoingOn(tokens[i].word)) continue;
    const said = saidAt(scene, i);
    if (!said || !isSaidOfSubject(said.first, scene, passes) || isOfThen(said, scene)) continue;
    for (const key of keysSpokenOf(said.first, scene)) {
      const targets = (base.bySubject.get(key) ?? []).filter((t) => t.fact.status === 'current');
      const death = targets.find((t) => onceOf(t) === 'died');
      const career = targets.filter((t) => t.kind === 'date' && !t.secondary && isOfCareer(t));
      const [fact, sum] =
        said.state === 'lives'
          ? [death?.fact, death && say`it ended on ${formatDate(death.dates[0])}`]
          : [!death && career.length === 1 && goesOn(career[0], said.state) ? career[0].fact : undefined, say`it goes on to this day`];
      if (fact && sum) return [{ start: tokens[said.first].start, end: tokens[said.last - 1].end, fact, sum, expected: '' }];
    }
  }
  return wrongBreaks(scene, base);
}

/** Whether a career is told to go on; what paused once has been over once, too. */
const goesOn = ({ dates }: Target, state: Said['state']) =>
  dates.some((d) => d.bound === 'since') && (state !== 'ended' || dates.length === 1);

function saidAt({ analysis: { tokens }, sentence }: Scene, i: number): Said | undefined {
  const word = (k: number) => (k >= sentence.first && k < sentence.last ? tokens[k].word.folded : '');
  const is = (k: number, form: RegExp) => form.test(word(k));
  const lemma = (k: number) => (k < sentence.last ? tokens[k].word.lemma : '');
  const doing = (k: number) => LIVING.has(lemma(k)) && word(k).endsWith('ing') && !(is(k, /^living$/) && is(k + 1, /^on$/));
  const found = (state: Said['state'], first: number, last: number): Said => ({ first, last, state });
  switch (word(i)) {
    case 'alive':
      return is(i - 1, /^(?:is|are)$/) || (is(i - 1, /^still$/) && is(i - 2, /^(?:is|are)$/)) ? found('lives', i, i + 1) : undefined;
    case 'still':
    case 'currently':
      if (is(i - 1, /^(?:is|are)$/) && doing(i + 1)) return found('lives', i, i + 2);
      return LIVING.has(lemma(i + 1)) && /s$/.test(word(i + 1)) && !is(i + 2, /^on$/) ? found('lives', i, i + 2) : undefined;
    case 'continues':
      return is(i + 1, /^to$/) && LIVING.has(lemma(i + 2)) && !is(i + 3, /^on$/) ? found('lives', i, i + 3) : undefined;
    case 'longer':
      return is(i - 1, /^no$/) && (is(i + 1, /^active$/) || LIVING.has(lemma(i + 1))) ? found('over', i - 1, i + 2) : undefined;
    case 'anymore': {
      const not = tokens.findIndex((_, k) => k >= sentence.first && k < i && is(k, /^(?:(?:do|does|is|are)n['’]t|not)$/));
      if (not < 0 || i - not > 5 || (is(not, /^not$/) && !is(not - 1, /^(?:do|does|is|are)$/))) return undefined;
      return LIVING.has(lemma(not + 1)) || is(not + 1, /^active$/) ? found('over', not, i + 1) : undefined;
    }
    case 'defunct':
    case 'inactive':
      if (is(i - 1, /^(?:is|are|now)$/)) return found('over', i, i + 1);
      return is(i - 1, /^(?:became|went)$/) ? found('ended', i, i + 1) : undefined;
    case 'disbanded':
      return found('ended', i, i + 1);
    case 'retired':
      if (is(i - 1, /^an?$/) && is(i - 2, /^(?:is|are)$/)) return found('over', i, i + 1);
      if (is(i - 1, /^(?:is|are)$/) && is(i + 1, /^(?:\.|,|and|)$/)) return found('over', i, i + 1);
      if (is(i + 1, /^from$/)) return PURSUITS.has(word(i + 2)) ? found('ended', i, i + 3) : undefined;
      // "Retired at nine", "retired in a temper".
      return is(i + 1, /^(?:\.|)$/) || (is(i + 1, /^in$/) && /^\d{4}$/.test(word(i + 2))) ? found('ended', i, i + 1) : undefined;
    case 'died':
      // On a stage one dies every night.
      return is(i + 1, /^on$/) && is(i + 2, /^(?:stage|screen)$/) ? undefined : found('died', i, i + 1);
    case 'passed':
      return is(i + 1, /^away$/) ? found('died', i, i + 2) : undefined;
  }
  return undefined;
}

/** "In 1958 he is still working", and what is told as if it were then, or said in quotation marks. */
function isOfThen({ first, state }: Said, { analysis: { tokens }, sentence, dates, discourse }: Scene): boolean {
  for (let i = sentence.first; i < first; i++) if (/^["“‘]$/.test(tokens[i].text)) return true;
  return state === 'lives' && (discourse.year !== undefined || dates.some((d) => d.from.year !== undefined));
}

/** Words of grammar, but none that makes it unsure. */
const passes = ({ folded }: Word) => !UNSURE.has(folded) && !/n['’]t$/.test(folded) && (isFunctionWord(folded) || /ly$/.test(folded));

const WHOLLY = wordSet('debut beginning formation start inception founding');

/** "Without a break since its debut", "for fifty years continuously": no stretch of the years is that long, or begins so early. */
function wrongBreaks(scene: Scene, base: CompiledBase): Wordless[] {
  if (!isUnbroken(scene)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  const isCue = (i: number) => /^(?:continuously|consecutively|uninterrupted|without)$/.test(tokens[i].word.folded);
  let at = first;
  while (at < last && !isCue(at)) at++;
  let whole = false;
  for (let i = first; i + 2 < last; i++) whole ||= tokens[i].word.folded === 'since' && WHOLLY.has(tokens[i + 2].word.folded);
  const said = scene.claims.filter(({ value }) => value.kind !== 'name');
  if (at === last || (!whole && said.length !== 1)) return [];
  const end = tokens[at].word.folded !== 'without' ? at + 1 : tokens[at + 1]?.word.folded === 'a' ? at + 3 : at + 2;
  // What stands beside the cue is no claim of its own: only who and what are asked of it.
  const claim = (whole ? { value: { kind: 'name', start: 0, end: 0, keys: [], text: '' }, first: at, last: end } : said[0]) as Claim;
  const career = careerOf({ scene, base } as Matter, claim);
  if (!career) return [];
  const stretches = earliestFirst(career.target.dates);
  const latest = stretches[stretches.length - 1];
  if (stretches.length < 2 || latest.from.year === undefined) return [];
  const { value } = claim;
  // What is told of a figure, or of the beginning alone, other rules judge.
  if (!whole && !(value.kind === 'date' && isTooLong(value, stretches))) return [];
  const { fact } = career.target;
  return [
    {
      start: tokens[at].start,
      end: tokens[end - 1].end,
      fact,
      sum: say`the last stretch began in ${String(latest.from.year)}`,
      expected: '',
    },
  ];
}

/** Whether a stretch of years begins before the last of several and lies in none of them. */
function isTooLong({ from, to, range, bound, grain }: DateValue, stretches: readonly DateValue[]): boolean {
  const [first, last] = [from.year, range && bound !== 'since' ? to.year : Number.POSITIVE_INFINITY];
  if (first === undefined || last === undefined || grain === 'decade' || !(range || bound === 'since')) return false;
  return !stretches.some((s) => first >= (s.from.year ?? 0) && (s.bound === 'since' || last <= (s.to.year ?? 0)));
}
