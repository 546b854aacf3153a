/**
 * The review of a folder's fact base, while one of its fact files is open: what does not fit together in it, and what no longer fits its sources or
 * the date. It follows the base at a pause, in slices.
 */
import * as vscode from 'vscode';
import type { Problem } from '../../index.ts';
import { reviewSteps } from '../../review/review.ts';
import type { Bases } from './bases.ts';
import type { FolderFacts } from './folder-facts.ts';
import { Breather } from './slices.ts';
import { SourceFiles } from './source-files.ts';
import { Turns } from './turns.ts';

/** Pause after the last change, in ms: nothing of it is urgent. */
const SETTLE = 300;

export class Reviews implements vscode.Disposable {
  readonly sources = new SourceFiles();
  private readonly found = new Map<FolderFacts, Problem[]>();
  private readonly changed = new vscode.EventEmitter<FolderFacts>();
  /** A review found something else than the one before. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];
  private readonly turns = new Turns();
  /** Grows with every reason to review anew. */
  private turn = 0;

  constructor(private readonly bases: Bases) {
    const files = vscode.workspace.createFileSystemWatcher('**/*.{txt,text,md,markdown,rst,adoc}');
    const onFile = (uri: vscode.Uri) => {
      if (this.sources.has(uri)) this.schedule();
    };
    const onDocument = (document: vscode.TextDocument) => {
      if (bases.all().some((facts) => facts.isFactFile(document))) this.schedule();
    };
    this.subscriptions = [
      files,
      files.onDidChange(onFile),
      files.onDidCreate(onFile),
      files.onDidDelete(onFile),
      bases.onDidChange(() => this.schedule()),
      bases.onDidRemove((facts) => this.settle(facts, [])),
      vscode.workspace.onDidOpenTextDocument(onDocument),
      vscode.workspace.onDidCloseTextDocument(onDocument),
    ];
    this.schedule();
  }

  /** What the last review of a folder's base found. */
  of(facts: FolderFacts): readonly Problem[] {
    return this.found.get(facts) ?? [];
  }

  whenIdle(): Promise<void> {
    return this.turns.whenIdle();
  }

  private schedule(): void {
    this.turn++;
    this.turns.schedule(SETTLE, () => this.run());
  }

  private async run(): Promise<void> {
    const { turn } = this;
    const isStale = () => this.turn !== turn;
    for (const facts of this.bases.all()) {
      const open = vscode.workspace.textDocuments.some((d) => !d.isClosed && facts.isFactFile(d));
      const problems = open && facts.isWhole ? await this.review(facts, isStale) : [];
      if (isStale()) return;
      if (problems) this.settle(facts, problems);
    }
  }

  private async review(facts: FolderFacts, isStale: () => boolean): Promise<Problem[] | undefined> {
    const { texts, base } = facts;
    const sourceFile = await this.sources.of(facts);
    const breather = new Breather();
    const steps = reviewSteps(texts, base, { today: today(), sourceFile });
    for (;;) {
      await breather.rest();
      if (isStale()) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  private settle(facts: FolderFacts, problems: Problem[]): void {
    if (problems.length === 0 && !this.found.has(facts)) return;
    if (problems.length > 0) this.found.set(facts, problems);
    else this.found.delete(facts);
    this.changed.fire(facts);
  }

  dispose(): void {
    this.turn++;
    this.turns.cancel();
    for (const s of this.subscriptions) s.dispose();
    this.changed.dispose();
  }
}

/** The writer's day. */
function today(): string {
  const now = new Date();
  const part = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
