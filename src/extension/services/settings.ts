/**
 * The few settings, read where they are needed, so that a change is in force at once. Where a folder's configuration file speaks, it counts
 * before what VS Code is set to: a file is shared with others and with the command line.
 */
import * as vscode from 'vscode';
import { DEFAULT_DRAFTS, DEFAULT_FACTS, DEFAULT_LEVELS, LEVELS, type Level, type ProblemVerdict } from '../../config/config.ts';
import { matchesAny, plainPatterns } from '../../config/glob.ts';
import { checkOptionsOf, isMeant } from '../../config/resolve.ts';
import type { CheckOptions, Verdict } from '../../index.ts';
import { Configs } from './configs.ts';
import { pathWithin } from './fact-files.ts';

/** Verdicts that can be shown as a problem; `supported` shows in the hover only. */
export type ShownVerdict = ProblemVerdict;

const SEVERITIES: Record<Exclude<Level, 'none'>, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export class Settings implements vscode.Disposable {
  /** What the folders' own files say. */
  readonly configs = new Configs();
  private readonly changed = new vscode.EventEmitter<Pick<vscode.ConfigurationChangeEvent, 'affectsConfiguration'>>();
  /** One of Factmark's settings changed, or a configuration file. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions = [
    this.configs,
    this.configs.onDidChange(() => this.changed.fire({ affectsConfiguration: () => true })),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('factmark')) this.changed.fire(e);
    }),
  ];

  /** Resolves when the configuration files have been read. */
  whenIdle(): Promise<void> {
    return this.configs.whenIdle();
  }

  /** Glob of a folder's fact files, relative to the folder. */
  factsGlob(folder: vscode.WorkspaceFolder): string {
    const globs = this.factsGlobs(folder);
    return globs.length === 1 ? globs[0] : anyOf(globs);
  }

  /** The globs of a folder's fact files, one of which at least must mean a file, relative to the folder. */
  factsGlobs(folder: vscode.WorkspaceFolder): readonly string[] {
    const globs = this.configs.at(folder.uri, 'facts');
    if (globs) return globs;
    const glob = vscode.workspace.getConfiguration('factmark', folder.uri).get<unknown>('facts');
    return [typeof glob === 'string' && glob.trim() ? glob.trim() : DEFAULT_FACTS];
  }

  /** Whether a file that the glob found is a fact file of the folder. */
  isFactFile(folder: vscode.WorkspaceFolder, uri: vscode.Uri): boolean {
    const globs = this.configs.at(folder.uri, 'facts');
    return !globs || matchesAny(globs, pathWithin(folder, uri));
  }

  /** Glob of what may be a folder's drafts, relative to the folder. */
  draftsGlob(folder: vscode.WorkspaceFolder): string {
    const globs = this.configs.at(folder.uri, 'drafts');
    return globs ? anyOf([DEFAULT_DRAFTS, ...globs]) : DEFAULT_DRAFTS;
  }

  /** Whether a Markdown file is meant to be judged. */
  isDraftFile(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const drafts = folder && this.configs.of(uri).drafts;
    return !drafts || isMeant(pathWithin(folder, uri), drafts);
  }

  /** How a draft is judged. Equal options are equal as JSON. */
  checkOptions(uri: vscode.Uri): CheckOptions {
    return checkOptionsOf(this.configs.of(uri), this.severity('unsourced', uri) !== undefined);
  }

  /** The severity of a verdict in a document; undefined where it is not to be shown. */
  severity(verdict: Verdict, uri: vscode.Uri): vscode.DiagnosticSeverity | undefined {
    if (verdict === 'supported') return undefined;
    const level = this.configs.of(uri).severity[verdict] ?? this.level(verdict, uri);
    return level === 'none' ? undefined : SEVERITIES[level];
  }

  /** What VS Code is set to; the default where that makes no sense. */
  private level(verdict: ShownVerdict, uri: vscode.Uri): Level {
    const levels = vscode.workspace.getConfiguration('factmark', uri).get<unknown>('severity');
    const level = (levels as Record<string, unknown> | undefined)?.[verdict];
    return LEVELS.find((known) => known === level) ?? DEFAULT_LEVELS[verdict];
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
    this.changed.dispose();
  }
}

/** VS Code's globs know no braces within braces. */
function anyOf(globs: readonly string[]): string {
  const patterns = plainPatterns(globs);
  return patterns.length === 1 ? patterns[0] : `{${patterns.join(',')}}`;
}
