/**
 * "Aged 48", "the company was six years old when …", "who would have been 54 on the night": an age at a date.
 *
 * Language: an age counts whole years since birth or founding, and is of the date that the sentence says or of the event that it names. Evidence: a
 * fact gives the birth, the founding, or an age with its date, and it is of a subject that the sentence speaks of.
 */
import { formatDate, toDayInterval } from '../../values/dates/index.ts';
import type { DateValue } from '../../values/value.ts';
import type { Claim } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import type { Target } from '../target.ts';
import { words } from './cues.ts';
import type { Derivation, Matter, Rule } from './derivation.ts';
import { shown } from './fit.ts';

const YEAR = 365.2425;
const BIRTHS = words('bear born birth found establish foundation create launch open set_up');

export const age: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || value.unit?.symbol !== YEARS || !value.noun.includes('old')) return undefined;
  const derivations: Derivation[] = [];
  for (const origin of originsOf(matter, claim)) {
    for (const reference of matter.dates) {
      if (reference.target === origin.target || reference.value.relative) continue;
      const at = toDayInterval(reference.value);
      if (!at || at.to < origin.from) continue;
      const least = Math.floor((at.from - origin.to) / YEAR + 1e-6);
      const most = Math.floor((at.to - origin.from) / YEAR + 1e-6);
      const points = least === most ? [least] : [least, most, ...(most - least > 1 ? [least + 1] : [])].filter((n) => n >= 0);
      if (!points.length) continue;
      derivations.push({
        target: origin.target,
        points,
        sum: `${origin.said}, so the age on ${formatDate(reference.value)} is ${points.map(shown).join(' or ')}`,
        tie: Math.sqrt(origin.tie * reference.tie),
        firm: origin.tie >= FIRM && reference.tie >= PLAIN,
      });
    }
  }
  return derivations.length ? { claim, derivations, overrides: derivations.some((d) => d.firm) } : undefined;
};

const YEARS = 'year';
const FIRM = 0.7;
const PLAIN = 0.4;

interface Origin {
  target: Target;
  /** Day numbers between which the birth lies. */
  from: number;
  to: number;
  said: string;
  tie: number;
}

/** Births and foundings of subjects in reach, and what an age at a known date says of a birth. */
function originsOf({ scene, base }: Matter, claim: Claim): Origin[] {
  const origins: Origin[] = [];
  for (const [target] of scene.hits) {
    if (target.fact.status !== 'current' || (!target.subjects.length && !target.subjectWords.length)) continue;
    const origin = target.kind === 'date' ? bornOn(target) : target.kind === 'figure' ? bornBy(target) : undefined;
    if (!origin) continue;
    const { strength, rival } = subjectOf(target, claim, scene, base);
    const tie = strength * (1 - 0.6 * rival);
    if (tie > 0.3) origins.push({ ...origin, target, tie });
  }
  return origins;
}

type Birth = Pick<Origin, 'from' | 'to' | 'said'>;

function bornOn(target: Target): Birth | undefined {
  const [date] = target.dates;
  const day = date && !date.range ? toDayInterval(date) : undefined;
  if (!day || ![...target.terms.keys()].some((t) => BIRTHS.has(t))) return undefined;
  return { ...day, said: `the fact has ${formatDate(date)}` };
}

/** "56 in January 2018": born between 57 and 56 years before. */
function bornBy(target: Target): Birth | undefined {
  const figure = target.figures.find(
    (f) => f.noun.includes('old') || (f.unit?.symbol === YEARS && AGES.some((w) => target.vocabulary.has(w))),
  );
  const time: DateValue | undefined = target.times[0];
  const at = time ? toDayInterval(time) : undefined;
  if (!figure || !at) return undefined;
  return {
    from: at.from - Math.ceil((figure.value + 1) * YEAR) + 1,
    to: at.to - Math.floor(figure.value * YEAR),
    said: `the fact has ${shown(figure.value)} in ${formatDate(time)}`,
  };
}

const AGES = ['age', 'aged', 'old'];
