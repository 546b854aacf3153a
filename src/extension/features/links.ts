/** The id in a tag or an ignore comment as a link to its fact. */
import * as vscode from 'vscode';
import { type IdPlace, idsIn } from '../../draft/ids.ts';
import type { FactBase } from '../../index.ts';
import { type FactRecord, recordOf } from '../records.ts';
import type { Bases } from '../services/bases.ts';
import type { Drafts } from '../services/drafts.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';
import { shortened } from '../text.ts';

/** Longest tooltip: a fact in one sentence has room. */
const LONGEST = 200;

export class LinksFeature implements vscode.DocumentLinkProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerDocumentLinkProvider({ language: DRAFT_LANGUAGE }, this);

  constructor(
    private readonly drafts: Drafts,
    private readonly bases: Bases,
  ) {}

  async provideDocumentLinks(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
    // A link to a place in a file is opened by VS Code itself, which would ask nobody.
    if (!vscode.workspace.isTrusted) return [];
    // VS Code asks a draft that stands open at the start once, and before the facts have been read.
    await this.bases.whenIdle();
    const judged = await this.drafts.of(document);
    const parsed = judged && this.drafts.parsed(document);
    if (!parsed) return [];
    const { facts } = judged;
    return idsIn(parsed).flatMap((place) => {
      const record = recordAt(place, facts.base);
      const file = record && facts.uriOf(record.path);
      if (!file) return [];
      const range = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
      // A place in a file needs no command of ours, and can be followed where no command may be run.
      const { line, column } = record.range;
      const link = new vscode.DocumentLink(range, file.with({ fragment: `L${line},${column}` }));
      link.tooltip = shortened(record.statement, LONGEST);
      return [link];
    });
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** A label leads to its definition, as in any Markdown; a tag never means a name. */
function recordAt({ id, where }: IdPlace, base: FactBase): FactRecord | undefined {
  return where === 'label' || (where !== 'ignore' && !base.facts.has(id)) ? undefined : recordOf(base, id);
}
