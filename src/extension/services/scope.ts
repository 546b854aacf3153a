/** Which documents are drafts. */
import * as vscode from 'vscode';

export const DRAFT_LANGUAGE = 'markdown';

/** Longest draft judged while typing, in UTF-16 units: about 170,000 words. A longer one is judged on demand. */
export const LONGEST_DRAFT = 1_000_000;
/** Longest line of a draft judged while typing: a paragraph is the least that can be judged, and such a line is no prose. */
export const LONGEST_LINE = 100_000;

/**
 * A draft is a Markdown document that is untitled or lies in a file system that the workspace is opened from (or on disk): so the old side of
 * a comparison (`git:`), output, notebook cells and other read-only views are none, whatever their schemes are called.
 */
export function isDraft(document: vscode.TextDocument): boolean {
  if (document.languageId !== DRAFT_LANGUAGE) return false;
  const { scheme, authority } = document.uri;
  if (scheme === 'untitled' || scheme === 'file') return true;
  return (vscode.workspace.workspaceFolders ?? []).some((f) => f.uri.scheme === scheme && f.uri.authority === authority);
}

/** Whether a draft is too long, or has too long a line, to be judged at every pause in typing. */
export function isTooLarge(text: string): boolean {
  if (text.length > LONGEST_DRAFT) return true;
  let from = 0;
  for (;;) {
    const end = text.indexOf('\n', from);
    if ((end < 0 ? text.length : end) - from > LONGEST_LINE) return true;
    if (end < 0) return false;
    from = end + 1;
  }
}
