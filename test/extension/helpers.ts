/** What the tests share: the way to the workspace, to the extension and to what it shows. */
import * as vscode from 'vscode';
import type { FactmarkApi } from '../../src/extension/api.ts';
import { EMPTY_WINDOW } from '../failure.mjs';
import { show } from './report.ts';

export const isNode = typeof process === 'object' && !!process.versions?.node;

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, what = 'value'): void {
  const [a, e] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== e) throw new Error(`${what}\nexpected: ${e}\nactual:   ${a}`);
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until `look` answers with something. */
export async function until<T>(what: string, look: () => T | undefined | false | Promise<T | undefined | false>, ms = 15_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain until ${what}`);
    await sleep(20);
  }
}

/** Presses Enter in a pick until `look` answers with something: nothing says when a pick is there, and before that Enter does nothing. */
export function pickUntil<T>(what: string, look: () => T | undefined | false): Promise<T> {
  return until(what, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await sleep(200);
    return look();
  });
}

export function extension(): vscode.Extension<FactmarkApi> {
  const found = vscode.extensions.getExtension<FactmarkApi>('factmark.factmark');
  assert(found, 'the extension is installed');
  return found;
}

export async function factmark(): Promise<FactmarkApi> {
  const api = await extension().activate();
  await api.whenIdle();
  return api;
}

/** A file of the workspace: `one/drafts/report.md` lies in the folder `one`. */
export function uriOf(path: string): vscode.Uri {
  const [name, ...rest] = path.split('/');
  const folder = vscode.workspace.workspaceFolders?.find((f) => f.name === name);
  assert(folder, `there is a folder ${name}`);
  return vscode.Uri.joinPath(folder.uri, ...rest);
}

/** Opens a file in an editor and waits until it is judged. */
export async function open(path: string | vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(typeof path === 'string' ? uriOf(path) : path);
  await vscode.window.showTextDocument(document, { preview: false });
  await (await factmark()).whenIdle();
  return document;
}

/** Opens a file in an editor alone: what `openTextDocument` has opened, VS Code holds for minutes after the editor is closed. */
export async function openInEditor(path: string): Promise<vscode.TextDocument> {
  const uri = uriOf(path).toString();
  await vscode.commands.executeCommand('vscode.open', uriOf(path));
  const document = await until(`${path} is open`, () => vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri));
  await (await factmark()).whenIdle();
  return document;
}

/** Closes every editor; what was typed is lost. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isClosed) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = uriOf(path);
  await vscode.workspace.fs.writeFile(uri, encoder.encode(text));
  return uri;
}

export const read = async (path: string) => decoder.decode(await vscode.workspace.fs.readFile(uriOf(path)));
export const remove = (path: string) => vscode.workspace.fs.delete(uriOf(path), { recursive: true, useTrash: false });

/** Deletes what may or may not be there. */
export async function clear(path: string): Promise<void> {
  try {
    await remove(path);
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileNotFound') throw error;
  }
}

/** Our diagnostics on a document, as `verdict: marked text`. */
export function shown(document: vscode.TextDocument): string[] {
  return diagnostics(document.uri).map((d) => `${codeOf(d)}: ${document.getText(d.range)}`);
}

/** In the order of the text: VS Code has those of one collection after those of another. */
export const diagnostics = (uri: vscode.Uri) =>
  vscode.languages
    .getDiagnostics(uri)
    .filter((d) => d.source === 'Factmark')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Replaces the first occurrence of `from` as a writer would, in the buffer only. */
export async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert(at >= 0, `“${from}” is in ${document.uri.path}`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
  assert(await vscode.workspace.applyEdit(edit), 'the edit is applied');
}

/** The position of the first character of `text`, moved into it by one. */
export function within(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert(at >= 0, `“${text}” is in ${document.uri.path}`);
  return document.positionAt(at + 1);
}

/** Our hover at a place, as Markdown; empty where there is none. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<vscode.MarkdownString | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, within(document, text));
  const strings = hovers.flatMap((h) => h.contents).filter((c): c is vscode.MarkdownString => typeof c === 'object' && 'isTrusted' in c);
  return strings[0];
}

/** Markdown as it reads: escapes undone. */
export const unescaped = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Until the draft shows exactly these. */
export async function untilShown(document: vscode.TextDocument, expected: string[], why = 'the draft is judged'): Promise<void> {
  await until(why, () => JSON.stringify(shown(document)) === JSON.stringify(expected)).catch((error) => {
    equal(shown(document), expected, error.message);
  });
}

/** A change of the folders is asked for, and has come about with its event. */
export async function changeFolders(what: string, change: () => boolean): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  assert(change(), what);
  await changed;
}

/** The workspace of several folders has fact files; the single folder that is opened for `asleep.test.ts` has none at first. */
export const hasFacts = () => vscode.workspace.workspaceFile !== undefined;

/** Waits until the window has its folders: all that is tested lies in them. */
export async function foldersOpen(): Promise<void> {
  for (let waited = 0; waited < FOLDERS_LATE; waited += FOLDERS_STEP) {
    if (vscode.workspace.workspaceFolders?.length) return;
    await new Promise((resolve) => setTimeout(resolve, FOLDERS_STEP));
  }
  show(EMPTY_WINDOW);
  throw new Error(EMPTY_WINDOW);
}
/** In milliseconds. */
const [FOLDERS_LATE, FOLDERS_STEP] = [30_000, 100];

/** What a host leaves for the next one: see `restart.test.ts`. */
export const KEPT = 'one/kept.json';

export const isRestarted = () =>
  read(KEPT).then(
    () => true,
    () => false,
  );

/** What the index knows of a folder's drafts once it is up to date, and how many closed drafts were judged for that. */
export async function knownOf(name: string): Promise<{ drafts: string[]; mentions: number; judged: number }> {
  const { bases, index } = await factmark();
  const facts = bases.all().find(({ folder }) => folder.name === name);
  assert(facts, `${name} has facts`);
  assert(await index.update(facts), 'it is brought up to date');
  const drafts = index.draftsOf(facts).map(({ uri }) => uri.path.slice(facts.folder.uri.path.length));
  const { mentions, judged } = index.statsOf(facts);
  return { drafts: drafts.sort(), mentions, judged };
}
