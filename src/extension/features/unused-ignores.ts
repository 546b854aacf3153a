/** Ignore comments that silence nothing: shown faded, with a fix that takes them out. */
import * as vscode from 'vscode';
import type { UnusedIgnore } from '../../checker/unused-ignores.ts';
import type { Drafts } from '../services/drafts.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';
import { plain } from '../text.ts';

const CODE = 'unused-ignore';

export class UnusedIgnoresFeature implements vscode.CodeActionProvider, vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('factmark.ignores');
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly drafts: Drafts) {
    const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
    this.subscriptions = [
      this.collection,
      drafts.onDidJudge((document) => this.show(document)),
      vscode.languages.registerCodeActionsProvider({ language: DRAFT_LANGUAGE }, this, kinds),
    ];
  }

  private show(document: vscode.TextDocument): void {
    const unused = this.drafts.now(document.uri)?.unusedIgnores ?? [];
    this.collection.set(
      document.uri,
      unused.map((found) => diagnosticOf(found, document)),
    );
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    // Offsets of an older text would take out something else.
    const judged = this.drafts.now(document.uri);
    if (judged?.version !== document.version) return [];
    const actions = new Map<number, vscode.CodeAction>();
    for (const found of judged.unusedIgnores) {
      if (!rangeOf(found, document).intersection(range)) continue;
      const title =
        found.id === undefined ? vscode.l10n.t('Remove the ignore comment') : vscode.l10n.t('Remove the ids that silence nothing');
      const action = actions.get(found.removal.start) ?? new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, rangeOf(found.removal, document), found.replacement);
      action.diagnostics = context.diagnostics.filter(({ code }) => code === CODE);
      action.isPreferred = true;
      actions.set(found.removal.start, action);
    }
    return [...actions.values()];
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
  }
}

function diagnosticOf(found: UnusedIgnore, document: vscode.TextDocument): vscode.Diagnostic {
  const message =
    found.id === undefined
      ? vscode.l10n.t('This comment silences nothing. Remove it.')
      : vscode.l10n.t('“{0}” silences nothing here. Take it out of the comment.', plain(found.id));
  const diagnostic = new vscode.Diagnostic(rangeOf(found, document), message, vscode.DiagnosticSeverity.Hint);
  diagnostic.source = 'Factmark';
  diagnostic.code = CODE;
  diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}

function rangeOf({ start, end }: { start: number; end: number }, document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
