/**
 * "All but one of them inhabited": a whole less what is left out is the part.
 *
 * Language: "all but" before a number says how many of the whole are left out. Evidence: the whole and the part count the same things and the
 * sentence ties both.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { SMALL } from '../../../values/figures/data/number-words.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim } from '../../scenes/scene.ts';
import { wordAt } from '../cues.ts';
import type { Derivation, Derived, Matter, SentenceRule } from '../derivation.ts';
import { lessIs } from '../fit.ts';
import { pairsFor } from '../pairs.ts';

export const remainder: SentenceRule = (matter) => {
  const { first, last } = matter.scene.sentence;
  const found: Derived[] = [];
  for (let i = first; i + 2 < last; i++) {
    if (wordAt(matter.scene, i) !== 'all' || wordAt(matter.scene, i + 1) !== 'but') continue;
    const claim = claimAt(matter, i);
    const derivations = claim ? derivationsOf(matter, claim) : [];
    if (claim && derivations.length) found.push({ claim, derivations, overrides: true });
  }
  return found;
};

function claimAt({ scene }: Matter, at: number): Claim | undefined {
  const token = scene.analysis.tokens[at + 2];
  const { folded } = token.word;
  const count = Object.hasOwn(SMALL, folded) ? SMALL[folded] : token.kind === 'number' ? Number(token.text) : undefined;
  if (count === undefined || !Number.isInteger(count) || count < 1) return undefined;
  const span = { start: scene.analysis.tokens[at].start, end: token.end };
  const value: Figure = {
    ...span,
    kind: 'figure',
    number: { start: token.start, end: token.end },
    value: count,
    qualifier: 'none',
    precision: 1,
    scale: 'count',
    noun: [],
    form: 'words',
  };
  return { value, first: at, last: at + 3 };
}

function derivationsOf(matter: Matter, claim: Claim): Derivation[] {
  const derivations: Derivation[] = [];
  // "Seven were serious, and all but one of these children": they are those told last, whatever they are a part of.
  const isOfThese = wordAt(matter.scene, claim.last) === 'of' && THESE.has(wordAt(matter.scene, claim.last + 1));
  const last = matter.scene.claims.filter((c) => c.value.kind === 'figure' && c.last <= claim.first).pop();
  for (const { a, b, as, bs, tie } of pairsFor(matter, claim)) {
    // The number itself may be met as a claim of its own.
    if ([a, b].some((o) => o.claim && o.claim.first >= claim.first && o.claim.last <= claim.last)) continue;
    if (a.value.scale !== 'count' || as[0] <= bs[0] || !b.target || (isOfThese && b.claim && a.claim !== last)) continue;
    const left = as[0] - bs[0];
    derivations.push({
      target: b.target,
      points: [left],
      sum: lessIs(as[0], bs[0], left),
      tie,
      firm: Math.min(a.tie, b.tie) >= FIRM && a.target !== undefined,
    });
  }
  return derivations;
}

const THESE = wordSet('these those');

const FIRM = 0.5;
