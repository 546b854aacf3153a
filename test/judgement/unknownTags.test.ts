/** Tags whose id means no fact: what is said of them, and what can be done. */
import assert from 'node:assert/strict';
import { checkDraft, loadFactBase } from '../../src/index.ts';
import { idFixes } from '../../src/rewrite/fix.ts';

const base = loadFactBase([
  {
    path: 'dam.facts.yaml',
    text: 'facts:\n  lindow-height: { fact: The dam is 62 metres high. }\n  lindow-length: { fact: The dam is 300 metres long. }\n  lindow-cost: { fact: }\n',
  },
]);
const ids = (markdown: string) => {
  const [finding] = checkDraft(markdown, base);
  return { message: finding.message, fixes: idFixes(markdown, finding, base) };
};

describe('tags that name no fact', () => {
  it('an unknown id: the nearest are named, and each is a fix', () => {
    const markdown = 'It is [62 metres](fact:lindow-hight) high.';
    const { message, fixes } = ids(markdown);
    assert.match(message, /^No fact has the id “lindow-hight”\. Did you mean lindow-height/);
    const [first] = fixes;
    assert.equal(markdown.slice(0, first.start) + first.text + markdown.slice(first.end), 'It is [62 metres](fact:lindow-height) high.');
  });

  it('an id of a fact that is left out: its file is to be corrected, not the tag', () => {
    const { message, fixes } = ids('It cost [$5](fact:lindow-cost).');
    assert.match(message, /^The fact “lindow-cost” has an error in its file/);
    assert.deepEqual(fixes, []);
  });
});
