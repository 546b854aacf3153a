/**
 * How surely a contradiction is one. The weights of the evidence say which fact a value is told of, among values most of which are of some fact. A text has others
 * beside its facts, and now and then one of these comes near a fact: of such alarms and of right ones a second, smaller model was fitted (`npm run fit:assurance`),
 * which is asked of contradictions alone.
 */
import { lemmaAt } from '../language/tokens.ts';
import { wordSet } from '../language/wordSet.ts';
import type { Decision } from './decide.ts';
import type { Scene } from './scenes/scene.ts';
import { isAbout, type Target } from './targets/target.ts';
import { ASSURANCE, type AssuranceName } from './weights.ts';

/** What a sentence shows of it, by name; whether the draft tells the fact rightly elsewhere (`told`) is known only at the end. */
export type Assurances = Record<Exclude<AssuranceName, 'told'>, number>;

/** The pieces of evidence, each 0–1 but for `strength`, log-odds from −3 to 8. Of dates and figures. */
export function assurancesOf({ tie, claim: { value } }: Decision, { ownMentions, analysis: { tokens } }: Scene): Assurances {
  const { slip = 0 } = tie.agreement;
  const { rival, whole, phrase, unitOpen, stranger, swapped } = tie.features;
  const is = (holds: boolean) => (holds ? 1 : 0);
  const isOwn = ({ vocabulary }: Target, at: number) => vocabulary.has(lemmaAt(tokens, at)) || vocabulary.has(lemmaAt(tokens, at + 1));
  return {
    slip,
    likelySlip: is(slip > LIKELY),
    // How like a slip it is counts less where the sentence does not name what the fact is about.
    carriedSlip: CARRIED.has(tie.subject.by) ? slip : 0,
    certain: is(tie.probability > CERTAIN),
    strength: Math.max(LEAST, Math.min(MOST, tie.score)),
    noun: is(value.kind === 'figure' && value.noun.length > 0),
    rival,
    year: is(value.kind === 'date' && value.from.year !== undefined),
    day: is(value.kind === 'date' && value.grain === 'day'),
    month: is(value.kind === 'date' && value.grain === 'month'),
    whole,
    phrase,
    unitOpen,
    // "Norbake's chief has …" may go on of whom it leads to; "Norbake's revenue" is the fact's own.
    genitive: is(
      ownMentions.some((m) => isAbout(tie.target, m.keys) && tokens[m.last]?.kind === 'clitic' && !isOwn(tie.target, m.last + 1)),
    ),
    stranger,
    unnamed: is(tie.subject.by === 'none'),
    swapped,
  };
}
const LIKELY = 0.9;
const CERTAIN = 0.9;
const [LEAST, MOST] = [-3, 8];
const CARRIED = wordSet('focus heading topic words definite');

/** Log-odds that a contradiction of a date or a figure is one, where the draft tells its fact nowhere else. */
export function assuranceOf(decision: Decision, scene: Scene): number {
  const evidence = assurancesOf(decision, scene);
  let sum: number = ASSURANCE.bias;
  for (const name in evidence) sum += ASSURANCE.weights[name as keyof Assurances] * evidence[name as keyof Assurances];
  return sum;
}
