/** What `activate` returns: for the project's own tests and for whoever measures. Not for other extensions; it may change. */
import type * as vscode from 'vscode';
import type { FactBase, Finding } from '../index.ts';
import type { FactsViewFeature } from './features/facts-view.ts';
import { type LookUpItem, lookUpItems } from './features/look-up-items.ts';
import type { MarkdownIt, PreviewFeature } from './features/preview.ts';
import type { StatusFeature } from './features/status.ts';
import type { Features } from './features.ts';
import type { Bases } from './services/bases.ts';
import type { Timing } from './services/timings.ts';
import type { WorkspaceIndex } from './services/workspace-index.ts';
import type { Sleep } from './sleep.ts';

export interface FactmarkApi {
  /** What `activate` itself took, in ms, without the load of any base. */
  activationTime: number;
  /** Whether there was a fact file, or a command was run: before that nothing is judged or shown. */
  readonly isAwake: boolean;
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
  readonly index: WorkspaceIndex;
  bases: Bases;
  /** The facts view and the status bar item, as they show themselves. */
  readonly view: FactsViewFeature;
  readonly status: StatusFeature;
  /** Called by VS Code's Markdown preview. */
  extendMarkdownIt<M extends MarkdownIt>(md: M): M;
}

/** What a test asks for that comes with the features ends the sleep. */
export function createApi(bases: Bases, sleep: Sleep<Features>, preview: PreviewFeature, activationTime: number): FactmarkApi {
  return {
    activationTime,
    get isAwake() {
      return sleep.isOver;
    },
    findings: (uri) => sleep.features?.drafts.now(uri)?.findings,
    base: (uri) => bases.forDraft(uri)?.base,
    isWaiting: (uri) => sleep.features?.drafts.isWaiting(uri) ?? false,
    whenIdle: async () => {
      await bases.whenIdle();
      await sleep.features?.drafts.whenIdle();
    },
    timings: () => sleep.features?.timings.all ?? [],
    lookUp: (query) => lookUpItems(query, bases.all()),
    get index() {
      return sleep.end().index;
    },
    bases,
    get view() {
      return sleep.end().view;
    },
    get status() {
      return sleep.end().status;
    },
    extendMarkdownIt: (md) => preview.extendMarkdownIt(md),
  };
}
