/** What `activate` returns: for the project's own tests and for whoever measures. Not for other extensions; it may change. */
import type * as vscode from 'vscode';
import type { FactBase, Finding } from '../index.ts';
import type { FactsViewFeature } from './features/facts-view.ts';
import { type LookUpItem, lookUpItems } from './features/look-up-items.ts';
import type { MarkdownIt, PreviewFeature } from './features/preview.ts';
import type { StatusFeature } from './features/status.ts';
import type { Bases } from './services/bases.ts';
import type { Drafts } from './services/drafts.ts';
import type { Timing, Timings } from './services/timings.ts';
import type { WorkspaceIndex } from './services/workspace-index.ts';

export interface FactmarkApi {
  /** What `activate` itself took, in ms, without the load of any base. */
  activationTime: number;
  /** The findings on an open draft; undefined where it is not judged. */
  findings(uri: vscode.Uri): readonly Finding[] | undefined;
  /** The base that a draft is judged against. */
  base(uri: vscode.Uri): FactBase | undefined;
  /** Whether a draft is too large to be judged while typing. */
  isWaiting(uri: vscode.Uri): boolean;
  /** Resolves when every known change to a fact file or a draft has been taken in. */
  whenIdle(): Promise<void>;
  /** How long the last checks took, oldest first. */
  timings(): readonly Timing[];
  /** What "Look Up Fact…" shows for a query, over all folders. */
  lookUp(query: string): LookUpItem[];
  /** Where the workspace's drafts speak of which fact, and for which base of which folder. */
  index: WorkspaceIndex;
  bases: Bases;
  /** The facts view and the status bar item, as they show themselves. */
  view: FactsViewFeature;
  status: StatusFeature;
  /** Called by VS Code's Markdown preview. */
  extendMarkdownIt<M extends MarkdownIt>(md: M): M;
}

type Parts = Pick<FactmarkApi, 'bases' | 'index' | 'view' | 'status'> & { drafts: Drafts; timings: Timings; preview: PreviewFeature };

export function createApi({ bases, drafts, index, timings, view, status, preview }: Parts, activationTime: number): FactmarkApi {
  return {
    activationTime,
    findings: (uri) => drafts.now(uri)?.findings,
    base: (uri) => bases.forDraft(uri)?.base,
    isWaiting: (uri) => drafts.isWaiting(uri),
    whenIdle: async () => {
      await bases.whenIdle();
      await drafts.whenIdle();
    },
    timings: () => timings.all,
    lookUp: (query) => lookUpItems(query, bases.all()),
    index,
    bases,
    view,
    status,
    extendMarkdownIt: (md) => preview.extendMarkdownIt(md),
  };
}
