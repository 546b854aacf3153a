/** "Fix all" as a source action: claims that contradict a fact and have one right value. Nothing runs on saving unless a writer asks for it. */
import * as vscode from 'vscode';
import { fixesOf, isUnambiguous } from '../../rewrite/fix.ts';
import type { Edit } from '../../rewrite/markdown.ts';
import type { Drafts } from '../services/drafts.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';
import type { Settings } from '../services/settings.ts';
import { Breather } from '../services/slices.ts';
import { workspaceEdit } from './fixes.ts';

const KIND = vscode.CodeActionKind.SourceFixAll.append('factmark');

export class FixAllFeature implements vscode.CodeActionProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerCodeActionsProvider({ language: DRAFT_LANGUAGE }, this, {
    providedCodeActionKinds: [KIND],
  });

  constructor(
    private readonly drafts: Drafts,
    private readonly settings: Settings,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    // Only where it is asked for by its kind, so that it is no work at every move of the cursor.
    if (!context.only?.contains(KIND) || !vscode.workspace.isTrusted) return [];
    const judged = await this.drafts.of(document);
    if (!judged || judged.version !== document.version) return [];
    const markdown = document.getText();
    const options = this.settings.checkOptions(document.uri);
    const edits: Edit[] = [];
    const breather = new Breather();
    for (const finding of judged.findings) {
      if (token.isCancellationRequested || document.version !== judged.version) return [];
      const fixes = fixesOf(markdown, finding, judged.facts.base, options);
      const isFree = fixes[0]?.edits.every((edit) => edits.every((other) => edit.end <= other.start || other.end <= edit.start));
      if (isUnambiguous(finding, fixes, judged.facts.base) && isFree) edits.push(...fixes[0].edits);
      await breather.rest();
    }
    if (edits.length === 0 || document.version !== judged.version) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Replace every value that contradicts a fact and has one right value'), KIND);
    action.edit = workspaceEdit(document, edits);
    return [action];
  }

  dispose(): void {
    this.registration.dispose();
  }
}
