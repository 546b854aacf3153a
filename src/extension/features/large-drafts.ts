/** A draft too large to be judged while typing says so in the language status, with a way to judge it now; it says nothing anywhere else. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import type { Drafts } from '../services/drafts.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';

export class LargeDraftsFeature implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly drafts: Drafts) {
    this.subscriptions = [
      drafts.onDidJudge(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.commands.registerCommand(COMMANDS.checkDraft, async () => {
        const document = vscode.window.activeTextEditor?.document;
        if (document) await this.drafts.checkNow(document);
      }),
    ];
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !this.drafts.isWaiting(document.uri)) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    if (this.item) return;
    this.item = vscode.languages.createLanguageStatusItem('factmark.largeDraft', { language: DRAFT_LANGUAGE });
    this.item.name = 'Factmark';
    this.item.severity = vscode.LanguageStatusSeverity.Warning;
    this.item.text = vscode.l10n.t('Factmark: large draft, not checked while typing');
    this.item.command = { title: vscode.l10n.t('Check now'), command: COMMANDS.checkDraft };
  }

  dispose(): void {
    this.item?.dispose();
    for (const s of this.subscriptions) s.dispose();
  }
}
