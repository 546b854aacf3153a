/** Folding in a fact file: sections, entries, fields of several lines, and comments. */
import * as vscode from 'vscode';
import { layoutOf, type Part } from '../../authoring/layout.ts';
import { linesOf } from '../../authoring/lines.ts';
import type { Bases } from '../services/bases.ts';
import { FACT_FILES, factsOf, hasYamlExtension } from '../services/fact-documents.ts';

export class FactFoldingFeature implements vscode.FoldingRangeProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerFoldingRangeProvider(FACT_FILES, this);

  constructor(private readonly bases: Bases) {}

  async provideFoldingRanges(document: vscode.TextDocument): Promise<vscode.FoldingRange[] | undefined> {
    if (hasYamlExtension() || !(await factsOf(this.bases, document))) return undefined;
    const text = document.getText();
    const { sections, others } = layoutOf(text);
    const parts: Part[] = [...others, ...sections.flatMap((s) => [s, ...s.entries.flatMap((e) => [e, ...e.fields])])];
    const lineOf = (offset: number) => document.positionAt(offset).line;
    const folds = parts.map(({ from, to }) => new vscode.FoldingRange(lineOf(from), lineOf(to)));
    return [...folds, ...comments(text)].filter(({ start, end }) => end > start);
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** Comments of several lines. */
function comments(text: string): vscode.FoldingRange[] {
  const folds: vscode.FoldingRange[] = [];
  let first = -1;
  const lines = linesOf(text);
  for (let i = 0; i <= lines.length; i++) {
    const isComment = i < lines.length && lines[i].isBlank && text[lines[i].content] === '#';
    if (isComment && first < 0) first = i;
    else if (!isComment && first >= 0) {
      folds.push(new vscode.FoldingRange(first, i - 1, vscode.FoldingRangeKind.Comment));
      first = -1;
    }
  }
  return folds;
}
