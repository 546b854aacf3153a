/**
 * Who did what to what, as far as a text says so plainly: "Ida Moor moved the motion", "the motion, moved by Ida Moor", "Ida Moor, defending Tom Bell". The one who did it
 * is a name, what it was done to the head of a phrase or another name.
 */
import { BE } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { framesOf, isVerb, verbAfterAside } from '../fillers/frames.ts';
import { keyOf } from '../fillers/slotNames.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { ProperRun } from '../targets/statementNames.ts';

export interface Deed {
  run: ProperRun;
  /** Key of the cast of who did it. */
  agent: string;
  /** Lemma of the verb. */
  verb: string;
  /** Lemma of what it was done to, or empty; and the key of the cast where that is a name. */
  noun: string;
  key: string;
}

const AUXILIARIES = wordSet('have has had be been to also then jointly later first');
const PARTICLES = wordSet('for up out off on over against');
const OPENERS = wordSet('the a an its his her their this that whole entire');
/** Tokens in which a phrase must come to its head. */
const LONGEST = 6;

/** What the names of some tokens are told to have done; `runs` are those that the cast may have. */
export function deedsOf(tokens: readonly Token[], runs: readonly ProperRun[], base: CompiledBase): Deed[] {
  return runs.flatMap((run): Deed[] => {
    const agent = keyOf(run, base);
    if (agent === undefined || isJoined(run, runs, tokens)) return [];
    return verbsOf(run, tokens).flatMap((at) => {
      const done = at > run.first ? objectAfter(tokens, at, runs, base) : patientBefore(tokens, at, runs, base);
      return done && (done.noun || done.key) ? [{ run, agent, verb: lemmaAt(tokens, at), ...done }] : [];
    });
  });
}

/** "Ida Moor and Tom Bell led it": neither alone; but "Ida Moor defended Ames and Tom Bell defended Boyd". */
function isJoined({ first, last }: ProperRun, runs: readonly ProperRun[], tokens: readonly Token[]): boolean {
  if (JOINS.has(foldedAt(tokens, last)) && tokens[last + 1]?.word.capital) return true;
  if (!JOINS.has(foldedAt(tokens, first - 1)) || !tokens[first - 2]?.word.capital) return false;
  const before = runs.find((r) => r.last === first - 1);
  return !before || !isPlain(tokens[before.first - 1]) || tokens[before.first - 1].word.function;
}
const JOINS = wordSet('and or with');

/** Where the verbs stand of what a name does. */
function verbsOf(run: ProperRun, tokens: readonly Token[]): number[] {
  const verbs = framesOf(tokens, run).flatMap(({ kind, at, doer }) => (kind === 'agent' && !doer ? [at] : []));
  const { last } = run;
  // "Ida Moor, defending Tom Bell, said".
  if (isComma(tokens, last) && isPlain(tokens[last + 1]) && /[^aeiou]ing$/.test(foldedAt(tokens, last + 1)) && !verbs.includes(last + 1))
    verbs.push(last + 1);
  // "Ida Moor, who led it then, moved the motion".
  const aside = verbAfterAside(tokens, run.first, last, isVerb);
  if (aside > 0 && !verbs.includes(aside)) verbs.push(aside);
  // "Moved by its leader, Ida Moor".
  const { first } = run;
  if (isComma(tokens, first - 1)) {
    let by = first - 2;
    while (by > first - 2 - LONGEST && tokens[by]?.kind === 'word' && foldedAt(tokens, by) !== 'by') by--;
    if (foldedAt(tokens, by) === 'by' && isPlain(tokens[by - 1])) verbs.push(by - 1);
  }
  return verbs;
}

type Done = Pick<Deed, 'noun' | 'key'>;

/** What stands behind a verb: a name, or the last noun of a phrase. */
function objectAfter(tokens: readonly Token[], verb: number, runs: readonly ProperRun[], base: CompiledBase): Done | undefined {
  let at = verb + 1;
  while (at < verb + 3 && PARTICLES.has(foldedAt(tokens, at))) at++;
  const first = at;
  while (OPENERS.has(foldedAt(tokens, at))) at++;
  let noun = '';
  let key = '';
  for (let i = at; i < at + LONGEST && tokens[i]?.kind === 'word'; i++) {
    const { word } = tokens[i];
    const run = word.capital ? runs.find((r) => r.first === i) : undefined;
    if (run) {
      key = keyOf(run, base) ?? '';
      i = run.last - 1;
    } else if (word.function || (i > at && isVerbal(tokens, i))) break;
    else noun = word.lemma;
  }
  // "Defended it in court" says nothing of what.
  return (noun || key) && (at > first || key) ? { noun, key } : undefined;
}

/** "The motion that was | moved by": what stands before a verb in the passive, or before a participle. */
function patientBefore(tokens: readonly Token[], verb: number, runs: readonly ProperRun[], base: CompiledBase): Done | undefined {
  let at = verb - 1;
  while (at > 0 && (BE.has(foldedAt(tokens, at)) || AUXILIARIES.has(foldedAt(tokens, at)))) at--;
  if (isComma(tokens, at) || /^(?:that|which)$/.test(foldedAt(tokens, at))) at--;
  const run = runs.find((r) => r.first <= at && at < r.last);
  if (run) return { noun: '', key: keyOf(run, base) ?? '' };
  return isPlain(tokens[at]) && kindOfNoun(lemmaAt(tokens, at)) !== 'person' ? { noun: lemmaAt(tokens, at), key: '' } : undefined;
}

/** A form with the ending of a verb, after a noun. */
const isVerbal = (tokens: readonly Token[], at: number) =>
  /(?:ed|ing)$/.test(foldedAt(tokens, at)) && foldedAt(tokens, at) !== lemmaAt(tokens, at);
