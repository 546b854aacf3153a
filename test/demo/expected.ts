/** The demo draft with its expected findings, and how the checker's findings differ from them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkDraft, type Finding, type FindingKind, loadFactBase, type Verdict } from '../../src/index.ts';

/** One expected finding: offsets into the draft, and the facts of which any is right. */
export interface Expected {
  verdict: Verdict;
  kind: FindingKind;
  facts: string[];
  start: number;
  end: number;
  why?: string;
}

interface Entry {
  at: string;
  kind: FindingKind;
  fact: string | string[];
  why?: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The draft, the findings `expected.yaml` lists, and the places of known gaps. Throws where an excerpt does not stand exactly once in the draft. */
export function loadDemo(): { draft: string; expected: Expected[]; missed: Expected[] } {
  const draft = read('./mali.md');
  const lists = parse(read('./expected.yaml')) as Record<Verdict | 'missed', Entry[]>;
  const expected = Object.entries(lists).flatMap(([verdict, entries]) =>
    entries.map((entry) => ({
      verdict: verdict as Verdict,
      kind: entry.kind,
      facts: [entry.fact].flat(),
      why: entry.why,
      ...locate(draft, entry.at),
    })),
  );
  const inOrder = expected.sort((a, b) => a.start - b.start);
  const isMissed = (e: Expected) => (e.verdict as string) === 'missed';
  return { draft, expected: inOrder.filter((e) => !isMissed(e)), missed: inOrder.filter(isMissed) };
}

function locate(draft: string, at: string): { start: number; end: number } {
  const [before, value, after] = at.split(/[«»]/);
  if (after === undefined) throw new Error(`no «value» marked in: ${at}`);
  const excerpt = before + value + after;
  const found = draft.indexOf(excerpt);
  if (found < 0) throw new Error(`not in the draft: ${excerpt}`);
  if (draft.indexOf(excerpt, found + 1) >= 0) throw new Error(`more than once in the draft: ${excerpt}`);
  const start = found + before.length;
  return { start, end: start + value.length };
}

/** Differences between the checker's findings and the expected ones, a line each; empty where there are none. */
export function compareDemo(): string {
  const { draft, expected, missed } = loadDemo();
  const path = 'facts/mali-2012.facts.yaml';
  const base = loadFactBase([{ path, text: read(`../../${path}`) }]);
  const atGap = (f: Finding) => missed.some((m) => f.start < m.end && m.start < f.end);
  return difference(
    draft,
    expected,
    checkDraft(draft, base).filter((f) => !atGap(f)),
  );
}

/** Differences, a line each, in the order of the draft. */
export function difference(draft: string, expected: Expected[], found: Finding[]): string {
  const lines: { start: number; text: string }[] = [];
  const say = (mark: string, span: { start: number; end: number }, text: string) =>
    lines.push({ start: span.start, text: `${mark} ${place(draft, span)}\n      ${text}` });
  const used = new Set<Finding>();
  for (const e of expected) {
    const here = found.filter((f) => f.start < e.end && e.start < f.end && f.kind === e.kind);
    const right = here.find((f) => f.verdict === e.verdict && e.facts.includes(f.fact));
    for (const f of here) if (f === right || f.verdict !== 'contradicted') used.add(f);
    if (right) continue;
    for (const f of here) used.add(f);
    const want = `expected ${e.verdict} by ${e.facts.join(' or ')}${e.why ? ` (${e.why})` : ''}`;
    if (here.length === 0) say('miss ', e, `${want}; found nothing`);
    else say('wrong', e, `${want}; found ${here.map((f) => `${f.verdict} by ${f.fact}: ${f.message}`).join(' | ')}`);
  }
  for (const f of found) {
    if (used.has(f) || (f.kind === 'name' && f.verdict === 'supported')) continue;
    say('extra', f, `expected nothing; found ${f.verdict} by ${f.fact} (${f.kind}): ${f.message}`);
  }
  return lines
    .sort((a, b) => a.start - b.start)
    .map((l) => l.text)
    .join('\n');
}

/** `12: … words around the «value» …`, on one line. */
function place(draft: string, { start, end }: { start: number; end: number }): string {
  const line = draft.slice(0, start).split('\n').length;
  const context = `${draft.slice(Math.max(0, start - 40), start)}«${draft.slice(start, end)}»${draft.slice(end, end + 30)}`;
  return `${line}: ${context.replace(/\s+/g, ' ')}`;
}
