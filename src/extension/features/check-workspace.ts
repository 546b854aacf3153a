/** "Check Workspace": judges every draft of every folder that has facts; the results stand in the Problems view. */
import * as vscode from 'vscode';
import { createChecker, type Finding } from '../../index.ts';
import { COMMANDS } from '../commands.ts';
import type { Bases } from '../services/bases.ts';
import type { Drafts } from '../services/drafts.ts';
import { openDocument, readText } from '../services/fact-files.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { pause, Slicer } from '../services/slices.ts';
import type { Diagnostics } from './diagnostics.ts';

const DRAFTS = '**/*.{md,markdown}';
const NOT_DRAFTS = '**/node_modules/**';

/** What the command answers to its caller. */
export interface WorkspaceCheck {
  drafts: number;
  contradicted: number;
  cancelled: boolean;
}

export class CheckWorkspaceFeature implements vscode.Disposable {
  private readonly registration = vscode.commands.registerCommand(COMMANDS.checkWorkspace, () => this.checkWorkspace());

  constructor(
    private readonly bases: Bases,
    private readonly drafts: Drafts,
    private readonly diagnostics: Diagnostics,
  ) {}

  private async checkWorkspace(): Promise<WorkspaceCheck> {
    await this.bases.whenIdle();
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Factmark: checking drafts'),
      cancellable: true,
    };
    const result = await vscode.window.withProgress(options, (progress, token) => this.check(progress, token));
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
    const found = await this.find(token);
    for (const { uri, facts } of found) {
      if (token.isCancellationRequested) break;
      progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / found.length });
      const findings = await this.judge(uri, facts, token);
      if (findings) {
        result.drafts++;
        result.contradicted += findings.filter((f) => f.verdict === 'contradicted').length;
      }
      await pause();
    }
    result.cancelled = token.isCancellationRequested;
    return result;
  }

  /** Each draft once, with the base it is judged against: a folder within a folder is found twice. */
  private async find(token: vscode.CancellationToken): Promise<{ uri: vscode.Uri; facts: FolderFacts }[]> {
    const found = new Map<string, { uri: vscode.Uri; facts: FolderFacts }>();
    for (const { folder } of this.bases.all()) {
      const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, DRAFTS), NOT_DRAFTS, undefined, token);
      for (const uri of uris) {
        const facts = this.bases.forDraft(uri);
        if (facts) found.set(uri.toString(), { uri, facts });
      }
    }
    return [...found.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  private async judge(uri: vscode.Uri, facts: FolderFacts, token: vscode.CancellationToken): Promise<readonly Finding[] | undefined> {
    const open = openDocument(uri);
    if (open && this.drafts.has(uri)) {
      if (this.drafts.isWaiting(uri)) await this.drafts.checkNow(open);
      return (await this.drafts.of(open))?.findings;
    }
    const text = await readText(uri);
    if (text === undefined || text.includes('\0')) return undefined;
    const { base } = facts;
    const run = await new Slicer(createChecker(base)).check(text, () => token.isCancellationRequested);
    // The base may have changed meanwhile, or the draft been opened: then its own judging shows it.
    if (run && facts.base === base && !this.drafts.has(uri)) this.diagnostics.showClosed(uri, text, run.findings, facts);
    return run?.findings;
  }

  dispose(): void {
    this.registration.dispose();
  }
}
