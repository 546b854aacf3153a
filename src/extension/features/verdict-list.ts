/** The judged values of a draft as a list: where the highlight goes, the draft shows the place. */
import * as vscode from 'vscode';
import type { Finding, Verdict } from '../../index.ts';
import { recordOf } from '../records.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { label, plain, shortened } from '../text.ts';
import { verdictTitle } from '../verdicts.ts';

/** Those to act on first. */
export const VERDICTS: readonly Verdict[] = ['contradicted', 'outdated', 'disputed', 'imprecise', 'unsourced', 'supported'];

/** A codicon for each verdict; `text` says the same in words wherever there is room. */
export const ICONS: Record<Verdict, string> = {
  contradicted: 'error',
  outdated: 'history',
  disputed: 'question',
  imprecise: 'info',
  unsourced: 'circle-outline',
  supported: 'pass',
};

export interface VerdictItem extends vscode.QuickPickItem {
  finding: Finding;
}

/** Most items in a list. */
const MOST = 2000;

export function verdictItems(findings: readonly Finding[], document: vscode.TextDocument, facts: FolderFacts): VerdictItem[] {
  return findings.slice(0, MOST).map((finding) => {
    const { start, end, verdict } = finding;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const record = recordOf(facts.base, finding.fact);
    const value = finding.expected || record?.value;
    const line = vscode.l10n.t('line {0}', range.start.line + 1);
    return {
      finding,
      label: `$(${ICONS[verdict]}) ${label(shortened(document.getText(range), 100))}`,
      description: [verdictTitle(verdict), line].join(' · '),
      detail: record
        ? label([...new Set([shortened(record.statement, 160), value && shortened(value, 60)])].filter(Boolean).join(' · '))
        : label(plain(finding.message)),
    };
  });
}

/** Shows the list; Escape leaves the draft where it was. */
export async function pickVerdict(editor: vscode.TextEditor, items: readonly VerdictItem[], title: string, nothing: string): Promise<void> {
  const before = { selection: editor.selection, range: editor.visibleRanges[0] };
  const pick = vscode.window.createQuickPick<VerdictItem>();
  pick.title = title;
  pick.placeholder = items.length > 0 ? vscode.l10n.t('Type to filter, Enter to go there') : nothing;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  const show = ({ finding }: VerdictItem) => {
    const { document } = editor;
    editor.selection = new vscode.Selection(document.positionAt(finding.start), document.positionAt(finding.end));
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  let isTaken = false;
  let hasMoved = false;
  pick.onDidChangeActive(([item]) => {
    if (item) show(item);
    hasMoved = true;
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    isTaken = item !== undefined;
    if (item) show(item);
    pick.hide();
  });
  pick.onDidHide(() => {
    pick.dispose();
    if (isTaken) void vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn, selection: editor.selection });
    else if (hasMoved) {
      editor.selection = before.selection;
      if (before.range) editor.revealRange(before.range);
    }
  });
  pick.show();
}
