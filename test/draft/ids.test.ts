import assert from 'node:assert/strict';
import { splitDraft } from '../../src/draft/draft.ts';
import { idsIn } from '../../src/draft/ids.ts';

/** Drafts, and the places of ids in them: where, id as written, tagged text. */
const CASES: [draft: string, places: string[]][] = [
  ['The dam is [62 metres](fact:dam-height) high.', ['tag dam-height 62 metres']],
  ['> - [a *b* c](<fact:x> "title")', ['tag x a *b* c']],
  ['| a |\n| --- |\n| [1 m](fact:x) |', ['tag x 1 m']],
  [
    '[62 metres][h] and [63 metres].\n\n[h]: fact:a\n[63 metres]: <fact:b>',
    ['label h 62 metres', 'label 63 metres 63 metres', 'definition a', 'definition b'],
  ],
  ['[a](fact:a&amp;b)', ['tag a&amp;b a']],
  ['<!-- facts-ignore: a, a-b,b -->\n\n[b](fact:b)', ['ignore a', 'ignore a-b', 'ignore b', 'tag b b']],
  ['<!-- facts-ignore -->\n[a](fact:a)', ['tag a a']],
  ['<!-- facts-ignore-file -->\n\n[a](fact:a)', ['tag a a']],
  ['<!-- facts-ignore-file: a,b -->\n\n[a](fact:a)', ['ignore a', 'ignore b', 'tag a a']],
  ['- <!-- facts-ignore: a -->\n  text', ['ignore a']],
  ['`[a](fact:a)` and [b](http://fact:b) and fact:c', []],
  ['```\n[a](fact:a)\n[x]: fact:b\n```', []],
  ['![alt](fact:a)', []],
  ['[a]: fact:', []],
];

describe('ids in a draft', () => {
  for (const [draft, expected] of CASES) {
    it(JSON.stringify(draft), () => {
      const found = idsIn(splitDraft(draft)).map(({ where, start, end, tagged }) =>
        [where, draft.slice(start, end), tagged && draft.slice(tagged.start, tagged.end)].filter(Boolean).join(' '),
      );
      assert.deepEqual(found.sort(), [...expected].sort());
    });
  }
});
