/** The fact's figure in the draft's own style: see figures.yaml. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { analyse } from '../../src/judgement/scenes/analysis.ts';
import { rewriteFigure } from '../../src/rewrite/figure.ts';
import { parseFigure } from '../../src/values/figures/index.ts';
import { marked } from './marked.ts';

const groups = parse(readFileSync(new URL('./figures.yaml', import.meta.url), 'utf8')) as Record<string, string[]>;

describe('rewriting figures', () => {
  for (const [group, lines] of Object.entries(groups)) {
    it(`${group}: ${lines.length} lines`, () => {
      const failed = lines.flatMap((line) => {
        const [sentence, text, expected] = line.split(' | ');
        const { prose, start, end } = marked(sentence);
        const claim = analyse(prose).figures.find((f) => f.start < end && f.end > start);
        const figure = parseFigure(text);
        if (!claim || !figure) return [`${line}\n    no figure in ${claim ? 'the fact' : 'the sentence'}`];
        const found = rewriteFigure({ prose }, claim, { figure, text });
        const said = (expected.includes(' / ') ? found.join(' / ') : found[0]) ?? '—';
        const place = claim.start === start && claim.end === end ? '' : ` (the claim is “${prose.slice(claim.start, claim.end)}”)`;
        return said === expected && !place ? [] : [`${line}\n    got ${said}${place}`];
      });
      assert.ok(!failed.length, `\n${failed.join('\n')}`);
    });
  }
});
