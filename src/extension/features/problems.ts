/** What is wrong in the fact files, and what a review of them found, as diagnostics in the YAML. */
import * as vscode from 'vscode';
import type { Problem } from '../../index.ts';
import { rangeOf } from '../places.ts';
import type { Bases } from '../services/bases.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import type { Reviews } from '../services/reviews.ts';
import { plain } from '../text.ts';

export class FactFileProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('factmark.facts');
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly bases: Bases,
    private readonly reviews: Reviews,
  ) {
    this.subscriptions = [bases.onDidChange(() => this.show()), reviews.onDidChange(() => this.show())];
    this.show();
  }

  private show(): void {
    const shown = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
    for (const facts of this.bases.all()) {
      for (const problem of [...facts.problems, ...this.reviews.of(facts)]) {
        const uri = facts.uriOf(problem.path);
        if (!uri) continue;
        const [, list] = shown.get(uri.toString()) ?? [uri, []];
        list.push(diagnosticOf(problem, facts));
        shown.set(uri.toString(), [uri, list]);
      }
    }
    this.collection.forEach((uri) => {
      if (!shown.has(uri.toString())) this.collection.delete(uri);
    });
    for (const [uri, list] of shown.values()) this.collection.set(uri, list);
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
    this.collection.dispose();
  }
}

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Hint,
};

function diagnosticOf({ range, severity, message, code, related }: Problem, facts: FolderFacts): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(range), plain(message), SEVERITIES[severity]);
  diagnostic.source = 'Factmark';
  diagnostic.code = code;
  if (code === 'unused-source' || code === 'unused-name') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  diagnostic.relatedInformation = related?.flatMap(({ path, range, text }) => {
    const uri = facts.uriOf(path);
    return uri ? [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(range)), plain(text))] : [];
  });
  return diagnostic;
}
