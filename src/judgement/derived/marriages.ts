/**
 * From when to when somebody was married to whom: "Ann Reed married Tom Lake in 1988", and as lists have it, "Tom Lake (m. 1988; div. 2002), Max Orr (m. 2009)",
 * "Tom Lake (1988–2002)" of spouses.
 */
import { oncePer } from '../../language/once.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import type { DateValue } from '../../values/value.ts';
import type { CompiledBase } from '../compile.ts';
import type { Scene } from '../scene.ts';
import type { Target } from '../target.ts';
import { keysSpokenOf } from './spokenOf.ts';

export interface Marriage {
  target: Target;
  /** Folded words of the other's name; none where the fact tells it in a sentence. */
  other: string[];
  /** From the wedding to its end, or since the wedding. */
  years: DateValue;
}

const WEDS = wordSet('marry wed marriage wedding');
const SPOUSES = wordSet('spouse wife husband');
/** "Tom Lake (m. 1988; div. 2002)", "(1906–07)", "(m. 2009)". */
const LISTED = /([^,;()]+?)[ ,]*\( ?(?:m\. ?)?(\d{4})(?: ?(?:[-–]|; ?(?:div\.|died|wid\.|d\.)) ?(\d{4}|\d\d))? ?\)/g;

const marriages = oncePer((base: CompiledBase): ReadonlyMap<string, readonly Marriage[]> => {
  const index = new Map<string, Marriage[]>();
  const read = new Set<string>();
  for (const target of base.targets) {
    const { fact, dates, terms } = target;
    if (fact.status !== 'current' || read.has(fact.id)) continue;
    const add = (other: string, years: DateValue) => {
      read.add(fact.id);
      const words = other.toLowerCase().split(' ');
      for (const key of target.subjects) pushTo(index, key, { target, other: words.filter((w) => w.length > 1), years });
    };
    if ([...terms.keys()].some((t) => SPOUSES.has(t)))
      for (const [, other, from, to] of fact.statement
        .replace(/^.*? is /, '')
        .replace(/\s+/g, ' ')
        .matchAll(LISTED))
        add(other.trim(), stretch(Number(from), to === undefined ? undefined : Number(to.length === 2 ? from.slice(0, 2) + to : to)));
    else if (target.kind === 'date' && !target.secondary && dates.length === 1 && terms.has('marry') && !dates[0].range)
      add('', { ...dates[0], bound: 'since' });
  }
  return index;
});

const stretch = (from: number, to?: number): DateValue => ({
  kind: 'date',
  start: 0,
  end: 0,
  grain: 'year',
  from: { year: from },
  to: { year: to ?? from },
  range: to !== undefined,
  ...(to === undefined && { bound: 'since' as const }),
  qualifier: 'none',
});

/** The marriages that a sentence speaks of: those to whom it names, else all of the one whom it names. */
export function marriagesIn(scene: Scene, base: CompiledBase): readonly Marriage[] {
  const { first, last } = scene.sentence;
  const { tokens } = scene.analysis;
  let at = first;
  while (at < last && !WEDS.has(tokens[at].word.lemma)) at++;
  const all = at === last ? [] : keysSpokenOf(at, scene).flatMap((key) => marriages(base).get(key) ?? []);
  if (!all.length) return all;
  const words = new Set(tokens.slice(first, last).map((t) => t.word.folded));
  const named = all.filter(({ other }) => other.length > 0 && words.has(other[other.length - 1]));
  if (named.length) return named;
  return scene.strangers.some((s) => s.first >= first && s.last <= last && !s.opensSentence) ? [] : all;
}
