/** Tags in VS Code's own Markdown preview, as it renders them. */
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { assert, closeAll, equal, factmark, isNode, open, uriOf, write } from './helpers.ts';

const TEXT = `The wall is [26 *metres*](fact:lindow-height "not this") high, and [opened][day]. <!-- facts-ignore -->

<!-- facts-ignore: lindow-height -->

It is [62 metres](fact:lindow-height), of [nobody](fact:"><img/src=x>), by [no fact](fact:nothing). A [link](https://example.org/).

[day]: fact:lindow-opened
`;

suite('Markdown preview', () => {
  /** A file of its own for each test: what was rendered of a file is kept. */
  let path = '';
  let count = 0;
  setup(() => {
    path = `one/drafts/preview-${++count}.md`;
  });
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(path));
  });

  async function render(text: string): Promise<string> {
    const { extendMarkdownIt } = await factmark();
    await write(path, text);
    const document = await open(path);
    // The server's preview runs in its Node host and takes no plug-in of another: in the web worker host its library renders alone.
    if (!isNode) return extendMarkdownIt(new MarkdownIt({ html: true })).render(document.getText(), { currentDocument: document.uri });
    return vscode.commands.executeCommand<string>('markdown.api.render', document);
  }
  /** Class and title of the tag that ends in a text. */
  const tagIn = (html: string, text: string) =>
    [...html.slice(0, html.indexOf(text)).matchAll(/<span class="([^"]*)" title="([^"]*)">/g)].at(-1)?.slice(1);

  test('shows a tag as its text, with the citation and a mark', async () => {
    const html = await render(TEXT);
    const [kind, title] = tagIn(html, '26 <em>metres</em></span>') ?? [];
    equal(kind, 'factmark-tag');
    for (const part of ['“the wall stands 62 metres high”', 'Ward', 'A survey of the Lindow dam', 'p. 3'])
      assert(title?.includes(part), `${part} in ${title}`);
    assert(html.includes('>opened</span>'), 'a tag by reference');
    const marks = [...html.matchAll(/<sup class="factmark-mark"[^>]*>([^<]*)</g)].map((m) => m[1]);
    equal(marks, ['1', '2', '1', '?', '?'], 'the same reference has the same mark');
    assert(/<a [^>]*href="https:\/\/example\.org\/"/.test(html), 'other links are links');
    assert(!html.includes('fact:lindow') && !html.includes('not this'), 'nothing leads nowhere');
  });

  test('leaves ignore comments out', async () => {
    const html = await render(`${TEXT}\n<!-- a note -->\n`);
    assert(!html.includes('facts-ignore'), html);
    assert(html.includes('<!-- a note -->'), 'other comments stay');
  });

  test('says of an id that no fact has it', async () => {
    const html = await render(TEXT);
    equal(tagIn(html, 'no fact</span>')?.[0], 'factmark-tag factmark-unknown');
    assert(html.includes('No fact has the id “nothing”'), html);
  });

  test('shows what hostile facts and ids hold as text', async () => {
    const html = await render('The farm has [75 goats](fact:hostile-goats), [x](<fact:"\\>\\<script\\>alert(1)>).\n');
    assert(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'), html);
    assert(!/<script|<img|<b>|javascript:|onerror=alert\(1\)>/i.test(html.replace(/title="[^"]*"/g, '')), html);
    for (const [, title] of html.matchAll(/title="([^"]*)"/g)) assert(!/[<>]/.test(title), title);
  });
});
