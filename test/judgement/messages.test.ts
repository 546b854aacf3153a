/** What a finding says: the draft's words, the fact with its source, and what to do, each once. */
import assert from 'node:assert/strict';
import { checkDraft, loadFactBase } from '../../src/index.ts';

const FACTS = `
sources: { ward-2021: { type: report, title: A survey of the Lindow dam } }
names: { lindow: { name: Lindow dam, kind: place } }
facts:
  height: { fact: The Lindow dam is 62 metres high., figure: 62 metres, about: [lindow], source: { source: ward-2021, locator: p. 3 } }
  volume: { fact: The Lindow dam holds 48.3 million litres of water, figure: 48.3 million litres, source: ward-2021 }
  gates: { fact: The Lindow dam has five gates., figure: 5 gates, source: ward-2021 }
  opened: { fact: The Lindow dam was opened on 14 May 1968., source: ward-2021 }
  cost: { fact: The repair of the Lindow dam cost 9 million dollars., status: superseded, note: An estimate, source: ward-2021 }
`;

const CASES: [draft: string, message: string][] = [
  [
    '[26 metres](fact:height)',
    'The draft says “26 metres”. The fact (ward-2021, p. 3): The Lindow dam is 62 metres high. Write “62 metres”, or correct the fact.',
  ],
  ['[62 metres](fact:height)', '“62 metres” agrees with the fact (ward-2021, p. 3).'],
  // A statement without its full stop gets one.
  [
    '[84.3 million litres](fact:volume)',
    'The draft says “84.3 million litres”. The fact (ward-2021): The Lindow dam holds 48.3 million litres of water. Write “48.3 million litres”, or correct the fact.',
  ],
  [
    '[48 million litres](fact:volume)',
    '“48 million litres” is looser than the fact, 48.3 million litres (ward-2021). 48,300,000 rounds to 48,000,000 (to the nearest million). Say “about”, or give the figure.',
  ],
  // The statement tells the value in other words.
  [
    '[seven gates](fact:gates)',
    'The draft says “seven gates”. The fact (ward-2021) has 5 gates: The Lindow dam has five gates. Correct the one or the other.',
  ],
  [
    '[Friday 14 May 1968](fact:opened)',
    'The draft says “Friday 14 May 1968”. The fact (ward-2021): The Lindow dam was opened on 14 May 1968. 14 May 1968 was a Tuesday. Correct the one or the other.',
  ],
  [
    '[9 million dollars](fact:cost)',
    '“9 million dollars” agrees only with a superseded fact (ward-2021): The repair of the Lindow dam cost 9 million dollars. An estimate. Give the current value, or say when this one held.',
  ],
];

describe('messages', () => {
  const base = loadFactBase([{ path: 'dam.facts.yaml', text: FACTS }]);
  it('rest on a fact base without problems', () => assert.deepEqual(base.problems, []));
  for (const [draft, message] of CASES) {
    it(draft, () => {
      const [finding] = checkDraft(`It is ${draft}.`, base);
      assert.equal(finding?.message, message);
    });
  }
});
