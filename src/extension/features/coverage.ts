/** "Coverage": every value of the draft that could be checked, with its verdict, in the order of the draft. */
import * as vscode from 'vscode';
import { createChecker, type Finding } from '../../index.ts';
import { COMMANDS } from '../commands.ts';
import type { Bases } from '../services/bases.ts';
import { isDraft } from '../services/scope.ts';
import type { Settings } from '../services/settings.ts';
import { Slicer } from '../services/slices.ts';
import { pickVerdict, verdictItems } from './verdict-list.ts';

export class CoverageFeature implements vscode.Disposable {
  private readonly registration = vscode.commands.registerCommand(COMMANDS.coverage, () => this.show());

  constructor(
    private readonly bases: Bases,
    private readonly settings: Settings,
  ) {}

  /** Answers with the findings shown, to whoever runs the command from code. */
  private async show(): Promise<readonly Finding[] | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isDraft(editor.document)) return undefined;
    await this.bases.whenIdle();
    const { document } = editor;
    const facts = this.bases.forDraft(document.uri);
    if (!facts) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Factmark: no fact file is meant for this draft'), 5000);
      return undefined;
    }
    const { version } = document;
    const options = { ...this.settings.checkOptions(document.uri), unsourced: true };
    const isStale = () => document.isClosed || document.version !== version;
    const run = await new Slicer(createChecker(facts.base, options)).check(document.getText(), isStale);
    if (!run) return undefined;
    const findings = run.result;
    const covered = findings.filter(({ verdict }) => verdict !== 'unsourced').length;
    const title = vscode.l10n.t('Coverage: {0} of {1} values speak of a fact', covered, findings.length);
    await pickVerdict(editor, verdictItems(findings, document, facts), title, vscode.l10n.t('No value in this draft could be checked'));
    return findings;
  }

  dispose(): void {
    this.registration.dispose();
  }
}
