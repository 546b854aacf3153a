/** Another name in the slot of a fact's: one word of it another, or another venue beside what meets the fact. */
import { kindOfNoun } from '../language/genericNouns.ts';
import { lemmaOf } from '../language/lemmas.ts';
import { related } from '../language/related.ts';
import { nameTokens } from '../values/names/cast.ts';
import type { CompiledBase } from './compile.ts';
import { COMPASS, type Filler, fillerOf, type Tied } from './filler.ts';
import type { Evidence } from './finding.ts';
import { likeness } from './likeness.ts';
import type { Scene } from './scene.ts';
import { namesOfStatement, type ProperRun } from './statementNames.ts';

/** How alike the one word must be in which a misspelt name differs. */
const ALIKE = 0.6;
/** Share of a fact's words in reach from which a name in it may be meant. */
const TIED_BY_WORDS = 0.3;

/** Another name in the same slot: after the same preposition of a fact that values meet, or a name that differs from the fact's in one word. */
export function wrongSlot(t: Tied, runs: ProperRun[], scene: Scene, base: CompiledBase): Filler | undefined {
  const { fact } = t;
  const names = namesOfStatement(fact);
  for (const right of names.runs) {
    if (right.opens || isSaid(right, scene)) continue;
    for (const run of runs) {
      if (run.opens) continue;
      const one = oneWordOtherwise(run, right, t, base);
      const because = one ?? sameVenue(run, right, t, scene);
      if (!because || isKnown(run, t, base) || (!one && names.runs.some((r) => r !== right && shares(r, run)))) continue;
      return fillerOf(fact, run, right.text, because);
    }
  }
  return undefined;
}

function oneWordOtherwise(run: ProperRun, right: ProperRun, t: Tied, base: CompiledBase): Evidence[] | undefined {
  const one = oneWordOff(run.words, right.words);
  if (!one || !(t.met || t.words >= TIED_BY_WORDS) || isInCast(run, base)) return undefined;
  if (!isAnotherName(one) && !isMisspelt(one, right, t, base)) return undefined;
  return [
    { kind: 'value', text: `but for one word it is ${right.text}`, weight: 1 },
    { kind: 'term', text: 'the sentence has the words of the fact', weight: t.words },
  ];
}

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
    { kind: 'discourse', text: 'the sentence surely speaks of the fact', weight: 1 },
    { kind: 'rule', text: 'the fact has another name after the same “at”', weight: 1 },
  ];
}

const hasArticle = (run: ProperRun, scene: Scene) => scene.analysis.tokens[run.first - 1]?.word.folded !== 'at';
const shares = (a: ProperRun, b: ProperRun) => a.words.some((w) => w.length > 2 && b.words.includes(w));

/** Whether the sentence has the fact's name, or a good part of it. */
function isSaid(right: ProperRun, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const last = right.words[right.words.length - 1];
  for (let i = scene.sentence.first; i < scene.sentence.last; i++)
    if (tokens[i].word.folded === last && (right.words.length === 1 || tokens[i - 1]?.word.folded === right.words[right.words.length - 2]))
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
  const off = a.findIndex((w, i) => w !== b[i]);
  if (off < 0 || a.some((w, i) => i !== off && w !== b[i])) return undefined;
  return [a[off], b[off]];
}

/** Another name, not a slip in one: North for South, Federation for Foundation: words of one sort that name different things. */
function isAnotherName([a, b]: [string, string]): boolean {
  if (COMPASS.has(a) && COMPASS.has(b)) return true;
  const kind = kindOfNoun(lemmaOf(a));
  return (
    kind !== undefined &&
    kind === kindOfNoun(lemmaOf(b)) &&
    kind !== 'person' &&
    lemmaOf(a) !== lemmaOf(b) &&
    related(lemmaOf(a), lemmaOf(b)) === 0
  );
}

/** A slip in a name whose kind the cast gives: the writer has entered it to have it right. */
function isMisspelt([a, b]: [string, string], right: ProperRun, t: Tied, base: CompiledBase): boolean {
  const key = base.cast.byForm.get(right.words.join(' '));
  const kind = key === undefined ? undefined : base.base.names.get(key)?.kind;
  return kind !== undefined && kind !== 'other' && likeness(a, b) >= ALIKE && a[0] === b[0] && (t.met || t.words >= 0.5);
}
