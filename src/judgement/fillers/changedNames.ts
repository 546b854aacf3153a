/** Another name in the slot of a fact's: one word of it another, or another venue beside what meets the fact. */

import { kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { once } from '../../language/once.ts';
import { related } from '../../language/related.ts';
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { perWord, wordOf } from '../../language/words.ts';
import { say } from '../../say.ts';
import { nameTokens } from '../../values/names/cast.ts';
import { isSlip, likeness } from '../evidence/likeness.ts';
import type { Evidence } from '../finding.ts';
import { inFocus, personSpokenOf } from '../scenes/focus.ts';
import type { Scene } from '../scenes/scene.ts';
import { subjectBefore } from '../scenes/subjectBefore.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement, type ProperRun, perName } from '../targets/statementNames.ts';
import { sameStand } from './changedVenues.ts';
import { byRule, COMPASS, type Filler, fillerOf, type Tied } from './filler.ts';
import { hasOtherNames, isMoved, isSpokenOf, namesRival, valuesMet } from './saidOf.ts';
import { isPost, keyOf } from './slotNames.ts';

/** Words that open names of places and tell nothing of which: Cape Wrath, Port Arthur. */
const LANDS = wordSet('cape port mount lake fort saint st san santa new isle bay los las el great upper lower');
/** How alike the one word must be in which a misspelt name differs. */
const ALIKE = 0.6;
/** Share of a fact's words in reach from which a name in it may be meant. */
const TIED_BY_WORDS = 0.3;

/** Another name in the same slot: after the same preposition of a fact that values meet, or a name that differs from the fact's in one word. */
export function wrongSlot(t: Tied, runs: ProperRun[], scene: Scene, base: CompiledBase): Filler | undefined {
  const { fact } = t;
  const names = namesOfStatement(fact);
  const moved = once(() => valuesMet(t, scene, base) === 'other');
  for (const right of names.runs) {
    if (right.opens || isSaid(right, scene, base)) continue;
    const sort = sortOf(right, t, base);
    for (const run of runs) {
      if (run.opens || isPost(run)) continue;
      const one = oneWordOtherwise(run, right, t, base);
      const because =
        one ??
        sameHead(run, right, t, scene) ??
        sameAgent(run, right, t, scene, base) ??
        sameVenue(run, right, t, scene) ??
        (sort ? sameSort(run, sort, right, t, scene, base) : undefined) ??
        sameStand(run, right, t, scene, base);
      if (
        !because ||
        (!one && moved()) ||
        (!t.met && hasOtherNames(t, right, run, runs, scene, base)) ||
        isKnown(run, t, base) ||
        (!one && names.runs.some((r) => r !== right && shares(r, run)))
      )
        continue;
      return fillerOf(fact, run, right.text, because);
    }
  }
  return undefined;
}

/** Whether two names may be one with a word of it another, or institutions of one sort: what else must speak for it aside. */
export function mayDiffer(run: ProperRun, right: ProperRun): boolean {
  const one = oneWordOff(run.words, right.words);
  if (one && (one[0][0] === one[1][0] || LANDS.has(run.words[0]) || isAnotherName(one))) return true;
  return headOfBoth(run, right) !== undefined;
}

function oneWordOtherwise(run: ProperRun, right: ProperRun, t: Tied, base: CompiledBase): Evidence[] | undefined {
  const one = oneWordOff(run.words, right.words);
  if (!one || !(t.met || t.words >= TIED_BY_WORDS) || isInCast(run, base)) return undefined;
  const another = isAnotherName(one) || (t.met && LANDS.has(run.words[0]) && run.words[0] === right.words[0]);
  if (!another && !isMisspelt(one, right, t, base)) return undefined;
  return [
    { kind: 'value', text: say`but for one word it is ${right.text}`, weight: 1 },
    { kind: 'term', text: say`the sentence has the words of the fact`, weight: t.words },
  ];
}

/** Share of a fact's words from which another institution of the same sort stands for its own, where no value meets it. */
const SURE_BY_WORDS = 0.5;

/** "The University of Lund" of the University of Turku: the same sort of institution, of another place, where the fact is met. */
function sameHead(run: ProperRun, right: ProperRun, t: Tied, scene: Scene): Evidence[] | undefined {
  const head = headOfBoth(run, right);
  if (head === undefined || (!t.met && isMoved(t, run, scene))) return undefined;
  if (!t.met && !(t.words >= SURE_BY_WORDS && (t.named || t.target.subjects.every((k) => inFocus(scene).key === k)))) return undefined;
  return [
    byRule(say`the fact has another ${head}`),
    { kind: 'term', text: t.met ? say`a value beside it meets the fact` : say`the sentence has the words of the fact`, weight: t.words },
  ];
}

/** The head that two institutions have in common, and nothing else. */
function headOfBoth(run: ProperRun, right: ProperRun): string | undefined {
  const a = headedOf(run);
  const b = a.head && headedOf(right);
  return b && a.head === b.head && !a.rest.some((w) => b.rest.includes(w)) ? a.head : undefined;
}

/** An institution named by its head and whose or where it is: "University of Lund"; no head of other names. */
export const headedOf = perName((run): { head: string; rest: string[] } => {
  const words = run.words[0] === 'the' ? run.words.slice(1) : run.words;
  const kind = words[1] === 'of' ? kindOfNoun(lemmaOf(words[0])) : undefined;
  return kind === 'organisation' || kind === 'place' ? { head: words[0], rest: words.slice(2) } : { head: '', rest: [] };
});

/** "College" of the Hollin College that a fact has for its value: what it is, a word of the fact's own. */
function sortOf(right: ProperRun, { target }: Tied, base: CompiledBase): string | undefined {
  const key = target.explicit ? keyOf(right, base) : undefined;
  const words = key === undefined || !target.nameKeys.includes(key) ? [] : nameTokens(base.base.names.get(key)!.name);
  const last = words[words.length - 1];
  return words.length > 1 && target.vocabulary.has(wordOf(last).lemma) && kindOf(wordOf(last)) ? last : undefined;
}

/** "At Corling College, Ashby" of her college in Ashby: the same sort in the very place, of which the fact has another; of others the sentence would speak first. */
function sameSort(run: ProperRun, sort: string, right: ProperRun, t: Tied, scene: Scene, base: CompiledBase): Evidence[] | undefined {
  const { tokens } = scene.analysis;
  const at = /^(?:,|in|at)$/.test(foldedAt(tokens, run.last)) ? run.last + 1 : -1;
  if (run.words.length < 2 || run.words[run.words.length - 1] !== sort || isInCast(run, base)) return undefined;
  if (!isSpokenOf(t, right, scene, base) || tokens.slice(scene.sentence.first, run.first).some(isElse)) return undefined;
  const place = namesOfStatement(t.fact).runs.find((r) => r !== right && r.words[0] === tokens[at]?.word.folded);
  return place && [byRule(say`the fact has another ${sort}`)];
}

/** Somebody else, or what denies it or makes it another one. */
const isElse = ({ word }: Token) => kindOfNoun(word.lemma) === 'person' || ELSE.has(word.folded);
const ELSE = wordSet('not never no another other unlike instead before like than near');

/** Verbs whose "by" names the one who did it. */
function sameAgent(run: ProperRun, right: ProperRun, t: Tied, scene: Scene, base: CompiledBase): Evidence[] | undefined {
  if (run.preposition !== 'by' || right.preposition !== 'by' || related(run.governor, right.governor) < 0.8) return undefined;
  if (!(t.met || t.named || (t.opening && t.words >= SURE_BY_WORDS)) || shares(run, right)) return undefined;
  const kind = base.base.names.get(base.cast.byForm.get(right.words.join(' ')) ?? '')?.kind;
  if (kind !== 'person' && kind !== 'organisation') return undefined;
  if (scene.analysis.tokens[run.last]?.kind === 'clitic') return undefined;
  if (
    !t.met &&
    (isMoved(t, run, scene) ||
      namesRival(t, right, run, scene, base) ||
      (t.named && !isOwnSubject(subjectBefore(t, run.first, scene), scene)))
  )
    return undefined;
  // A second one may have had a hand in it.
  if (foldedAt(scene.analysis.tokens, run.last) === 'and' || isListed(run, t.target.nameKeys, base)) return undefined;
  return [
    byRule(say`the fact has another name after “${right.governor} by”`),
    { kind: 'term', text: say`the sentence has the words of the fact`, weight: t.words },
  ];
}

/** "Glass Harbour's trailer" is not the film. */
const isOwnSubject = (last: number, { analysis: { tokens } }: Scene) => last >= 0 && tokens[last]?.kind !== 'clitic';

/** Whether the run is a form of one of the names. */
const isListed = (run: ProperRun, keys: string[], base: CompiledBase) =>
  keys.some((k) => base.cast.forms.get(k)?.some((f) => f.join(' ') === run.words.join(' ')));

function sameVenue(run: ProperRun, right: ProperRun, t: Tied, scene: Scene): Evidence[] | undefined {
  if (
    !t.met ||
    right.preposition !== 'at' ||
    run.preposition !== 'at' ||
    right.words.length < 2 ||
    run.words.length < 2 ||
    hasArticle(run, scene)
  )
    return undefined;
  return [
    { kind: 'discourse', text: say`the sentence surely speaks of the fact`, weight: 1 },
    byRule(say`the fact has another name after the same “at”`),
  ];
}

const hasArticle = (run: ProperRun, scene: Scene) => foldedAt(scene.analysis.tokens, run.first - 1) !== 'at';
const shares = (a: ProperRun, b: ProperRun) => a.words.some((w) => w.length > 2 && b.words.includes(w));

/** Whether the sentence has the fact's name, or a good part of it. */
function isSaid(right: ProperRun, scene: Scene, base: CompiledBase): boolean {
  const key = keyOf(right, base);
  if (key !== undefined && (personSpokenOf(scene).key === key || scene.ownMentions.some((m) => m.keys.includes(key)))) return true;
  const { tokens } = scene.analysis;
  const last = right.words[right.words.length - 1];
  if (!scene.forms.has(last)) return false;
  for (let i = scene.sentence.first; i < scene.sentence.last; i++)
    if (foldedAt(tokens, i) === last && (right.words.length === 1 || tokens[i - 1]?.word.folded === right.words[right.words.length - 2]))
      return true;
  return false;
}

/** A name that another fact about the same subject has, or this one. */
function isKnown(run: ProperRun, t: Tied, base: CompiledBase): boolean {
  const lemmas = run.words;
  for (const key of t.target.subjects)
    for (const other of (base.bySubject.get(key) ?? []).slice(0, 60))
      if (lemmas.every((w) => other.fact.statement.toLowerCase().includes(w))) return true;
  return lemmas.every((w) => t.fact.statement.toLowerCase().includes(w));
}

function isInCast(run: ProperRun, base: CompiledBase): boolean {
  const form = nameTokens(run.text).join(' ');
  return base.cast.byForm.has(form) || base.targetsOfLiteral.has(form);
}

/** The one word in which two names of as many words differ; undefined where they differ in more or in none. */
function oneWordOff(a: string[], b: string[]): [string, string] | undefined {
  if (a.length !== b.length || a.length < 2) return undefined;
  let off = -1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (off >= 0) return undefined;
    off = i;
  }
  return off < 0 ? undefined : [a[off], b[off]];
}

/** Another name, not a slip in one: North for South, Federation for Foundation: words of one sort that name different things. */
function isAnotherName([a, b]: [string, string]): boolean {
  if (COMPASS.has(a) && COMPASS.has(b)) return true;
  const [x, y] = [wordOf(a), wordOf(b)];
  const kind = kindOf(x);
  return kind !== '' && kind !== 'person' && kind === kindOf(y) && x.lemma !== y.lemma && related(x.lemma, y.lemma) === 0;
}

const kindOf = perWord(({ lemma }) => kindOfNoun(lemma) ?? '');

/** A slip in a name whose kind the cast gives: the writer has entered it to have it right. */
function isMisspelt([a, b]: [string, string], right: ProperRun, t: Tied, base: CompiledBase): boolean {
  const key = base.cast.byForm.get(right.words.join(' '));
  const kind = key === undefined ? undefined : base.base.names.get(key)?.kind;
  return (
    kind !== undefined &&
    kind !== 'other' &&
    likeness(a, b) >= ALIKE &&
    a[0] === b[0] &&
    (t.met || t.words >= (isSlip(a, b) ? TIED_BY_WORDS : 0.5))
  );
}
