/** "Tag All Supported Claims" and "Remove Tags", on the selection or the whole draft. */
import * as vscode from 'vscode';
import { splitDraft } from '../../draft/draft.ts';
import type { Edit } from '../../rewrite/markdown.ts';
import { tagEdit, untagEdit } from '../../rewrite/tag.ts';
import { COMMANDS } from '../commands.ts';
import type { Drafts } from '../services/drafts.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';
import { Breather } from '../services/slices.ts';
import { workspaceEdit } from './fixes.ts';

interface Scope {
  document: vscode.TextDocument;
  /** Whether a stretch is meant: what is selected, or everything where nothing is. */
  has(span: { start: number; end: number }): boolean;
}

export class TagsFeature implements vscode.Disposable {
  private readonly registrations = [
    vscode.commands.registerCommand(COMMANDS.tagAll, () => this.tagAll()),
    vscode.commands.registerCommand(COMMANDS.removeTags, () => this.removeTags()),
  ];

  constructor(private readonly drafts: Drafts) {}

  private async tagAll(): Promise<void> {
    const scope = activeScope();
    const judged = scope && (await this.drafts.of(scope.document));
    if (!scope || !judged) return tell(vscode.l10n.t('Factmark: no draft that is judged by facts'));
    const { document } = scope;
    const { base } = judged.facts;
    const markdown = document.getText();
    const claims = judged.findings.filter((f) => f.verdict === 'supported' && f.kind !== 'tag' && base.facts.has(f.fact) && scope.has(f));
    const edits: Edit[] = [];
    const breather = new Breather();
    for (const claim of claims) {
      const edit = tagEdit(markdown, claim, claim.fact);
      // A name within a claim is not tagged twice.
      if (edit && edits.every((other) => edit.start >= other.end || edit.end <= other.start)) edits.push(edit);
      await breather.rest();
    }
    await apply(document, judged.version, edits);
    tell(
      edits.length > 0
        ? vscode.l10n.t('Factmark: {0} claims tagged', edits.length)
        : vscode.l10n.t('Factmark: no supported claim without a tag'),
    );
  }

  private async removeTags(): Promise<void> {
    const scope = activeScope();
    if (!scope) return tell(vscode.l10n.t('Factmark: no draft that is judged by facts'));
    const { document } = scope;
    const { version } = document;
    const markdown = document.getText();
    await this.drafts.of(document);
    const draft = this.drafts.parsed(document) ?? splitDraft(markdown);
    const edits: Edit[] = [];
    const breather = new Breather();
    for (const block of draft.chunks.flatMap((chunk) => chunk.blocks)) {
      for (const tag of block.tags) {
        const edit = untagEdit(markdown, block, tag);
        if (edit && scope.has(edit)) edits.push(edit);
      }
      await breather.rest();
    }
    await apply(document, version, edits);
    tell(edits.length > 0 ? vscode.l10n.t('Factmark: {0} tags removed', edits.length) : vscode.l10n.t('Factmark: no tag here'));
  }

  dispose(): void {
    for (const r of this.registrations) r.dispose();
  }
}

function activeScope(): Scope | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== DRAFT_LANGUAGE || !vscode.workspace.isTrusted) return undefined;
  const { document } = editor;
  const spans = editor.selections
    .filter((s) => !s.isEmpty)
    .map((s) => ({ start: document.offsetAt(s.start), end: document.offsetAt(s.end) }));
  return { document, has: ({ start, end }) => spans.length === 0 || spans.some((s) => start < s.end && end > s.start) };
}

/** As one step that can be undone; not where the draft has changed meanwhile. */
async function apply(document: vscode.TextDocument, version: number, edits: Edit[]): Promise<void> {
  if (edits.length > 0 && document.version === version) await vscode.workspace.applyEdit(workspaceEdit(document, edits));
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
}
