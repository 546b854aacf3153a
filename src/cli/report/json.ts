/** The report as JSON. The README documents the schema; keys may be added under the same `schema` number, never changed or removed. */
import type { FactBase } from '../../factbase/model.ts';
import type { Finding } from '../../judgement/finding.ts';
import type { CheckedDraft, Run } from '../check.ts';
import { Lines } from '../lines.ts';
import { VERSION } from '../version.ts';
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

function draftJson({ path, text, findings }: CheckedDraft, base: FactBase, isReported: (finding: Finding) => boolean) {
  const lines = new Lines(text);
  return {
    path,
    findings: findings.filter(isReported).map((f) => {
      const from = lines.at(f.start);
      const to = lines.at(f.end);
      const record = recordOf(base, f.fact);
      return {
        verdict: f.verdict,
        kind: f.kind,
        fact: f.fact,
        text: text.slice(f.start, f.end),
        expected: f.expected,
        message: f.message,
        start: f.start,
        end: f.end,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        statement: record?.statement,
        citations: record?.citations ?? [],
        because: f.because,
      };
    }),
  };
}
