import * as vscode from 'vscode';
import { assert, closeAll, equal, factmark, open, read, remove, replace, until, uriOf, write } from './helpers.ts';

/** A folder of its own to rename in. */
const FACTS = 'empty/facts/bridge.facts.yaml';
const YAML = `sources:
  survey:
    title: A survey
names:
  span:
    name: Span Bridge
    source: survey
  mara-lee:
    name: Mara Lee
facts:
  bridge-length: # in metres
    fact: The Span Bridge is 90 metres long.
    figure: 90 metres
    terms: [long]
    about: ['span']
    source: survey
  "bridge-maker":
    fact: The Span Bridge was drawn by Mara Lee.
    name: mara-lee
    about: span
    source: [{ source: survey, quote: bridge-length }]
`;
const DRAFT = 'empty/bridge.md';
const TEXT = `The Span Bridge is [80 metres](fact:bridge-length) long, or *[90 metres](<fact:bridge-length>)*, or [ninety metres][length].

The Span Bridge is 85 metres long. It was drawn by [Mara Lee](fact:bridge-maker).

<!-- facts-ignore: bridge-maker, bridge-length -->
The Span Bridge is [70 metres](fact:bridge-length) long, says bridge-length.

[length]: fact:bridge-length
`;
const OTHER = 'empty/deep/other.markdown';
const OTHER_TEXT = '<!-- facts-ignore-file -->\n\nIt is [60 metres](fact:bridge-length) long.\n';

suite('ids', () => {
  suiteSetup(async () => {
    await write(FACTS, YAML);
    await write(DRAFT, TEXT);
    await write(OTHER, OTHER_TEXT);
    const api = await factmark();
    await until('the facts are there', () => api.base(uriOf(DRAFT))?.facts.size === 2);
  });
  suiteTeardown(async () => {
    await closeAll();
    for (const path of ['empty/facts', 'empty/deep', DRAFT]) await remove(path);
    const api = await factmark();
    await until('the facts are gone', () => (api.base(uriOf('empty/notes.md'))?.facts.size ?? 0) === 0);
  });
  teardown(closeAll);

  /** The position of a piece of text: after as many occurrences, so far into it. */
  const place = (document: vscode.TextDocument, text: string, nth = 0, into = 1) => {
    let at = -1;
    for (let i = 0; i <= nth; i++) at = document.getText().indexOf(text, at + 1);
    assert(at >= 0, `“${text}” is in ${document.uri.path}`);
    return document.positionAt(at + into);
  };
  const run = <T>(command: string, document: vscode.TextDocument, position: vscode.Position, ...rest: unknown[]) =>
    vscode.commands.executeCommand<T>(command, document.uri, position, ...rest);
  const name = (uri: vscode.Uri) => uri.path.slice(uri.path.lastIndexOf('/') + 1);

  /** Where a definition leads, as text. */
  async function definition(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
    const links = await run<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, position);
    const texts: string[] = [];
    for (const { targetUri, targetSelectionRange, targetRange } of links.filter((link) => 'targetUri' in link)) {
      const target = await vscode.workspace.openTextDocument(targetUri);
      texts.push(target.getText(targetSelectionRange ?? targetRange));
    }
    return texts;
  }

  async function references(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
    const locations = await run<vscode.Location[]>('vscode.executeReferenceProvider', document, position);
    const texts: string[] = [];
    for (const { uri, range } of locations) {
      const target = await vscode.workspace.openTextDocument(uri);
      texts.push(`${name(uri)}:${range.start.line + 1} ${target.getText(range)}`);
    }
    return texts.sort();
  }

  test('a definition: of a tag, its text, a label, an ignored id, a judged claim', async () => {
    const draft = await open(DRAFT);
    equal(await definition(draft, place(draft, 'bridge-length')), ['bridge-length'], 'an id');
    equal(await definition(draft, place(draft, '80 metres')), ['bridge-length'], 'a tagged text');
    equal(await definition(draft, place(draft, '[length]')), ['bridge-length'], 'a label');
    equal(await definition(draft, place(draft, 'bridge-maker, ')), ['"bridge-maker"'], 'an ignored id');
    equal(await definition(draft, place(draft, '85 metres')), ['bridge-length'], 'a claim');
    equal(await definition(draft, place(draft, 'says')), [], 'a word');
  });

  test('a definition: of names and sources in a fact file', async () => {
    const facts = await open(FACTS);
    equal(await definition(facts, place(facts, "'span'", 0, 2)), ['span'], 'a name in a list');
    equal(await definition(facts, place(facts, 'name: mara-lee', 0, 8)), ['mara-lee'], 'a name');
    equal(await definition(facts, place(facts, 'source: survey, quote', 0, 9)), ['survey'], 'a source');
    equal(await definition(facts, place(facts, 'quote: bridge-length', 0, 9)), [], 'a word of a quote');
  });

  test('references: in the facts and in every draft, tagged ones by their ids, judged ones by their claims', async () => {
    const facts = await open(FACTS);
    const expected = [
      'bridge.facts.yaml:11 bridge-length',
      'bridge.md:1 fact:bridge-length',
      'bridge.md:1 fact:bridge-length',
      'bridge.md:1 ninety metres',
      'bridge.md:3 85 metres',
      'bridge.md:5 bridge-length',
      'bridge.md:6 fact:bridge-length',
      'other.markdown:3 fact:bridge-length',
    ];
    equal(await references(facts, place(facts, 'bridge-length')), expected, 'from the facts');
    const draft = await open(DRAFT);
    equal(await references(draft, place(draft, '85 metres')), expected, 'from a claim');
    equal(
      await references(facts, place(facts, 'survey')),
      [16, 2, 21, 7].map((line) => `bridge.facts.yaml:${line} survey`),
    );
  });

  test('highlights: the entry is written, tags are read, claims are text', async () => {
    const shown = async (document: vscode.TextDocument, position: vscode.Position) => {
      const found = await run<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document, position);
      return found.map(({ range, kind }) => `${range.start.line + 1} ${document.getText(range)} ${kind}`).sort();
    };
    const { Read, Text, Write } = vscode.DocumentHighlightKind;
    const draft = await open(DRAFT);
    const expected = [
      `1 80 metres ${Read}`,
      `1 90 metres ${Read}`,
      `1 bridge-length ${Read}`,
      `1 bridge-length ${Read}`,
      `1 length ${Read}`,
      `1 ninety metres ${Read}`,
      `3 85 metres ${Text}`,
      `5 bridge-length ${Read}`,
      `6 70 metres ${Read}`,
      `6 bridge-length ${Read}`,
      `8 bridge-length ${Read}`,
    ];
    equal(await shown(draft, place(draft, '85 metres')), expected);
    const facts = await open(FACTS);
    equal(await shown(facts, place(facts, "'span'", 0, 2)), [`15 span ${Read}`, `20 span ${Read}`, `5 span ${Write}`]);
  });

  test('links: each id in a tag or an ignore comment leads to its fact, an unknown one nowhere', async () => {
    const draft = await open(DRAFT);
    await replace(draft, '[80 metres](fact:bridge-length)', '[80 metres](fact:bridge-width)');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', draft.uri);
    const ours = links.filter(({ target }) => target?.path.endsWith('.facts.yaml'));
    equal(
      ours.map(({ range, target }) => `${range.start.line + 1} ${draft.getText(range)} ${target?.fragment}`),
      [
        '1 bridge-length L11,3',
        '3 bridge-maker L17,3',
        '5 bridge-maker L17,3',
        '5 bridge-length L11,3',
        '6 bridge-length L11,3',
        '8 bridge-length L11,3',
      ],
    );
    equal(ours[0].tooltip, 'The Span Bridge is 90 metres long.');
  });

  const rename = async (document: vscode.TextDocument, position: vscode.Position, id: string) => {
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document, position, id);
    assert(await vscode.workspace.applyEdit(edit), 'the edit is applied');
    for (const changed of vscode.workspace.textDocuments) if (changed.isDirty) await changed.save();
  };
  const texts = async () => Promise.all([FACTS, DRAFT, OTHER, 'empty/.factmarkrc'].map((path) => read(path).catch(() => '')));
  const prepared = async (document: vscode.TextDocument, position: vscode.Position) => {
    const at = await run<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', document, position);
    return `${document.getText(at.range)} ${at.placeholder}`;
  };

  test('rename: a fact in the facts, in every draft and in the configuration, and back', async () => {
    const draft = await open(DRAFT);
    const api = await factmark();
    const judged = () => api.findings(draft.uri)?.some(({ fact }) => fact === 'bridge-maker');
    await until('the draft is judged', judged);
    await write('empty/.factmarkrc', 'ignoreFacts: [bridge-maker, "bridge-length"] # bridge-length\n');
    await until('the configuration is in force', () => judged() === false);
    const before = await texts();
    equal(await prepared(draft, place(draft, 'bridge-length')), 'bridge-length bridge-length');
    await rename(draft, place(draft, 'bridge-length'), 'span.width');
    const tagged = (text: string) =>
      text.replaceAll('fact:bridge-length', 'fact:span.width').replace('maker, bridge-length', 'maker, span.width');
    equal(await texts(), [
      before[0].replace('  bridge-length:', '  span.width:'),
      tagged(before[1]),
      tagged(before[2]),
      before[3].replace('"bridge-length"', '"span.width"'),
    ]);
    const facts = await open(FACTS);
    await rename(facts, place(facts, 'span.width'), 'bridge-length');
    equal(await texts(), before, 'and back');
    await remove('empty/.factmarkrc');
  });

  test('rename: a name and a source, where they are referred to', async () => {
    const before = await texts();
    const facts = await open(FACTS);
    await rename(facts, place(facts, "'span'", 0, 2), 'big-bridge');
    await rename(facts, place(facts, 'survey'), 'survey-2');
    const [after, ...rest] = await texts();
    equal(
      after,
      before[0]
        .replace('  span:', '  big-bridge:')
        .replace("['span']", "['big-bridge']")
        .replace('about: span', 'about: big-bridge')
        .replaceAll('survey\n', 'survey-2\n')
        .replace('  survey:', '  survey-2:')
        .replace('title: A survey-2', 'title: A survey')
        .replace('source: survey,', 'source: survey-2,'),
    );
    equal(rest, before.slice(1), 'drafts');
    await write(FACTS, before[0]);
  });

  test('rename: refuses what is taken and what is no id, and leaves other words alone', async () => {
    const draft = await open(DRAFT);
    for (const id of ['bridge-maker', 'a b', 'a)', '- a', 'null', 'a>b']) {
      const at = place(draft, 'bridge-length');
      const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', draft, at, id);
      equal(edit.size, 0, id);
    }
    const other = await run<unknown>('vscode.prepareRename', draft, place(draft, '85 metres')).then(String, () => 'refused');
    assert(!other.includes('bridge-length'), other);
  });
});
