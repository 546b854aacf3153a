/**
 * "Rename Symbol" on an id: in the fact files, in the tags and ignore comments of every draft, and in configurations. Nothing is renamed where
 * the new id is taken or could not be written in all these places.
 */
import * as vscode from 'vscode';
import { ignoredIdsIn } from '../../config/ids.ts';
import { type Draft, splitDraft, updateDraft } from '../../draft/draft.ts';
import { idsIn, mayHoldIds } from '../../draft/ids.ts';
import { isValidId } from '../../factbase/ids.ts';
import { positionsIn } from '../places.ts';
import { openDocument, readText } from '../services/fact-files.ts';
import { entryOf, type IdAt, type IdsAt, WITH_IDS } from '../services/id-at.ts';
import type { Settings } from '../services/settings.ts';
import { Breather, Slicer } from '../services/slices.ts';
import type { WorkspaceIndex } from '../services/workspace-index.ts';
import { plain } from '../text.ts';

export class RenameFeature implements vscode.RenameProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerRenameProvider(WITH_IDS, this);

  constructor(
    private readonly ids: IdsAt,
    private readonly index: WorkspaceIndex,
    private readonly settings: Settings,
  ) {}

  /** Only where the id itself stands, so that nobody renames a fact who wants to rename a word. */
  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ range: vscode.Range; placeholder: string } | undefined> {
    // A rename writes to files that are not open.
    if (!vscode.workspace.isTrusted) return undefined;
    const at = await this.ids.at(document, position);
    return at?.isId && entryOf(at.facts, at) ? { range: at.range, placeholder: at.id } : undefined;
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const at = await this.ids.at(document, position);
    const next = newName.trim();
    if (!at?.isId || !entryOf(at.facts, at)) return undefined;
    const edit = new vscode.WorkspaceEdit();
    const refusal = refuse(at, next);
    if (refusal) void vscode.window.showWarningMessage(refusal);
    // Nothing to edit, rather than no answer: else VS Code's own Markdown support would rename the link, and leave the fact as it is.
    if (refusal || next === at.id) return edit;
    for (const { uri, range } of await this.ids.inFacts(at)) edit.replace(uri, range, next);
    if (at.kind !== 'source') {
      await this.inDrafts(at, next, edit, token);
      await this.inConfigs(at, next, edit);
    }
    return token.isCancellationRequested ? new vscode.WorkspaceEdit() : edit;
  }

  private async inDrafts(at: IdAt, next: string, edit: vscode.WorkspaceEdit, token: vscode.CancellationToken): Promise<void> {
    const inComment = isShared(at) ? `${at.id}, ${next}` : next;
    const breather = new Breather();
    for (const uri of await this.index.urisOf(at.facts)) {
      if (token.isCancellationRequested) return;
      const text = openDocument(uri)?.getText() ?? (await readText(uri));
      // An id is written out but for rare escapes, and those only where it holds what ids rarely do.
      if (!text || !mayHoldIds(text) || !(text.includes(at.id) || /[^\w.-]/.test(at.id))) continue;
      const draft = (await new Slicer(draftReader()).check(text, () => token.isCancellationRequested))?.result;
      const positionAt = positionsIn(text);
      for (const { id, where, start, end } of draft ? idsIn(draft) : []) {
        if (id !== at.id || where === 'label' || (where !== 'ignore' && at.kind !== 'fact')) continue;
        edit.replace(uri, new vscode.Range(positionAt(start), positionAt(end)), where === 'ignore' ? inComment : next);
      }
      await breather.rest();
    }
  }

  private async inConfigs(at: IdAt, next: string, edit: vscode.WorkspaceEdit): Promise<void> {
    if (isShared(at)) return;
    for (const { uri } of this.settings.configs.all()) {
      if (this.ids.factsFor(uri) !== at.facts) continue;
      const text = (await readText(uri)) ?? '';
      const positionAt = positionsIn(text);
      for (const { id, start, end } of ignoredIdsIn(text, uri.path.endsWith('.json'))) {
        if (id === at.id) edit.replace(uri, new vscode.Range(positionAt(start), positionAt(end)), next);
      }
    }
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** Why an id cannot be renamed so; undefined where it can. */
function refuse({ facts, id, kind }: IdAt, next: string): string | undefined {
  if (!isValidId(next)) return vscode.l10n.t('“{0}” cannot be an id: use letters, digits, hyphens, dots and underscores.', plain(next));
  if (next !== id && entryOf(facts, { id: next, kind })) return vscode.l10n.t('There is an entry with the id “{0}” already.', next);
  return undefined;
}

/** Whether a fact and a name have one id: an ignore comment speaks of both, and goes on to speak of the one that keeps it. */
const isShared = ({ facts: { base }, id }: IdAt) => base.facts.has(id) && base.names.has(id);

/** Splits a draft as it grows. */
function draftReader() {
  let draft: Draft | undefined;
  return {
    // biome-ignore lint/correctness/useYield: a draft's beginning is split at once.
    *steps(markdown: string): Generator<void, Draft, void> {
      draft = draft ? updateDraft(draft, markdown) : splitDraft(markdown);
      return draft;
    },
  };
}
