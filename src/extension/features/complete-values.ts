/** Completion of the values of the facts that the sentence so far speaks of, as they are or as a tag. */
import * as vscode from 'vscode';
import { type Fact, type FactBase, searchFacts } from '../../index.ts';
import { asMarkdown, tagged } from '../../rewrite/markdown.ts';
import { plain, shortened } from '../text.ts';
import { begun, tailsOf } from './begun.ts';
import { itemOf, MOST_FACTS, queryOf, valueText } from './complete-items.ts';

/** A number that is being typed. */
const NUMBER_AT_END = /(?:^|[\s([{“‘"'*_—–-])([$£€]?\d[\d.,]*)$/;
const BEGINS_WITH_NUMBER = /^[$£€]?\d/;

interface Candidate {
  fact: Fact;
  value: string;
  /** What stands there of the value already, and what of the value it begins. */
  typed?: string;
  form?: string;
}

export function values(base: FactBase, before: string, position: vscode.Position): vscode.CompletionItem[] {
  const space = /(?:^|[\s([{“‘"'—–-])$/.test(before) ? '' : ' ';
  const items: vscode.CompletionItem[] = [];
  for (const { fact, value, typed = '', form } of candidates(base, before)) {
    // A value that stands there in full wants nothing but its tag.
    for (const isTag of typed === value ? [true] : [false, true]) {
      const kind = isTag ? vscode.CompletionItemKind.Reference : vscode.CompletionItemKind.Value;
      const item = itemOf(fact, base, value, kind, items.length);
      const text = asMarkdown(form === value ? capitalOf(typed, value) : value);
      item.label = { label: shortened(value, 60), description: isTag ? `fact:${plain(fact.id)}` : plain(fact.id) };
      item.insertText = (typed ? '' : space) + (isTag ? tagged(text, fact.id) : text);
      item.filterText = form;
      item.range = new vscode.Range(position.translate(0, -typed.length), position);
      items.push(item);
    }
    if (items.length >= 2 * MOST_FACTS) break;
  }
  return items;
}

function candidates(base: FactBase, before: string): Candidate[] {
  const tails = tailsOf(before);
  // A number that is begun is part of the value, not of what is asked for.
  const number = NUMBER_AT_END.exec(before)?.[1] ?? '';
  const fromNumber = tails.find((tail) => BEGINS_WITH_NUMBER.test(tail));
  const asked = search(base, queryOf(before.slice(0, before.length - number.length)));
  const numbered = fromNumber === undefined ? [] : search(base, fromNumber);
  const all: Candidate[] = [];
  for (const fact of new Set([...numbered, ...asked])) {
    const value = valueText(fact, base);
    if (!value) continue;
    const form = [value, unqualified(fact)].find((form) => form && begun(tails, form));
    const typed = form && begun(tails, form);
    if (typed || asked.includes(fact)) all.push({ fact, value, typed: typed || undefined, form: form || undefined });
  }
  // Who has begun a number means one that begins so.
  const meant = all.filter(({ typed }) => typed && BEGINS_WITH_NUMBER.test(typed));
  return number || meant.length > 0 ? all.filter(({ typed }) => typed && /\d/.test(typed)) : all;
}

const search = (base: FactBase, query: string) => searchFacts(base, query, { limit: MOST_FACTS }).map(({ fact }) => fact);

/** A figure from its number on: "at least 430 workers" is begun by "430". */
function unqualified({ value }: Fact): string {
  if (value?.kind !== 'figure') return '';
  const [text = ''] = value.texts;
  // A currency's sign belongs to the number.
  const start = text.slice(0, value.alternatives[0]?.number.start ?? 0).search(/\S*$/);
  return plain(text.slice(start));
}

/** The value with the capital that the writer has given it. */
const capitalOf = (typed: string, value: string) => (/^\p{Lu}/u.test(typed) ? typed.charAt(0) + value.slice(1) : value);
