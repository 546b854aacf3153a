/** The few settings, read where they are needed, so that a change is in force at once. */
import * as vscode from 'vscode';
import type { Verdict } from '../../index.ts';

/** Verdicts that can be shown as a problem; `supported` shows in the hover only. */
export type ShownVerdict = Exclude<Verdict, 'supported'>;

const LEVELS: Record<string, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What is in force where the user says nothing, or nothing that makes sense. */
const DEFAULT_LEVELS: Record<ShownVerdict, string> = {
  contradicted: 'error',
  outdated: 'warning',
  disputed: 'warning',
  imprecise: 'information',
  unsourced: 'none',
};
const DEFAULT_FACTS = 'facts/**/*.facts.{yaml,yml}';

export class Settings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
  /** One of Factmark's settings changed. */
  readonly onDidChange = this.changed.event;
  private readonly subscription = vscode.workspace.onDidChangeConfiguration((e) => {
    if (e.affectsConfiguration('factmark')) this.changed.fire(e);
  });

  /** Glob of a folder's fact files, relative to the folder. */
  factsGlob(folder: vscode.WorkspaceFolder): string {
    const glob = vscode.workspace.getConfiguration('factmark', folder.uri).get<unknown>('facts');
    return typeof glob === 'string' && glob.trim() ? glob.trim() : DEFAULT_FACTS;
  }

  /** The severity of a verdict in a document; undefined where it is not to be shown. */
  severity(verdict: Verdict, uri: vscode.Uri): vscode.DiagnosticSeverity | undefined {
    if (verdict === 'supported') return undefined;
    const levels = vscode.workspace.getConfiguration('factmark', uri).get<unknown>('severity');
    const level = (levels as Record<string, unknown> | undefined)?.[verdict];
    return typeof level === 'string' && (level in LEVELS || level === 'none') ? LEVELS[level] : LEVELS[DEFAULT_LEVELS[verdict]];
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
