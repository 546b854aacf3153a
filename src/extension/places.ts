/** Places in files as VS Code counts them. */

import * as vscode from 'vscode';
import type { FileRange } from '../index.ts';
import { lastAtMost } from '../lists.ts';

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
    const line = lastAtMost(starts, offset);
    return new vscode.Position(line, offset - starts[line]);
  };
}
