/**
 * `npm run bench`: what the engine costs, as ratios against remark-parse and yaml on the same input in the same process, with each budget and
 * whether it is kept. Prints, never fails: a busy machine is no defect. The engine measured is dist/, which is built first.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { makeBundle } from '../../src/build/bundle.mjs';
import { BUNDLES } from '../../src/build/bundles.mjs';
import { atRoot } from '../../src/build/root.mjs';
import { draftOf, factsYaml } from './generate.ts';
import { measure, summary } from './measure.ts';

const FACTS = 1_000;
/** Subjects of those facts of which the drafts speak. */
const SUBJECTS = 250;

interface Line {
  what: string;
  cost: string;
  ratio: string;
  budget: string;
  kept: boolean;
}
const lines: Line[] = [];

const sizes: Record<string, number> = {};
for (const bundle of BUNDLES.filter((b) => ['engine', 'worker', 'cli'].includes(b.name)))
  sizes[bundle.name] = (await makeBundle(bundle)).bytes;
const engine: typeof import('../../src/index.ts') = await import(pathToFileURL(atRoot('dist/index.js')).href);

const remark = unified().use(remarkParse);
const base = engine.loadFactBase([{ path: 'bench.facts.yaml', text: factsYaml(FACTS) }]);
const drafts = { '10k': draftOf(10_000, SUBJECTS), '100k': draftOf(100_000, SUBJECTS) };
const parse: Record<string, number> = {};

for (const [size, rounds] of [
  ['10k', 15],
  ['100k', 5],
] as const) {
  const draft = drafts[size];
  const times = await measure(rounds, { parse: () => remark.parse(draft), check: () => engine.checkDraft(draft, base) });
  parse[size] = times.parse.median;
  const ratio = times.check.median / times.parse.median;
  add(
    `check ${size} words, ${FACTS} facts`,
    times.check.median,
    `${ratio.toFixed(2)} × parse (${times.parse.median.toFixed(1)} ms)`,
    '≤ 2.5 ×',
    ratio <= 2.5,
  );
}

const edits = { '10k': editTimes(drafts['10k'], 300), '100k': editTimes(drafts['100k'], 300) };
const small = edits['10k'];
const large = edits['100k'];
const atOnce = parse['10k'];
addEdit('10k, median', small.median, small.median / atOnce, '≤ 0.25 × parse', small.median <= 0.25 * atOnce);
addEdit('10k, p95', small.p95, small.p95 / atOnce, '≤ 0.25 × parse', small.p95 <= 0.25 * atOnce);
addEdit('100k, median', large.median, large.median / small.median, '≤ 2 × 10k', large.median <= 2 * small.median, 'edit at 10k');
addEdit('100k, p95', large.p95, large.p95 / small.p95, '≤ 2 × 10k', large.p95 <= 2 * small.p95, 'edit at 10k');

const yaml = factsYaml(10_000);
const loading = await measure(5, {
  yaml: () => parseDocument(yaml, { uniqueKeys: false }),
  load: () => engine.loadFactBase([{ path: 'bench.facts.yaml', text: yaml }]),
});
const loadRatio = loading.load.median / loading.yaml.median;
add(
  'load 10,000 facts',
  loading.load.median,
  `${loadRatio.toFixed(2)} × yaml (${loading.yaml.median.toFixed(0)} ms)`,
  '≤ 1.2 ×',
  loadRatio <= 1.2,
);

const cold = await measure(9, {
  node: () => spawnSync(process.execPath, ['-e', '0']),
  cli: () => spawnSync(process.execPath, ['dist/cli.js', 'check', 'test/demo/mali.md'], { cwd: atRoot('.') }),
});
add(
  'command line on one file, cold',
  cold.cli.median,
  `of which Node itself ${cold.node.median.toFixed(0)} ms`,
  '≤ 350 ms',
  cold.cli.median <= 350,
);

lines.push({
  what: 'engine for a web worker, minified',
  cost: `${(sizes.worker / 1000).toFixed(1)} kB`,
  ratio: '',
  budget: '≤ 350 kB',
  kept: sizes.worker <= 350_000,
});
print();

/** Times of one-character edits at places spread over the draft, each typed and taken back. */
function editTimes(draft: string, count: number) {
  const checker = engine.createChecker(base);
  checker.check(draft);
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = Math.floor(((i * 0.618034) % 1) * draft.length);
    for (const text of [`${draft.slice(0, at)}e${draft.slice(at)}`, draft]) {
      // An editor hands over a text in one piece. Here it is a rope, which the engine that runs this joins when its first character is read.
      text.charCodeAt(0);
      const began = performance.now();
      checker.check(text);
      times.push(performance.now() - began);
    }
  }
  // The first edits run cold; a writer's thousandth does not.
  return summary(times.slice(40));
}

function add(what: string, ms: number, ratio: string, budget: string, kept: boolean): void {
  lines.push({ what, cost: `${ms < 10 ? ms.toFixed(2) : ms.toFixed(1)} ms`, ratio, budget, kept });
}

function addEdit(what: string, ms: number, ratio: number, budget: string, kept: boolean, against = 'parse'): void {
  add(`one-character edit, ${what}`, ms, `${ratio.toFixed(3)} × ${against}`, budget, kept);
}

function print(): void {
  const columns = (['what', 'cost', 'ratio', 'budget'] as const).map((key) => ({
    key,
    width: Math.max(...lines.map((l) => l[key].length)),
  }));
  for (const line of lines) {
    console.log(`${columns.map(({ key, width }) => line[key].padEnd(width)).join('  ')}  ${line.kept ? 'kept' : 'OVER'}`);
  }
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; medians of interleaved runs`);
}
