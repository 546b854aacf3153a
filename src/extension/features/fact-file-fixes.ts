/** Quick fixes in a fact file, for problems that have one right answer. */
import * as vscode from 'vscode';
import { type Fix, fixOf } from '../../authoring/fixes.ts';
import type { Bases } from '../services/bases.ts';
import { FACT_FILES, factsOf, stretch } from '../services/fact-documents.ts';
import type { Reviews } from '../services/reviews.ts';
import { plain, shortened } from '../text.ts';

export class FactFileFixesFeature implements vscode.CodeActionProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerCodeActionsProvider(FACT_FILES, this, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });

  constructor(
    private readonly bases: Bases,
    private readonly reviews: Reviews,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const ours = diagnostics.filter((d) => d.source === 'Factmark');
    const facts = ours.length > 0 && vscode.workspace.isTrusted ? await factsOf(this.bases, document) : undefined;
    if (!facts) return [];
    const text = document.getText();
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const actions: vscode.CodeAction[] = [];
    for (const problem of [...facts.problems, ...this.reviews.of(facts)]) {
      const { start, end } = problem.range;
      if (end < from || start > to || facts.uriOf(problem.path)?.toString() !== document.uri.toString()) continue;
      const fix = fixOf(problem, text, facts.base);
      if (!fix) continue;
      const action = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
      const place = stretch(document, problem.range);
      action.diagnostics = ours.filter((d) => d.code === problem.code && d.range.isEqual(place));
      action.isPreferred = fix.kind !== 'remove';
      action.edit = new vscode.WorkspaceEdit();
      for (const edit of fix.edits) action.edit.replace(document.uri, stretch(document, edit), edit.text);
      actions.push(action);
    }
    return actions;
  }

  dispose(): void {
    this.registration.dispose();
  }
}

const LONGEST = 60;

function titleOf({ kind, text }: Fix): string {
  const words = shortened(plain(text), LONGEST);
  switch (kind) {
    case 'replace':
      return vscode.l10n.t('Change to “{0}”', words);
    case 'rename':
      return vscode.l10n.t('Rename this one to “{0}”', words);
    case 'quote':
      return vscode.l10n.t('Put the text in quotation marks');
    case 'indent':
      return vscode.l10n.t('Indent with spaces');
    case 'cite':
      return vscode.l10n.t('Cite “{0}”', words);
    case 'remove':
      return vscode.l10n.t('Remove “{0}”', words);
    case 'sourceWords':
      return vscode.l10n.t('Quote the source: “{0}”', words);
  }
}
