/**
 * Diagnostics in pages, each a collection of its own: VS Code takes all that a collection has of a file over to its window anew at every change, and a long draft has
 * a thousand findings of which a keystroke moves a few. Pages that stay as they are are not told again, and those that change are told one a task.
 */
import * as vscode from 'vscode';
import { pause } from './slices.ts';

/** Diagnostics on one page, at least; where there are few more, they come to it. */
const PAGE = 100;

interface Page {
  /** Which collection has it. */
  collection: number;
  items: readonly vscode.Diagnostic[];
}

/** What is on show for a file. */
interface Shown {
  pages: Page[];
  /** Grows with every call: one that is still telling stops for the next. */
  turn: number;
}

export class PagedDiagnostics implements vscode.Disposable {
  private readonly collections: vscode.DiagnosticCollection[] = [];
  private readonly files = new Map<string, Shown>();

  /** @param name of the collections, which are numbered from the second on */
  constructor(private readonly name: string) {}

  /** Shows these for a file, in the order of the text: up to a page at once, the rest in tasks of their own. */
  async set(uri: vscode.Uri, items: readonly vscode.Diagnostic[]): Promise<void> {
    const key = uri.toString();
    const shown = this.files.get(key) ?? { pages: [], turn: 0 };
    this.files.set(key, shown);
    const turn = ++shown.turn;
    const { first, after, from, to } = unchangedAround(shown.pages, items);
    let at = first;
    /** Pages that are on show and make place for others. */
    let old = after - first;
    const size = Math.ceil((to - from) / Math.max(1, Math.floor((to - from) / PAGE)));
    for (let start = from; start < to; start += size) {
      if (start > from) await pause();
      if (shown.turn !== turn) return;
      const collection = old > 0 ? shown.pages[at].collection : freeIn(shown.pages);
      const page = { collection, items: items.slice(start, Math.min(to, start + size)) };
      this.collection(collection).set(uri, page.items);
      shown.pages.splice(at++, old > 0 ? 1 : 0, page);
      if (old > 0) old--;
    }
    for (const { collection } of shown.pages.splice(at, old)) this.collection(collection).delete(uri);
  }

  delete(uri: vscode.Uri): void {
    const key = uri.toString();
    const shown = this.files.get(key);
    if (!shown) return;
    shown.turn++;
    for (const { collection } of shown.pages) this.collection(collection).delete(uri);
    this.files.delete(key);
  }

  private collection(number: number): vscode.DiagnosticCollection {
    const known = this.collections[number];
    if (known) return known;
    const made = vscode.languages.createDiagnosticCollection(number === 0 ? this.name : `${this.name}.${number}`);
    this.collections[number] = made;
    return made;
  }

  dispose(): void {
    for (const shown of this.files.values()) shown.turn++;
    for (const collection of this.collections) collection.dispose();
  }
}

/** The least number that no page has. */
function freeIn(pages: readonly Page[]): number {
  const taken = new Set(pages.map((page) => page.collection));
  let number = 0;
  while (taken.has(number)) number++;
  return number;
}

/** Which pages differ, `first` up to `after`, and the items that take their place, `from` up to `to`: all before and after stays. */
function unchangedAround(pages: readonly Page[], items: readonly vscode.Diagnostic[]) {
  let first = 0;
  let from = 0;
  while (first < pages.length && isSame(pages[first].items, items, from)) from += pages[first++].items.length;
  let after = pages.length;
  let to = items.length;
  while (after > first) {
    const { length } = pages[after - 1].items;
    if (to - length < from || !isSame(pages[after - 1].items, items, to - length)) break;
    to -= length;
    after--;
  }
  return { first, after, from, to };
}

const isSame = (page: readonly vscode.Diagnostic[], items: readonly vscode.Diagnostic[], from: number) =>
  from + page.length <= items.length && page.every((item, i) => isAlike(item, items[from + i]));

/** Whether two say the same of the same place. */
function isAlike(a: vscode.Diagnostic, b: vscode.Diagnostic): boolean {
  if (!a.range.isEqual(b.range) || a.severity !== b.severity || a.message !== b.message || codeOf(a) !== codeOf(b)) return false;
  const [link, other] = [a.relatedInformation?.[0], b.relatedInformation?.[0]];
  if (!link || !other) return link === other;
  return (
    link.message === other.message &&
    link.location.range.isEqual(other.location.range) &&
    link.location.uri.path === other.location.uri.path
  );
}

const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);
