/** The status bar's word on the draft: how many claims are wrong and how many are right, or why there is none. A click lists them. */
import * as vscode from 'vscode';
import type { Finding, Verdict } from '../../index.ts';
import { COMMANDS } from '../commands.ts';
import { rangeOf } from '../places.ts';
import type { Bases } from '../services/bases.ts';
import type { Drafts } from '../services/drafts.ts';
import { DRAFT_LANGUAGE, isDraft } from '../services/scope.ts';
import type { Settings } from '../services/settings.ts';
import { verdictTitle } from '../verdicts.ts';
import { ICONS, pickVerdict, VERDICTS, verdictItems } from './verdict-list.ts';

/** How long a check lasts before it is worth a word, in ms: shorter ones would only flicker. */
const PATIENCE = 500;

/** What the item shows; tests read it. */
export interface Status {
  text: string;
  /** The same in words. */
  words: string;
  command: string;
}

export class StatusFeature implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('factmark.status', vscode.StatusBarAlignment.Right, 101);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable[];
  shown: Status | undefined;

  constructor(
    private readonly bases: Bases,
    private readonly drafts: Drafts,
    private readonly settings: Settings,
  ) {
    this.item.name = 'Factmark';
    this.subscriptions = [
      this.item,
      drafts.onDidJudge((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.show();
      }),
      bases.onDidChange(() => this.show()),
      settings.onDidChange(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) this.showIfSlow();
      }),
      vscode.commands.registerCommand(COMMANDS.listVerdicts, () => this.list()),
    ];
    this.show();
  }

  private show(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const document = vscode.window.activeTextEditor?.document;
    this.shown = document && isDraft(document) ? this.statusOf(document) : undefined;
    if (!this.shown) {
      this.item.hide();
      return;
    }
    const { text, words, command } = this.shown;
    if (command === COMMANDS.listVerdicts) void vscode.commands.executeCommand('setContext', 'factmark.hasVerdicts', true);
    this.item.text = text;
    this.item.tooltip = words;
    this.item.command = command;
    this.item.accessibilityInformation = { label: words, role: 'button' };
    this.item.show();
  }

  /** Says that the draft is being checked once that takes long enough to wonder. */
  private showIfSlow(): void {
    this.timer ??= setTimeout(() => this.show(), PATIENCE);
  }

  private statusOf(document: vscode.TextDocument): Status | undefined {
    const { uri } = document;
    if (!this.settings.isDraftFile(uri)) return undefined;
    const facts = this.bases.forDraft(uri);
    if (!facts)
      return said(
        'book',
        vscode.l10n.t('No facts here'),
        vscode.l10n.t('Factmark: no fact file is meant for this draft'),
        COMMANDS.openFactBase,
      );
    if (this.drafts.isWaiting(uri)) {
      return said(
        'book',
        vscode.l10n.t('Not checked'),
        vscode.l10n.t('Factmark: large draft, not checked while typing. A click checks it now.'),
        COMMANDS.checkDraft,
      );
    }
    const judged = this.drafts.now(uri);
    if (judged?.version !== document.version)
      return said('sync~spin', vscode.l10n.t('Checking'), vscode.l10n.t('Factmark: checking this draft'), COMMANDS.listVerdicts);
    const status = counted(judged.findings);
    if (!facts.problems.some(({ severity }) => severity === 'error')) return status;
    // What is right in the files is in force, so that its verdicts stay.
    return {
      text: `$(warning) ${vscode.l10n.t('Facts broken')} ${status.text}`,
      words: `${vscode.l10n.t('Factmark: errors in the fact files. A click shows the first.')} ${status.words}`,
      command: COMMANDS.listVerdicts,
    };
  }

  private async list(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== DRAFT_LANGUAGE) return;
    const facts = this.bases.forDraft(editor.document.uri);
    const broken = facts?.problems.find(({ severity }) => severity === 'error');
    const file = broken && facts?.uriOf(broken.path);
    if (file) {
      await vscode.window.showTextDocument(file, { selection: rangeOf(broken.range) });
      return;
    }
    const judged = await this.drafts.of(editor.document);
    if (!judged) return;
    const rank = ({ verdict }: Finding) => VERDICTS.indexOf(verdict);
    const findings = [...judged.findings].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
    const items = verdictItems(findings, editor.document, judged.facts);
    await pickVerdict(editor, items, vscode.l10n.t('Verdicts on this draft'), vscode.l10n.t('No claim in this draft speaks of a fact'));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const s of this.subscriptions) s.dispose();
  }
}

const said = (icon: string, text: string, words: string, command: string): Status => ({ text: `$(${icon}) ${text}`, words, command });

/** The verdicts that there are, those to act on first. */
function counted(findings: readonly Finding[]): Status {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const there = VERDICTS.filter((verdict) => counts.has(verdict) && verdict !== 'unsourced');
  if (there.length === 0) {
    return said('book', vscode.l10n.t('No claims'), vscode.l10n.t('Factmark: no claim in this draft speaks of a fact'), COMMANDS.coverage);
  }
  const words = there.map((verdict) => vscode.l10n.t('{0}: {1}', verdictTitle(verdict), counts.get(verdict)!)).join(', ');
  return {
    text: there.map((verdict) => `$(${ICONS[verdict]}) ${counts.get(verdict)}`).join(' '),
    words: vscode.l10n.t('{0}: {1}', 'Factmark', words),
    command: COMMANDS.listVerdicts,
  };
}
