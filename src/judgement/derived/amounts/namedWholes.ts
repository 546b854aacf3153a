/**
 * "1,840 hectares have been restored. That is two fifths of the whole moor", "one in ten of the patients left", "the bill was £640,000, of which the Orme Trust met
 * a third": parts and wholes that no word but their subject or noun calls to mind.
 *
 * Language: "of the whole X" is of what the base knows X to measure; "of the patients" of any number of them that is no part; "of which" goes on from the figure
 * told right before it. Evidence: the part is told, or is the only fact of all that the clause says, and no other whole would make the claim right.
 */
import { isPersonNoun } from '../../../language/genericNouns.ts';
import { oncePer } from '../../../language/once.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import type { Target } from '../../targets/target.ts';
import { clauseAt, endOfPhrase, hasLemma, MARKS, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { type FigureOperand, isOfScale } from '../operands.ts';
import { COMPARED_TIE, comparedPair, type Pair } from '../pairs.ts';
import { isWordOf, wordsMeant } from '../phraseWords.ts';
import { isOfNothingElse } from './toldPairs.ts';

const WHOLE = wordSet('whole entire total');
/** Facts of a subject that are looked through. */
const MOST = 60;

/** Pairs of a part and its whole, each sure. */
export function pairsOfWhole(matter: Matter, claim: Claim): Pair[] {
  const { scene } = matter;
  const { last } = claim;
  if (wordAt(scene, last) === 'of' && !WHICH.has(wordAt(scene, last + 1)) && !isOfMoney(last + 1, scene)) {
    if (THEM.has(wordAt(scene, last + 1))) return ofPredicate(matter, claim, last + 2);
    const at = last + (wordAt(scene, last + 1) === 'the' ? 2 : 1);
    return WHOLE.has(wordAt(scene, at)) ? ofWhole(matter, claim, at + 1) : ofAll(matter, claim, at);
  }
  return [...ofWhich(matter, claim), ...ofPredicate(matter, claim, last), ...ofCounted(matter, claim)];
}

/** What the words leave no doubt of. */
const sure = (part: FigureOperand, whole: FigureOperand): Pair => ({ ...comparedPair(part, whole, 'a'), tie: 1 });

const operandOf = (target: Target): FigureOperand => ({ value: target.figures[0], target, tie: COMPARED_TIE, spots: [] });

const isLike = (a: Figure, b: Figure) => isOfScale(a, b) && !a.per && !b.per && a.high === undefined && b.high === undefined;

/** The figures that a subject has, of the kind of another. */
export function likeOf(key: string, figure: Figure, { base }: Matter): Target[] {
  const known = (base.bySubject.get(key) ?? []).slice(0, MOST);
  return known.filter((t) => t.kind === 'figure' && t.fact.status === 'current' && t.figures.length === 1 && isLike(t.figures[0], figure));
}

/** The only like figure told last before the claim, here or in the sentence before. */
function toldLast({ scene, before, figures }: Matter, claim: Claim): FigureOperand | undefined {
  const told = figures.filter((o) => o.claim && o.target && !o.contradicted && o.claim !== claim && o.value.scale !== 'percent');
  const here = told.filter((o) => scene.claims.includes(o.claim!));
  if (here.length) return here.length === 1 && here[0].claim!.first < claim.first ? here[0] : undefined;
  const back = told.filter((o) => before.some((d) => d.claim === o.claim));
  return back.length === 1 ? back[0] : undefined;
}

/** "Of the whole moor": of the name that the part's fact has, and the word is of. */
function ofWhole(matter: Matter, claim: Claim, at: number): Pair[] {
  const part = toldLast(matter, claim);
  if (!part?.target) return [];
  const head = wordAt(matter.scene, at);
  const forms = matter.base.cast.forms;
  const keys = [...part.target.companions, ...part.target.subjects].filter((k) => forms.get(k)?.some((form) => form.includes(head)));
  const wholes = keys
    .flatMap((k) => likeOf(k, part.value, matter))
    .filter((t) => t !== part.target && t.figures[0].value > part.value.value);
  return wholes.length === 1 ? [comparedPair(part, operandOf(wholes[0]), 'a')] : [];
}

/** "Fewer than one in ten of the patients left": a count of them, of every greater count that the same subject has. */
function ofAll(matter: Matter, claim: Claim, at: number): Pair[] {
  const { scene, figures, base } = matter;
  const noun = scene.analysis.tokens[at]?.word.lemma;
  const { first, last } = clauseAt(scene, claim.first);
  if (noun === undefined || claim.first > first + OPENING || scene.claims.some((c) => c !== claim && c.value.kind === 'figure')) return [];
  const counts = figures.flatMap(({ target }) =>
    target?.figures.length === 1 && isOfSort(headOf(target.figures[0]), noun) && target.kind === 'figure' ? [target] : [],
  );
  const parts = counts.filter((t) => {
    let met = 0;
    const isKnown = (i: number) => {
      if (t.vocabulary.has(scene.analysis.tokens[i].word.lemma)) met++;
      return isWordOf(t, scene, i);
    };
    return isOfNothingElse(at + 1, last, scene, isKnown) && met > 0;
  });
  if (parts.length !== 1) return [];
  const [part] = parts;
  const all = part.subjects.length ? part.subjects.flatMap((k) => likeOf(k, part.figures[0], matter)) : countsOf(base);
  const wholes = [...new Set(all)].filter((t) => isOfSort(headOf(t.figures[0]), noun) && t.figures[0].value > part.figures[0].value);
  return wholes.map((t) => comparedPair(operandOf(part), operandOf(t), 'a'));
}

/** The patients of a trial are its participants. */
export const isOfSort = (head: string | undefined, noun: string) =>
  head !== undefined && (head === noun || (isPersonNoun(head) && isPersonNoun(noun)));

/** All that is counted, for parts of what nothing names. */
export const countsOf = oncePer((base: CompiledBase) =>
  base.targets.filter(
    (t) => t.kind === 'figure' && t.fact.status === 'current' && t.figures.length === 1 && headOf(t.figures[0]) !== undefined,
  ),
);

/** Tokens of a clause before a share that opens it ("in all, fewer than"). */
const OPENING = 4;
export const headOf = ({ noun, scale }: Figure) => (scale === 'count' ? noun[noun.length - 1] : undefined);

const WHICH = wordSet('which that this');

/** "The bill came to £640,000, of which the Orme Trust met a third", "the trust will pay half": of the only such sum that is theirs. */
function ofWhich(matter: Matter, claim: Claim): Pair[] {
  const { scene, figures } = matter;
  const { first, last } = claim;
  const leads = wordAt(scene, last) === 'of';
  if (!leads && !MARKS.has(wordAt(scene, last) || '.')) return [];
  const here = figures.filter(({ claim: told, target }) => told && target && told.last <= first && scene.claims.includes(told));
  const isOfIt = ({ claim: told }: FigureOperand) => wordAt(scene, told!.last + 1) === 'of' && WHICH.has(wordAt(scene, told!.last + 2));
  const next = here.sort((a, b) => b.claim!.first - a.claim!.first)[0];
  const whole =
    here.find(isOfIt) ??
    (leads && next?.claim?.last === first - 1
      ? next
      : hasLemma(scene, PAYING, clauseAt(scene, first).first, first + REACH)
        ? toldLast(matter, claim)
        : undefined);
  if (!whole || whole.contradicted) return [];
  const from = scene.claims.includes(whole.claim!) ? whole.claim!.last : scene.sentence.first;
  const to = leads ? endOfPhrase(last, scene) : first;
  const named = scene.mentions.filter((m) => m.first >= from && m.last <= to).flatMap((m) => m.keys);
  const said = figures.flatMap(({ target, claim: told, spots }) =>
    target && !told && isLike(target.figures[0], whole.value) && spots.length && (wordsMeant(target, scene, from, to) ?? 0) > 0
      ? [target]
      : [],
  );
  const known = [...named.flatMap((k) => likeOf(k, whole.value, matter)), ...said];
  const parts = [...new Set(known)].filter((t) => t.figures[0].value < whole.value.value);
  return parts.length === 1 ? [sure(operandOf(parts[0]), whole)] : [];
}

const PAYING = wordSet('pay meet cover contribute give put fund provide raise lend borrow come bear find');
const MONEY = wordSet('money sum bill cost amount total price');
const REACH = 8;
const isOfMoney = (at: number, scene: Scene) =>
  MONEY.has(wordAt(scene, wordAt(scene, at) === 'the' || wordAt(scene, at) === 'that' ? at + 1 : at));

const THEM = wordSet('them those these');
const BE = wordSet('is are was were has have had will did do got took');

/** "2,340 people answered, and nearly two thirds were against the line": the only fact of people that has all that is said of them. */
function ofPredicate(matter: Matter, claim: Claim, from: number): Pair[] {
  const { scene, figures } = matter;
  const whole = toldLast(matter, claim);
  if (whole?.value.scale !== 'count' || !BE.has(wordAt(scene, from))) return [];
  const parts = figures.filter(
    ({ target, value, claim: told }) =>
      target &&
      !told &&
      isOfSort(headOf(value), headOf(whole.value) ?? '') &&
      value.value < whole.value.value &&
      (wordsMeant(target, scene, from, endOfPhrase(from, scene)) ?? 0) > 0,
  );
  return parts.length === 1 ? [sure(parts[0], whole)] : [];
}

/** "Twenty-two of the councillors are women, about 40 per cent": of any number of them that is no part. */
function ofCounted(matter: Matter, claim: Claim): Pair[] {
  const { scene, base } = matter;
  const part = toldLast(matter, claim);
  if (!part?.claim || !scene.claims.includes(part.claim) || wordAt(scene, claim.first - 1) !== ',') return [];
  const at = part.claim.last + (wordAt(scene, part.claim.last + 1) === 'the' ? 2 : 1);
  const noun = wordAt(scene, part.claim.last) === 'of' ? scene.analysis.tokens[at].word.lemma : undefined;
  if (!noun) return [];
  const wholes = countsOf(base).filter((t) => isOfSort(headOf(t.figures[0]), noun) && t.figures[0].value > part.value.value);
  return wholes.map((t) => comparedPair(part, operandOf(t), 'a'));
}
