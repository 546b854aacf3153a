/** Verdicts in the writer's language. */
import * as vscode from 'vscode';
import type { Verdict } from '../index.ts';

export function verdictTitle(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return vscode.l10n.t('Supported');
    case 'imprecise':
      return vscode.l10n.t('Imprecise');
    case 'contradicted':
      return vscode.l10n.t('Contradicted');
    case 'outdated':
      return vscode.l10n.t('Outdated');
    case 'disputed':
      return vscode.l10n.t('Disputed');
    case 'unsourced':
      return vscode.l10n.t('Unsourced');
  }
}

/** The page that explains a verdict, in the installed extension. */
export function verdictPage(extension: vscode.Uri, verdict: Verdict): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'docs', 'verdicts', `${verdict}.md`);
}
