/**
 * Claims that follow from facts by arithmetic: "more than doubled", "a decline of 2.1 percent", "thirteen months after the accident". A file for
 * each kind of derivation; here they are tried in turn on the claims that meet no fact directly.
 */
import type { CompiledBase } from '../compile.ts';
import type { Decision } from '../decide.ts';
import type { Finding } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { choose } from './choose.ts';
import type { Matter, Rule } from './derivation.ts';
import { difference } from './differences.ts';
import { duration } from './durations.ts';
import { datesIn, figuresIn } from './operands.ts';
import { rate } from './rates.ts';
import { ratio } from './ratios.ts';
import { share } from './shares.ts';

const RULES: Rule[] = [ratio, difference, rate, duration, share];

/**
 * Findings for claims of a sentence that `decisions` did not judge, or judged though their words say that they are worked out. `before` are the
 * decisions of the sentence before in the same block. Linear in the claims; facts considered are bounded.
 */
export function judgeDerived(scene: Scene, decisions: readonly Decision[], before: readonly Decision[], base: CompiledBase): Finding[] {
  if (scene.sentence.question || !scene.claims.length) return [];
  let matter: Matter | undefined;
  const findings: Finding[] = [];
  for (const claim of scene.claims) {
    const judged = decisions.find((d) => d.claim === claim);
    if (judged && judged.verdict === 'supported') continue;
    matter ??= {
      scene,
      base,
      decisions,
      before,
      figures: figuresIn(scene, decisions, before, base),
      dates: datesIn(scene, decisions, before, base),
    };
    for (const rule of RULES) {
      const derived = rule(matter, claim);
      if (!derived || (judged && !derived.overrides)) continue;
      const finding = choose(derived, matter);
      if (finding) {
        findings.push(finding);
        break;
      }
    }
  }
  return findings;
}
