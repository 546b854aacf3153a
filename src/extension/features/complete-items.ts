/** What the completions of facts have in common: an item, a fact's value as prose, and what of the sentence is searched for. */
import * as vscode from 'vscode';
import type { Fact, FactBase } from '../../index.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { wordsOf } from '../../lookup/search.ts';
import { shortReference } from '../citations.ts';
import { ofFact } from '../records.ts';
import { escaped, plain, shortened } from '../text.ts';

export const MOST_FACTS = 15;
/** Words of the sentence that a search goes by. */
const WORDS = 8;

export function itemOf(fact: Fact, base: FactBase, label: string, kind: vscode.CompletionItemKind, at: number): vscode.CompletionItem {
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
export function valueText(fact: Fact, base: FactBase): string {
  const { value, statement } = ofFact(fact, base);
  return plain(value || statement);
}

/** The last words of the sentence that is being written; those that carry only grammar would keep out the facts that lack them. */
export function queryOf(before: string): string {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1);
  return wordsOf(sentence)
    .filter((word) => word.length > 2 && !isFunctionWord(word))
    .slice(-WORDS)
    .join(' ');
}
