/** Findings as diagnostics: of open drafts as they are typed, and of closed ones that a check of the workspace found. */
import * as vscode from 'vscode';
import type { Finding, Verdict } from '../../index.ts';
import { positionsIn, rangeOf } from '../places.ts';
import { recordOf } from '../records.ts';
import type { Bases } from '../services/bases.ts';
import type { Drafts } from '../services/drafts.ts';
import { readText } from '../services/fact-files.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { PagedDiagnostics } from '../services/paged-diagnostics.ts';
import type { Settings } from '../services/settings.ts';
import { plain } from '../text.ts';
import { verdictPage } from '../verdicts.ts';

interface Closed {
  uri: vscode.Uri;
  /** What was judged. */
  text: string;
}

/** How a verdict is shown: not at all without a severity. */
interface Shown {
  severity: vscode.DiagnosticSeverity | undefined;
  code: Exclude<vscode.Diagnostic['code'], undefined>;
}

export class Diagnostics implements vscode.Disposable {
  private readonly collection = new PagedDiagnostics('factmark');
  /** Closed drafts with findings on show, until something they rest on changes. */
  private readonly closed = new Map<string, Closed>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly drafts: Drafts,
    bases: Bases,
    private readonly settings: Settings,
  ) {
    // Of folders too: one that is moved or deleted is one event, with none for the files in it.
    const files = vscode.workspace.createFileSystemWatcher('**', true);
    this.subscriptions = [
      this.collection,
      files,
      files.onDidChange((uri) => this.forgetIfChanged(uri)),
      files.onDidDelete((uri) => this.forgetWithin(uri)),
      drafts.onDidJudge((document) => this.showOpen(document)),
      bases.onDidChange(() => this.forgetStale()),
    ];
  }

  /** Whether the findings on a draft are on show. */
  shows(uri: vscode.Uri): boolean {
    return this.closed.has(uri.toString()) || this.drafts.now(uri) !== undefined;
  }

  /** Shows the findings on a draft that is not open. */
  showClosed(uri: vscode.Uri, text: string, findings: readonly Finding[], facts: FolderFacts): void {
    const diagnostics = this.diagnosticsOf(uri, findings, facts, positionsIn(text));
    this.collection.set(uri, diagnostics);
    if (diagnostics.length > 0) this.closed.set(uri.toString(), { uri, text });
    else this.closed.delete(uri.toString());
  }

  private showOpen(document: vscode.TextDocument): void {
    this.closed.delete(document.uri.toString());
    const judged = this.drafts.now(document.uri);
    if (!judged) this.collection.delete(document.uri);
    else
      this.collection.set(
        document.uri,
        this.diagnosticsOf(document.uri, judged.findings, judged.facts, (o) => document.positionAt(o)),
      );
  }

  /** Word of a change can come late, of one that was there before the draft was judged. */
  private async forgetIfChanged(uri: vscode.Uri): Promise<void> {
    const closed = this.closed.get(uri.toString());
    if (closed && (await readText(uri)) !== closed.text) this.forget(uri);
  }

  private forget(uri: vscode.Uri): void {
    if (this.closed.delete(uri.toString()) && !this.drafts.has(uri)) this.collection.delete(uri);
  }

  private forgetWithin(deleted: vscode.Uri): void {
    const within = `${deleted.toString()}/`;
    for (const [key, { uri }] of [...this.closed]) if (key === deleted.toString() || key.startsWith(within)) this.forget(uri);
  }

  /** Another base is in force: what was found in closed drafts may no longer be so. */
  private forgetStale(): void {
    for (const { uri } of [...this.closed.values()]) this.forget(uri);
  }

  private diagnosticsOf(
    uri: vscode.Uri,
    findings: readonly Finding[],
    facts: FolderFacts,
    positionAt: (offset: number) => vscode.Position,
  ): vscode.Diagnostic[] {
    const diagnostics: vscode.Diagnostic[] = [];
    const shown = new Map<Verdict, Shown>();
    for (const finding of findings) {
      // VS Code takes its time to tell of a setting: a long draft has a thousand findings, of six verdicts.
      let look = shown.get(finding.verdict);
      if (!look) {
        look = this.shownFor(finding.verdict, uri);
        shown.set(finding.verdict, look);
      }
      const { severity, code } = look;
      if (severity === undefined) continue;
      const range = new vscode.Range(positionAt(finding.start), positionAt(finding.end));
      const diagnostic = new vscode.Diagnostic(range, plain(finding.message), severity);
      diagnostic.source = 'Factmark';
      diagnostic.code = code;
      const record = recordOf(facts.base, finding.fact);
      const file = record && facts.uriOf(record.path);
      if (file) {
        const place = new vscode.Location(file, rangeOf(record.range));
        // The message has the fact's sentence already.
        diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, plain(record.id))];
      }
      diagnostics.push(diagnostic);
    }
    return diagnostics;
  }

  private shownFor(verdict: Verdict, uri: vscode.Uri): Shown {
    return { severity: this.settings.severity(verdict, uri), code: { value: verdict, target: verdictPage(this.extension, verdict) } };
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
  }
}
