/** The facts of all folders as a tree: in groups by file, by kind or by what the drafts make of them. */
import * as vscode from 'vscode';
import { type Fact, searchFacts } from '../../index.ts';
import { shortReference } from '../citations.ts';
import { COMMANDS } from '../commands.ts';
import { ofFact } from '../records.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import type { WorkspaceIndex } from '../services/workspace-index.ts';
import { escaped, markdown, plain, shortened } from '../text.ts';

export const GROUPINGS = ['file', 'kind', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the drafts make of a fact; `unknown` while they have not all been read. */
export type State = 'contradicted' | 'doubtful' | 'supported' | 'unused' | 'unknown';

export interface FactNode {
  facts: FolderFacts;
  fact: Fact;
}

export interface GroupNode {
  label: string;
  icon?: vscode.ThemeIcon;
  nodes: FactNode[];
}

/** Stands for the facts of a group that are not shown. */
export interface RestNode {
  rest: number;
}

export type Node = GroupNode | FactNode | RestNode;

/** Most facts shown in a group: who looks for one among more narrows the view. */
const MOST = 500;

/** Every fact, or those that answer a filter, as they stand in the files. */
export function factNodes(bases: readonly FolderFacts[], filter: string): FactNode[] {
  return bases.flatMap((facts) => {
    const all = [...facts.base.facts.values()];
    if (!filter.trim()) return all.map((fact) => ({ facts, fact }));
    const found = new Set(searchFacts(facts.base, filter, { limit: MOST }).map(({ fact }) => fact));
    return all.filter((fact) => found.has(fact)).map((fact) => ({ facts, fact }));
  });
}

export function groupsOf(nodes: readonly FactNode[], grouping: Grouping, index: WorkspaceIndex): GroupNode[] {
  const groups = new Map<string, GroupNode>();
  for (const node of nodes) {
    const { key, label, icon } = groupOf(node, grouping, index);
    const group = groups.get(key) ?? { label, icon, nodes: [] };
    group.nodes.push(node);
    groups.set(key, group);
  }
  // Files stay in their order, kinds and states have one of their own.
  if (grouping === 'file') return [...groups.values()];
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

export function childrenOf(group: GroupNode): Node[] {
  const rest = group.nodes.length - MOST;
  return rest > 0 ? [...group.nodes.slice(0, MOST), { rest }] : group.nodes;
}

function groupOf(
  { facts, fact }: FactNode,
  grouping: Grouping,
  index: WorkspaceIndex,
): { key: string; label: string; icon?: vscode.ThemeIcon } {
  if (grouping === 'file') {
    const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
    const label = several ? `${facts.folder.name} · ${fact.path}` : fact.path;
    return { key: `${facts.folder.uri} ${fact.path}`, label, icon: new vscode.ThemeIcon('file') };
  }
  if (grouping === 'kind') return kinds()[fact.value?.kind ?? 'statement'];
  const state = stateOf({ facts, fact }, index);
  return { ...states()[state], icon: iconOf(state) };
}

export function stateOf({ facts, fact }: FactNode, index: WorkspaceIndex): State {
  const { mentions, verdicts } = index.tallyOf(facts, fact.id);
  if (verdicts.contradicted) return 'contradicted';
  if (verdicts.imprecise || verdicts.outdated || verdicts.disputed) return 'doubtful';
  if (verdicts.supported) return 'supported';
  return index.isCurrent(facts) && mentions === 0 ? 'unused' : 'unknown';
}

// Made when they are needed: the localised strings are not there yet when this file is loaded.
const kinds = () => ({
  date: { key: '1', label: vscode.l10n.t('Dates'), icon: new vscode.ThemeIcon('calendar') },
  figure: { key: '2', label: vscode.l10n.t('Figures'), icon: new vscode.ThemeIcon('symbol-number') },
  name: { key: '3', label: vscode.l10n.t('Names'), icon: new vscode.ThemeIcon('person') },
  statement: { key: '4', label: vscode.l10n.t('Statements'), icon: new vscode.ThemeIcon('quote') },
});

const states = () => ({
  contradicted: { key: '1', label: vscode.l10n.t('Contradicted in a draft') },
  doubtful: { key: '2', label: vscode.l10n.t('Imprecise, outdated or disputed in a draft') },
  supported: { key: '3', label: vscode.l10n.t('Supported') },
  unused: { key: '4', label: vscode.l10n.t('Unused in any draft') },
  unknown: { key: '5', label: vscode.l10n.t('Not known yet') },
});

function iconOf(state: State): vscode.ThemeIcon {
  switch (state) {
    case 'contradicted':
      return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
    case 'doubtful':
      return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    case 'supported':
      return new vscode.ThemeIcon('pass');
    case 'unused':
    case 'unknown':
      return new vscode.ThemeIcon('circle-outline');
  }
}

export function itemOf(node: Node, index: WorkspaceIndex): vscode.TreeItem {
  if ('rest' in node) {
    const item = new vscode.TreeItem(vscode.l10n.t('{0} more: filter the view to find them', node.rest));
    item.command = { command: COMMANDS.filterFacts, title: vscode.l10n.t('Filter') };
    return item;
  }
  if ('nodes' in node) {
    const item = new vscode.TreeItem(plain(node.label), vscode.TreeItemCollapsibleState.Expanded);
    item.iconPath = node.icon;
    item.description = String(node.nodes.length);
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} facts', plain(node.label), node.nodes.length) };
    return item;
  }
  return factItem(node, index);
}

function factItem(node: FactNode, index: WorkspaceIndex): vscode.TreeItem {
  const { facts, fact } = node;
  const { id, statement, value, citations } = ofFact(fact, facts.base);
  const state = stateOf(node, index);
  const item = new vscode.TreeItem(shortened(statement, 200));
  item.id = `${facts.folder.uri} ${id}`;
  item.description = shortened(value, 80);
  item.iconPath = iconOf(state);
  item.contextValue = 'fact';
  if (vscode.workspace.isTrusted)
    item.command = { command: COMMANDS.openFact, title: vscode.l10n.t('Open Fact'), arguments: [facts.folder.uri.toString(), id] };
  const [citation] = citations;
  const source = citation ? shortReference(citation, facts.base.sources) : '';
  const quote = citation?.quote ? `> “${escaped(citation.quote)}”` : '';
  const drafts = draftsOf(node, index);
  const parts = [escaped(statement), value && `**${escaped(value)}**`, quote, escaped(source), escaped(drafts)];
  item.tooltip = markdown(parts.filter(Boolean).join('\n\n'), []);
  const said = [plain(statement), plain(value), states()[state].label, plain(source)];
  item.accessibilityInformation = { label: said.filter(Boolean).join(', ') };
  return item;
}

function draftsOf({ facts, fact }: FactNode, index: WorkspaceIndex): string {
  const { drafts, verdicts } = index.tallyOf(facts, fact.id);
  if (drafts === 0) return index.isCurrent(facts) ? vscode.l10n.t('Unused in any draft') : '';
  const wrong = verdicts.contradicted ?? 0;
  return wrong > 0 ? vscode.l10n.t('Drafts: {0}, contradictions: {1}', drafts, wrong) : vscode.l10n.t('Drafts: {0}', drafts);
}
