/** The report as JSON. The README documents the schema; keys may be added under the same `schema` number, never changed or removed. */
import type { FactBase } from '../../factbase/model.ts';
import type { Finding } from '../../judgement/finding.ts';
import type { CheckedDraft, Run } from '../check.ts';
import { Lines } from '../lines.ts';
import { VERSION } from '../version.ts';
import { explanationsOf, silentOf } from './considered.ts';
import { safeJson } from './escape.ts';
import { recordOf } from './record.ts';
import { countVerdicts } from './summary.ts';

const SCHEMA = 1;

export function jsonReport(run: Run, isReported: (finding: Finding) => boolean): string {
  const { base, errors } = run;
  return `${safeJson({
    schema: SCHEMA,
    factmark: VERSION,
    facts: {
      files: run.factFiles,
      facts: base.facts.size,
      names: base.names.size,
      problems: base.problems.map(({ path, range, severity, code, message }) => ({ path, ...range, severity, code, message })),
    },
    drafts: run.drafts.map((draft) => draftJson(draft, base, isReported)),
    errors,
    summary: { drafts: run.drafts.length, ...countVerdicts(run) },
  })}\n`;
}

function draftJson(draft: CheckedDraft, base: FactBase, isReported: (finding: Finding) => boolean) {
  const { path, text, findings, claims } = draft;
  const lines = new Lines(text);
  const explanationOf = explanationsOf(draft);
  return {
    path,
    findings: findings.filter(isReported).map((f) => {
      const record = recordOf(base, f.fact);
      return {
        verdict: f.verdict,
        kind: f.kind,
        fact: f.fact,
        text: text.slice(f.start, f.end),
        expected: f.expected,
        message: f.message,
        ...placeOf(f, lines),
        statement: record?.statement,
        citations: record?.citations ?? [],
        because: f.because,
        ...(claims && { considered: explanationOf(f)?.considered ?? [] }),
      };
    }),
    ...(claims && {
      silent: silentOf(draft).map(({ start, end, kind, considered }) => ({
        kind,
        text: text.slice(start, end),
        ...placeOf({ start, end }, lines),
        considered,
      })),
    }),
  };
}

function placeOf({ start, end }: { start: number; end: number }, lines: Lines) {
  const from = lines.at(start);
  const to = lines.at(end);
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
