/**
 * Completion in a draft: ids of facts in a tag, and with them keys of names in an ignore comment; in prose, when asked, names of the cast as they
 * are typed, and the values of the facts that the sentence so far speaks of, as they are or as a tag.
 */
import * as vscode from 'vscode';
import { type Fact, type FactBase, type Name, searchFacts } from '../../index.ts';
import type { Bases } from '../services/bases.ts';
import { DRAFT_LANGUAGE, isDraft } from '../services/scope.ts';
import { plain, shortened } from '../text.ts';
import { itemOf, MOST_FACTS, queryOf, valueText } from './complete-items.ts';
import { names } from './complete-names.ts';
import { values } from './complete-values.ts';

/** An id being typed: in a tag or a reference's definition, or in an ignore comment. */
const ID_AT_END = /(?:\]\(<?fact:|\]:\s<?fact:|<!--\s*facts-ignore(?:-file)?:[^>]*?[\s,:])([^\s()<>,]*)$/;
/** Characters of the line that are looked at. */
const LONGEST = 400;
/** Most ids listed; who types on narrows them. */
const MOST_IDS = 300;
/** A row of the list is some fifty characters wide. */
const LONGEST_VALUE = 32;

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
    if (id) return ids(base, before, id[1], rangeOfId(document, position, id[1]), id[0].startsWith('<!--'));
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

/** Those that the sentence speaks of come first. `withNames`: a comment can silence a name too, a tag can mean none. */
function ids(base: FactBase, before: string, typed: string, range: vscode.Range, withNames: boolean): vscode.CompletionList {
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
  const keys = withNames ? [...base.names.values()].filter(({ key }) => key.toLowerCase().includes(lower)) : [];
  for (const name of keys.slice(0, MOST_IDS)) items.push(itemOfName(name, range, items.length));
  return new vscode.CompletionList(items, rest.length > MOST_IDS || keys.length > MOST_IDS);
}

function itemOfName({ key, name, aliases }: Name, range: vscode.Range, at: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: shortened(key, 60), description: shortened(name, LONGEST_VALUE) },
    vscode.CompletionItemKind.Constant,
  );
  item.detail = [name, ...aliases].map((form) => shortened(form, 60)).join(' · ');
  item.insertText = key;
  item.range = range;
  item.sortText = `1${String(at).padStart(4, '0')}`;
  return item;
}
