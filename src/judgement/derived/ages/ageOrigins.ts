/** Beginnings of those that an age may be of. */
import { wordSet } from '../../../language/wordSet.ts';
import { formatDate, toDayInterval } from '../../../values/dates/index.ts';
import type { Claim } from '../../scenes/scene.ts';
import { subjectOf } from '../../scenes/subject.ts';
import { hasLemma } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import type { AgeSaid } from './ageSaid.ts';
import { subjectsOfAge } from './ageSubjects.ts';
import { begunThings, type Origin, originOf, originsAbout } from './origins.ts';

/** Weakest tie of one whose age is surely meant. */
export const FIRM = 0.7;

export function originsOf(matter: Matter, claim: Claim, said: AgeSaid): (Origin & { tie: number })[] {
  const { scene, base } = matter;
  const origins = new Map<Origin['target'], Origin & { tie: number }>();
  const add = (origin: Origin, tie: number) => {
    const known = origins.get(origin.target);
    if (!known || known.tie < tie) origins.set(origin.target, { ...origin, tie });
  };
  const { keys, only } = subjectsOfAge(matter, claim, said);
  for (const { key, tie } of keys) for (const origin of originsAbout(key, base)) add(origin, tie);
  if (only) return [...origins.values()].filter((o) => (o.born ? said.thingEnd === undefined : said.thing));
  if (!said.thing) return [...origins.values()];
  const consider = (origin: Origin) => {
    const { by, strength, rival } = subjectOf(origin.target, claim, scene, base);
    // "The project is ten years old" is not of the person that was spoken of before.
    if (origin.born && by !== 'mention' && by !== 'header' && !keys.length) return;
    const tie = strength * (1 - 0.6 * rival);
    if (tie > 0.3) add(origin, tie);
  };
  const begun = statedBeginning(matter);
  if (begun) return [begun];
  for (const [target] of scene.hits) {
    const origin = target.subjects.length || target.subjectWords.length ? originOf(target) : undefined;
    if (origin) consider(origin);
  }
  let n = 0;
  for (const key of begunThings(base).slice(0, MOST_SEEN))
    if (scene.discourse.seen.has(key)) for (const origin of originsAbout(key, base)) if (!origin.born && ++n <= MOST_SEEN) consider(origin);
  // The base knows of one founding only, so that "the company" is that one.
  const [one, other] = [...origins.values()].filter((o) => o.strict);
  if (one && !other && one.tie >= 0.5 && scene.definites.any) one.tie = Math.max(one.tie, FIRM);
  return [...origins.values()];
}

/** Beginnings of those met before that are considered for the age of "the company". */
const MOST_SEEN = 20;

/** "The map dated from August 2008, which made it two and a half years old": the sentence says itself when it began. */
function statedBeginning({ scene, decisions }: Matter): (Origin & { tie: number }) | undefined {
  for (const { claim, tie, verdict } of decisions) {
    if (verdict === 'contradicted' || claim.value.kind !== 'date' || tie.target.kind !== 'date') continue;
    const [date] = tie.target.dates;
    const day = toDayInterval(date);
    const verb = hasLemma(scene, DATING, claim.first - 3, claim.first);
    if (day && !date.range && verb) return { target: tie.target, ...day, has: formatDate(date), born: false, strict: true, tie: 0.9 };
  }
  return undefined;
}

/** Verbs before "from" or "in" and the date that something began on. */
const DATING = wordSet('date build make found open launch start begin create out appear release publish');
