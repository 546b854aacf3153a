/** A fact base whose every text tries to be more than text: nothing gets through, wherever it is shown. */
import * as vscode from 'vscode';
import { verdictItems } from '../../src/extension/features/verdict-list.ts';
import { assert, closeAll, diagnostics, equal, factmark, open, remove, until, uriOf, within, write } from './helpers.ts';

/** Links, commands, HTML, icons, a terminal's escapes, turned direction, no width. */
const PAYLOAD = String.raw`](command:workbench.action.quit) [x](command:workbench.action.quit) <img src=x onerror=alert(1)> <b>b</b> **s** ![i](https://evil.invalid/i.png) $(flame) \e[31m\e]0;owned\a\u202e\u2066\u200f\u009b2J www.evil.invalid`;
const text = (before: string) => `"${before} ${PAYLOAD}"`;
const FACTS = `title: ${text('Title')}
sources:
  worst:
    type: article
    title: ${text('Source')}
    author: [{ family: ${text('Family')}, given: ${text('Given')} }]
    publisher: ${text('Publisher')}
    URL: "javascript:alert(1)"
  ${text('cited')}:
    type: article
    title: S
names:
  ogre:
    name: ${text('Ogre')}
    aliases: [Ogre Castle]
facts:
  worst-goats:
    fact: ${text('Ogre Castle has 57 goats.')}
    figure: 57 goats
    about: [Ogre Castle]
    terms: [goats]
    source: worst
    quote: ${text('57 goats')}
    locator: ${text('p. 1')}
    note: ${text('Note')}
    asOf: 2021
  ${text('id')}:
    fact: ${text('Ogre Castle has 12 geese.')}
    figure: 12 geese
    source: ${text('cited')}
    colour: ${text('unknown')}
`;
const FILE = 'one/facts/worst.facts.yaml';
const DRAFT = 'one/drafts/worst.md';
const TEXT = 'Ogre Castle has [75 goats](fact:worst-goats).\n\nOgre Castle has 75 goats, and [some](fact:worst-goat).\n';

// biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Shown as it is: nothing may be hidden in it. */
function isPlain(what: string, said: unknown): void {
  if (said !== undefined) assert(!UNSEEN.test(String(said)), `${what}: ${JSON.stringify(said)}`);
}

/** Shown with icons: only one of ours may stand there, at the start. */
function isLabel(what: string, said: string | undefined): void {
  isPlain(what, said);
  assert(!/(?<!\\)\$\(/.test((said ?? '').replace(/^\$\([\w~-]+\)/, '')), `${what}: ${said}`);
}

/** Shown as Markdown, where it is any: with escaped characters out, what is left is ours. */
function isHarmless(what: string, said: vscode.MarkdownString | string | undefined): void {
  if (said === undefined || typeof said === 'string') {
    isPlain(what, said);
    return;
  }
  isPlain(what, said.value);
  equal([said.supportHtml ?? false, said.supportThemeIcons ?? false], [false, false], `${what}: HTML and icons`);
  const commands = typeof said.isTrusted === 'object' ? said.isTrusted.enabledCommands : [];
  assert(said.isTrusted !== true && commands.every((command) => command.startsWith('factmark.')), `${what}: ${commands.join()}`);
  const markup = said.value.replace(/\\[!-/:-@[-`{-~]/g, '');
  for (const [, target] of markup.matchAll(/\]\(([^)]*)\)/g)) assert(/^command:factmark\.\w+\?/.test(target), `${what}: ${target}`);
  assert(!/<|!\[|javascript|https?:|www\.|&#/.test(markup), `${what}: ${markup}`);
}

suite('a hostile fact base', () => {
  let draft: vscode.TextDocument;
  suiteSetup(async () => {
    await write(FILE, FACTS);
    await write(DRAFT, TEXT);
    draft = await open(DRAFT);
    await until('it is in force', () => diagnostics(draft.uri).length >= 3);
  });
  suiteTeardown(async () => {
    await closeAll();
    await remove(FILE);
    await remove(DRAFT);
    await until('it is gone', async () => !(await factmark()).base(uriOf('one/drafts/report.md'))?.facts.has('worst-goats'));
  });

  test('in problems', () => {
    for (const d of [...diagnostics(draft.uri), ...diagnostics(uriOf(FILE))]) {
      isPlain('message', d.message);
      for (const related of d.relatedInformation ?? []) isPlain('related', related.message);
    }
  });

  test('in hovers', async () => {
    for (const [uri, at] of [
      [draft.uri, within(draft, '75 goats')],
      [draft.uri, draft.positionAt(TEXT.lastIndexOf('75 goats') + 1)],
    ] as const) {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
      const own = hovers
        .flatMap(({ contents }) => contents)
        .filter((c): c is vscode.MarkdownString => typeof c === 'object' && 'isTrusted' in c && !!c.isTrusted);
      assert(own.length > 0, 'there is one');
      for (const content of own) isHarmless('hover', content);
    }
  });

  test('in lists', async () => {
    const api = await factmark();
    const facts = api.bases.forDraft(draft.uri);
    assert(facts, 'there are facts');
    const items = [...api.lookUp('goats'), ...api.lookUp('geese'), ...verdictItems(api.findings(draft.uri) ?? [], draft, facts)];
    assert(items.length >= 5, `${items.length} items`);
    for (const { label, description, detail } of items) for (const part of [label, description, detail]) isLabel('item', part);
  });

  test('in the view', async () => {
    const { view } = await factmark();
    for (const group of view.getChildren()) {
      const shown = [group, ...view.getChildren(group)].map((node) => view.getTreeItem(node));
      for (const { label, description, tooltip, accessibilityInformation } of shown) {
        isPlain('label', label);
        isPlain('description', description);
        isPlain('spoken', accessibilityInformation?.label);
        isHarmless('tooltip', tooltip);
      }
    }
  });

  test('in the status bar and in Explain Verdict', async () => {
    isLabel('status', (await factmark()).status.shown?.words);
    await vscode.commands.executeCommand('factmark.explainVerdict', draft.uri.toString(), TEXT.indexOf('75 goats'));
    const pageText = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'factmark')?.getText();
    const said = await until('there is a page', () => pageText()?.includes('57 goats') && pageText());
    isPlain('page', said.replace(/\n/g, ' '));
  });

  test('in what is offered while typing', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      draft.uri,
      draft.positionAt(TEXT.indexOf('worst-goats') + 3),
      undefined,
      100,
    );
    const own = items.filter(({ label }) => String(typeof label === 'object' ? label.label : label).includes('worst'));
    assert(own.length > 0, 'something is offered');
    for (const { label, detail, documentation } of own) {
      for (const part of typeof label === 'object' ? [label.label, label.description, label.detail] : [label]) isPlain('label', part);
      isPlain('detail', detail);
      isHarmless('documentation', documentation);
    }
  });

  test('over facts, in outlines, links and fixes', async () => {
    const file = await open(FILE);
    const everything = new vscode.Range(0, 0, file.lineCount, 0);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file.uri, 100);
    for (const { command } of lenses) isLabel('lens', command?.title);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', file.uri);
    const all = (list: vscode.DocumentSymbol[] = []): vscode.DocumentSymbol[] => list.flatMap((s) => [s, ...all(s.children)]);
    for (const { name, detail } of all(symbols)) for (const part of [name, detail]) isPlain('symbol', part);
    for (const document of [file, draft]) {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      for (const { tooltip } of links) isPlain('link', tooltip);
      const range = document === file ? everything : new vscode.Range(within(draft, '75 goats'), within(draft, '75 goats'));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
      for (const { title } of actions) isLabel('action', title);
    }
  });
});
