/** Drafts that no writer makes: never a throw, never a hang, and an update equals a split. */
import assert from 'node:assert/strict';
import { splitDraft, updateDraft } from '../../src/draft/draft.ts';

const times = (text: string, n: number) => text.repeat(n);
const lines = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n');

const cases: Record<string, string> = {
  empty: '',
  'only blank lines': times('\n', 200_000),
  'bytes as text': lines(1, () => Array.from({ length: 100_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')),
  '5 MB on one line': times('word 173,000 killed ', 260_000),
  '5 MB on one line with emphasis': times('word *173,000* killed ', 230_000),
  '2.5 MB of prose': times('Some 173,000 people fled, and 40 soldiers were killed in March.\n\n', 38_000),
  'nested quotes': `${times('>', 5000)} x`,
  'nested quotes on many lines': times(`${times('> ', 39)}x\n`, 2000),
  'nested lists': lines(300, (i) => `${times('  ', i)}- a`),
  'nested lists on one line': `${times('- ', 5000)}x`,
  'emphasis marks': times('*a _b ', 50_000),
  'marks just under the bound': times('_a*', 290),
  'a run of marks': times('*', 50_000),
  'opening brackets': times('[', 50_000),
  'opening links': times('[a](', 50_000),
  'images just under the bound': times('![', 290),
  'backticks of all lengths': lines(300, (i) => times('`', i + 1)),
  'opening tags': times('<a b="', 50_000),
  'opening comments in a line': `x ${times('<!-- ', 50_000)}`,
  ampersands: times('&amp', 100_000),
  backslashes: times('\\', 100_000),
  dollars: times('$x ', 590) + times('x ', 20_000),
  'a wide table': `${times('|', 5000)}\n${times('|-', 5000)}\n${times('|', 5000)}`,
  'a table of 10,000 rows': `| a | b |\n|---|---|\n${times('| name | 173,000 |\n', 10_000)}`,
  'a table that is none in the end': `| a | b |\n|---|---|\n${times('| name | 173,000 |\n', 3000)}<b>\n${times('2. x\n', 3000)}`,
  'a list of 10,000 items': times('- item of 5\n', 10_000),
  'an item of 10,000 paragraphs': `1. a\n\n${times('   b *c* d\n\n', 10_000)}`,
  'an unclosed fence': `\`\`\`\n${times('a 5\n', 200_000)}`,
  'an unclosed comment': `<!--${times('a 5\n', 200_000)}`,
  'unclosed front matter': `---\n${times('a: b\n', 100_000)}`,
  'lone CR': times('a\r', 200_000),
  CRLF: times('a\r\n\r\n', 20_000),
  NULs: times('\0', 200_000),
  'lone surrogates': times('\ud800', 50_000) + times('\udc00', 50_000),
  'combining marks': `e${times('\u0301', 200_000)}`,
  'right to left': times('مالي 173,000 ', 30_000),
  'at signs': times('a@', 100_000),
  'address signs': times('www.', 100_000) + times('://', 100_000),
  'definitions and references': `${lines(3000, (i) => `[a${i}]: u${i}`)}\n\n${lines(1000, (i) => `see [a${i}] now\n`)}`,
  spaces: `${times(' ', 500_000)}x`,
};

describe('draft: hostile input', () => {
  for (const [name, markdown] of Object.entries(cases)) {
    it(name, function () {
      this.timeout(30_000);
      const draft = splitDraft(markdown);
      assert.equal(draft.chunks.at(-1)?.end ?? 0, markdown.length);
      const middle = markdown.length >> 1;
      const edited = `${markdown.slice(0, middle)}y\n${markdown.slice(middle)}`;
      const updated = updateDraft(draft, edited);
      const anew = splitDraft(edited);
      assert.equal(updated.chunks.length, anew.chunks.length);
      const texts = (of: typeof anew) => of.chunks.flatMap((chunk) => chunk.blocks.map((block) => block.text));
      assert.ok(texts(updated).join('\n') === texts(anew).join('\n'), 'the prose after an edit differs from a new split');
    });
  }

  it('finds the prose of a list of 10,000 items and a table of 10,000 rows', () => {
    const blocks = (markdown: string) => splitDraft(markdown).chunks.reduce((n, chunk) => n + chunk.blocks.length, 0);
    assert.equal(blocks(cases['a list of 10,000 items']), 10_000);
    assert.equal(blocks(cases['a table of 10,000 rows']), 20_002);
  });
});
