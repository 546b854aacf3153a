/**
 * Quick fixes on a verdict: the fact's value in the draft's own style, here or at every claim on the same fact; a tag; an ignore comment; the way to
 * the fact, and the fact made to say what the draft says.
 */
import * as vscode from 'vscode';
import type { CheckOptions, Finding } from '../../index.ts';
import { fixesOf, idFixes } from '../../rewrite/fix.ts';
import { ignoreEdit, ignoreInFileEdit } from '../../rewrite/ignore.ts';
import type { Edit } from '../../rewrite/markdown.ts';
import { tagEdit } from '../../rewrite/tag.ts';
import { COMMANDS } from '../commands.ts';
import { recordOf } from '../records.ts';
import type { Drafts, Judged } from '../services/drafts.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';
import type { Settings } from '../services/settings.ts';
import { Breather } from '../services/slices.ts';
import { shortened } from '../text.ts';

/** Characters of a value or an id that a title shows. */
const SHOWN = 60;

/** An action whose edit is worked out when it is chosen: it may look at every claim of the draft. */
class LateAction extends vscode.CodeAction {
  constructor(
    title: string,
    readonly document: vscode.TextDocument,
    readonly work: (token: vscode.CancellationToken) => Promise<Edit[]>,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

export class FixesFeature implements vscode.CodeActionProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerCodeActionsProvider({ language: DRAFT_LANGUAGE }, this, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite],
  });

  constructor(
    private readonly drafts: Drafts,
    private readonly settings: Settings,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    if (!vscode.workspace.isTrusted) return [];
    const judged = await this.drafts.of(document);
    if (!judged || judged.version !== document.version || token.isCancellationRequested) return [];
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const here = judged.findings.filter((f) => f.start <= end && f.end >= start);
    const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke;
    return here.flatMap((finding) => {
      const isShown = this.settings.severity(finding.verdict, document.uri) !== undefined;
      // Where nothing is underlined the bulb stays away, but who asks can tag.
      if (!isShown)
        return isAsked && finding.verdict === 'supported' ? tagging(judged, finding, vscode.CodeActionKind.RefactorRewrite) : [];
      const actions = actionsOn(judged, finding, this.settings.checkOptions(document.uri));
      const diagnostics = context.diagnostics.filter((d) => d.source === 'Factmark' && isOn(d, finding, document));
      for (const action of actions) action.diagnostics = diagnostics;
      return actions;
    });
  }

  async resolveCodeAction(action: vscode.CodeAction, token: vscode.CancellationToken): Promise<vscode.CodeAction> {
    if (!(action instanceof LateAction)) return action;
    const { document, version } = { document: action.document, version: action.document.version };
    const edits = await action.work(token);
    if (document.version === version) action.edit = workspaceEdit(document, edits);
    return action;
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function isOn({ range }: vscode.Diagnostic, { start, end }: Finding, document: vscode.TextDocument): boolean {
  return document.offsetAt(range.start) === start && document.offsetAt(range.end) === end;
}

/** The actions in the order in which they are likely to be wanted. */
function actionsOn(judged: Judged, finding: Finding, options: CheckOptions): vscode.CodeAction[] {
  const actions = [...replacing(judged, finding, options), ...tagging(judged, finding, vscode.CodeActionKind.QuickFix)];
  return [...actions, ...ignoring(judged, finding), ...facing(judged, finding)];
}

function replacing(judged: Judged, finding: Finding, options: CheckOptions): vscode.CodeAction[] {
  const { document, facts, findings } = judged;
  const markdown = document.getText();
  const fixes = [
    ...fixesOf(markdown, finding, facts.base, options),
    ...idFixes(markdown, finding, facts.base).map((fix) => ({ text: fix.id, edits: [fix] })),
  ];
  const actions = fixes.map(({ text, edits }, i) => {
    const action = new vscode.CodeAction(vscode.l10n.t('Replace with “{0}”', shortened(text, SHOWN)), vscode.CodeActionKind.QuickFix);
    action.edit = workspaceEdit(document, edits);
    action.isPreferred = i === 0;
    return action;
  });
  const same = findings.filter((f) => f.verdict === 'contradicted' && f.fact === finding.fact && facts.base.facts.has(f.fact));
  if (actions.length === 0 || same.length < 2) return actions;
  const all = async (token: vscode.CancellationToken) => {
    const edits: Edit[] = [];
    const breather = new Breather();
    for (const other of same) {
      if (token.isCancellationRequested) return [];
      edits.push(...(fixesOf(markdown, other, facts.base, options)[0]?.edits ?? []));
      await breather.rest();
    }
    return edits;
  };
  const title = vscode.l10n.t('Replace all {0} values in this file that contradict “{1}”', same.length, shortened(finding.fact, SHOWN));
  return [...actions, new LateAction(title, document, all)];
}

function tagging({ document, facts }: Judged, finding: Finding, kind: vscode.CodeActionKind): vscode.CodeAction[] {
  if (finding.kind === 'tag' || !facts.base.facts.has(finding.fact)) return [];
  const edit = tagEdit(document.getText(), finding, finding.fact);
  if (!edit) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Tag as “{0}”', shortened(finding.fact, SHOWN)), kind);
  action.edit = workspaceEdit(document, [edit]);
  return [action];
}

function ignoring({ document }: Judged, finding: Finding): vscode.CodeAction[] {
  const markdown = document.getText();
  const id = finding.fact || undefined;
  const edit = ignoreEdit(markdown, finding, id);
  const actions: vscode.CodeAction[] = [];
  if (edit) {
    const title = id === undefined ? vscode.l10n.t('Ignore facts here') : vscode.l10n.t('Ignore “{0}” here', shortened(id, SHOWN));
    const here = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    here.edit = workspaceEdit(document, [edit]);
    actions.push(here);
  }
  if (id !== undefined) {
    const title = vscode.l10n.t('Ignore “{0}” in this file', shortened(id, SHOWN));
    actions.push(new LateAction(title, document, async () => [ignoreInFileEdit(markdown, id) ?? []].flat()));
  }
  return actions;
}

/** To the fact, and the other way round: the fact is put right by the draft. */
function facing({ document, facts }: Judged, finding: Finding): vscode.CodeAction[] {
  const record = recordOf(facts.base, finding.fact);
  if (!record) return [];
  const run = (title: string, command: string, args: unknown[]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command, arguments: args };
    return action;
  };
  const open = run(vscode.l10n.t('Open fact'), COMMANDS.openFact, [facts.folder.uri.toString(), record.id]);
  if (!facts.base.facts.has(finding.fact) || (finding.verdict !== 'contradicted' && finding.verdict !== 'imprecise')) return [open];
  const claim = [document.uri.toString(), finding.start, finding.fact];
  return [
    open,
    run(vscode.l10n.t('The draft is right: update the fact'), COMMANDS.updateFact, [...claim, false]),
    run(vscode.l10n.t('The draft is right: update the fact, keep the old value as superseded'), COMMANDS.updateFact, [...claim, true]),
  ];
}

/** Edits of one draft. */
export function workspaceEdit(document: vscode.TextDocument, edits: Iterable<Edit>): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits)
    result.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  return result;
}
