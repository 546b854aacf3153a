/** The report as JSON. The README documents the schema; keys may be added under the same `schema` number, never changed or removed. */
import type { Problem } from '../../factbase/model.ts';
import type { Finding } from '../../judgement/finding.ts';
import type { CheckedDraft, Run } from '../check.ts';
import { Lines } from '../lines.ts';
import { VERSION } from '../version.ts';
import { explanationsOf, silentOf } from './considered.ts';
import { safeJson } from './escape.ts';
import { messageOn } from './ignores.ts';
import { recordOf } from './record.ts';
import { countVerdicts } from './summary.ts';

const SCHEMA = 1;

type IsReported = (finding: Finding, draft: CheckedDraft) => boolean;

export function jsonReport(run: Run, isReported: IsReported): string {
  const { bases, errors, configs } = run;
  return `${safeJson({
    schema: SCHEMA,
    factmark: VERSION,
    facts: {
      files: run.factFiles,
      facts: bases.reduce((sum, base) => sum + base.facts.size, 0),
      names: bases.reduce((sum, base) => sum + base.names.size, 0),
      problems: run.problems.map(problemJson),
    },
    ...(configs.files.length > 0 && { configuration: { files: configs.files, problems: configs.problems.map(problemJson) } }),
    drafts: run.drafts.map((draft) => draftJson(draft, isReported)),
    errors,
    summary: { drafts: run.drafts.length, ...countVerdicts(run) },
  })}\n`;
}

const problemJson = ({ path, range, severity, code, message }: Problem) => ({ path, ...range, severity, code, message });

function draftJson(draft: CheckedDraft, isReported: IsReported) {
  const { path, text, base, findings, claims, unusedIgnores } = draft;
  const lines = new Lines(text);
  const explanationOf = explanationsOf(draft);
  return {
    path,
    findings: findings
      .filter((f) => isReported(f, draft))
      .map((f) => {
        const record = recordOf(base, f.fact);
        return {
          verdict: f.verdict,
          severity: draft.levelOf(f),
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
    ...(unusedIgnores.length > 0 && {
      unusedIgnores: unusedIgnores.map((unused) => ({ fact: unused.id, message: messageOn(unused), ...placeOf(unused, lines) })),
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
