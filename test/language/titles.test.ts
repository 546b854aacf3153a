import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { canonicalTitle, titleEndingAt, titleFamily } from '../../src/language/titles.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { failures } from './fixtures.ts';

describe('titles', () => {
  it('end right before a name where the fixture says, with their family', () => {
    const cases = readFileSync(new URL('titles.md', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(2));
    ok(cases.length >= 50);
    deepEqual(
      failures(cases, (line) => {
        const before = line.slice(0, line.lastIndexOf(' = ')).replace(/[[\]]/g, '');
        const text = `${before} Sanogo`;
        const tokens = tokenize(text);
        const at = tokens.length - 1;
        const title = titleEndingAt(tokens, at);
        const got = title
          ? `${before.slice(0, tokens[title.first].start)}[${before.slice(tokens[title.first].start)}] = ${title.family}`
          : `${before} = none`;
        return got === line ? undefined : `${got}\n  expected: ${line}`;
      }),
      [],
    );
  });

  it('are one by whatever abbreviation', () => {
    for (const [a, b] of [
      ['Gen.', 'General'],
      ['Lt. Col.', 'Lieutenant Colonel'],
      ['Dr', 'Doctor'],
      ['CEO', 'Chief Executive'],
      ['Prime Minister', 'PM'],
      ['former President', 'President'],
      ['Secretary-General', 'secretary general'],
    ]) {
      equal(canonicalTitle(a), canonicalTitle(b));
    }
    ok(canonicalTitle('General') !== canonicalTitle('Captain'));
    ok(canonicalTitle('Major General') !== canonicalTitle('Major'));
    ok(canonicalTitle('Deputy Mayor') !== canonicalTitle('Mayor'));
  });

  it('belong to families', () => {
    deepEqual(['General', 'Captain', 'Mr', 'Prime Minister', 'Banana', ''].map(titleFamily), [
      'military',
      'military',
      'courtesy',
      'political',
      undefined,
      undefined,
    ]);
  });
});
