/** `factmark check`: drafts and fact files in, a report and an exit code out. */
import { type UnusedIgnore, unusedIgnores } from '../checker/unused-ignores.ts';
import { DEFAULT_DRAFTS, DEFAULT_LEVELS, type Level } from '../config/config.ts';
import { plainPatterns } from '../config/glob.ts';
import { checkOptionsOf } from '../config/resolve.ts';
import type { FactBase, Problem } from '../factbase/model.ts';
import { createChecker, type ExplainedClaim, explainDraft, type Finding } from '../index.ts';
import { coloursFor } from './colour.ts';
import { Configs } from './configs.ts';
import { EXIT, type InputError } from './exit.ts';
import { expand, search } from './expand.ts';
import { Bases } from './facts.ts';
import { Progress } from './progress.ts';
import { readStdin, readText, type TextFile } from './read.ts';
import { jsonReport } from './report/json.ts';
import { printErrors, printProblems } from './report/problems.ts';
import { textReport } from './report/text.ts';
import { reviewFiles } from './review.ts';

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
  /** What it was judged against. */
  base: FactBase;
  findings: Finding[];
  /** How grave a finding is here; undefined for support. */
  levelOf(finding: Finding): Level | undefined;
  unusedIgnores: UnusedIgnore[];
  /** With `--explain`: every claim, judged or not, with the facts considered for it. */
  claims?: ExplainedClaim[];
}

/** All that a report is written from. */
export interface Run {
  bases: FactBase[];
  factFiles: string[];
  /** What is wrong in the fact files. */
  problems: Problem[];
  configs: Configs;
  drafts: CheckedDraft[];
  errors: InputError[];
}

/** Levels that are reported without `--all`: a writer has to act on them. */
const REPORTED: ReadonlySet<Level | undefined> = new Set<Level>(['error', 'warning']);

/** @returns the exit code */
export async function check(named: string[], flags: CheckFlags): Promise<number> {
  const errors: InputError[] = [];
  const configs = new Configs(errors);
  const bases = new Bases(flags.facts, errors, reviewFiles);
  const drafts = await readDrafts(named, configs, errors);
  const checked = judge(drafts, configs, bases, flags);
  // Without a draft the facts are looked at all the same.
  if (drafts.length === 0) bases.of(configs.of('').facts);
  const run: Run = {
    bases: bases.all.map(({ base }) => base),
    factFiles: [...new Set(bases.all.flatMap(({ factFiles }) => factFiles))],
    problems: bases.problems,
    configs,
    drafts: checked,
    errors,
  };

  const warn = coloursFor(process.stderr, flags.color);
  const problems = [...configs.problems, ...run.problems];
  printProblems(
    problems.filter((p) => flags.all === true || p.severity !== 'info'),
    warn,
  );
  printErrors(errors, warn);
  const isReported = (finding: Finding, draft: CheckedDraft) => flags.all === true || REPORTED.has(draft.levelOf(finding));
  if (flags.format === 'json') process.stdout.write(jsonReport(run, isReported));
  else
    process.stdout.write(
      textReport(run, { isReported, showsSilent: flags.all === true, colours: coloursFor(process.stdout, flags.color) }),
    );

  if (errors.length > 0 || problems.some((p) => p.severity === 'error')) return EXIT.trouble;
  return checked.some((draft) => draft.findings.some((f) => draft.levelOf(f) === 'error')) ? EXIT.found : EXIT.clean;
}

async function readDrafts(named: string[], configs: Configs, errors: InputError[]): Promise<TextFile[]> {
  const drafts: TextFile[] = [];
  if (named.includes('-')) drafts.push(await readStdin());
  const globs = named.filter((name) => name !== '-');
  const found = named.length > 0 ? expand(globs, DEFAULT_DRAFTS) : { paths: searchAll(configs, errors), errors: [] };
  errors.push(...found.errors);
  if (drafts.length === 0 && found.paths.length === 0 && found.errors.length === 0) {
    errors.push({ path: globs.join(' ') || DEFAULT_DRAFTS, message: 'no draft found' });
  }
  for (const path of found.paths) {
    const file = configs.isDraft(path) ? readText(path, errors) : undefined;
    if (file) drafts.push(file);
  }
  return drafts;
}

/** Where nothing is named: every Markdown file, and what else the working folder's configuration counts among its drafts. */
function searchAll(configs: Configs, errors: InputError[]): string[] {
  const patterns = plainPatterns([DEFAULT_DRAFTS, ...(configs.of('').drafts?.globs ?? [])]);
  return [...new Set(patterns.flatMap((pattern) => search(pattern, errors)))].sort();
}

function judge(drafts: TextFile[], configs: Configs, bases: Bases, flags: CheckFlags): CheckedDraft[] {
  const progress = new Progress(drafts.length, process.stderr);
  const checked = drafts.flatMap(({ path, text }, i): CheckedDraft[] => {
    progress.step(i + 1, path);
    const config = configs.of(path);
    const { base, factFiles } = bases.of(config.facts);
    if (factFiles.length === 0) return [];
    const levels = { ...DEFAULT_LEVELS, ...config.severity };
    // Who asks for them wants to see them.
    if (flags.unsourced && !REPORTED.has(levels.unsourced)) levels.unsourced = 'warning';
    const options = checkOptionsOf(config, levels.unsourced !== 'none');
    const checker = createChecker(base, options);
    return [
      {
        path,
        text,
        base,
        findings: checker.check(text),
        levelOf: ({ verdict }) => (verdict === 'supported' ? undefined : levels[verdict]),
        unusedIgnores: unusedIgnores(checker),
        claims: flags.explain ? explainDraft(text, base, options) : undefined,
      },
    ];
  });
  progress.end();
  return checked;
}
