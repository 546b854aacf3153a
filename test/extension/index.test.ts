import * as vscode from 'vscode';
import type { Mention, WorkspaceIndex } from '../../src/extension/services/workspace-index.ts';
import { assert, closeAll, equal, factmark, openInEditor, read, remove, replace, until, uriOf, write } from './helpers.ts';

/** The draft of these tests: what it says of one fact in three ways. */
const PATH = 'one/drafts/index.md';
const TEXT = `The Lindow dam is 73 metres high. It is [62 metres](fact:lindow-height) high.

<!-- facts-ignore: lindow-height -->
The Lindow dam is [64 metres](fact:lindow-height) high.
`;

suite('workspace index', () => {
  const facts = async (folder = 'one') => {
    const api = await factmark();
    const found = api.bases.all().find((f) => f.folder.name === folder);
    assert(found, `${folder} has facts`);
    return { index: api.index, facts: found };
  };
  const current = async () => {
    const { index, facts: one } = await facts();
    assert(await index.update(one), 'it is brought up to date');
    return { index, one };
  };
  const lines = (mentions: Mention[]) =>
    mentions.map(({ how, verdict, range }) => `${how} ${verdict} ${range.start.line}:${range.start.character}-${range.end.character}`);
  const inDraft = (index: WorkspaceIndex, one: Parameters<WorkspaceIndex['mentionsIn']>[0], path = PATH) =>
    lines(index.mentionsIn(one, uriOf(path)).filter(({ fact }) => fact === 'lindow-height'));
  /** Word of a new file comes when it comes. */
  const found = (path: string) =>
    until(`${path} is found`, async () => {
      const { index, one } = await current();
      const mentions = inDraft(index, one, path);
      return mentions.length > 0 && mentions;
    });
  /** Writes a new draft, and waits for word of what came. A file that comes and goes at once is no event at all. */
  const come = async (path: string, glob: string) => {
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    const word = new Promise<void>((resolve) => watcher.onDidCreate(() => resolve()));
    try {
      await write(path, TEXT);
      await word;
    } finally {
      watcher.dispose();
    }
  };
  const EXPECTED = ['claim contradicted 0:18-27', 'tag supported 0:41-50', 'ignore undefined 2:19-32', 'tag undefined 3:19-28'];

  setup(() => write(PATH, TEXT));
  teardown(async () => {
    await closeAll();
    await remove(PATH).then(undefined, () => undefined);
  });

  test('knows what closed drafts say of a fact, judged, tagged and silenced', async () => {
    const { index, one } = await current();
    equal(inDraft(index, one), EXPECTED);
    const mentions = index.mentionsIn(one, uriOf(PATH)).filter(({ fact }) => fact === 'lindow-height');
    const ids = mentions.map(({ id }) => id && `${id.start.line}:${id.start.character}-${id.end.character}`);
    equal(ids, [undefined, '0:57-70', '2:19-32', '3:35-48'], 'where the ids stand');
    const tally = index.tallyOf(one, 'lindow-height');
    assert(tally.drafts >= 3 && tally.tags >= 2 && (tally.verdicts.contradicted ?? 0) >= 2, JSON.stringify(tally));
    equal(index.mentionsOf(one, 'lindow-height').filter(({ uri }) => uri.path.endsWith('index.md')).length, 4);
    equal(index.mentionsOf(one, 'no-such-fact'), []);
  });

  test('follows an open draft as it is typed, and its file once it is closed', async () => {
    const document = await openInEditor(PATH);
    const { index, one } = await current();
    equal(inDraft(index, one), EXPECTED, 'opened');
    await replace(document, '73 metres', '62 metres');
    await (await factmark()).whenIdle();
    equal(inDraft(index, one)[0], 'claim supported 0:18-27', 'typed');
    await closeAll();
    await until('it is closed', () => !vscode.workspace.textDocuments.includes(document));
    equal(inDraft(index, one), [], 'closed, and nobody has asked');
    await current();
    equal(inDraft(index, one), EXPECTED, 'the file');
  });

  test('forgets a draft that changes on disk, is renamed or deleted, and finds it again when asked', async () => {
    const { index, one } = await current();
    await write(PATH, TEXT.replace('73 metres', '62 metres'));
    await until('its verdicts are dropped', () => inDraft(index, one).length === 0);
    equal((await found(PATH))[0], 'claim supported 0:18-27');
    await vscode.workspace.fs.rename(uriOf(PATH), uriOf('one/drafts/moved.md'));
    try {
      await until('word of the move has come', () => inDraft(index, one).length === 0);
      await found('one/drafts/moved.md');
    } finally {
      await remove('one/drafts/moved.md');
    }
    await until('word of the end has come', () => inDraft(index, one, 'one/drafts/moved.md').length === 0);
  });

  test('forgets a deleted draft that VS Code still holds, unless a tab shows it', async () => {
    const { index, one } = await current();
    const path = 'one/drafts/held.md';
    await come(path, '**/held.md');
    try {
      const held = await vscode.workspace.openTextDocument(uriOf(path));
      equal(await found(path), EXPECTED);
      await remove(path);
      await until('it is judged no more', () => inDraft(index, one, path).length === 0);
      assert(!held.isClosed, 'it is held');
      await vscode.window.showTextDocument(held);
      await until('it counts as it is shown', () => inDraft(index, one, path).length > 0);
      await closeAll();
      await until('it is gone', () => inDraft(index, one, path).length === 0);
      await write(path, TEXT);
      equal(await found(path), EXPECTED, 'it is there again');
    } finally {
      await remove(path);
    }
  });

  test('a folder of drafts comes and goes', async () => {
    const { index, one } = await current();
    await come('one/other/deep/in.md', '**/other{,/**}');
    equal(await found('one/other/deep/in.md'), EXPECTED);
    await remove('one/other');
    await until('word of its end has come', () => inDraft(index, one, 'one/other/deep/in.md').length === 0);
  });

  test('answers no verdict by facts that are no longer in force', async () => {
    const { index, one } = await current();
    const path = 'one/facts/dam.facts.yaml';
    const yaml = await read(path);
    try {
      await write(path, yaml.replaceAll('62 metres', '73 metres'));
      await until('the facts are others', () => one.base.facts.get('lindow-height')?.statement.includes('73 metres'));
      equal(inDraft(index, one), [], 'nobody has asked');
      await current();
      equal(inDraft(index, one).slice(0, 2), ['claim supported 0:18-27', 'tag contradicted 0:41-50']);
    } finally {
      await write(path, yaml);
      await until('the facts are back', () => one.base.facts.get('lindow-height')?.statement.includes('62 metres'));
    }
  });

  test('keeps itself up to date while someone follows', async () => {
    const { index, one } = await current();
    const following = index.follow(one);
    let told = 0;
    const listener = index.onDidChange(() => told++);
    try {
      await write(PATH, TEXT.replace('73 metres', '62 metres'));
      await until('it is found by itself', () => inDraft(index, one)[0] === 'claim supported 0:18-27');
      await until('listeners are told', () => told > 0);
    } finally {
      listener.dispose();
      following.dispose();
    }
  });

  test('leaves out what files.exclude hides', async () => {
    const { index, one } = await current();
    const exclude = (value: object | undefined) =>
      vscode.workspace.getConfiguration('files').update('exclude', value, vscode.ConfigurationTarget.Workspace);
    await exclude({ '**/hidden': true });
    try {
      await write('one/hidden/a.md', TEXT);
      await write('one/seen/a.md', TEXT);
      await found('one/seen/a.md');
      equal(inDraft(index, one, 'one/hidden/a.md'), []);
    } finally {
      await exclude(undefined);
      await remove('one/hidden');
      await remove('one/seen');
    }
  });

  test('can be cancelled, and goes on for others who asked', async () => {
    const { index, one } = await current();
    await write(PATH, TEXT.replace('73 metres', '61 metres'));
    await until('its verdicts are dropped', () => inDraft(index, one).length === 0);
    const source = new vscode.CancellationTokenSource();
    const cancelled = index.update(one, { token: source.token });
    const other = index.update(one);
    source.cancel();
    equal([await cancelled, await other], [false, true]);
  });
});
