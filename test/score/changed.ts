/**
 * `npm run score:changed`: of the right values of the labelled drafts, each changed in turn while the rest of its draft stays, how many changes are caught. It
 * shows what ties a value to its fact beside the value itself, over many more cases than the wrong claims that drafts were written with.
 *   -- --misses    prints every change that is not caught, with its sentence
 *   -- NAME …      only these drafts
 *   -- --blind     the drafts of test/newsroom-blind/
 * A change may happen to be right ("nearly half" of another fact), so that a share of some 95% is the most that can be had.
 */

import { atRoot } from '../../src/build/root.mjs';
import { checkDraft } from '../../src/index.ts';
import { overlap } from '../../src/spans.ts';
import { Random } from '../bench/random.ts';
import { changedValue, replaced } from './changedValue.ts';
import { readCases } from './labels.ts';

const flags = process.argv.slice(2);
const named = flags.filter((flag) => !flag.startsWith('--'));
const folder = flags.includes('--blind') ? 'test/newsroom-blind' : 'test/newsroom';
const counts: Record<string, { caught: number; of: number }> = {};

for (const { name, draft, base, labels } of readCases(atRoot(folder))) {
  if (named.length > 0 && !named.includes(name)) continue;
  // One seed a draft: what is changed in one does not hang on the others.
  const random = new Random(7);
  const before = new Set(checkDraft(draft, base).flatMap((f) => (f.verdict === 'contradicted' ? [`${f.fact} ${f.start}`] : [])));
  for (const label of labels.filter((l) => l.verdict === 'supported')) {
    const value = changedValue(label, base, random);
    if (value === undefined) continue;
    const { markdown: changed, label: wrong } = replaced(draft, label, value);
    const shift = value.length - label.value.length;
    const caught = checkDraft(changed, base).some(
      (f) =>
        f.verdict === 'contradicted' && overlap(f, wrong) && !before.has(`${f.fact} ${f.start < label.end ? f.start : f.start - shift}`),
    );
    for (const key of ['all', name, label.kind, `${label.kind}, tier ${label.tier}`]) {
      counts[key] ??= { caught: 0, of: 0 };
      counts[key].of++;
      if (caught) counts[key].caught++;
    }
    if (caught || !flags.includes('--misses')) continue;
    const from = draft.lastIndexOf('\n', label.start) + 1;
    const to = changed.indexOf('\n', label.start);
    const sentence = `${changed.slice(from, label.start)}[${label.value} → ${value}]${changed.slice(wrong.end, to < 0 ? undefined : to)}`;
    const at = label.start - from;
    console.log(
      `${name} ${label.kind} ${label.tier} [${label.fact}] …${sentence.slice(Math.max(0, at - 180), at + value.length + label.value.length + 160)}…`,
    );
  }
}
for (const [key, { caught, of }] of Object.entries(counts))
  console.log(`${key.padEnd(16)} ${((100 * caught) / of).toFixed(1)}% (${caught}/${of})`);
