/** What is wrong in a configuration file, as diagnostics in it. */
import * as vscode from 'vscode';
import { rangeOf } from '../places.ts';
import type { Configs } from '../services/configs.ts';
import { plain } from '../text.ts';

export class ConfigProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('factmark.config');
  private readonly subscription: vscode.Disposable;

  constructor(private readonly configs: Configs) {
    this.subscription = configs.onDidChange(() => this.show());
    this.show();
  }

  private show(): void {
    this.collection.clear();
    for (const { uri, problems } of this.configs.all()) {
      const diagnostics = problems.map(({ range, severity, message, code }) => {
        const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
        const diagnostic = new vscode.Diagnostic(rangeOf(range), plain(message), level);
        diagnostic.source = 'Factmark';
        diagnostic.code = code;
        return diagnostic;
      });
      this.collection.set(uri, diagnostics);
    }
  }

  dispose(): void {
    this.subscription.dispose();
    this.collection.dispose();
  }
}
