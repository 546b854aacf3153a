/**
 * Which of two is more, said without a figure: "more sheep than cattle", "its revenue was lower than its expenses", where the facts have both of one thing, in one
 * unit and of one time.
 */
import { DERIVED, related } from '../../../language/related.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { formatFigure } from '../../../values/figures/index.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import type { Target } from '../../targets/target.ts';
import { clauseAt } from '../cues.ts';
import type { Wordless } from './wordless.ts';

const MORE = wordSet('more higher larger bigger greater');
const LESS = wordSet('fewer less lower smaller');
const UNSURE = wordSet(
  'if would could might may should whether not never no nor expected almost nearly times twice half once will rather no',
);
/** Words that say nothing of what is compared. */
const EMPTY = wordSet('number total have be there own overall student people person much many lot far slightly');

/** Share by which two amounts must differ to tell which is more. */
const CLEAR = 0.02;

export function wrongRanks(scene: Scene, base: CompiledBase): Wordless[] {
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let than = first + 1; than < last; than++) {
    if (tokens[than].word.folded !== 'than') continue;
    const clause = { first: clauseAt(scene, than).first, last };
    let word = than - 1;
    while (word > clause.first && word > than - 5 && !MORE.has(tokens[word].word.folded) && !LESS.has(tokens[word].word.folded)) word--;
    const isMore = MORE.has(tokens[word].word.folded);
    if (!isMore && !LESS.has(tokens[word].word.folded)) continue;
    if (scene.claims.some((c) => c.value.kind === 'figure') || someUnsure(scene)) continue;
    const own = scene.ownMentions;
    const between = wordsIn(word + 1, than, scene, own);
    const before = wordsIn(clause.first, word, scene, own);
    const one = between.length ? between : before;
    const other = wordsIn(than + 1, last, scene, own);
    if (!one.length || !other.length) continue;
    const keys = new Set(own.length ? own.flatMap((m) => m.keys) : [scene.discourse.focus.key]);
    if (keys.size !== 1) continue;
    const targets = (base.bySubject.get([...keys][0]) ?? []).filter(isAmount);
    const [a, b] = [targetOf(one, other, targets), targetOf(other, one, targets)];
    if (!a || !b || a === b || !areAlike(a, b)) continue;
    // "Sold more cattle than sheep" is said of others than it has.
    if (between.length && !before.every((w) => a.vocabulary.has(w) && b.vocabulary.has(w))) continue;
    if (scene.dates.some((d) => d.from.year === undefined || d.from.year !== a.times[0]?.from.year)) continue;
    const [x, y] = [a.figures[0], b.figures[0]];
    const ratio = (x.value - y.value) / Math.max(x.value, y.value);
    if (Math.abs(ratio) < CLEAR || ratio > 0 === isMore) continue;
    const sum = say`the one is ${formatFigure(x)}, the other ${formatFigure(y)}`;
    return [{ start: tokens[word].start, end: tokens[than].end, fact: a.fact, sum, expected: a.expected }];
  }
  return [];
}

const someUnsure = ({ analysis: { tokens }, sentence: { first, last } }: Scene) => {
  for (let i = first; i < last; i++) if (UNSURE.has(tokens[i].word.folded)) return true;
  return false;
};

/** Lemmas of the words with a meaning in [first, last), names aside; none where a name of nobody known stands there. */
function wordsIn(first: number, last: number, scene: Scene, own: Scene['ownMentions']): string[] {
  const { tokens } = scene.analysis;
  const lemmas: string[] = [];
  for (let i = first; i < last; i++) {
    const { kind, word } = tokens[i];
    if (own.some((m) => m.first <= i && i < m.last) || kind !== 'word' || isFunctionWord(word.folded) || EMPTY.has(word.lemma)) continue;
    if (word.capital && i > scene.sentence.first && !/^[A-Z]+$/.test(tokens[i].text)) return [];
    lemmas.push(word.lemma);
  }
  return lemmas;
}

const isAmount = ({ kind, figures, fact }: Target) =>
  kind === 'figure' &&
  fact.status === 'current' &&
  figures.length === 1 &&
  figures[0].high === undefined &&
  !figures[0].per &&
  figures[0].qualifier === 'none';

/** The one target that has all the words, or all that the other side has not; of several the one that has no others. */
function targetOf(words: readonly string[], other: readonly string[], targets: readonly Target[]): Target | undefined {
  const isIn = (lemma: string, all: readonly string[]) => all.some((l) => l === lemma || related(l, lemma) >= DERIVED);
  const telling = words.filter((w) => !other.includes(w));
  if (!telling.length) return undefined;
  const own = (t: Target) => [...t.terms.keys()];
  const all = targets.filter((t) => telling.every((w) => isIn(w, own(t))) && words.every((w) => isIn(w, own(t)) || other.includes(w)));
  const plain = all.filter((t) => own(t).every((l) => isIn(l, words)));
  return plain.length === 1 ? plain[0] : all.length === 1 ? all[0] : undefined;
}

/** Whether two amounts are of one sort and time. */
function areAlike(a: Target, b: Target): boolean {
  const [x, y] = [a.figures[0], b.figures[0]];
  return (
    x.scale === y.scale &&
    x.unit?.symbol === y.unit?.symbol &&
    a.times[0]?.from.year === b.times[0]?.from.year &&
    a.secondary === b.secondary
  );
}
