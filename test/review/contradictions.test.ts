/** Pairs of facts that contradict each other, and pairs that may both be true. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadFactBase } from '../../src/factbase/load.ts';
import { reviewFactBase } from '../../src/review/review.ts';

const CAST = `names:
  arve: { name: Arve dam }
  lindow: { name: Lindow dam }
  leeds: { name: Leeds }
  hull: { name: Hull }
  berg: { name: Ingrid Berg, kind: person }
  holm: { name: Anna Holm, kind: person }
`;

function clashes(pair: string): string[] {
  const facts = pair.split(/ [≠·] /).map((side, i) => {
    const [, statement, keys = ''] = /^(.*?)\s*(?:\{(.*)\})?$/.exec(side)!;
    return `  f${i}: { fact: ${JSON.stringify(statement)}, source: s${keys && `, ${keys.replace('=', ': ')}`} }\n`;
  });
  const files = [{ path: 'pair.facts.yaml', text: `${CAST}sources: { s: { type: book } }\nfacts:\n${facts.join('')}` }];
  const base = loadFactBase(files);
  assert.deepEqual([base.facts.size, base.problems], [2, []]);
  return reviewFactBase(files, base)
    .filter((p) => p.code === 'facts-contradict')
    .map((p) => p.message);
}

describe('two facts', () => {
  const { contradicting, compatible } = parse(readFileSync(new URL('./contradictions.yaml', import.meta.url), 'utf8')) as Record<
    string,
    string[]
  >;
  for (const pair of contradicting) it(pair, () => assert.equal(clashes(pair).length, 2));
  for (const pair of compatible) it(pair, () => assert.deepEqual(clashes(pair), []));
});
