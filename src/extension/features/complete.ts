/**
 * Completion in a draft: ids of facts in a tag and in an ignore comment; in prose, when asked, names of the cast as they are typed, and the values of
 * the facts that the sentence so far speaks of, as they are or as a tag.
 */
import * as vscode from 'vscode';
import { type Fact, type FactBase, searchFacts } from '../../index.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { wordsOf } from '../../lookup/search.ts';
import { asMarkdown, tagged } from '../../rewrite/markdown.ts';
import { shortReference } from '../citations.ts';
import { ofFact } from '../records.ts';
import type { Bases } from '../services/bases.ts';
import { DRAFT_LANGUAGE, isDraft } from '../services/scope.ts';
import { escaped, plain, shortened } from '../text.ts';

/** An id being typed: in a tag or a reference's definition, or in an ignore comment. */
const ID_AT_END = /(?:\]\(<?fact:|\]:\s<?fact:|<!--\s*facts-ignore:[^>]*?[\s,:])([^\s()<>,]*)$/;
/** Characters of the line that are looked at. */
const LONGEST = 400;
/** Most ids listed; who types on narrows them. */
const MOST_IDS = 300;
const MOST_FACTS = 15;
const MOST_NAMES = 20;
/** Words of the sentence that a search goes by. */
const WORDS = 8;
/** A row of the list is some fifty characters wide. */
const LONGEST_VALUE = 32;
/** Shortest beginning of a name. */
const BEGINNING = 2;

export class CompletionFeature implements vscode.CompletionItemProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerCompletionItemProvider({ language: DRAFT_LANGUAGE }, this, ':');

  constructor(private readonly bases: Bases) {}

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    _token: vscode.CancellationToken,
    context: vscode.CompletionContext,
  ): vscode.CompletionList | undefined {
    const base = isDraft(document) ? this.bases.forDraft(document.uri)?.base : undefined;
    if (!base) return undefined;
    const from = Math.max(0, position.character - LONGEST);
    const before = document.lineAt(position.line).text.slice(from, position.character);
    const id = ID_AT_END.exec(before);
    if (id) return ids(base, before, id[1], rangeOfId(document, position, id[1]));
    if (context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter) return undefined;
    return new vscode.CompletionList([...names(base, before, position), ...values(base, before, position)]);
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** The id from its start to its end, on either side of the cursor. */
function rangeOfId(document: vscode.TextDocument, position: vscode.Position, typed: string): vscode.Range {
  const rest = /^[^\s()<>,]*/.exec(document.lineAt(position.line).text.slice(position.character))?.[0] ?? '';
  return new vscode.Range(position.translate(0, -typed.length), position.translate(0, rest.length));
}

/** Those that the sentence speaks of come first. */
function ids(base: FactBase, before: string, typed: string, range: vscode.Range): vscode.CompletionList {
  const told = searchFacts(base, queryOf(before.replace(/\]?\(?<?fact:.*$/, '').replace(/<!--.*$/, '')), { limit: MOST_FACTS }).map(
    (m) => m.fact,
  );
  const rest: Fact[] = [];
  const lower = typed.toLowerCase();
  for (const fact of base.facts.values()) {
    if (rest.length > MOST_IDS) break;
    if (fact.id.toLowerCase().includes(lower) && !told.includes(fact)) rest.push(fact);
  }
  const items = [...told, ...rest].slice(0, MOST_IDS).map((fact, i) => {
    const item = itemOf(fact, base, fact.id, vscode.CompletionItemKind.Reference, i);
    // The value stands beside each id; of a label without it VS Code shows the detail, on the row that has the focus, in the id's place.
    item.label = { label: plain(fact.id), description: shortened(valueText(fact, base), LONGEST_VALUE) };
    item.range = range;
    item.insertText = fact.id;
    return item;
  });
  return new vscode.CompletionList(items, rest.length > MOST_IDS);
}

function values(base: FactBase, before: string, position: vscode.Position): vscode.CompletionItem[] {
  const items: vscode.CompletionItem[] = [];
  // A number that is begun is part of the value, not of what is asked for.
  const begun = /(?:^|\s)([$£€]?\d[\d.,]*)$/.exec(before)?.[1] ?? '';
  const query = queryOf(begun ? before.slice(0, before.length - begun.length) : before);
  const found = [...(begun ? searchFacts(base, begun, { limit: MOST_FACTS }) : []), ...searchFacts(base, query, { limit: MOST_FACTS })];
  const space = begun || /(?:^|[\s([{“‘"'—–-])$/.test(before) ? '' : ' ';
  for (const fact of new Set(found.map((match) => match.fact))) {
    const value = valueText(fact, base);
    if (!value || (begun && !value.startsWith(begun))) continue;
    const range = new vscode.Range(position.translate(0, -begun.length), position);
    for (const isTag of [false, true]) {
      const kind = isTag ? vscode.CompletionItemKind.Reference : vscode.CompletionItemKind.Value;
      const item = itemOf(fact, base, value, kind, items.length);
      const text = asMarkdown(value);
      item.label = { label: shortened(value, 60), description: isTag ? `fact:${plain(fact.id)}` : plain(fact.id) };
      item.insertText = space + (isTag ? tagged(text, fact.id) : text);
      item.filterText = begun ? value : undefined;
      item.range = range;
      items.push(item);
    }
    if (items.length >= 2 * MOST_FACTS) break;
  }
  return items;
}

/** Forms of the cast that begin with the word that is typed. */
function names(base: FactBase, before: string, position: vscode.Position): vscode.CompletionItem[] {
  const typed = /[\p{L}\p{M}’'-]+$/u.exec(before)?.[0] ?? '';
  if (typed.length < BEGINNING) return [];
  const lower = typed.toLowerCase();
  const items: vscode.CompletionItem[] = [];
  for (const name of base.names.values()) {
    for (const form of [name.name, ...name.aliases]) {
      if (
        form === typed ||
        !form
          .toLowerCase()
          .split(/\s+/)
          .some((word) => word.startsWith(lower))
      )
        continue;
      const item = new vscode.CompletionItem(
        { label: shortened(form, 60), description: plain(name.key) },
        vscode.CompletionItemKind.Constant,
      );
      item.detail = form === name.name ? undefined : plain(name.name);
      item.insertText = asMarkdown(form);
      item.filterText = `${typed} ${form}`;
      item.range = new vscode.Range(position.translate(0, -typed.length), position);
      item.sortText = `0${String(items.length).padStart(4, '0')}`;
      items.push(item);
      if (items.length === MOST_NAMES) return items;
    }
  }
  return items;
}

function itemOf(fact: Fact, base: FactBase, label: string, kind: vscode.CompletionItemKind, at: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(shortened(label, 60), kind);
  const [citation] = fact.citations;
  item.detail = [valueText(fact, base), citation && shortReference(citation, base.sources)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => shortened(part!, 100))
    .join(' · ');
  const lines = [escaped(fact.statement), citation?.quote ? `> “${escaped(citation.quote)}”` : ''];
  item.documentation = new vscode.MarkdownString(lines.filter(Boolean).join('\n\n'));
  item.sortText = `1${String(at).padStart(4, '0')}`;
  return item;
}

/** The fact's value as prose has it; the statement where that is the value. */
function valueText(fact: Fact, base: FactBase): string {
  const { value, statement } = ofFact(fact, base);
  return plain(value || statement);
}

/** The last words of the sentence that is being written; those that carry only grammar would keep out the facts that lack them. */
function queryOf(before: string): string {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1);
  return wordsOf(sentence)
    .filter((word) => word.length > 2 && !isFunctionWord(word))
    .slice(-WORDS)
    .join(' ');
}
