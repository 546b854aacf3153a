/** Completion of names of the cast, as they are typed. */
import * as vscode from 'vscode';
import type { FactBase } from '../../index.ts';
import { asMarkdown } from '../../rewrite/markdown.ts';
import { plain, shortened } from '../text.ts';
import { begun, tailsOf, wordStarts } from './begun.ts';

const MOST_NAMES = 20;

/** Forms of the cast of which a word, or several in a row, have been begun: the whole form takes the place of what stands there of it. */
export function names(base: FactBase, before: string, position: vscode.Position): vscode.CompletionItem[] {
  const tails = tailsOf(before);
  if (tails.length === 0) return [];
  const items: vscode.CompletionItem[] = [];
  for (const name of base.names.values()) {
    for (const form of [name.name, ...name.aliases]) {
      const found = longestBegun(tails, form);
      if (!found || found.typed === form) continue;
      const item = new vscode.CompletionItem(
        { label: shortened(form, 60), description: plain(name.key) },
        vscode.CompletionItemKind.Constant,
      );
      item.detail = form === name.name ? undefined : plain(name.name);
      item.insertText = asMarkdown(form);
      // VS Code holds what is typed against this from its first letter on.
      item.filterText = found.rest;
      item.range = new vscode.Range(position.translate(0, -found.typed.length), position);
      item.sortText = `0${String(items.length).padStart(4, '0')}`;
      items.push(item);
      if (items.length === MOST_NAMES) return items;
    }
  }
  return items;
}

/** The longest that has been typed of a form from one of its words on, and the form from there on. */
function longestBegun(tails: readonly string[], form: string): { typed: string; rest: string } | undefined {
  let longest: { typed: string; rest: string } | undefined;
  for (const start of wordStarts(form)) {
    const rest = form.slice(start);
    const typed = begun(tails, rest);
    if (typed && typed.length > (longest?.typed.length ?? 0)) longest = { typed, rest };
  }
  return longest;
}
