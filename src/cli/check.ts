/** `factmark check`: drafts and fact files in, a report and an exit code out. */
import type { FactBase } from '../factbase/model.ts';
import { checkDraft, type ExplainedClaim, explainDraft, type Finding, loadFactBase, type Verdict } from '../index.ts';
import { coloursFor } from './colour.ts';
import { EXIT, type InputError } from './exit.ts';
import { expand, search } from './expand.ts';
import { Progress } from './progress.ts';
import { readStdin, readText, type TextFile } from './read.ts';
import { jsonReport } from './report/json.ts';
import { printErrors, printProblems } from './report/problems.ts';
import { textReport } from './report/text.ts';

export const DEFAULT_DRAFTS = '**/*.{md,markdown}';
export const DEFAULT_FACTS = 'facts/**/*.facts.{yaml,yml}';
const FACTS_IN_FOLDER = '**/*.facts.{yaml,yml}';

export interface CheckFlags {
  facts?: string[];
  format: 'text' | 'json';
  explain?: boolean;
  all?: boolean;
  unsourced?: boolean;
  color: boolean;
}

export interface CheckedDraft {
  path: string;
  text: string;
  findings: Finding[];
  /** With `--explain`: every claim, judged or not, with the facts considered for it. */
  claims?: ExplainedClaim[];
}

/** All that a report is written from. */
export interface Run {
  base: FactBase;
  factFiles: string[];
  drafts: CheckedDraft[];
  errors: InputError[];
}

/** Verdicts that are reported without `--all`: those a writer has to act on. */
const REPORTED = new Set<Verdict>(['contradicted', 'outdated', 'disputed', 'unsourced']);

/** @returns the exit code */
export async function check(named: string[], flags: CheckFlags): Promise<number> {
  const errors: InputError[] = [];
  const { base, factFiles } = loadFacts(flags.facts, errors);
  const drafts = await readDrafts(named, errors);
  const checked = factFiles.length > 0 ? judge(drafts, base, flags) : [];
  const run: Run = { base, factFiles, drafts: checked, errors };

  const warn = coloursFor(process.stderr, flags.color);
  printProblems(base.problems, warn);
  printErrors(errors, warn);
  const isReported = (finding: Finding) => flags.all === true || REPORTED.has(finding.verdict);
  if (flags.format === 'json') process.stdout.write(jsonReport(run, isReported));
  else
    process.stdout.write(
      textReport(run, { isReported, showsSilent: flags.all === true, colours: coloursFor(process.stdout, flags.color) }),
    );

  if (errors.length > 0 || base.problems.some((p) => p.severity === 'error')) return EXIT.trouble;
  return checked.some((d) => d.findings.some((f) => f.verdict === 'contradicted')) ? EXIT.found : EXIT.clean;
}

/** Loads the fact files that the globs name, or those of the default folder. */
export function loadFacts(globs: string[] | undefined, errors: InputError[]): { base: FactBase; factFiles: string[] } {
  const found = globs ? expand(globs, FACTS_IN_FOLDER) : { paths: search(DEFAULT_FACTS, errors).sort(), errors: [] };
  errors.push(...found.errors);
  if (found.paths.length === 0 && found.errors.length === 0) {
    errors.push({ path: globs?.join(' ') ?? DEFAULT_FACTS, message: 'no fact file found; name yours with --facts' });
  }
  const files = found.paths.map((path) => readText(path, errors)).filter((file) => file !== undefined);
  return { base: loadFactBase(files), factFiles: files.map((f) => f.path) };
}

async function readDrafts(named: string[], errors: InputError[]): Promise<TextFile[]> {
  const drafts: TextFile[] = [];
  if (named.includes('-')) drafts.push(await readStdin());
  const globs = named.filter((name) => name !== '-');
  const found = named.length > 0 ? expand(globs, DEFAULT_DRAFTS) : { paths: search(DEFAULT_DRAFTS, errors).sort(), errors: [] };
  errors.push(...found.errors);
  if (drafts.length === 0 && found.paths.length === 0 && found.errors.length === 0) {
    errors.push({ path: globs.join(' ') || DEFAULT_DRAFTS, message: 'no draft found' });
  }
  for (const path of found.paths) {
    const file = readText(path, errors);
    if (file) drafts.push(file);
  }
  return drafts;
}

function judge(drafts: TextFile[], base: FactBase, flags: CheckFlags): CheckedDraft[] {
  const progress = new Progress(drafts.length, process.stderr);
  const checked = drafts.map(({ path, text }, i) => {
    progress.step(i + 1, path);
    const options = { unsourced: flags.unsourced === true };
    return { path, text, findings: checkDraft(text, base, options), claims: flags.explain ? explainDraft(text, base, options) : undefined };
  });
  progress.end();
  return checked;
}
