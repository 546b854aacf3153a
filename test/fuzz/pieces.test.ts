/** Pieces of drafts, cut anywhere: a paragraph may begin and end with any word, and no rule may look beyond it. */
import assert from 'node:assert/strict';
import { atRoot } from '../../src/build/root.mjs';
import { checkDraft, loadFactBase } from '../../src/index.ts';
import { Random } from '../bench/random.ts';
import { readCases } from '../score/labels.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 600);
const MOST_WORDS = 30;

describe('pieces of drafts', () => {
  it('are checked, wherever they are cut', () => {
    const cases = readCases(atRoot('test/newsroom'));
    const random = new Random(Number(process.env.FUZZ_SEED ?? 5));
    for (let run = 0; run < RUNS; run++) {
      const { draft } = random.of(cases);
      const words = draft.split(/\s+/);
      const first = random.between(0, words.length - 1);
      const piece = words.slice(first, first + random.between(1, MOST_WORDS)).join(' ');
      // Against its own base or that of another story.
      const { base } = random.of(cases);
      for (const { start, end } of checkDraft(piece, base)) assert.ok(start >= 0 && start < end && end <= piece.length, piece);
    }
  });

  it('that open with a relative before a name', () => {
    const text =
      'names:\n  ada: { name: Ada Holm, kind: person }\nfacts:\n  f: { fact: Bo Holm lived with his sister Ada Holm., source: s }\nsources:\n  s: { title: T }\n';
    const base = loadFactBase([{ path: 'kin.facts.yaml', text }]);
    for (const draft of ['My mother Ada Holm sang.', 'Mother Ada Holm sang.', 'Sister, Ada Holm'])
      assert.deepEqual(
        checkDraft(draft, base).map((f) => f.verdict),
        ['supported'],
      );
  });
});
