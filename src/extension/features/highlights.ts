/** Everything that speaks of the fact at the cursor, highlighted: tags as what reads it, its entry as what writes it, judged claims as text. */
import * as vscode from 'vscode';
import { idsIn } from '../../draft/ids.ts';
import type { Drafts } from '../services/drafts.ts';
import type { IdAt, IdsAt } from '../services/id-at.ts';
import { WITH_IDS } from '../services/id-at.ts';
import { DRAFT_LANGUAGE } from '../services/scope.ts';

const { Read, Text, Write } = vscode.DocumentHighlightKind;

export class HighlightsFeature implements vscode.DocumentHighlightProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerDocumentHighlightProvider(WITH_IDS, this);

  constructor(
    private readonly ids: IdsAt,
    private readonly drafts: Drafts,
  ) {}

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const at = await this.ids.at(document, position);
    if (!at) return undefined;
    return document.languageId === DRAFT_LANGUAGE ? this.inDraft(document, at) : this.inFacts(document, at);
  }

  private inDraft(document: vscode.TextDocument, { id }: IdAt): vscode.DocumentHighlight[] {
    const highlights: vscode.DocumentHighlight[] = [];
    const add = ({ start, end }: { start: number; end: number }, kind: vscode.DocumentHighlightKind) =>
      highlights.push(new vscode.DocumentHighlight(new vscode.Range(document.positionAt(start), document.positionAt(end)), kind));
    const parsed = this.drafts.parsed(document);
    for (const place of parsed ? idsIn(parsed) : []) {
      if (place.id !== id) continue;
      add(place, Read);
      if (place.tagged) add(place.tagged, Read);
    }
    for (const finding of this.drafts.now(document.uri)?.findings ?? []) {
      if (finding.fact === id && finding.kind !== 'tag') add(finding, Text);
    }
    return highlights;
  }

  private async inFacts(document: vscode.TextDocument, at: IdAt): Promise<vscode.DocumentHighlight[]> {
    const places = await this.ids.inFacts(at, document.uri);
    return places.map(({ range, isKey }) => new vscode.DocumentHighlight(range, isKey ? Write : Read));
  }

  dispose(): void {
    this.registration.dispose();
  }
}
