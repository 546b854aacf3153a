/**
 * Another town, venue or house where a fact has its own, though nothing but the words around it says so: "run from Ashby" of what is run from Corby, "at
 * the Town Hall in Ashby" of the Corn Exchange in Ashby, "the Lowe stadium" of the Quill stadium.
 */

import { kindOfNoun } from '../../language/genericNouns.ts';
import { related } from '../../language/related.ts';
import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Evidence } from '../finding.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { ProperRun } from '../targets/statementNames.ts';
import { isPhraseKey } from '../targets/target.ts';
import { byRule, type Tied } from './filler.ts';

/** Share of the fact's words that must stand with the name. */
const TIED = 0.4;
const SURE = 0.5;

/** What says that a name stands where the fact has `right`; undefined where nothing does. */
export function sameStand(run: ProperRun, right: ProperRun, t: Tied, scene: Scene, base: CompiledBase): Evidence[] | undefined {
  // Somebody else may have been born elsewhere.
  if (!t.met && (t.words < TIED || (!t.named && isOfName(t, right, base)))) return undefined;
  if (run.words.length > 3 || right.words.length > 3 || run.words.some((w) => right.words.includes(w))) return undefined;
  const { tokens } = scene.analysis;
  const own = statementOf(t.fact).tokens;
  const why =
    sameTown(run, tokens, right, own) ??
    (t.met || t.words >= SURE ? (sameNoun(run, tokens, right, own) ?? sameVerb(run, tokens, right, own, base)) : undefined);
  if (!why || isListed(run, tokens)) return undefined;
  return [
    byRule(why),
    { kind: 'term', text: t.met ? say`a value beside it meets the fact` : say`the sentence has the words of the fact`, weight: t.words },
  ];
}

/** Whether the fact is about a name, other than the one that stands in question. */
function isOfName({ target }: Tied, right: ProperRun, base: CompiledBase): boolean {
  const own = base.cast.byForm.get(right.words.join(' '));
  return target.subjects.some((k) => k !== own && !isPhraseKey(k));
}

const isListed = ({ first, last }: ProperRun, tokens: Token[]) =>
  /^(?:and|or|&|,|than|like)$/.test(foldedAt(tokens, first - 1)) || /^(?:and|or|&)$/.test(foldedAt(tokens, last));

/** Both "at", and both in the same town: "at the Corn Exchange in Tolby". */
function sameTown(run: ProperRun, tokens: Token[], right: ProperRun, own: Token[]): string | undefined {
  if (run.preposition !== 'at' || right.preposition !== 'at') return undefined;
  const town = (all: Token[], { last }: ProperRun) => {
    const name = foldedAt(all, last) === 'in' || isComma(all, last) ? all[last + 1] : undefined;
    return name?.word.capital ? name.word.folded : undefined;
  };
  const said = town(tokens, run);
  return said !== undefined && said === town(own, right) ? say`the fact has another name after “at”, in the same town` : undefined;
}

/** Both before the same noun for a place or a body: "the Quill stadium". */
function sameNoun(run: ProperRun, tokens: Token[], right: ProperRun, own: Token[]): string | undefined {
  const noun = (all: Token[], { first, last }: ProperRun) =>
    all[last]?.kind === 'word' && !all[last].word.capital && foldedAt(all, first - 1) === 'the' ? lemmaAt(all, last) : undefined;
  const said = noun(tokens, run);
  if (said === undefined || said !== noun(own, right) || !BUILT.has(said) || !run.preposition || !right.preposition) return undefined;
  return say`the fact has another ${said}`;
}

/** Places of which one town has several, by the name before them. */
export const BUILT = wordSet(
  'stadium arena hall theatre theater hospital school college airport station hotel factory plant mine mill bridge library museum church club market barracks prison depot',
);

const WHERE = wordSet('in at from near');

/** Both after the same verb and preposition, and the fact's is a place of the cast. */
function sameVerb(run: ProperRun, tokens: Token[], right: ProperRun, own: Token[], base: CompiledBase): string | undefined {
  const [a, b] = [leadOf(run, tokens), leadOf(right, own)];
  if (!a || !b || a.where !== b.where || !(a.verb === b.verb || related(a.verb, b.verb) >= 0.8)) return undefined;
  const key = base.cast.byForm.get(right.words.join(' '));
  if (key === undefined || base.base.names.get(key)?.kind !== 'place' || kindOfNoun(a.verb)) return undefined;
  const other = base.cast.byForm.get(run.words.join(' '));
  if (other !== undefined && base.base.names.get(other)?.kind !== 'place') return undefined;
  // "Sales in Corby", which another fact tells.
  if (other !== undefined && base.bySubject.get(other)?.some(({ vocabulary }) => vocabulary.has(a.verb))) return undefined;
  // "in Corby, Northants": a second name says where the first lies.
  if (isComma(tokens, run.last) && tokens[run.last + 1]?.word.capital) return undefined;
  return say`the fact has another place after “${a.verb} ${a.where}”`;
}

/** The verb and the preposition before a name; "out of" is "from". */
function leadOf({ first, preposition, governor }: ProperRun, tokens: Token[]): { where: string; verb: string } | undefined {
  if (preposition === 'of' && governor === 'out') return { where: 'from', verb: lemmaAt(tokens, first - 3) };
  return WHERE.has(preposition) && governor ? { where: preposition, verb: governor } : undefined;
}
