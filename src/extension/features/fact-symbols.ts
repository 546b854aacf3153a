/** The facts, names and sources of a file in the outline, and those of the workspace in "Go to Symbol in Workspace". */
import * as vscode from 'vscode';
import { type EntryPart, layoutOf, lineValue, type Part, type SectionPart } from '../../authoring/layout.ts';
import { rangeOf } from '../places.ts';
import type { Bases } from '../services/bases.ts';
import { FACT_FILES, factsOf, hasYamlExtension, stretch } from '../services/fact-documents.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { plain, shortened } from '../text.ts';

/** Most symbols that one query answers with. */
const MOST = 500;
const LONGEST = 120;

export class FactSymbolsFeature implements vscode.DocumentSymbolProvider, vscode.WorkspaceSymbolProvider, vscode.Disposable {
  private readonly registrations = [
    vscode.languages.registerDocumentSymbolProvider(FACT_FILES, this, { label: 'Factmark' }),
    vscode.languages.registerWorkspaceSymbolProvider(this),
  ];

  constructor(private readonly bases: Bases) {}

  async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[] | undefined> {
    if (hasYamlExtension() || !(await factsOf(this.bases, document))) return undefined;
    const text = document.getText();
    const { sections, others } = layoutOf(text);
    const symbols = others.map((part) => symbol(part, lineValue(text, part), vscode.SymbolKind.String, document));
    for (const section of sections) {
      const parent = symbol(section, String(section.entries.length), vscode.SymbolKind.Namespace, document);
      parent.children = section.entries.map((entry) => symbol(entry, wordsOf(entry, section, text), KINDS[section.key], document));
      symbols.push(parent);
    }
    return symbols.sort((a, b) => a.range.start.compareTo(b.range.start));
  }

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    await this.bases.whenIdle();
    const found: vscode.SymbolInformation[] = [];
    const wanted = query.toLowerCase().replace(/\s+/g, '');
    for (const facts of this.bases.all()) {
      for (const entry of entriesOf(facts)) {
        if (found.length >= MOST || token.isCancellationRequested) return found;
        const uri = facts.uriOf(entry.path);
        const name = plain(`${entry.id}: ${entry.words}`);
        if (uri && holds(name.toLowerCase(), wanted))
          found.push(
            new vscode.SymbolInformation(shortened(name, LONGEST), entry.kind, entry.path, new vscode.Location(uri, rangeOf(entry.range))),
          );
      }
    }
    return found;
  }

  dispose(): void {
    for (const r of this.registrations) r.dispose();
  }
}

const KINDS: Record<string, vscode.SymbolKind> = {
  sources: vscode.SymbolKind.File,
  names: vscode.SymbolKind.Object,
  facts: vscode.SymbolKind.Constant,
};

function* entriesOf({ base }: FolderFacts) {
  for (const { id, statement, path, range } of base.facts.values()) yield { id, words: statement, path, range, kind: KINDS.facts };
  for (const { key, name, path, range } of base.names.values()) yield { id: key, words: name, path, range, kind: KINDS.names };
  for (const { citekey, item, path, range } of base.sources.values())
    yield { id: citekey, words: typeof item.title === 'string' ? item.title : '', path, range, kind: KINDS.sources };
}

/** Whether the letters of a query stand in a text in their order, as the editor's own filter has it. */
function holds(text: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function symbol(part: Part, detail: string, kind: vscode.SymbolKind, document: vscode.TextDocument): vscode.DocumentSymbol {
  const whole = stretch(document, { start: part.start, end: part.to });
  return new vscode.DocumentSymbol(plain(part.key) || '?', shortened(detail, LONGEST), kind, whole, stretch(document, part));
}

/** What an entry says: the fact, the name, the title. */
function wordsOf({ fields, inline }: EntryPart, { key }: SectionPart, text: string): string {
  const telling = key === 'facts' ? 'fact' : key === 'names' ? 'name' : 'title';
  const field = fields.find((f) => f.key === telling);
  if (field) return lineValue(text, field);
  return new RegExp(`\\b${telling}: *(?:"([^"]*)"|'([^']*)'|([^,}]*))`).exec(inline)?.slice(1).find(Boolean)?.trim() ?? '';
}
