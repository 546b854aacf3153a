/** Completion in a fact file: sources and names by what they stand for, units, and the format's keys, words and whole entries. */
import * as vscode from 'vscode';
import { type Completion, type CompletionKind, completionsAt } from '../../authoring/completions.ts';
import type { FactBase } from '../../index.ts';
import { inLanguage } from '../../say.ts';
import { reference, shortReference } from '../citations.ts';
import type { Bases } from '../services/bases.ts';
import { FACT_FILES, type FactFileSchema, factsOf, hasYamlExtension, stretch } from '../services/fact-documents.ts';
import { escaped, markdown, plain } from '../text.ts';

export class FactFileCompletionFeature implements vscode.CompletionItemProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerCompletionItemProvider(FACT_FILES, this, ' ', '[', ',');

  constructor(
    private readonly bases: Bases,
    private readonly schema: FactFileSchema,
  ) {}

  async provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[] | undefined> {
    const facts = await factsOf(this.bases, document);
    if (!facts) return undefined;
    const options = { schema: await this.schema.docs(), withSchema: !hasYamlExtension() };
    const offered = completionsAt(document.getText(), document.offsetAt(position), facts.base, options);
    return offered.map((completion, rank) => itemOf(completion, rank, facts.base, document));
  }

  dispose(): void {
    this.registration.dispose();
  }
}

const KINDS: Record<CompletionKind, vscode.CompletionItemKind> = {
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.EnumMember,
  source: vscode.CompletionItemKind.Reference,
  name: vscode.CompletionItemKind.Reference,
  unit: vscode.CompletionItemKind.Unit,
  entry: vscode.CompletionItemKind.Snippet,
};

function itemOf(completion: Completion, rank: number, base: FactBase, document: vscode.TextDocument): vscode.CompletionItem {
  const { kind, label, snippet, asksOn } = completion;
  const meaning = completion.meaning && inLanguage(completion.meaning);
  const item = new vscode.CompletionItem(kind === 'entry' ? inLanguage(label) : plain(label), KINDS[kind]);
  item.insertText = new vscode.SnippetString(snippet);
  item.range = stretch(document, completion);
  // What is typed is held against this, a quotation mark before it and all.
  const [quote] = /^["']?/.exec(document.getText(item.range)) ?? [''];
  // In the order of the format and of the files.
  item.sortText = String(rank).padStart(6, '0');
  if (asksOn) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  if (kind === 'source') {
    item.detail = plain(shortReference({ citekey: label }, base.sources));
    item.documentation = markdown(escaped(reference({ citekey: label }, base.sources, { url: false })), []);
    item.filterText = `${quote}${label} ${item.detail}`;
  } else if (kind === 'name') {
    const name = base.names.get(label);
    item.detail = plain(name?.name ?? '');
    item.documentation = markdown(escaped([...(name?.aliases ?? []), ...(name?.titles ?? [])].join(' · ')), []);
    item.filterText = `${quote}${label} ${item.detail}`;
  } else if (kind === 'unit') item.detail = meaning;
  else if (meaning) item.documentation = markdown(escaped(meaning), []);
  return item;
}
