/** What is written into a draft's Markdown, and what is not: see edits.yaml. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { parse } from 'yaml';
import { splitDraft } from '../../src/draft/draft.ts';
import { blockAt } from '../../src/rewrite/excerpt.ts';
import { ignoreEdit, ignoreInFileEdit } from '../../src/rewrite/ignore.ts';
import { asMarkdown, type Edit, editsFor } from '../../src/rewrite/markdown.ts';
import { tagEdit, untagEdit } from '../../src/rewrite/tag.ts';
import type { Span } from '../../src/values/value.ts';

const groups = parse(readFileSync(new URL('./edits.yaml', import.meta.url), 'utf8')) as Record<string, [string, string][]>;

const KINDS: Record<string, (markdown: string, claim: Span) => Edit[] | undefined> = {
  'ignore here': (markdown, claim) => only(ignoreEdit(markdown, claim, 'dam')),
  tag: (markdown, claim) => only(tagEdit(markdown, claim, 'dam')),
  untag: (markdown) => {
    const [block] = splitDraft(markdown).chunks.flatMap((c) => c.blocks.filter((b) => b.tags.length > 0));
    return only(block && untagEdit(markdown, block, block.tags[0]));
  },
  replace: (markdown, claim) => {
    const found = blockAt(markdown, claim);
    return (
      found && editsFor(markdown, found.block, found.span, found.block.text.slice(found.span.start, found.span.end).replace('26', '62'))
    );
  },
};

const SIGNS: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const only = (edit: Edit | undefined) => edit && [edit];

describe('edits of a draft', () => {
  for (const [group, cases] of Object.entries(groups)) {
    for (const [marked, expected] of cases) {
      it(`${group}: ${JSON.stringify(marked)}`, () => {
        const start = marked.indexOf('«');
        const claim = { start, end: marked.indexOf('»') - 1 };
        const markdown = marked.replace(/[«»]/g, '');
        // The same with text around it, as only the excerpt is read.
        for (const before of ['', 'First things first.\n\n', '---\ntitle: A draft\n---\n\n']) {
          if (before && /\[\^1\]|\]: fact/.test(marked) && group !== 'untag') continue;
          const shifted = { start: claim.start + before.length, end: claim.end + before.length };
          const edits = KINDS[group](before + markdown, shifted);
          assert.equal(edits ? applied(before + markdown, edits).slice(before.length) : '—', expected);
        }
      });
    }
  }

  for (const [markdown, expected] of [
    ['One.\n', '<!-- facts-ignore-file: dam -->\n\nOne.\n'],
    ['', '<!-- facts-ignore-file: dam -->\n\n'],
    ['\uFEFFOne.\n', '\uFEFF<!-- facts-ignore-file: dam -->\n\nOne.\n'],
    ['---\ntitle: A\n---\n\nOne.\n', '---\ntitle: A\n---\n\n<!-- facts-ignore-file: dam -->\n\nOne.\n'],
    ['---\ntitle: A\n---', '---\ntitle: A\n---\n<!-- facts-ignore-file: dam -->\n\n'],
    ['One.\n\n<!-- facts-ignore-file: gate -->\n', 'One.\n\n<!-- facts-ignore-file: gate, dam -->\n'],
    ['<!--facts-ignore-file:gate-->\n', '<!--facts-ignore-file:gate, dam-->\n'],
    ['<!-- facts-ignore-file: -->\n', '<!-- facts-ignore-file: dam -->\n\n<!-- facts-ignore-file: -->\n'],
  ]) {
    it(`ignore in this file: ${JSON.stringify(markdown)}`, () => {
      const edit = ignoreInFileEdit(markdown, 'dam');
      assert.equal(edit && applied(markdown, [edit]), expected);
      assert.deepEqual(splitDraft(expected).ignored, /gate/.test(expected) ? ['gate', 'dam'] : ['dam']);
    });
  }

  it('text that is inserted stays text', () => {
    for (const hostile of [
      '](command:workbench.action.quit)',
      '![x](https://evil.invalid/x.png)',
      '<img src=x onerror=alert(1)>',
      '**bold** _it_ `code` ~~gone~~',
      '&lt;b&gt; | cell |',
      'https://evil.invalid www.evil.invalid me@evil.invalid',
      '# heading',
      '- item',
      '> quote',
      '12. item',
      'a\n\nb',
    ]) {
      const markdown = asMarkdown(hostile, { opensLine: true });
      const html = micromark(markdown);
      const text = /^<p>([^<>]*)<\/p>$/.exec(html)?.[1].replace(/&(lt|gt|quot|amp);/g, (_, name: string) => SIGNS[name]);
      assert.equal(text, hostile.replace(/\s+/g, ' '), html);
      // An address that is bare would be made a link by some.
      assert.ok(!/https:\/\/|www\.\w|\w@/.test(markdown), markdown);
    }
  });
});

const applied = (markdown: string, edits: Edit[]) =>
  [...edits].sort((a, b) => b.start - a.start).reduce((text, e) => text.slice(0, e.start) + e.text + text.slice(e.end), markdown);
