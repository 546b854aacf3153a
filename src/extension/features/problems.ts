/** What is wrong in the fact files, as diagnostics in the YAML. */
import * as vscode from 'vscode';
import { rangeOf } from '../places.ts';
import type { Bases } from '../services/bases.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { plain } from '../text.ts';

export class FactFileProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('factmark.facts');
  private readonly subscription: vscode.Disposable;

  constructor(private readonly bases: Bases) {
    this.subscription = bases.onDidChange(() => this.show());
    this.show();
  }

  private show(): void {
    this.collection.clear();
    for (const facts of this.bases.all()) for (const [uri, list] of byFile(facts)) this.collection.set(uri, list);
  }

  dispose(): void {
    this.subscription.dispose();
    this.collection.dispose();
  }
}

function byFile(facts: FolderFacts): [vscode.Uri, vscode.Diagnostic[]][] {
  const lists = new Map<string, vscode.Diagnostic[]>();
  for (const problem of facts.problems) {
    const severity = problem.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
    const diagnostic = new vscode.Diagnostic(rangeOf(problem.range), plain(problem.message), severity);
    diagnostic.source = 'Factmark';
    diagnostic.code = problem.code;
    const list = lists.get(problem.path);
    if (list) list.push(diagnostic);
    else lists.set(problem.path, [diagnostic]);
  }
  return [...lists].flatMap(([path, list]) => {
    const uri = facts.uriOf(path);
    return uri ? [[uri, list]] : [];
  });
}
