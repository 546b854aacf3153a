/**
 * "Find All References": of a fact or a name, in the fact files and in every draft. A place that was tagged shows the id in its tag, one that
 * was judged by the fact shows the claim: so they are told apart where they are listed.
 */
import * as vscode from 'vscode';
import { type IdAt, type IdsAt, WITH_IDS } from '../services/id-at.ts';
import { updateInSight } from '../services/index-progress.ts';
import type { Mention, WorkspaceIndex } from '../services/workspace-index.ts';

const SCHEME = 'fact:'.length;

export class ReferencesFeature implements vscode.ReferenceProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerReferenceProvider(WITH_IDS, this);

  constructor(
    private readonly ids: IdsAt,
    private readonly index: WorkspaceIndex,
  ) {}

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const at = await this.ids.at(document, position);
    if (!at) return undefined;
    const inFacts = (await this.ids.inFacts(at)).filter(({ isKey }) => includeDeclaration || !isKey);
    const locations = inFacts.map(({ uri, range }) => new vscode.Location(uri, range));
    return [...locations, ...(await this.inDrafts(at, token))];
  }

  /** No draft speaks of a source. */
  private async inDrafts({ facts, id, kind }: IdAt, token: vscode.CancellationToken): Promise<vscode.Location[]> {
    if (kind === 'source') return [];
    // What was read till a cancellation is better than nothing.
    await updateInSight(this.index, facts, token);
    return this.index.mentionsOf(facts, id).map(placeOf);
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/**
 * Where a mention is shown in a list of references. Of a tag it is the whole target of the link, as VS Code's own Markdown support has it: of two
 * answers with the same place the list shows one.
 */
export function placeOf({ uri, how, id, range }: Mention): vscode.Location {
  if (how === 'tag' && id && id.start.character >= SCHEME) return new vscode.Location(uri, id.with(id.start.translate(0, -SCHEME)));
  return new vscode.Location(uri, id ?? range);
}
