/**
 * How surely a contradiction is one. The weights of the evidence say which fact a value is told of, among values most of which are of some fact. A text has others
 * beside its facts, and now and then one of these comes near a fact: of such alarms and of right ones a second, smaller model was fitted (`npm run fit:assurance`),
 * which is asked of contradictions alone.
 */
import { lemmaAt } from '../language/tokens.ts';
import { wordSet } from '../language/wordSet.ts';
import type { Decision } from './decide.ts';
import type { Scene } from './scenes/scene.ts';
import type { CompiledBase } from './targets/compile.ts';
import { isTable } from './targets/ledger.ts';
import { isAbout, type Target } from './targets/target.ts';
import { ASSURANCE, type AssuranceName, oddsBy } from './weights.ts';

/** What a sentence shows of it, by name; whether the draft tells the fact rightly elsewhere (`told`) is known only at the end. */
export type Assurances = Record<Exclude<AssuranceName, 'told'>, number>;

/** The pieces of evidence, each 0–1 but for `strength`, log-odds from −3 to 8. Of dates and figures. */
export function assurancesOf({ tie, claim: { value } }: Decision, { ownMentions, analysis: { tokens } }: Scene): Assurances {
  const { slip = 0 } = tie.agreement;
  const { rival, whole, phrase, unitOpen, stranger, swapped } = tie.features;
  const isOwn = ({ vocabulary }: Target, at: number) => vocabulary.has(lemmaAt(tokens, at)) || vocabulary.has(lemmaAt(tokens, at + 1));
  return {
    slip,
    likelySlip: Number(slip > LIKELY),
    // How like a slip it is counts less where the sentence does not name what the fact is about.
    carriedSlip: CARRIED.has(tie.subject.by) ? slip : 0,
    certain: Number(tie.probability > CERTAIN),
    strength: Math.max(LEAST, Math.min(MOST, tie.score)),
    noun: Number(value.kind === 'figure' && value.noun.length > 0),
    rival,
    year: Number(value.kind === 'date' && value.from.year !== undefined),
    day: Number(value.kind === 'date' && value.grain === 'day'),
    month: Number(value.kind === 'date' && value.grain === 'month'),
    whole,
    phrase,
    unitOpen,
    // "Norbake's chief has …" may go on of whom it leads to; "Norbake's revenue" is the fact's own.
    genitive: Number(
      ownMentions.some((m) => isAbout(tie.target, m.keys) && tokens[m.last]?.kind === 'clitic' && !isOwn(tie.target, m.last + 1)),
    ),
    stranger,
    unnamed: Number(tie.subject.by === 'none'),
    // Of such none is asked; the fit has them in its table.
    swapped,
  };
}
const LIKELY = 0.9;
const CERTAIN = 0.9;
const [LEAST, MOST] = [-3, 8];
const CARRIED = wordSet('focus heading topic words definite');

/** A date or a figure that is held against its fact. */
export const isHeldAgainst = ({ verdict, claim }: Decision) => verdict === 'contradicted' && claim.value.kind !== 'name';

/**
 * Of which it is asked how surely it is an error: not of a value that is right for another, nor where the sentence says all that the fact says, of whom it is said, and
 * little else ("the Tern 5 has 18 gears").
 */
const isAsked = (decision: Decision, base: CompiledBase) =>
  isHeldAgainst(decision) &&
  !isTable(base) &&
  decision.tie.features.swapped === 0 &&
  !decision.tie.crossed &&
  !isPlain(decision.tie) &&
  !isByThousands(decision);

/** "96 billion" of 96 million: no other value has the digits. */
const isByThousands = ({ claim: { value }, tie: { target, probability } }: Decision): boolean =>
  value.kind === 'figure' &&
  value.form === 'mixed' &&
  probability > CERTAIN &&
  target.figures.some((f) => [value.value / f.value, f.value / value.value].some((times) => times === THOUSAND));
const THOUSAND = 1000;
const isPlain = ({ subject: { by }, features: { coverage, stranger, alien, subjectAbsent } }: Decision['tie']) =>
  (NAMED.has(by) || (by === 'none' && !subjectAbsent)) &&
  coverage >= (by === 'header' ? MOSTLY_SAID : ALL_SAID) &&
  stranger < LITTLE &&
  alien < LITTLE;
const NAMED = wordSet('mention beside header');
const ALL_SAID = 0.9;
/** The cells of a table leave verbs out. */
const MOSTLY_SAID = 0.7;
const LITTLE = 0.3;

/** Log-odds that a contradiction of a date or a figure is one, where the draft tells its fact nowhere else; no limit where that is not asked. */
export function assuranceOf(decision: Decision, scene: Scene, base: CompiledBase): number {
  if (!isAsked(decision, base)) return Number.POSITIVE_INFINITY;
  return oddsBy(ASSURANCE, assurancesOf(decision, scene));
}
