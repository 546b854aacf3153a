/**
 * `npm run score:out`: of the right values of the labelled drafts, each taken from the base with its whole fact, how many are then called wrong by another fact.
 * Such a value has become one that no fact speaks of, among facts of its own story: what it is held against shows which evidence is too weak. Some are rightly
 * called wrong, as other facts tell the same or it follows from them, so that a share of zero is not to be had.
 *   -- --alarms    prints every one, with its sentence
 *   -- NAME …      only these drafts
 *   -- --blind     the drafts of test/newsroom-blind/
 */
import { atRoot } from '../../src/build/root.mjs';
import { checkDraft, type FactBase } from '../../src/index.ts';
import { readCases } from './labels.ts';

const flags = process.argv.slice(2);
const named = flags.filter((flag) => !flag.startsWith('--'));
const folder = flags.includes('--blind') ? 'test/newsroom-blind' : 'test/newsroom';
const counts: Record<string, { alarms: number; of: number }> = {};

for (const { name, draft, base, labels } of readCases(atRoot(folder))) {
  if (named.length > 0 && !named.includes(name)) continue;
  const right = labels.filter((l) => l.verdict === 'supported' && l.fact !== null && base.facts.has(l.fact));
  for (const id of new Set(right.map((l) => l.fact!))) {
    const wrong = checkDraft(draft, without(base, id)).filter((f) => f.verdict === 'contradicted');
    for (const label of right.filter((l) => l.fact === id)) {
      const alarm = wrong.find((f) => f.start < label.end && label.start < f.end);
      for (const key of ['all', label.kind, `${label.kind}, tier ${label.tier}`]) {
        counts[key] ??= { alarms: 0, of: 0 };
        counts[key].of++;
        if (alarm) counts[key].alarms++;
      }
      if (!alarm || !flags.includes('--alarms')) continue;
      const context = draft.slice(Math.max(0, label.start - 120), label.end + 60).replace(/\s+/g, ' ');
      console.log(`${name} [${id}] “${label.value}” in “${context}”: ${alarm.message}`);
    }
  }
}
for (const [key, { alarms, of }] of Object.entries(counts))
  console.log(`${key.padEnd(16)} ${((100 * alarms) / of).toFixed(1)}% (${alarms}/${of})`);

/** A base that lacks one fact. */
function without(base: FactBase, id: string): FactBase {
  return { ...base, facts: new Map([...base.facts].filter(([key]) => key !== id)) };
}
