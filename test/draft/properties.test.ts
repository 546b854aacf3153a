import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeString } from 'micromark-util-decode-string';
import type { Block } from '../../src/draft/block.ts';
import { blocksOf } from '../../src/draft/blocks.ts';
import { type Draft, splitDraft, toSource, updateDraft } from '../../src/draft/draft.ts';
import { inlineEvents } from '../../src/draft/inline.ts';
import { eventsOf } from '../../src/draft/markdown.ts';
import { plainBlockOf } from '../../src/draft/plain.ts';
import { applyEdit, edit, markdown, ordinary } from './arbitrary.ts';

const blocksIn = (draft: Draft): Block[] => draft.chunks.flatMap((chunk) => chunk.blocks);

/** A block without what depends on where its chunk began. */
function placed({ kind, depth, text, map, base, tags, ignore, table }: Block) {
  return {
    kind,
    depth,
    text,
    map: [...map].map((at, i) => (i % 2 ? at + base : at)),
    tags: tags.map(({ id, start, end, idSource }) => ({ id, start, end, id1: idSource.start + base, id2: idSource.end + base })),
    ignore,
    table,
  };
}

/**
 * Front matter is not given to the parser. In two places micromark's whole parse departs from CommonMark: indented code keeps an item from
 * beginning behind it, and a line of one tag ends an item or quote that it should continue lazily. And a tag under
 * a table's rows opens an HTML block, which chunks.ts takes for a row.
 */
function isComparable({ chunks }: Draft): boolean {
  if (chunks.some((chunk) => chunk.kind === 'matter')) return false;
  if (chunks.some((chunk) => (chunk.kind !== 'paragraph' || /\||:-|-:/.test(chunk.text)) && /[\r\n] {0,3}<\/?[a-z]/i.test(chunk.text)))
    return false;
  return !chunks.some((chunk, i) => chunk.kind === 'code' && /^\uFEFF?[ \t]/.test(chunk.text) && chunks[i + 1]?.kind === 'item');
}

const wholeParse = (text: string, definitions: Map<string, string>) => parsed(text, 0, definitions);

function parsed(text: string, base: number, definitions: Map<string, string>): Block[] {
  const resolve = (label: string) => definitions.get(label);
  return blocksOf(
    eventsOf(text, base === 0, (label) => definitions.has(label)),
    text,
    base,
    undefined,
    resolve,
  ).blocks;
}

/** A run repeats; more, and others, where a search for differences is wanted: RUNS=5000 SEED=$RANDOM. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 200), seed: Number(process.env.SEED ?? 20120322) };

describe('draft: properties', () => {
  it('covers the draft with chunks, without gap or overlap', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let at = 0;
        for (const chunk of splitDraft(text).chunks) {
          assert.equal(chunk.start, at);
          assert.equal(chunk.text, text.slice(chunk.start, chunk.end));
          assert.ok(chunk.end > at);
          at = chunk.end;
        }
        assert.equal(at, text.length);
      }),
    );
  });

  it('maps every character of a block to a source that decodes to it', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const block of blocksIn(splitDraft(text))) {
          let last = 0;
          for (let i = 0; i < block.text.length; i++) {
            const { start, end } = toSource(block, { start: i, end: i + 1 });
            const source = text.slice(start, end);
            const char = block.text[i];
            assert.ok(start >= last, `${JSON.stringify(block.text)} at ${i}: goes back`);
            last = start;
            if (char === ' ') assert.match(source, /^(?:[\r\n]+|[ \t]+|<br>)$/);
            else if (char === '\uFFFC') assert.ok(source.length > 0);
            else if ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(char)) assert.equal(source, String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(char)));
            else assert.equal(decodeString(source).replace('\0', '\uFFFD'), char, JSON.stringify({ block: block.text, i, source }));
          }
        }
      }),
      RUNS,
    );
  });

  it('reads the same blocks from chunks as from one parse of the whole', () => {
    fc.assert(
      fc.property(ordinary, (text) => {
        const draft = splitDraft(text);
        fc.pre(isComparable(draft));
        assert.deepEqual(blocksIn(draft).map(placed), wholeParse(text, draft.definitions).map(placed));
      }),
      RUNS,
    );
  });

  it('reads the same prose from chunks as from one parse, on lines joined at random', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const draft = splitDraft(text);
        fc.pre(isComparable(draft));
        assert.deepEqual(blocksIn(draft).map(placed), wholeParse(text, draft.definitions).map(placed));
      }),
      RUNS,
    );
  });

  it('reads a plain paragraph, heading or item as the parser does', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(markdown, ordinary), (text) => {
        for (const { kind, text: chunk, start } of splitDraft(text).chunks) {
          const block = plainBlockOf(kind, chunk, start);
          if (block === undefined) continue;
          plain++;
          assert.deepEqual(block ? [block] : [], parsed(chunk, start, new Map()));
        }
      }),
      RUNS,
    );
    assert.ok(plain > RUNS.numRuns / 4, `only ${plain} chunks were plain`);
  });

  it('reads the text of a paragraph or an item by itself as within its chunk', () => {
    let inline = 0;
    fc.assert(
      fc.property(fc.oneof(markdown, ordinary), (text) => {
        const { chunks, definitions } = splitDraft(text);
        const isDefined = (label: string) => definitions.has(label);
        for (const { kind, text: chunk, start } of chunks) {
          const events = inlineEvents(kind, chunk, isDefined);
          if (!events) continue;
          inline++;
          const read = (all: typeof events) => blocksOf(all, chunk, start, undefined, (label) => definitions.get(label));
          assert.deepEqual(read(events), read(eventsOf(chunk, start === 0, isDefined)));
        }
      }),
      RUNS,
    );
    assert.ok(inline > RUNS.numRuns / 4, `only ${inline} chunks were read so`);
  });

  it('reads a long table as the parser does, whatever its number of rows', () => {
    const cell = fc.constantFrom('173,000', '*a*', '', '[t](fact:killed)', '![alt](u)', '`5`', 'x \\| y', '[ref]');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 35, maxLength: 130 }), (rows) => {
        const text = `| a | *b* |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n[ref]: fact:fled\n`;
        const draft = splitDraft(text);
        assert.deepEqual(blocksIn(draft).map(placed), wholeParse(text, draft.definitions).map(placed));
      }),
      { numRuns: 10 },
    );
  });

  it('has the same draft after any edits as from splitting anew', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, ordinary), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let draft = splitDraft(text);
        for (const change of edits) {
          text = applyEdit(text, change);
          draft = updateDraft(draft, text);
          assert.deepEqual(draft, splitDraft(text));
        }
      }),
      RUNS,
    );
  });

  it('keeps the blocks of chunks that an edit leaves alone', () => {
    fc.assert(
      fc.property(ordinary, ordinary, ordinary, (a, b, c) => {
        const head = `${a}\n\nfirst words\n\nsecond words\n\n`;
        const tail = `\n\nlast words\n\n${c}`;
        const before = splitDraft(head + tail);
        const blocks = new Set(blocksIn(before).filter((block) => /(?:first|last) words/.test(block.text) && block.kind === 'paragraph'));
        const after = splitDraft(`${head}${b}${tail}`).definitions.size === before.definitions.size;
        fc.pre(after && !b.includes('facts-ignore'));
        const updated = updateDraft(before, `${head}${b}${tail}`);
        const kept = blocksIn(updated).filter((block) => blocks.has(block));
        assert.ok(kept.some((block) => block.text === 'first words'));
      }),
    );
  });
});
