/** The open drafts, each judged anew at every pause in typing and whenever its fact base changes. */
import * as vscode from 'vscode';
import { explainAt } from '../../checker/explain.ts';
import { type UnusedIgnore, unusedIgnores } from '../../checker/unused-ignores.ts';
import type { Draft as ParsedDraft } from '../../draft/draft.ts';
import { type Checker, type CheckOptions, createChecker, type ExplainedClaim, type FactBase, type Finding } from '../../index.ts';
import type { Bases } from './bases.ts';
import type { FolderFacts } from './folder-facts.ts';
import { Orphans } from './orphans.ts';
import { isDraft, isTooLarge } from './scope.ts';
import type { Settings } from './settings.ts';
import { pause, Slicer, timeAtWork } from './slices.ts';
import type { Timings } from './timings.ts';
import { Turns } from './turns.ts';

export type { ParsedDraft };

/** Pause after a keystroke, in ms, before the draft is judged. */
export const DEBOUNCE = 60;

/** What is known of an open draft. */
export interface Judged {
  document: vscode.TextDocument;
  facts: FolderFacts;
  findings: readonly Finding[];
  /** Ignore comments that silence nothing. */
  unusedIgnores: readonly UnusedIgnore[];
  /** The version of the document that this is said of. */
  version: number;
}

export class Drafts implements vscode.Disposable {
  private readonly open = new Map<string, Draft>();
  private readonly judged = new vscode.EventEmitter<vscode.TextDocument>();
  /** New findings on a draft; none where it is no longer judged. */
  readonly onDidJudge = this.judged.event;
  private readonly subscriptions: vscode.Disposable[];
  private readonly orphans = new Orphans();
  private wantsUnsourced = false;

  constructor(
    private readonly bases: Bases,
    private readonly settings: Settings,
    private readonly timings: Timings,
  ) {
    this.subscriptions = [
      this.orphans,
      this.orphans.onDidChange((d) => (this.orphans.has(d) ? this.drop(d) : this.take(d))),
      vscode.workspace.onDidOpenTextDocument((d) => this.take(d)),
      vscode.workspace.onDidCloseTextDocument((d) => this.drop(d)),
      vscode.workspace.onDidChangeTextDocument((e) => {
        if (e.contentChanges.length > 0) this.open.get(e.document.uri.toString())?.edited();
      }),
      bases.onDidChange(() => this.judgeAll()),
      settings.onDidChange((e) => {
        if (e.affectsConfiguration('factmark.severity')) this.judgeAll();
      }),
    ];
    this.takeAll();
  }

  /** The findings on a draft as it stands, once they are there; undefined where it is not judged. */
  async of(document: vscode.TextDocument): Promise<Judged | undefined> {
    const draft = this.open.get(document.uri.toString());
    await draft?.whenIdle();
    return this.now(document.uri);
  }

  /** The findings that are there now. */
  now(uri: vscode.Uri): Judged | undefined {
    const draft = this.open.get(uri.toString());
    if (!draft?.facts || !draft.findings) return undefined;
    const { document, facts, findings, unused, version } = draft;
    return { document, facts, findings, unusedIgnores: unused, version };
  }

  /** The draft in blocks, as its text is now; undefined where it is not judged, or not yet. */
  parsed(document: vscode.TextDocument): ParsedDraft | undefined {
    return this.open.get(document.uri.toString())?.parsed();
  }

  /** The claims that touch a place, an offset of the document, explained as the draft was judged last; none where its text is another by now. */
  explained(document: vscode.TextDocument, offset: number): ExplainedClaim[] {
    return this.open.get(document.uri.toString())?.explained(offset) ?? [];
  }

  /** Everything open that is judged, as known now. */
  all(): Judged[] {
    return [...this.open.values()].map((d) => this.now(d.document.uri)).filter((judged) => judged !== undefined);
  }

  /** Whether values that no fact speaks of are found even where the settings hide them. */
  showUnsourced(wanted: boolean): void {
    if (wanted === this.wantsUnsourced) return;
    this.wantsUnsourced = wanted;
    this.judgeAll();
  }

  private optionsOf(uri: vscode.Uri): CheckOptions {
    const options = this.settings.checkOptions(uri);
    return this.wantsUnsourced ? { ...options, unsourced: true } : options;
  }

  has(uri: vscode.Uri): boolean {
    return this.open.has(uri.toString());
  }

  /** Whether the draft waits for a check on demand. */
  isWaiting(uri: vscode.Uri): boolean {
    return this.open.get(uri.toString())?.isWaiting === true;
  }

  /** Judges a draft that is too large to be judged while typing. */
  async checkNow(document: vscode.TextDocument): Promise<void> {
    const draft = this.open.get(document.uri.toString());
    draft?.judge({ force: true });
    await draft?.whenIdle();
  }

  async whenIdle(): Promise<void> {
    await Promise.all([...this.open.values()].map((d) => d.whenIdle()));
  }

  private takeAll(): void {
    // What the writer sees comes first.
    const seen = new Set(vscode.window.visibleTextEditors.map((e) => e.document));
    const rank = (d: vscode.TextDocument) => (seen.has(d) ? 0 : 1);
    for (const d of [...vscode.workspace.textDocuments].sort((a, b) => rank(a) - rank(b))) this.take(d);
  }

  /** The folders or their bases changed: what is a draft, and against what it is judged, may have changed with them. */
  private judgeAll(): void {
    this.takeAll();
    for (const draft of this.open.values()) draft.judge({ anew: true });
  }

  private take(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.open.has(key) || document.isClosed || !isDraft(document) || this.orphans.has(document)) return;
    const draft = new Draft(
      document,
      this.bases,
      (uri) => this.optionsOf(uri),
      this.timings,
      () => this.judged.fire(document),
    );
    this.open.set(key, draft);
    draft.judge();
  }

  private drop(document: vscode.TextDocument): void {
    const draft = this.open.get(document.uri.toString());
    if (!draft) return;
    this.open.delete(document.uri.toString());
    draft.dispose();
    this.judged.fire(document);
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
    for (const draft of this.open.values()) draft.dispose();
    this.judged.dispose();
  }
}

class Draft implements vscode.Disposable {
  facts: FolderFacts | undefined;
  findings: readonly Finding[] | undefined;
  unused: readonly UnusedIgnore[] = [];
  version = -1;
  isWaiting = false;
  private base: FactBase | undefined;
  /** As JSON. */
  private options = '';
  private checker: Checker | undefined;
  private slicer: Slicer<Finding[]> | undefined;
  private readonly turns = new Turns();
  /** Grows with every reason to judge anew: a run that began before is stale. */
  private turn = 0;
  private lastEdit: number | undefined;
  private isDisposed = false;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly bases: Bases,
    private readonly optionsOf: (uri: vscode.Uri) => CheckOptions,
    private readonly timings: Timings,
    private readonly onJudged: () => void,
  ) {}

  edited(): void {
    this.lastEdit = performance.now();
    this.schedule(DEBOUNCE);
  }

  /** Judges soon. `anew`: the base or the settings may be others; `force`: even where it is too large. */
  judge({ anew = false, force = false } = {}): void {
    if (anew && !this.needsChecker()) {
      // The same base: only how findings are shown can have changed.
      if (this.findings) this.onJudged();
      return;
    }
    this.schedule(0, force);
  }

  parsed(): ParsedDraft | undefined {
    const draft = this.checker?.last()?.draft;
    return draft?.markdown === this.document.getText() ? draft : undefined;
  }

  explained(offset: number): ExplainedClaim[] {
    if (!this.checker || !this.base || !this.findings || !this.parsed()) return [];
    return explainAt(offset, this.checker, this.findings, this.base, this.optionsOf(this.document.uri));
  }

  whenIdle(): Promise<void> {
    return this.turns.whenIdle();
  }

  private needsChecker(): boolean {
    const facts = this.bases.forDraft(this.document.uri);
    return facts !== this.facts || facts?.base !== this.base || this.options !== JSON.stringify(this.optionsOf(this.document.uri));
  }

  private schedule(delay: number, force = false): void {
    this.turn++;
    this.turns.schedule(delay, () => this.run(force));
  }

  private async run(force: boolean): Promise<void> {
    const turn = this.turn;
    const isStale = () => this.isDisposed || this.turn !== turn;
    if (isStale()) return;
    if (this.needsChecker()) this.renew();
    const text = this.document.getText();
    this.isWaiting = this.slicer !== undefined && !force && isTooLarge(text);
    if (!this.slicer || this.isWaiting) return this.settle(undefined);
    const { version } = this.document;
    const began = performance.now();
    const run = await this.slicer.check(text, isStale);
    if (!run) return;
    // Telling of a thousand findings is a slice of its own.
    await pause();
    if (isStale()) return;
    this.version = version;
    this.unused = this.checker && text.includes('facts-ignore') ? unusedIgnores(this.checker) : [];
    const worked = timeAtWork();
    this.settle(run.result);
    this.timings.add({
      uri: this.document.uri.toString(),
      version,
      length: text.length,
      slices: run.slices,
      telling: timeAtWork() - worked,
      elapsed: performance.now() - began,
      latency: this.lastEdit === undefined ? undefined : performance.now() - this.lastEdit,
    });
    this.lastEdit = undefined;
  }

  private renew(): void {
    this.facts = this.bases.forDraft(this.document.uri);
    this.base = this.facts?.base;
    const options = this.optionsOf(this.document.uri);
    this.options = JSON.stringify(options);
    this.checker = this.base && createChecker(this.base, options);
    this.slicer = this.checker && new Slicer(this.checker);
  }

  private settle(findings: readonly Finding[] | undefined): void {
    this.findings = findings;
    this.onJudged();
  }

  dispose(): void {
    this.isDisposed = true;
    this.turns.cancel();
  }
}
