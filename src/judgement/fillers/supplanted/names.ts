/** Names as they are compared: those of a sentence that may stand for another, and those of a fact that another may stand for. */
import type { Fact } from '../../../factbase/model.ts';
import { kindOfNoun, type NounKind } from '../../../language/genericNouns.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { oncePer } from '../../../language/once.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import { titleFamily } from '../../../language/titles.ts';
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { type CastMention, findMentions } from '../../../values/names/mentions.ts';
import { placeAt, placeOf } from '../../../values/names/places.ts';
import { statementOf } from '../../scenes/analysis.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { namesOfStatement, type ProperRun, perName, runOf } from '../../targets/statementNames.ts';
import { type Frame, framesOf } from '../frames.ts';
import { isTitleOrDay, keyOf } from '../slotNames.ts';
import { kindOfName } from './kinds.ts';

export interface ReadName {
  run: ProperRun;
  /** Of the cast, where it is. */
  key: string | undefined;
  kind: NounKind | '';
  isCountry: boolean;
  frames: readonly Frame[];
  /** The preposition that leads to it, "in" for each that says where. */
  way: string;
}

const read = (run: ProperRun, tokens: Token[], base: CompiledBase): ReadName => ({
  run,
  key: keyOf(run, base),
  kind: kindOfName(run, tokens, base),
  isCountry: placeOf(run.text) !== undefined,
  frames: framesOf(tokens, run),
  way: PLACED.has(run.preposition) ? 'in' : run.preposition,
});
const PLACED = wordSet('in at near into');

const known = oncePer((_: CompiledBase) => new WeakMap<Fact, readonly ReadName[]>());

/** The names of a fact's statement, but for months, titles, "Cornish", "No. 1" and the letters of a degree. */
export function namesOfFact(fact: Fact, base: CompiledBase): readonly ReadName[] {
  const names = known(base).get(fact) ?? readFact(fact, base);
  known(base).set(fact, names);
  return names;
}

function readFact(fact: Fact, base: CompiledBase): readonly ReadName[] {
  const { text, tokens } = statementOf(fact);
  return inFull(namesOfStatement(fact).runs, findMentions(text, tokens, base.cast), text, tokens)
    .filter(
      (run) =>
        run.words[0] !== 'no' &&
        !isTitleOrDay(run) &&
        !isAdjective(run, tokens) &&
        ((!run.opens && run.words.some((w) => w.length > LETTERS)) || keyOf(run, base) !== undefined),
    )
    .map((run) => read(run, tokens, base));
}

/** "Al-Qaeda in the Islamic Maghreb" is one name of the cast, though it has words in lower case: its parts are none. */
function inFull(runs: readonly ProperRun[], mentions: readonly CastMention[], text: string, tokens: Token[]): readonly ProperRun[] {
  const whole = mentions.filter((m) => runs.filter((run) => isWithin(run, m)).length > 1);
  if (!whole.length) return runs;
  const kept = runs.filter((run) => !whole.some((m) => isWithin(run, m)));
  return [...kept, ...whole.map((m) => runOf(text, tokens, m.first, m.last, m.first === 0))].sort((a, b) => a.first - b.first);
}
const isWithin = (run: ProperRun, { first, last }: CastMention) => first <= run.first && run.last <= last;

/** "Sc.D." */
const LETTERS = 2;

/** The names of a sentence: no "HOST:", no "than Moor", no "LONDON" of a dateline, no "Cornish", no word that only opens it. */
export function namesOfDraft(
  runs: readonly ProperRun[],
  { analysis: { text, tokens }, ownMentions }: Scene,
  base: CompiledBase,
): readonly ReadName[] {
  const isName = (run: ProperRun) =>
    base.cast.byForm.has(run.words.join(' ')) ||
    !(run.opens || isTitleOrDay(run) || tokens[run.last]?.text === ':' || SHOUTED.test(run.text) || isAdjective(run, tokens));
  return inFull(runs, ownMentions, text, tokens)
    .filter((run) => isName(run) && !BESIDE.has(foldedAt(tokens, run.first - 1)))
    .map((run) => read(run, tokens, base));
}
/** "Cornish", "the Danes": what belongs to a place is none. */
const isAdjective = ({ first }: ProperRun, tokens: readonly Token[]) => placeAt(tokens, first)?.adjective === true;

/** What they lead to is set beside something, or says when. */
const BESIDE = wordSet('than like unlike after before since versus');
const SHOUTED = /^[A-Z]{4,}$/;

/** The words of a name that tell which it is; all of them where none does. */
export const tellingWords = perName(({ words }): readonly string[] => {
  const telling = words.filter(isTelling);
  return telling.length ? telling : words;
});
const isTelling = (word: string) => word.length > 2 && !isFunctionWord(word) && !kindOfNoun(lemmaOf(word)) && !titleFamily(word);
