/** Waiting for the index: who waits for long is told how far it is, and can do without the rest. */
import * as vscode from 'vscode';
import type { FolderFacts } from './folder-facts.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** What is done within this many ms needs no word. */
const PATIENCE = 1000;

/** Brings a folder's drafts up to date. Whether it came to that. */
export async function updateInSight(index: WorkspaceIndex, facts: FolderFacts, token: vscode.CancellationToken): Promise<boolean> {
  const given = new vscode.CancellationTokenSource();
  const listener = token.onCancellationRequested(() => given.cancel());
  let report: ((message: string) => void) | undefined;
  const update = index.update(facts, { token: given.token, progress: (done, all) => report?.(`${done}/${all}`) });
  const timer = setTimeout(() => {
    const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Factmark: reading drafts'), cancellable: true };
    void vscode.window.withProgress(options, async (progress, cancel) => {
      report = (message) => progress.report({ message });
      cancel.onCancellationRequested(() => given.cancel());
      await update;
    });
  }, PATIENCE);
  try {
    return await update;
  } finally {
    clearTimeout(timer);
    listener.dispose();
    given.dispose();
  }
}
