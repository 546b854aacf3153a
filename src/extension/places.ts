/** Places in files as VS Code counts them. */
import * as vscode from 'vscode';
import type { FileRange } from '../index.ts';

/** A range of a fact file. */
export function rangeOf({ line, column, endLine, endColumn }: FileRange): vscode.Range {
  return new vscode.Range(Math.max(0, line - 1), Math.max(0, column - 1), Math.max(0, endLine - 1), Math.max(0, endColumn - 1));
}

/** Turns offsets into positions for a text that is in no open document. Line ends are LF, CRLF and CR, as in the editor. */
export function positionsIn(text: string): (offset: number) => vscode.Position {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return new vscode.Position(low, offset - starts[low]);
  };
}
