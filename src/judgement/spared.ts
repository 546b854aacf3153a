/** What is spared, as another finding of the sentence or the one before says why. */
import { wordSet } from '../language/wordSet.ts';
import type { Decision } from './decide.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scenes/scene.ts';
import type { CompiledBase } from './targets/compile.ts';

/**
 * "Nils died in 2009. She died in October of 2024": the day that the sentence before told rightly is hardly told wrongly in the next, of whom only the text
 * before names.
 */
export const isJustTold = ({ verdict, tie }: Decision, before: readonly Decision[]) =>
  verdict === 'contradicted' &&
  tie.claim.value.kind === 'date' &&
  tie.features.sameDay === 0 &&
  !SAID.has(tie.subject.by) &&
  before.some((d) => d.verdict === 'supported' && d.tie.target === tie.target);
const SAID = wordSet('mention beside header definite words');

/** "Danforth had been the chief executive of Kessling", as a fact has her: she is no wrong chief executive of another firm. */
export const isInPost = (
  { verdict, claim, tie }: Decision,
  names: readonly Finding[],
  { analysis: { tokens } }: Scene,
  { base }: CompiledBase,
) =>
  verdict === 'contradicted' &&
  claim.value.kind === 'name' &&
  names.some(
    (f) =>
      f.verdict === 'supported' &&
      f.fact !== tie.target.fact.id &&
      base.facts.has(f.fact) &&
      (f.end <= claim.value.start || f.start >= claim.value.end) &&
      tie.words.some(({ word: { at } }) => at >= 0 && f.start <= tokens[at].start && tokens[at].end <= f.end),
  );

/** "Accepted by six votes to three" of what was rejected so: the word is in the stretch that is wrong already. */
export const saysIt = (whole: Finding, part: Finding) =>
  whole.verdict === 'contradicted' && whole.fact === part.fact && whole.start <= part.start && part.end <= whole.end;
