/** The report for a reader at a terminal. */
import type { UnusedIgnore } from '../../checker/unused-ignores.ts';
import type { ConsideredFact, ExplainedClaim } from '../../index.ts';
import type { Evidence, Finding, Verdict } from '../../judgement/finding.ts';
import type { CheckedDraft, Run } from '../check.ts';
import type { Colours } from '../colour.ts';
import { Lines } from '../lines.ts';
import { adviceOn } from './advice.ts';
import { explanationsOf, othersOf, silentOf } from './considered.ts';
import { visible, width } from './escape.ts';
import { excerptOf } from './excerpt.ts';
import { messageOn } from './ignores.ts';
import { recordOf } from './record.ts';
import { citedRows, field } from './rows.ts';
import { countVerdicts, VERDICTS } from './summary.ts';

export interface TextOptions {
  isReported: (finding: Finding, draft: CheckedDraft) => boolean;
  /** Whether explained claims without a verdict are shown too. */
  showsSilent: boolean;
  colours: Colours;
}

export function textReport(run: Run, options: TextOptions): string {
  const drafts = run.drafts.map((draft) => draftText(draft, options)).join('');
  return `${drafts}${summaryText(run, options.colours)}\n`;
}

function draftText(draft: CheckedDraft, options: TextOptions): string {
  const lines = new Lines(draft.text);
  const explanationOf = explanationsOf(draft);
  const shown = draft.findings
    .filter((finding) => options.isReported(finding, draft))
    .map((finding) => ({ start: finding.start, text: findingText(draft, finding, explanationOf(finding), lines, options) }));
  for (const unused of draft.unusedIgnores) shown.push({ start: unused.start, text: unusedText(draft, unused, lines, options.colours) });
  if (options.showsSilent) {
    for (const claim of silentOf(draft)) shown.push({ start: claim.start, text: silentText(draft, claim, lines, options.colours) });
  }
  return shown
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join('');
}

function findingText(
  draft: CheckedDraft,
  finding: Finding,
  explained: ExplainedClaim | undefined,
  lines: Lines,
  { colours: c }: TextOptions,
): string {
  const record = recordOf(draft.base, finding.fact);
  const paint = painter(finding.verdict, c);
  const advice = adviceOn(finding, record);
  const rows = [
    `${place(draft, finding.start, lines, c)} ${paint(finding.verdict)} ${c.dim(visible(finding.fact || finding.kind))}`,
    '',
    ...excerptRows(draft.text, finding, paint),
    '',
    field('says', visible(finding.message), c),
    // Most messages tell the fact already.
    ...(record && !finding.message.includes(record.statement) ? [field('fact', visible(record.statement), c)] : []),
    ...(record?.citations ?? []).flatMap((cited) => citedRows(cited, c)),
    ...(record?.asOf ? [field('as of', visible(record.asOf), c)] : []),
    ...(record?.note ? [field('note', visible(record.note), c)] : []),
    ...(advice ? [field('do', visible(advice), c)] : []),
    ...(draft.claims ? finding.because.map((evidence) => evidenceRow(evidence, c)) : []),
    ...othersOf(explained).map((other) => otherRow(other, c)),
  ];
  return `${rows.join('\n')}\n\n`;
}

function unusedText(draft: CheckedDraft, unused: UnusedIgnore, lines: Lines, c: Colours): string {
  const rows = [
    `${place(draft, unused.start, lines, c)} ${c.dim('unused ignore')}`,
    '',
    ...excerptRows(draft.text, unused, c.dim),
    '',
    field('says', visible(messageOn(unused)), c),
  ];
  return `${rows.join('\n')}\n\n`;
}

function silentText(draft: CheckedDraft, claim: ExplainedClaim, lines: Lines, c: Colours): string {
  const rows = [
    `${place(draft, claim.start, lines, c)} ${c.dim(`silent ${claim.kind}`)}`,
    '',
    ...excerptRows(draft.text, claim, c.dim),
    '',
    ...othersOf(claim).map((other) => otherRow(other, c)),
  ];
  return `${rows.join('\n')}\n\n`;
}

function place(draft: CheckedDraft, start: number, lines: Lines, c: Colours): string {
  const { line, column } = lines.at(start);
  return c.bold(`${visible(draft.path)}:${line}:${column}`);
}

function painter(verdict: Verdict, c: Colours): (text: string) => string {
  if (verdict === 'contradicted') return c.red;
  if (verdict === 'supported') return c.green;
  return verdict === 'unsourced' ? c.cyan : c.yellow;
}

function excerptRows(text: string, claim: { start: number; end: number }, paint: (text: string) => string): string[] {
  const excerpt = excerptOf(text, claim.start, claim.end);
  const before = visible(excerpt.before);
  const value = visible(excerpt.value);
  const carets = '^'.repeat(Math.max(1, width(value)));
  return [`  ${before}${paint(value)}${visible(excerpt.after)}`, `  ${' '.repeat(width(before))}${paint(carets)}`];
}

function evidenceRow({ kind, text, weight }: Evidence, c: Colours): string {
  // What only explains the comparison has no weight.
  const amount = weight === 0 ? '    ·' : `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
  return field('because', `${c.dim(amount)} ${visible(text)} ${c.dim(`(${kind})`)}`, c);
}

function otherRow({ fact, expected, why }: ConsideredFact, c: Colours): string {
  return field('not', `${visible(fact)} (${visible(expected)}): ${c.dim(visible(why))}`, c);
}

function summaryText(run: Run, c: Colours): string {
  const counts = countVerdicts(run);
  const judged = VERDICTS.filter((v) => counts[v] > 0).map((v) => `${counts[v]} ${v}`);
  const bad = counts.contradicted > 0;
  const claims = judged.length > 0 ? judged.join(', ') : 'no claim speaks of a fact';
  const facts = count(
    run.bases.reduce((sum, base) => sum + base.facts.size, 0),
    'fact',
  );
  const line = `${count(run.drafts.length, 'draft')} checked against ${facts}: ${claims}`;
  return bad ? c.red(`✗ ${line}`) : c.green(`✓ ${line}`);
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
