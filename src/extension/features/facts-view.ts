/** The facts view: a section of the Explorer. A click opens a fact; dragging it or its menu puts its value into the draft. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import { ofFact } from '../records.ts';
import type { Bases } from '../services/bases.ts';
import type { WorkspaceIndex } from '../services/workspace-index.ts';
import { childrenOf, type FactNode, factNodes, GROUPINGS, type Grouping, groupsOf, itemOf, type Node } from './facts-tree.ts';
import { copyCitation, insert } from './insert.ts';
import { insertion, tagged } from './look-up-items.ts';

export const VIEW = 'factmark.facts';
/** What the view's own drags carry, for the drop into a draft. */
const DRAGGED = 'application/vnd.code.tree.factmark.facts';
const TAG_KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('factmark', 'tag');
const VALUE_KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('factmark', 'value');

export class FactsViewFeature
  implements vscode.TreeDataProvider<Node>, vscode.TreeDragAndDropController<Node>, vscode.DocumentDropEditProvider, vscode.Disposable
{
  readonly dragMimeTypes = [DRAGGED, 'text/plain'];
  readonly dropMimeTypes: string[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<Node>;
  private grouping: Grouping;
  private filter = '';
  private following: vscode.Disposable[] = [];
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly bases: Bases,
    private readonly index: WorkspaceIndex,
    private readonly state: vscode.Memento,
  ) {
    const kept = state.get<string>(VIEW);
    this.grouping = GROUPINGS.find((grouping) => grouping === kept) ?? 'file';
    this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true });
    const withFact = (run: (node: FactNode) => unknown) => (node: unknown) => isFact(node) && run(node);
    this.subscriptions = [
      this.view,
      this.view.onDidChangeVisibility(() => this.follow()),
      bases.onDidChange(() => this.refresh()),
      index.onDidChange(() => this.view.visible && this.refresh()),
      // From then on a click opens a fact.
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.refresh()),
      vscode.languages.registerDocumentDropEditProvider({ language: 'markdown' }, this, {
        dropMimeTypes: [DRAGGED],
        providedDropEditKinds: [VALUE_KIND, TAG_KIND],
      }),
      vscode.commands.registerCommand(COMMANDS.filterFacts, () => this.askFilter()),
      vscode.commands.registerCommand(COMMANDS.clearFilter, () => this.setFilter('')),
      vscode.commands.registerCommand(COMMANDS.groupFacts, (by?: unknown) => this.group(by)),
      vscode.commands.registerCommand(
        COMMANDS.insertValue,
        withFact((node) => insert(vscode.window.activeTextEditor, insertion(recordOf(node)))),
      ),
      vscode.commands.registerCommand(
        COMMANDS.insertTag,
        withFact((node) => insert(vscode.window.activeTextEditor, tagged(recordOf(node)))),
      ),
      vscode.commands.registerCommand(
        COMMANDS.copyCitation,
        withFact((node) => copyCitation(recordOf(node), node.facts)),
      ),
    ];
    void vscode.commands.executeCommand('setContext', 'factmark.isActive', true);
    this.refresh();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return itemOf(node, this.index);
  }

  getChildren(node?: Node): Node[] {
    if (node) return 'nodes' in node ? childrenOf(node) : [];
    return groupsOf(factNodes(this.bases.all(), this.filter), this.grouping, this.index);
  }

  handleDrag(nodes: readonly Node[], data: vscode.DataTransfer): void {
    const records = nodes.filter(isFact).map(recordOf);
    data.set('text/plain', new vscode.DataTransferItem(records.map(insertion).join('\n')));
    data.set(DRAGGED, new vscode.DataTransferItem(JSON.stringify(records.map((r) => ({ value: insertion(r), tag: tagged(r) })))));
  }

  /** What was dragged from the view, as a value and, on the drop's own menu, as a tag. */
  async provideDocumentDropEdits(
    _document: vscode.TextDocument,
    _position: vscode.Position,
    data: vscode.DataTransfer,
  ): Promise<vscode.DocumentDropEdit[]> {
    const dragged = readDragged(await data.get(DRAGGED)?.asString());
    if (dragged.length === 0 || !vscode.workspace.isTrusted) return [];
    const edit = (texts: string[], title: string, kind: vscode.DocumentDropOrPasteEditKind) =>
      new vscode.DocumentDropEdit(new vscode.SnippetString().appendText(texts.join('\n')), title, kind);
    return [
      edit(
        dragged.map(({ value }) => value),
        vscode.l10n.t('Insert the value'),
        VALUE_KIND,
      ),
      edit(
        dragged.map(({ tag }) => tag),
        vscode.l10n.t('Insert as tag'),
        TAG_KIND,
      ),
    ];
  }

  /** What the view says above its items. */
  get message(): string | undefined {
    return this.view.message;
  }

  /** What there is to show: a view without facts says how to come by some. */
  get holds(): 'facts' | 'files' | 'nothing' {
    const bases = this.bases.all();
    return bases.some(({ base }) => base.facts.size > 0) ? 'facts' : bases.length > 0 ? 'files' : 'nothing';
  }

  /** Drafts are read for as long as the view is in sight. */
  private follow(): void {
    for (const f of this.following) f.dispose();
    this.following = this.view.visible ? this.bases.all().map((facts) => this.index.follow(facts)) : [];
    if (this.view.visible) this.refresh();
  }

  private refresh(): void {
    const bases = this.bases.all();
    if (this.view.visible && this.following.length !== bases.length) {
      this.follow();
      return;
    }
    void vscode.commands.executeCommand('setContext', 'factmark.hasFactFiles', this.holds !== 'nothing');
    void vscode.commands.executeCommand('setContext', 'factmark.hasFacts', this.holds === 'facts');
    const isEmpty = this.filter !== '' && factNodes(bases, this.filter).length === 0;
    const isReading = this.grouping === 'state' && this.view.visible && bases.some((facts) => !this.index.isCurrent(facts));
    this.view.message = isEmpty
      ? vscode.l10n.t('No fact matches “{0}”.', this.filter)
      : isReading
        ? vscode.l10n.t('Reading the drafts…')
        : undefined;
    this.view.description = this.filter || undefined;
    this.changed.fire();
  }

  private async askFilter(): Promise<void> {
    const filter = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter Facts'),
      placeHolder: vscode.l10n.t('Search facts by words, values, names or sources'),
      value: this.filter,
    });
    if (filter !== undefined) this.setFilter(filter.trim());
  }

  /** Shows only the facts that answer a query; all of them for an empty one. */
  setFilter(filter: string): void {
    this.filter = filter;
    void vscode.commands.executeCommand('setContext', 'factmark.isFiltered', filter !== '');
    this.refresh();
  }

  private async group(by?: unknown): Promise<void> {
    const chosen = GROUPINGS.find((grouping) => grouping === by) ?? (await this.askGrouping());
    if (!chosen) return;
    this.grouping = chosen;
    await this.state.update(VIEW, chosen);
    this.refresh();
  }

  private async askGrouping(): Promise<Grouping | undefined> {
    const items: (vscode.QuickPickItem & { grouping: Grouping })[] = [
      { grouping: 'file', label: vscode.l10n.t('By file') },
      { grouping: 'kind', label: vscode.l10n.t('By kind of value') },
      { grouping: 'state', label: vscode.l10n.t('By what the drafts make of them') },
    ];
    for (const item of items) if (item.grouping === this.grouping) item.description = vscode.l10n.t('as now');
    return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group Facts') }))?.grouping;
  }

  dispose(): void {
    for (const s of [...this.following, ...this.subscriptions, this.changed]) s.dispose();
  }
}

const isFact = (node: unknown): node is FactNode => typeof node === 'object' && node !== null && 'fact' in node && 'facts' in node;
const recordOf = ({ facts, fact }: FactNode) => ofFact(fact, facts.base);

/** A drag can come from anywhere. */
function readDragged(json: string | undefined): { value: string; tag: string }[] {
  try {
    const read: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(read) ? read.filter((d) => typeof d?.value === 'string' && typeof d?.tag === 'string') : [];
  } catch {
    return [];
  }
}
