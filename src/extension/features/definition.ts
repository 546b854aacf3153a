/** "Go to Definition", and peeking at it: from a tag, an ignore comment or a judged claim to the fact, within the facts to a name or a source. */
import * as vscode from 'vscode';
import { rangeOf } from '../places.ts';
import { entryOf, type IdsAt, WITH_IDS } from '../services/id-at.ts';

export class DefinitionFeature implements vscode.DefinitionProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerDefinitionProvider(WITH_IDS, this);

  constructor(private readonly ids: IdsAt) {}

  async provideDefinition(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.LocationLink[] | undefined> {
    const at = await this.ids.at(document, position);
    const entry = at && entryOf(at.facts, at);
    const targetUri = entry && at.facts.uriOf(entry.path);
    if (!targetUri) return undefined;
    const targetRange = rangeOf(entry.range);
    return [{ originSelectionRange: at.range, targetUri, targetRange, targetSelectionRange: targetRange }];
  }

  dispose(): void {
    this.registration.dispose();
  }
}
