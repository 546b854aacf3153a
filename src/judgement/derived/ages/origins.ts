/** When those that a base speaks of began: births and lives of people, foundings, first appearances and buildings of things. */
import { oncePer } from '../../../language/once.ts';
import { type WordSet, wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { formatDate, toDayInterval } from '../../../values/dates/index.ts';
import type { DateValue } from '../../../values/value.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import type { Target } from '../../targets/target.ts';
import { shown } from '../fit.ts';
import { beginningOf } from '../times/ends.ts';

/** A beginning, as the day numbers between which it lies. */
export interface Origin {
  target: Target;
  from: number;
  to: number;
  /** What the fact has for it: "9 February 1937". */
  has: string;
  /** Of a living being, whose age counts whole years; of a thing it may be rounded. */
  born: boolean;
  /** Whether it is surely the beginning of the whole. */
  strict: boolean;
}

const BIRTHS = wordSet('bear born birth birthday');
/** Words of a fact about a whole life, by the end that its dates begin with. */
const LIVES = wordSet('live life');
const BEGINNINGS = wordSet(
  'found founding foundation establish create launch open build construct form register incorporate publish release debut introduce begin start set_up come update date inaugurate complete',
);

const FOUNDINGS = wordSet('found founding foundation establish build construct incorporate set_up');

/** What was formed was not there before; who formed something was. */
const FORMED = /\b(?:was|were) formed\b/;

/** Beginnings of those of a key; worked out once a base. */
export function originsAbout(key: string, base: CompiledBase): readonly Origin[] {
  return originsByKey(base).get(key) ?? [];
}

/** Keys of the people whose birth or age the base knows. */
export function agedPeople(base: CompiledBase): string[] {
  return [...originsByKey(base)].filter(([, origins]) => origins.some((o) => o.born)).map(([key]) => key);
}

/** Keys of things whose beginning the base knows. */
export function begunThings(base: CompiledBase): string[] {
  return [...originsByKey(base)].filter(([, origins]) => origins.some((o) => !o.born)).map(([key]) => key);
}

const originsByKey = oncePer((base: CompiledBase): Map<string, Origin[]> => {
  const byKey: Map<string, Origin[]> = new Map();
  for (const target of base.targets) {
    const origin = originOf(target);
    if (origin) for (const key of target.subjects) byKey.set(key, [...(byKey.get(key) ?? []), origin]);
  }
  // Where the day of the birth is known, an age at some date tells no more.
  for (const [key, origins] of byKey)
    if (origins.some(isDayOfBirth))
      byKey.set(
        key,
        origins.filter((o) => !o.born || o.target.kind === 'date'),
      );
  return byKey;
});

const isDayOfBirth = ({ born, from, to, target }: Origin) => born && from === to && target.kind === 'date';

/** The beginning that a target tells of, if it tells of one. */
export function originOf(target: Target): Origin | undefined {
  if (target.fact.status !== 'current') return undefined;
  if (target.kind === 'date') return beganOn(target);
  return target.kind === 'figure' ? bornBy(target) : undefined;
}

function beganOn(target: Target): Origin | undefined {
  const [date] = target.dates;
  if (!date) return undefined;
  const isOf = (set: Pick<WordSet, 'has'>) => [...target.terms.keys()].some((t) => set.has(t));
  const start: DateValue = date.range ? beginningOf(date) : date;
  const day = toDayInterval(start);
  if (!day || date.bound) return undefined;
  const has = formatDate(start);
  if (date.range) return isOf(LIVES) ? { target, ...day, has, born: true, strict: true } : undefined;
  if (isOf(BIRTHS)) return { target, ...day, has, born: true, strict: true };
  return isOf(BEGINNINGS) ? { target, ...day, has, born: false, strict: isOf(FOUNDINGS) || FORMED.test(target.fact.statement) } : undefined;
}

const YEAR = 365.2425;
const AGES = ['age', 'aged', 'old'];

/** "56 in January 2018": born between 57 and 56 years before. */
function bornBy(target: Target): Origin | undefined {
  const figure = target.figures.find(
    (f) => f.noun.includes('old') || (f.unit?.symbol === 'year' && AGES.some((w) => target.vocabulary.has(w))),
  );
  const time: DateValue | undefined = target.times[0];
  const at = time ? toDayInterval(time) : undefined;
  if (!figure || !at) return undefined;
  return {
    target,
    from: at.from - Math.ceil((figure.value + 1) * YEAR) + 1,
    to: at.to - Math.floor(figure.value * YEAR),
    has: say`${shown(figure.value)} in ${formatDate(time)}`,
    born: true,
    strict: true,
  };
}
