/** The fact's date in the draft's own style: see dates.yaml. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { analyse } from '../../src/judgement/scenes/analysis.ts';
import { rewriteDate } from '../../src/rewrite/date.ts';
import { parseDate } from '../../src/values/dates/index.ts';
import { marked } from './marked.ts';

const groups = parse(readFileSync(new URL('./dates.yaml', import.meta.url), 'utf8')) as Record<string, string[]>;

describe('rewriting dates', () => {
  for (const [group, lines] of Object.entries(groups)) {
    it(`${group}: ${lines.length} lines`, () => {
      const failed = lines.flatMap((line) => {
        const [sentence, text, expected] = line.split(' | ');
        const { prose, start, end } = marked(sentence);
        const claim = analyse(prose).dates.find((d) => d.start < end && d.end > start);
        const fact = parseDate(text);
        if (!claim || !fact) return [`${line}\n    no date in ${claim ? 'the fact' : 'the sentence'}`];
        const said = rewriteDate({ prose }, claim, fact)[0]?.text ?? '—';
        const place = claim.start === start && claim.end === end ? '' : ` (the claim is “${prose.slice(claim.start, claim.end)}”)`;
        return said === expected && !place ? [] : [`${line}\n    got ${said}${place}`];
      });
      assert.ok(!failed.length, `\n${failed.join('\n')}`);
    });
  }
});
