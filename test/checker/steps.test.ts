/** Judging in steps says what judging at once says, and an abandoned run leaves nothing wrong behind. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkDraft, createChecker, loadFactBase } from '../../src/index.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const base = loadFactBase([{ path: 'mali.facts.yaml', text: read('../../facts/mali-2012.facts.yaml') }]);
const draft = read('../demo/mali.md');

/** All steps of a run: how often it paused, and what it returned. */
function run(judging: ReturnType<ReturnType<typeof createChecker>['steps']>) {
  for (let pauses = 0; ; pauses++) {
    const step = judging.next();
    if (step.done) return { pauses, findings: step.value };
  }
}

describe('judging in steps', () => {
  it('pauses after blocks and returns what one call does', () => {
    const { pauses, findings } = run(createChecker(base).steps(draft));
    assert.ok(pauses > 20, `${pauses} pauses`);
    assert.deepEqual(findings, checkDraft(draft, base));
  });

  it('pauses only where something is judged anew', () => {
    const checker = createChecker(base);
    checker.check(draft);
    assert.equal(run(checker.steps(draft)).pauses, 0);
  });

  it('pauses between the facts of a base that is new to it, and goes on where it was left', () => {
    const facts = read('../../facts/mali-2012.facts.yaml');
    const checker = createChecker(loadFactBase([{ path: 'mali.facts.yaml', text: facts }]));
    const first = run(checker.steps('')).pauses;
    assert.ok(first >= base.facts.size, `${first} pauses`);
    checker.setBase(loadFactBase([{ path: 'mali.facts.yaml', text: facts }]));
    const left = checker.steps('');
    for (let i = 0; i < 10; i++) left.next();
    assert.equal(run(checker.steps('')).pauses, first - 10);
    assert.equal(run(checker.steps('')).pauses, 0);
  });

  it('judges anew where a name is first met only what asks for who has been met', () => {
    const text = `# Report\n\nAmadou Sango spoke.\n\n# Roads\n\n${'The road was long and the day was hot.\n\n'.repeat(40)}`;
    const checker = createChecker(base);
    checker.check(text);
    const edited = text.replace('Amadou Sango', 'Somebody');
    const { pauses, findings } = run(checker.steps(edited));
    assert.ok(pauses <= 3, `${pauses} pauses`);
    assert.deepEqual(findings, checkDraft(edited, base));
  });

  it('may be left at any pause for another text', () => {
    const checker = createChecker(base);
    const edited = draft.replace('137,000', '173,000');
    for (let kept = 0; kept < 12; kept++) {
      const judging = checker.steps(kept % 2 ? draft : edited);
      for (let i = 0; i < kept; i++) judging.next();
    }
    assert.deepEqual(checker.check(edited), checkDraft(edited, base));
  });
});
