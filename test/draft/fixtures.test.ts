/** Each `fixtures/NAME.md` gives the blocks in `NAME.blocks.txt`. `UPDATE=1` writes what is found, to be read before it is kept. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ignoreComments, splitDraft, toSource } from '../../src/draft/draft.ts';

const folder = new URL('./fixtures/', import.meta.url);

/** A block a line: kind and depth, what is ignored, the text, its tags; under it the source of the text's whole span. */
function dump(markdown: string): string {
  const draft = splitDraft(markdown);
  const lines: string[] = [];
  for (const { blocks } of draft.chunks) {
    for (const block of blocks) {
      const { kind, depth, text, ignore, tags, table } = block;
      const place = table ? ` [${table.rowIndex},${table.column}]` : '';
      const silenced = ignore ? ` ignore ${ignore === 'all' ? 'all' : ignore.join(' ')}` : '';
      const { start, end } = toSource(block, { start: 0, end: text.length });
      lines.push(`${kind}${depth ? ` ${depth}` : ''}${place}${silenced}: ${text.replaceAll('\uFFFC', '□')}`);
      lines.push(`    from ${JSON.stringify(markdown.slice(start, end))}`);
      for (const tag of tags) {
        const id = markdown.slice(block.base + tag.idSource.start, block.base + tag.idSource.end);
        lines.push(`    tag ${tag.id} on ${JSON.stringify(text.slice(tag.start, tag.end))}, id from ${JSON.stringify(id)}`);
      }
    }
  }
  for (const { start, end, covers } of ignoreComments(draft)) {
    lines.push(`${markdown.slice(start, end)} covers ${covers.length}: ${covers.map((block) => block.text).join(' / ')}`);
  }
  return `${lines.join('\n')}\n`;
}

describe('draft: fixtures', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  assert.ok(names.length > 0);
  for (const name of names) {
    it(name, () => {
      const expected = new URL(name.replace('.md', '.blocks.txt'), folder);
      const found = dump(readFileSync(new URL(name, folder), 'utf8'));
      if (process.env.UPDATE) writeFileSync(expected, found);
      assert.equal(found, readFileSync(expected, 'utf8'));
    });
  }
});
