/** The facts that a derivation may work with: those that the sentence states, and the few that its words call most to mind. */
import { isPersonNoun } from '../../language/genericNouns.ts';
import { related } from '../../language/related.ts';
import type { DateValue, Figure } from '../../values/value.ts';
import type { Decision } from '../decide.ts';
import { stretch } from '../scenes/analysis.ts';
import type { Claim, Hit, Scene } from '../scenes/scene.ts';
import { subjectOf } from '../scenes/subject.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import type { Matter } from './derivation.ts';

interface Operand<V> {
  value: V;
  /** Absent where the sentence states a value that no fact is known for. */
  target?: Target;
  /** The claim of the sentence, or of the one before, that states the value. */
  claim?: Claim;
  /** The claim states another value than the fact: it may well be of something else. */
  contradicted?: boolean;
  /** 0–1: how surely the sentence speaks of it. */
  tie: number;
  /** Token indexes of its words in the sentence, with how much of its weight each bears. */
  spots: Spot[];
}

export interface Spot {
  lemma: string;
  at: number;
  weight: number;
}

export type FigureOperand = Operand<Figure>;
export type DateOperand = Operand<DateValue>;

/** Figures of one kind: counts, sums of money, lengths. */
export const isLike = (a: FigureOperand, b: FigureOperand): boolean =>
  a.value.scale === b.value.scale && a.value.unit?.dimension === b.value.unit?.dimension;

/** What the draft states of some sort before a claim: in its sentence, and in the sentence before. */
export function toldBefore(claim: Claim, { scene, figures, before }: Matter, isMeant: (o: FigureOperand) => boolean) {
  const told = figures.filter((o) => o.claim && o.claim !== claim && isMeant(o));
  return {
    here: told.filter((o) => isToldHere(o, claim, scene)),
    back: told.filter((o) => before.some((d) => d.claim === o.claim)),
  };
}

/** Whether the sentence of a claim states it before the claim. */
export const isToldHere = ({ claim: told }: Operand<unknown>, { first }: Claim, { claims }: Scene): boolean =>
  told !== undefined && claims.includes(told) && told.first < first;

/** Whether the draft states it before the claim: in the sentence, or in the one before. */
export const isToldBefore = (o: FigureOperand, claim: Claim, { scene, before }: Pick<Matter, 'scene' | 'before'>): boolean =>
  isToldHere(o, claim, scene) || before.some((d) => d.claim === o.claim);

/** Most operands of a kind that are considered: pairs grow with its square. */
const MOST = 12;
/** Weakest tie by which a fact is an operand at all. */
const WEAKEST = 0.15;
/** What a stated value of the sentence before counts, and one that no fact is known for. */
const STATED_BEFORE = 0.8;
const STATED_ONLY = 0.7;

type Told = Pick<Matter, 'scene' | 'decisions' | 'before' | 'base'>;

export const figuresIn = (told: Told): FigureOperand[] => operandsIn(told, 'figure', (t) => t.figures[0]);

export const datesIn = (told: Told): DateOperand[] => operandsIn(told, 'date', (t) => t.dates[0]);

function operandsIn<V extends Figure | DateValue>(
  { scene, decisions, before, base }: Told,
  kind: 'figure' | 'date',
  readValue: (target: Target) => V | undefined,
): Operand<V>[] {
  const operands: Operand<V>[] = [];
  const known = new Set<Target>();
  const state = (decision: Decision, tie: number) => {
    const { target } = decision.tie;
    const value = target.kind === kind ? readValue(target) : undefined;
    if (!value) return;
    const contradicted = decision.verdict === 'contradicted';
    // What the sentence before told rightly is hardly told again wrongly: "the two together, 71,310".
    const held = contradicted ? undefined : operands.find((o) => o.target === target && o.contradicted);
    if (held) Object.assign(held, { claim: decision.claim, contradicted, tie });
    if (known.has(target)) return;
    known.add(target);
    operands.push({ value, target, claim: decision.claim, contradicted, tie, spots: [] });
  };
  for (const d of decisions) state(d, 1);
  for (const d of before) state(d, STATED_BEFORE);
  // A value that the sentence states may stand in a sum though no fact is known for it.
  for (const claim of scene.claims) {
    if (claim.value.kind !== kind || decisions.some((d) => d.claim === claim)) continue;
    const target = statedTarget(claim, scene, known);
    if (!target && isVersion(claim.value)) continue;
    if (target) known.add(target);
    operands.push({ value: figureOf<V>(claim, target), target, claim, tie: target ? STATED_BEFORE : STATED_ONLY, spots: [] });
  }
  const recalled: Operand<V>[] = [];
  for (const [target, hits] of scene.hits) {
    const value = target.kind === kind && !known.has(target) ? readValue(target) : undefined;
    if (!value || target.fact.status !== 'current') continue;
    const operand = recall(target, hits, value, scene, base);
    if (operand.tie >= WEAKEST) recalled.push(operand);
  }
  recalled.sort((a, b) => b.tie - a.tie || a.target!.index - b.target!.index);
  for (const operand of operands) if (operand.target) operand.spots = spotsOf(scene.hits.get(operand.target) ?? [], operand.target, scene);
  return [...operands.slice(0, MOST), ...recalled.slice(0, MOST)];
}

/** "Contributed to 5.0": a number with decimals that counts and measures nothing. */
const isVersion = (value: Claim['value']) =>
  value.kind === 'figure' && value.scale === 'count' && isBare(value) && value.precision < 1 && value.form === 'digits';

/** The amounts that a sentence tells, in order, with their facts where they are known. */
export function figuresTold(scene: Scene, decisions: readonly Decision[]): FigureOperand[] {
  return scene.claims.flatMap((claim): FigureOperand[] => {
    if (claim.value.kind !== 'figure') return [];
    const decision = decisions.find((d) => d.claim === claim);
    const target = decision?.tie.target ?? statedTarget(claim, scene, NONE);
    const contradicted = decision?.verdict === 'contradicted';
    return [{ value: figureOf<Figure>(claim, target), target, claim, contradicted, tie: STATED_ONLY, spots: [] }];
  });
}
const NONE: ReadonlySet<Target> = new Set();

/** The target of that very value which shares most words with the sentence, where the claim by itself was not enough to tell. */
export function statedTarget(claim: Claim, scene: Scene, known: ReadonlySet<Target>): Target | undefined {
  const { value } = claim;
  if (value.kind !== 'figure') return undefined;
  let best: Target | undefined;
  let most = 0;
  for (const [target, hits] of scene.hits) {
    if (hits.length <= most || known.has(target) || target.kind !== 'figure' || target.fact.status !== 'current') continue;
    const [figure] = target.figures;
    if (!figure || !(isSide(figure, value) || (figure.value === value.value && (isBare(value) || isOfScale(figure, value))))) continue;
    most = hits.length;
    best = target;
  }
  return best;
}

/** "1,318 were for it and 472 against" of a vote of 1,318 to 472. */
const isSide = (score: Figure, said: Figure): boolean =>
  score.scale === 'score' && said.scale === 'count' && said.value >= MANY && (said.value === score.value || said.value === score.high);
/** Small numbers are of anything. */
const MANY = 20;

/** What a figure counts: the last word of its noun. */
export const headOf = ({ noun }: Figure): string | undefined => noun[noun.length - 1];

/** Whether two counts are of the same sort of thing, of people, or of what is left unsaid. */
export function countAlike(a: Figure, b: Figure): boolean {
  const [x, y] = [headOf(a), headOf(b)];
  return !x || !y || x === y || related(x, y) > 0 || (isPersonNoun(x) && isPersonNoun(y));
}

/** Figures in one unit. */
export const isOfScale = (a: Figure, b: Figure) => a.scale === b.scale && a.unit?.symbol === b.unit?.symbol;

/** What a claim states, in the unit of its fact where it leaves that out. */
export function figureOf<V>({ value }: Claim, target: Target | undefined): V {
  const figure = target?.figures[0];
  return (figure && value.kind === 'figure' && !isOfScale(figure, value) && !isSide(figure, value) ? figure : value) as V;
}

/** "Does it in 26", "340 would be usual": the unit was told before. */
export const isBare = ({ scale, noun }: Figure) => scale === 'count' && !noun.length;

function recall<V>(target: Target, hits: Hit[], value: V, scene: Scene, base: CompiledBase): Operand<V> {
  const spots = spotsOf(hits, target, scene);
  const subject = target.subjects.length || target.subjectWords.length ? subjectOf(target, scene.claims[0], scene, base) : undefined;
  const words = coverage(target, hits);
  const tie = words * (subject ? 0.4 + 0.6 * subject.strength : 1);
  const numbered = spots.some((s) => s.lemma.includes('.') && s.weight === 1);
  return { value, target, tie: numbered ? Math.max(tie, NAMED) : tie, spots };
}

/** How much of what a target says is met, 0–1, wherever its words stand; a phrase of its author's counts for nearly all. */
function coverage(target: Target, hits: Hit[]): number {
  const best = new Map<string, number>();
  for (const hit of hits) {
    const value = hit.strength * hit.word.share;
    if ((best.get(hit.lemma) ?? 0) < value) best.set(hit.lemma, value);
  }
  let mass = 0;
  for (const [lemma, value] of best) mass += (target.terms.get(lemma) ?? 0) * value;
  const share = mass > 0 ? mass / (mass + 0.6 * Math.max(0, target.mass - mass)) : 0;
  let phrase = 0;
  for (const p of target.phrases) phrase = Math.max(phrase, Math.min(...p.lemmas.map((l) => best.get(l) ?? 0)));
  return Math.max(share, 0.8 * phrase);
}

/** Where the sentence itself says words of the target, names of its subject among them. */
function spotsOf(hits: Hit[], target: Target, scene: Scene): Spot[] {
  const spots: Spot[] = [];
  for (const { lemma, strength, word } of hits) if (word.at >= 0) spots.push({ lemma, at: word.at, weight: strength });
  for (const at of numbersIn(scene)) {
    const { lemma } = scene.analysis.tokens[at].word;
    if (target.vocabulary.has(lemma)) spots.push({ lemma, at, weight: 1 });
  }
  for (const m of scene.mentions) {
    if (m.first < 0) continue;
    const key = m.keys.find((k) => target.subjects.includes(k) || target.companions.includes(k));
    if (key) spots.push({ lemma: `@${key}`, at: m.first, weight: 1 });
  }
  return spots;
}

/** Numbers of the sentence that are no claims: versions, models ("1.1.0"). They name what a fact is about as words do. */
function numbersIn(scene: Scene): number[] {
  const { first, last } = scene.sentence;
  return stretch(scene.analysis.content, (i) => i, first, last).filter(
    (i) =>
      scene.analysis.tokens[i].kind === 'number' &&
      scene.analysis.tokens[i].text.includes('.') &&
      !scene.claims.some((c) => c.first <= i && i < c.last),
  );
}

/** What a number that names the fact's matter counts by itself. */
const NAMED = 0.6;

/** Whether the operand is named in tokens [from, to) by a word that the other does not share, or stated there. */
export function isNamedIn(operand: Operand<unknown>, other: Operand<unknown> | undefined, from: number, to: number): boolean {
  const within = (at: number) => at >= from && at < to;
  if (operand.claim && operand.claim.first >= from && operand.claim.first < to) return true;
  return operand.spots.some((s) => within(s.at) && s.weight >= 0.8 && !other?.spots.some((o) => o.lemma === s.lemma));
}
