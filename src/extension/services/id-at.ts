/** Which id a place in a draft or in a fact file means. */
import * as vscode from 'vscode';
import { idsIn } from '../../draft/ids.ts';
import { type IdKind, idAt, placesOfId } from '../../factbase/idPlaces.ts';
import { positionsIn } from '../places.ts';
import type { Bases } from './bases.ts';
import type { Drafts } from './drafts.ts';
import { openDocument, readText } from './fact-files.ts';
import type { FolderFacts } from './folder-facts.ts';
import { DRAFT_LANGUAGE } from './scope.ts';
import { inSlices } from './slices.ts';

export interface IdAt {
  facts: FolderFacts;
  id: string;
  kind: IdKind;
  /** What means it: the id itself, the tagged text, the claim that was judged by it. */
  range: vscode.Range;
  /** Whether the id itself stands there. */
  isId: boolean;
}

/** A place of an id in a fact file. */
export interface IdLocation extends vscode.Location {
  isKey: boolean;
}

/** Drafts, and YAML files: that one is a fact file is asked for each. */
export const WITH_IDS: vscode.DocumentSelector = [{ language: DRAFT_LANGUAGE }, { language: 'yaml' }];

export class IdsAt {
  constructor(
    private readonly bases: Bases,
    private readonly drafts: Drafts,
  ) {}

  /** The id that a place means; undefined where it means none. */
  async at(document: vscode.TextDocument, position: vscode.Position): Promise<IdAt | undefined> {
    if (document.languageId === DRAFT_LANGUAGE) return this.inDraft(document, document.offsetAt(position));
    await this.bases.whenIdle();
    const facts = this.factsOf(document);
    const found = facts && idAt(document.getText(), document.offsetAt(position));
    if (!found) return undefined;
    const { id, kind, start, end, isKey } = found;
    // A word is an id only where an entry has it for a key.
    if (!isKey && !entryOf(facts, { id, kind })) return undefined;
    return { facts, id, kind, range: new vscode.Range(document.positionAt(start), document.positionAt(end)), isId: true };
  }

  /** The facts that a document is a file of. */
  factsOf(document: vscode.TextDocument): FolderFacts | undefined {
    return this.bases.all().find((facts) => facts.isFactFile(document));
  }

  /** The facts that hold for a file. */
  factsFor(uri: vscode.Uri): FolderFacts | undefined {
    return this.bases.forDraft(uri);
  }

  /** Where an id stands in the fact files of its folder, or in one of them. */
  async inFacts({ facts, id, kind }: Pick<IdAt, 'facts' | 'id' | 'kind'>, only?: vscode.Uri): Promise<IdLocation[]> {
    const locations: IdLocation[] = [];
    for (const uri of only ? [only] : facts.fileUris) {
      const text = openDocument(uri)?.getText() ?? (await readText(uri));
      if (text === undefined) continue;
      const places = (await inSlices(placesOfId(text, id))).filter((place) => place.kind === kind);
      if (places.length === 0) continue;
      const positionAt = positionsIn(text);
      for (const { start, end, isKey } of places) {
        locations.push({ uri, range: new vscode.Range(positionAt(start), positionAt(end)), isKey });
      }
    }
    return locations;
  }

  private async inDraft(document: vscode.TextDocument, offset: number): Promise<IdAt | undefined> {
    const judged = await this.drafts.of(document);
    if (!judged) return undefined;
    const { facts, findings } = judged;
    const parsed = this.drafts.parsed(document);
    const isHere = ({ start, end }: { start: number; end: number }) => start <= offset && offset <= end;
    const range = ({ start, end }: { start: number; end: number }) =>
      new vscode.Range(document.positionAt(start), document.positionAt(end));
    const places = parsed ? idsIn(parsed) : [];
    const own = places.find(isHere);
    if (own) return { facts, id: own.id, kind: this.kindOf(own.id, facts), range: range(own), isId: own.where !== 'label' };
    const tag = places.find(({ tagged }) => tagged && isHere(tagged));
    if (tag) return { facts, id: tag.id, kind: 'fact', range: range(tag.tagged!), isId: false };
    const finding = findings.find((f) => f.fact !== '' && isHere(f));
    if (!finding) return undefined;
    return { facts, id: finding.fact, kind: this.kindOf(finding.fact, facts), range: range(finding), isId: false };
  }

  /** What a draft means by an id that a finding or an ignore comment names. */
  private kindOf(id: string, { base }: FolderFacts): IdKind {
    return base.facts.has(id) || !base.names.has(id) ? 'fact' : 'name';
  }
}

/** The entry that has an id for its key. */
export function entryOf({ base }: FolderFacts, { id, kind }: Pick<IdAt, 'id' | 'kind'>) {
  return kind === 'fact' ? base.facts.get(id) : kind === 'name' ? base.names.get(id) : base.sources.get(id);
}
