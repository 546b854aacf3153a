/**
 * From when to when somebody was married to whom: "Ann Reed married Tom Lake in 1988", and as lists have it, "Tom Lake (m. 1988; div. 2002), Max Orr (m. 2009)",
 * "Tom Lake (1988–2002)" of spouses.
 */

import { oncePer } from '../../../language/once.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { perWord } from '../../../language/words.ts';
import { pushTo } from '../../../lists.ts';
import { say } from '../../../say.ts';
import type { DateValue } from '../../../values/value.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import type { Target } from '../../targets/target.ts';
import { hasLemma, hasWord } from '../cues.ts';
import { keysSpokenOf } from '../spokenOf.ts';
import type { Wordless } from '../wordless/wordless.ts';
import { isOfCareer } from './careers.ts';
import { yearDate } from './ends.ts';

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

const stretch = (from: number, to?: number): DateValue =>
  to === undefined ? { ...yearDate(from), bound: 'since' } : { ...yearDate(from), to: { year: to }, range: true };

/** The marriages that a sentence speaks of: those to whom it names, else all of the one whom it names. */
export function marriagesIn(scene: Scene, base: CompiledBase): readonly Marriage[] {
  const { first, last } = scene.sentence;
  const { tokens } = scene.analysis;
  let at = first;
  while (at < last && !WEDS.has(tokens[at].word.lemma)) at++;
  const all = at === last ? [] : marriagesOfSubject(at, scene, base);
  if (!all.length) return all;
  const words = new Set(tokens.slice(first, last).map((t) => t.word.folded));
  const named = all.filter(({ other }) => other.length > 0 && words.has(other[other.length - 1]));
  if (named.length) return named;
  return scene.strangers.some((s) => s.first >= first && s.last <= last && !s.opensSentence) ? [] : all;
}

const marriagesOfSubject = (at: number, scene: Scene, base: CompiledBase) =>
  keysSpokenOf(at, scene).flatMap((key) => marriages(base).get(key) ?? []);

/** Whether a word tells of a marriage: a quick look. */
export const isOfWedding = perWord(({ lemma }) => lemma === 'marry');
const WEDDINGS = wordClass(isOfWedding);
const UNSURE = wordSet('not never no if would could might may should whether almost nearly');
const ORDINALS = ['first', 'second', 'third'];

/**
 * "Married Tom Lake after her divorce from Max Orr", "was married to her first husband for longer than to her second", "was married when she began her career": what
 * is said of two marriages, or of one and a career, where the facts have the years.
 */
export function wrongMarriages(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(WEDDINGS)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  let at = first;
  while (at < last && !isOfWedding(tokens[at].word)) at++;
  if (at === last || hasWord(scene, UNSURE, first, last)) return [];
  const all = [...marriagesOfSubject(at, scene, base)].sort((a, b) => a.years.from.year! - b.years.from.year!);
  const found = (from: number, to: number, { target: { fact } }: Marriage, sum: string): Wordless[] => [
    { start: tokens[from].start, end: tokens[to - 1].end, fact, sum, expected: '' },
  ];
  for (let link = at + 1; link < last && all.length; link++) {
    const { folded } = tokens[link].word;
    const isLonger = folded === 'than' && /^(?:longer|shorter)$/.test(tokens[link - 1].word.folded);
    if (isLonger || folded === 'before' || folded === 'after') {
      const [one, other] = [meant(all, scene, at, link), meant(all, scene, link + 1, last)];
      if (!one || !other || one === other) continue;
      const sum = say`the one was from ${yearsOf(one)}, the other from ${yearsOf(other)}`;
      if (isLonger) {
        const [a, b] = [one, other].map(({ years }) => (years.bound === 'since' ? Number.NaN : years.to.year! - years.from.year!));
        if (tokens[link - 1].word.folded === 'longer' ? a < b - 1 : a > b + 1) return found(link - 1, link + 1, one, sum);
      } else {
        const begun = one.years.from.year!;
        const isEnd = hasLemma(scene, DIVORCE, link + 1, last);
        const end = isEnd && other.years.bound !== 'since' ? other.years.to.year! : other.years.from.year!;
        if (folded === 'after' ? begun < end : !isEnd && begun > end) return found(link, link + 1, one, sum);
      }
    } else if (folded === 'when' && /^(?:is|was|were)$/.test(tokens[at - 1].word.folded) && hasLemma(scene, BEGIN, link + 1, link + 4)) {
      const careers = all[0].target.subjects
        .flatMap((key) => base.bySubject.get(key) ?? [])
        .filter((t) => t.kind === 'date' && !t.secondary && isOfCareer(t));
      const begun = Math.min(...(careers[0]?.dates ?? []).map((d) => d.from.year ?? Number.NaN));
      if (careers.length === 1 && hasWord(scene, CAREER, link, last) && all.every(({ years }) => years.from.year! > begun))
        return found(at, link + 1, all[0], say`it began in ${String(begun)}`);
    }
  }
  return [];
}

const DIVORCE = wordSet('divorce');
const BEGIN = wordSet('begin start');
const CAREER = wordSet('career acting performing');

const yearsOf = ({ years }: Marriage) => `${years.from.year}${years.bound === 'since' ? '' : `–${years.to.year}`}`;

/** The marriage of those in order that tokens [from, to) speak of: by the other's name, or "her first husband". */
function meant(all: readonly Marriage[], { analysis: { tokens } }: Scene, from: number, to: number): Marriage | undefined {
  const words = tokens.slice(from, to).map((t) => t.word.folded);
  const nth = words.findIndex(
    (w, i) => ORDINALS.includes(w) && (SPOUSES.has(tokens[from + i + 1]?.word.lemma ?? '') || tokens[from + i + 1]?.kind === 'mark'),
  );
  const named = all.filter(({ other }) => other.length > 0 && words.includes(other[other.length - 1]));
  return named.length === 1 ? named[0] : nth < 0 ? undefined : all[ORDINALS.indexOf(words[nth])];
}
