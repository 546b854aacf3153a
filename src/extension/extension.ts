/**
 * VS Code starts the extension where a name in the workspace may mean facts, and its Markdown preview starts it with any Markdown file. So it
 * sleeps at first: it looks and waits for a fact file, and takes notice of nothing else. It wakes at the first one, or by one of its commands.
 */
import * as vscode from 'vscode';
import { speak } from '../say.ts';
import { createApi, type FactmarkApi } from './api.ts';
import { PreviewFeature } from './features/preview.ts';
import { createFeatures } from './features.ts';
import { Bases } from './services/bases.ts';
import { Settings } from './services/settings.ts';
import { Sleep } from './sleep.ts';

/** Returns at once: fact files are looked for, read, and drafts judged after that. */
export function activate(context: vscode.ExtensionContext): FactmarkApi {
  const began = performance.now();
  speak(vscode.l10n.bundle);
  const settings = new Settings();
  const bases = new Bases(settings);
  const sleep = new Sleep(() => createFeatures(context, settings, bases));
  const preview = new PreviewFeature(bases, () => sleep.isOver);
  const look = bases.onDidChange(() => {
    if (bases.all().length > 0) sleep.end();
  });
  context.subscriptions.push(settings, bases, preview, look, sleep);
  return createApi(bases, sleep, preview, performance.now() - began);
}
