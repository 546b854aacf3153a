/** "Check Workspace": judges every draft of every folder that has facts; the results stand in the Problems view. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import type { Bases } from '../services/bases.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import type { WorkspaceIndex } from '../services/workspace-index.ts';
import type { Diagnostics } from './diagnostics.ts';

/** What the command answers to its caller. */
export interface WorkspaceCheck {
  drafts: number;
  contradicted: number;
  cancelled: boolean;
}

export class CheckWorkspaceFeature implements vscode.Disposable {
  private readonly registration = vscode.commands.registerCommand(COMMANDS.checkWorkspace, (token?: unknown) => this.checkWorkspace(token));

  constructor(
    private readonly bases: Bases,
    private readonly index: WorkspaceIndex,
    private readonly diagnostics: Diagnostics,
  ) {}

  /** Whoever runs the command may cancel it by a token, as the writer does by the notification. */
  private async checkWorkspace(given: unknown): Promise<WorkspaceCheck> {
    await this.bases.whenIdle();
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Factmark: checking drafts'),
      cancellable: true,
    };
    const result = await vscode.window.withProgress(options, (progress, token) => this.check(progress, either(token, given)));
    const { drafts, contradicted } = result;
    vscode.window.setStatusBarMessage(vscode.l10n.t('Factmark: {0} drafts checked, {1} claims contradicted', drafts, contradicted), 10_000);
    if (contradicted > 0) void vscode.commands.executeCommand('workbench.actions.view.problems');
    return result;
  }

  private async check(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<WorkspaceCheck> {
    const result: WorkspaceCheck = { drafts: 0, contradicted: 0, cancelled: false };
    for (const facts of this.bases.all()) {
      const isWhole = await this.index.update(facts, {
        token,
        anew: true,
        progress: (done, all, uri) => progress.report({ message: `${done}/${all} ${vscode.workspace.asRelativePath(uri)}` }),
        listener: this.listener(facts),
      });
      if (!isWhole) result.cancelled = true;
      for (const { verdicts } of this.index.draftsOf(facts)) {
        result.drafts++;
        result.contradicted += verdicts.contradicted ?? 0;
      }
    }
    return result;
  }

  private listener(facts: FolderFacts) {
    return {
      wants: (uri: vscode.Uri) => !this.diagnostics.shows(uri),
      onJudged: (uri: vscode.Uri, text: string, findings: Parameters<Diagnostics['showClosed']>[2]) =>
        this.diagnostics.showClosed(uri, text, findings, facts),
    };
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** A token that is cancelled with either of two. */
function either(token: vscode.CancellationToken, other: unknown): vscode.CancellationToken {
  const given = other as vscode.CancellationToken | undefined;
  if (typeof given?.onCancellationRequested !== 'function') return token;
  const source = new vscode.CancellationTokenSource();
  for (const t of [token, given]) {
    if (t.isCancellationRequested) source.cancel();
    t.onCancellationRequested(() => source.cancel());
  }
  return source.token;
}
