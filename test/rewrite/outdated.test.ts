/** What is outdated gets the value of the fact that holds today, where there is one and no other. */
import assert from 'node:assert/strict';
import { checkDraft, loadFactBase } from '../../src/index.ts';
import { fixesOf } from '../../src/rewrite/fix.ts';

const OLD = `facts:
  cost-old: { fact: The Arve dam cost 9 million kroner., figure: 9 million kroner, about: [Arve dam], terms: [cost], status: superseded }
`;
const NEW = '  cost: { fact: The Arve dam cost 12 million kroner., figure: 12 million kroner, about: [Arve dam], terms: [cost] }\n';
const DRAFT = 'The Arve dam cost 9 million kroner.\n';

function fixes(facts: string, draft = DRAFT): string[] {
  const base = loadFactBase([{ path: 'a.facts.yaml', text: facts }]);
  const [finding] = checkDraft(draft, base);
  assert.equal(finding?.verdict, 'outdated');
  return fixesOf(draft, finding, base).map(({ text }) => text);
}

describe('fixes of what is outdated', () => {
  it('the value of the current fact, in the draft’s style', () => {
    assert.deepEqual(fixes(OLD + NEW), ['12 million kroner']);
    assert.equal(fixes(OLD + NEW, DRAFT.replace('9', 'nine'))[0], 'twelve million kroner');
  });

  it('a date', () => {
    const fact = (id: string, day: number, status: string) =>
      `  ${id}: { fact: The Arve dam will be opened on ${day} May 2031., date: 2031-05-${day}, about: [Arve dam], status: ${status} }\n`;
    const facts = `facts:\n${fact('old', 14, 'superseded')}${fact('new', 28, 'current')}`;
    assert.deepEqual(fixes(facts, 'The Arve dam will be opened on 14 May 2031.\n'), ['28 May 2031']);
  });

  for (const [why, others] of [
    ['no fact took its place', ''],
    ['two facts may have', `${NEW}${NEW.replace('cost:', 'cost-too:').replaceAll('12', '15')}`],
    [
      'the other fact is of another property',
      NEW.replace('The Arve dam cost', 'Repairing the spillway of the Arve dam in winter would cost'),
    ],
    ['the other fact is of another subject', NEW.replaceAll('Arve dam', 'Lindow bridge')],
    ['the other fact is disputed', NEW.replace(' }', ', status: disputed }')],
    ['the other fact is no figure', '  opened: { fact: The Arve dam was opened in 1968., date: 1968, about: [Arve dam] }\n'],
  ]) {
    it(`none where ${why}`, () => assert.deepEqual(fixes(OLD + others), []));
  }

  it('none for a tag, which names the superseded fact', () => {
    assert.deepEqual(fixes(OLD + NEW, 'The Arve dam cost [9 million kroner](fact:cost-old).\n'), []);
  });
});
