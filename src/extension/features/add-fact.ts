/**
 * "Add Fact from Selection": the selected sentence, or the one at the cursor, becomes an entry of a fact file, with what the checker reads from it
 * filled in and the cursor on what is left to say.
 */
import * as vscode from 'vscode';
import { factSnippet, openingIn } from '../../authoring/append.ts';
import { emptyFactFile } from '../../authoring/first-file.ts';
import { newFact } from '../../authoring/new-fact.ts';
import { sentenceAt } from '../../authoring/sentence.ts';
import { splitDraft } from '../../draft/draft.ts';
import type { FactBase } from '../../index.ts';
import { COMMANDS } from '../commands.ts';
import type { Bases } from '../services/bases.ts';
import { stretch } from '../services/fact-documents.ts';
import { pathWithin } from '../services/fact-files.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import type { Reviews } from '../services/reviews.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';
import type { Settings } from '../services/settings.ts';
import { label } from '../text.ts';
import { createFactFile, folderFor, titleOf } from './create-fact-base.ts';

export class AddFactFeature implements vscode.Disposable {
  private readonly registration = vscode.commands.registerCommand(COMMANDS.addFact, () => this.add());

  constructor(
    private readonly bases: Bases,
    private readonly reviews: Reviews,
    private readonly settings: Settings,
  ) {}

  private async add(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const sentence = editor && sentenceOf(editor);
    if (!editor || !sentence) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Factmark: select the sentence that states the fact'), 5000);
      return;
    }
    await this.bases.whenIdle();
    const { document } = editor;
    const file = await this.fileFor(document);
    if (!file) return;
    await this.bases.whenIdle();
    const facts = this.bases.all().find((f) => f.fileUris.some((uri) => uri.toString() === file.toString()));
    if (facts) await this.insert(sentence, document, file, facts);
  }

  /** The folder's fact file, the one chosen of several, or a new one. */
  private async fileFor(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
    const folder = await folderFor(document.uri);
    if (!folder) return undefined;
    const facts = this.bases.forDraft(document.uri) ?? this.bases.of(folder.uri.toString());
    const files = facts?.fileUris ?? [];
    if (!facts || files.length === 0) {
      const draft = document.languageId === DRAFT_LANGUAGE ? document : undefined;
      const uri = await createFactFile(folder, this.settings, draft, emptyFactFile(titleOf(draft) ?? folder.name));
      this.bases.of(folder.uri.toString())?.refresh(uri);
      return uri;
    }
    if (files.length === 1) return files[0];
    const items = files.map((uri) => ({ label: label(pathWithin(facts.folder, uri)), uri }));
    return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which fact file?') }))?.uri;
  }

  private async insert(sentence: string, from: vscode.TextDocument, file: vscode.Uri, facts: FolderFacts): Promise<void> {
    const document = await vscode.workspace.openTextDocument(file);
    const opening = openingIn(document.getText(), 'facts');
    if (!opening) {
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('Factmark: the facts of this file stand within braces; give each a line of its own'),
        5000,
      );
      return;
    }
    const snippet = factSnippet(newFact(sentence, facts.base), opening, this.citekeys(from, file, facts));
    const shown = vscode.window.visibleTextEditors.find((e) => e.document === document);
    const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.Beside;
    const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
    const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
    const isDone = await editor.insertSnippet(new vscode.SnippetString(snippet), stretch(document, opening), options);
    if (isDone)
      editor.revealRange(
        new vscode.Range(editor.selection.start, editor.selection.end),
        vscode.TextEditorRevealType.InCenterIfOutsideViewport,
      );
  }

  /** The likeliest first: the source that the sentence is from, the one cited last, then the others. */
  private citekeys(from: vscode.TextDocument, file: vscode.Uri, facts: FolderFacts): string[] {
    const { sources } = facts.base;
    const own = [...sources.values()].find((s) => this.reviews.sources.uriOf(facts, s)?.toString() === from.uri.toString());
    const last = lastCited(facts.base, (path) => facts.uriOf(path)?.toString() === file.toString());
    return [...new Set([own?.citekey, last, ...sources.keys()])].filter((key): key is string => key !== undefined && sources.has(key));
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function lastCited({ facts }: FactBase, isHere: (path: string) => boolean): string | undefined {
  let last: string | undefined;
  for (const { path, citations } of facts.values()) if (isHere(path)) last = citations[0]?.citekey ?? last;
  return last;
}

/** The selected words, else the sentence at the cursor; of a draft without its markup. */
function sentenceOf({ document, selection }: vscode.TextEditor): string {
  const selected = document.getText(selection).trim();
  const text = selected || sentenceAt(document.getText(), document.offsetAt(selection.active));
  if (document.languageId !== DRAFT_LANGUAGE) return text;
  const prose = splitDraft(text).chunks.flatMap(({ blocks }) => blocks.map((block) => block.text));
  return prose.join(' ').trim() || text;
}
