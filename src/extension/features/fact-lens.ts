/** Over each fact how many drafts rely on it, and how many claims contradict it; the way to them. */
import * as vscode from 'vscode';
import { rangeOf } from '../places.ts';
import type { Bases } from '../services/bases.ts';
import { FACT_FILES, factsOf } from '../services/fact-documents.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import type { Tally, WorkspaceIndex } from '../services/workspace-index.ts';
import { placeOf } from './references.ts';

export class FactLensFeature implements vscode.CodeLensProvider<FactLens>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;
  /** The folders whose fact files are in sight: their drafts are followed. */
  private readonly followed = new Map<FolderFacts, vscode.Disposable>();
  /** What was told last of each fact. */
  private readonly told = new WeakMap<FolderFacts, Map<string, string>>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly bases: Bases,
    private readonly index: WorkspaceIndex,
  ) {
    this.subscriptions = [
      vscode.languages.registerCodeLensProvider(FACT_FILES, this),
      index.onDidChange(() => this.changed.fire()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.leave()),
      bases.onDidRemove((facts) => this.leave(facts)),
    ];
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<FactLens[]> {
    const facts = await factsOf(this.bases, document);
    if (!facts || !this.isInSight(facts)) return [];
    if (!this.followed.has(facts)) this.followed.set(facts, this.index.follow(facts));
    const lenses: FactLens[] = [];
    for (const { id, path, range } of facts.base.facts.values()) {
      if (facts.uriOf(path)?.toString() === document.uri.toString()) lenses.push(new FactLens(rangeOf(range), id, facts, document.uri));
    }
    return lenses;
  }

  resolveCodeLens(lens: FactLens): FactLens {
    const { facts, id, file, range } = lens;
    const told = this.told.get(facts) ?? new Map<string, string>();
    this.told.set(facts, told);
    if (!this.index.isCurrent(facts)) {
      // Until every draft was read the numbers would grow under the writer's eyes: what was told last stays, so that no line moves.
      lens.command = { title: told.get(id) ?? vscode.l10n.t('Reading the drafts…'), command: '' };
      return lens;
    }
    const tally = this.index.tallyOf(facts, id);
    const title = words(tally);
    told.set(id, title);
    const references = {
      command: 'editor.action.showReferences',
      arguments: [file, range.start, this.index.mentionsOf(facts, id).map(placeOf)],
    };
    lens.command = { title, ...(tally.drafts > 0 ? references : { command: '' }) };
    return lens;
  }

  private isInSight(facts: FolderFacts): boolean {
    return vscode.window.visibleTextEditors.some(({ document }) => facts.isFactFile(document));
  }

  /** Follows no longer what is out of sight, or gone. */
  private leave(gone?: FolderFacts): void {
    for (const [facts, following] of this.followed) {
      if (facts !== gone && this.isInSight(facts)) continue;
      following.dispose();
      this.followed.delete(facts);
    }
  }

  dispose(): void {
    for (const s of [...this.subscriptions, ...this.followed.values()]) s.dispose();
    this.followed.clear();
    this.changed.dispose();
  }
}

class FactLens extends vscode.CodeLens {
  constructor(
    range: vscode.Range,
    readonly id: string,
    readonly facts: FolderFacts,
    readonly file: vscode.Uri,
  ) {
    super(range);
  }
}

/** "3 drafts rely on it · 1 contradiction" */
function words({ drafts, verdicts }: Tally): string {
  if (drafts === 0) return vscode.l10n.t('No draft relies on it');
  const contradicted = verdicts.contradicted ?? 0;
  const relying = drafts === 1 ? vscode.l10n.t('1 draft relies on it') : vscode.l10n.t('{0} drafts rely on it', drafts);
  if (contradicted === 0) return relying;
  return `${relying} · ${contradicted === 1 ? vscode.l10n.t('1 contradiction') : vscode.l10n.t('{0} contradictions', contradicted)}`;
}
