/** Text from fact files and drafts on its way to the screen: it is shown as text, whatever it holds. */
import * as vscode from 'vscode';

/** Control characters, and the marks that turn the direction of what follows: neither belongs in a value that is shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** On one line, without control characters. French asks for spaces that do not break. */
export function plain(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
}

/** As Markdown that shows exactly this text: CommonMark lets a backslash stand before every ASCII punctuation mark. */
export function escaped(text: string): string {
  return plain(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** As the label of a pick, where `$(name)` would be an icon. */
export function label(text: string): string {
  return plain(text).replace(/\$\(/g, '\\$(');
}

/** Not longer than `most`, with an ellipsis where it was cut. */
export function shortened(text: string, most: number): string {
  const line = plain(text);
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** A web address that may be followed, as a Markdown link can hold it; undefined for every other scheme, and for what is no address. */
export function webAddress(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const url = new URL(plain(text));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    return url.href.replace(/[()<>[\]\\"'`*_|]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
  } catch {
    return undefined;
  }
}

/** A Markdown link that runs one of our own commands. */
export function commandLink(title: string, command: string, args: unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escaped(title)}](command:${command}?${query})`;
}

/** Markdown in which only these commands of ours can be run, and no HTML or icon is rendered. */
export function markdown(value: string, enabledCommands: string[]): vscode.MarkdownString {
  const result = new vscode.MarkdownString(value, false);
  result.supportHtml = false;
  result.isTrusted = { enabledCommands };
  return result;
}
