/**
 * One half of a name of the base beside another: "George Stephenson" where the base has Robert Stephenson, "Ariane 4" where it has Ariane 5. It may be anybody's
 * and any other's; in a draft that has the right name nowhere it is most likely that one, gone wrong. So it waits for the whole draft.
 */

import type { Fact } from '../../factbase/model.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { oncePer } from '../../language/once.ts';
import { related } from '../../language/related.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { titleFamily } from '../../language/titles.ts';
import { foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { isCommonSurname, isShortName } from '../../values/names/shortNames.ts';
import type { Span } from '../../values/value.ts';
import { likeness } from '../evidence/likeness.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { plainFactsOf } from '../targets/plainFacts.ts';
import type { ProperRun } from '../targets/statementNames.ts';
import type { Target } from '../targets/target.ts';
import { isRelative } from './kinship.ts';

/** A name of the base: of the cast, or the value of a fact. */
interface Known {
  words: readonly string[];
  /** The name or the fact that has it, in what form, and the one fact that tells of a name. */
  id: string;
  text: string;
  fact?: string;
  /** Facts that tell of it. */
  facts: readonly Fact[];
}

export interface Namesake extends Span {
  text: string;
  right: Known;
}

interface Halves {
  /** Names of two words or more by their last word, persons by their first, and what is numbered by all before its number. */
  bySurname: ReadonlyMap<string, Known[]>;
  byGiven: ReadonlyMap<string, Known[]>;
  byBare: ReadonlyMap<string, Known[]>;
}

const NUMBER = /^(?:\d{1,3}|[ivx]+)$/;

const halvesOf = oncePer((base: CompiledBase): Halves => {
  const [bySurname, byGiven, byBare] = [new Map<string, Known[]>(), new Map<string, Known[]>(), new Map<string, Known[]>()];
  const add = (known: Known, isPerson: boolean) => {
    const { words } = known;
    const last = words[words.length - 1];
    if (words.length < 2) return;
    if (NUMBER.test(last)) pushTo(byBare, words.slice(0, -1).join(' '), known);
    else if (isPerson) {
      pushTo(bySurname, last, known);
      pushTo(byGiven, words[0], known);
    }
  };
  // The fact that has the name for its value goes first, then the one that names it at all.
  const telling = new Map<string, Target[]>();
  const naming = new Map<string, Target[]>();
  for (const target of [...base.targets, ...plainFactsOf(base).targets]) {
    for (const key of target.nameKeys) pushTo(telling, key, target);
    for (const key of [...target.subjects, ...target.companions]) pushTo(naming, key, target);
  }
  for (const { key, kind, name } of base.base.names.values()) {
    const [first, ...more] = telling.get(key) ?? naming.get(key) ?? [];
    const fact = more.every((t) => t.fact === first.fact) ? first?.fact.id : undefined;
    const facts = [...(telling.get(key) ?? []), ...(naming.get(key) ?? [])].map((t) => t.fact);
    const forms = (base.cast.forms.get(key) ?? []).map(untitled);
    // "Ida Moor, Lady Lund": who has two surnames has one of them from a family of others.
    const isOfOne = new Set(forms.filter((words) => words.length > 1).map((words) => words[words.length - 1])).size < 2;
    for (const words of forms) add({ words, id: key, text: name, fact, facts }, kind === 'person' && isOfOne);
  }
  for (const [form, [{ fact, expected }]] of base.targetsOfLiteral) {
    const words = untitled(form.split(' '));
    if (!base.cast.byForm.has(form))
      add({ words, id: fact.id, text: expected, facts: [fact] }, words.length < 4 && !words.some((w) => kindOfNoun(w)));
  }
  return { bySurname, byGiven, byBare };
});

const untitled = (words: readonly string[]) => {
  let from = 0;
  while (from < words.length - 2 && titleFamily(words[from])) from++;
  return words.slice(from);
};

/** Names of the sentence that are one of the base's but for a half. */
export function namesakes(scene: Scene, runs: readonly ProperRun[], base: CompiledBase): Namesake[] {
  const found: Namesake[] = [];
  const { tokens, text } = scene.analysis;
  for (const run of runs) {
    const numbered = withNumber(run, tokens);
    const words = untitled(numbered.words);
    // "Gold for Moor" is no name of hers.
    if (words.length < 2 || words.length > LONGEST || words.some(isFunctionWord) || base.cast.byForm.has(words.join(' '))) continue;
    const right = NUMBER.test(words[words.length - 1]) ? otherNumber(words, run, scene, base) : otherHalf(words, run, tokens, base);
    if (!right || base.targetsOfLiteral.has(words.join(' '))) continue;
    const end = tokens[numbered.last - 1].end;
    found.push({ start: run.start, end, text: text.slice(run.start, end), right });
  }
  return found;
}
const LONGEST = 4;

/** "Ariane 4": a number right after a run of capitals. */
function withNumber({ words, last }: ProperRun, tokens: readonly Token[]): { words: readonly string[]; last: number } {
  const next = tokens[last];
  return next?.kind === 'number' && NUMBER.test(next.text) ? { words: [...words, next.text], last: last + 1 } : { words, last };
}

/** The one of the base that has another number: what differs in its number alone is another one, but where the sentence has a word of what is told of it. */
function otherNumber(words: readonly string[], run: ProperRun, scene: Scene, base: CompiledBase): Known | undefined {
  const known = oneOf(halvesOf(base).byBare.get(words.slice(0, -1).join(' ')));
  return !isTime(run, scene) && known?.facts.some((fact) => hasWordOf(fact, words, scene)) ? known : undefined;
}

/** "Since the coronation of George VI", "in George VI's reign", "under George VI": a name that says when. */
function isTime({ first, last }: ProperRun, { analysis: { tokens } }: Scene): boolean {
  const [of, noun] = [foldedAt(tokens, first - 1), lemmaAt(tokens, first - 2)];
  return of === 'under' || TIMES.has(of === 'of' ? noun : tokens[last]?.kind === 'clitic' ? lemmaAt(tokens, last + 1) : '');
}
const TIMES = wordSet('time day reign coronation accession abdication jubilee death funeral wedding');

/** Whether the sentence has a word of a fact that is none of the name. */
function hasWordOf(fact: Fact, name: readonly string[], scene: Scene): boolean {
  const { tokens, content } = statementOf(fact);
  const own = content.map((i) => tokens[i].word).filter(({ folded }) => !name.includes(folded));
  return scene.words.some(({ at, lemma }) => at >= 0 && own.some((w) => related(w.lemma, lemma) > 0));
}

/** The one person of the base who has the surname, or the given name beside a surname much like it. */
function otherHalf(words: readonly string[], run: ProperRun, tokens: readonly Token[], base: CompiledBase): Known | undefined {
  const [given, surname] = [words[0], words[words.length - 1]];
  const { bySurname, byGiven } = halvesOf(base);
  if (isRelative(tokens, run)) return undefined;
  const namesake = oneOf(bySurname.get(surname));
  if (namesake) return isRare(surname) && isOtherGiven(given, namesake.words[0]) ? namesake : undefined;
  const other = oneOf(byGiven.get(given));
  const theirs = other?.words[other.words.length - 1] ?? '';
  return theirs[0] === surname[0] && likeness(theirs, surname) >= ALIKE ? other : undefined;
}
const ALIKE = 0.4;

const isRare = (surname: string) => surname.length >= 5 && !isCommonSurname(surname);

/** "R. Stephenson", "Rob Stephenson": an initial or a short form is no other name. */
const isOtherGiven = (a: string, b: string) =>
  a !== b && a.length > 2 && b.length > 2 && !a.startsWith(b.slice(0, 3)) && !isShortName(a, b) && !titleFamily(a) && !kindOfNoun(a);

/** Where all are forms of one. */
const oneOf = (list: readonly Known[] | undefined) => (list?.every((k) => k.id === list[0].id) ? list[0] : undefined);
