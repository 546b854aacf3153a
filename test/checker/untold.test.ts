/** What a sentence leaves in doubt, settled by the rest of the draft; marks as in test/judgement/fixtures. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { checkDraft, createChecker, type FactBase, loadFactBase } from '../../src/index.ts';

interface Cases {
  base: FactBase;
  /** What each draft begins with, so that it keeps to the base. */
  telling: string;
  rules: Record<string, string[]>;
}

function casesOf(file: string): Cases {
  const { base, telling, ...rules } = parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return { base: loadFactBase([{ path: file, text: stringify(base) }]), telling, rules };
}

const MARK = /\[([^\]]+)\]\((contradicted|supported|silent|spared)(?: ([\w-]+))?\)/g;
const plain = (line: string) => line.replace(MARK, '$1');

function describeCases({ base, telling, rules }: Cases): void {
  it('the base is sound, and the draft keeps to it', () => {
    assert.deepEqual(base.problems, []);
    assert.ok(checkDraft(telling, base).every((f) => f.verdict === 'supported'));
  });

  for (const [rule, lines] of Object.entries(rules))
    for (const line of lines)
      it(`${rule}: ${line}`, () => {
        const draft = `${telling}\n\n${plain(line)}`;
        const findings = checkDraft(draft, base);
        for (const [, value, verdict, fact] of line.matchAll(MARK)) {
          const start = draft.indexOf(value, telling.length);
          const here = findings.find((f) => f.start < start + value.length && start < f.end);
          if (verdict === 'spared') assert.notEqual(here?.verdict, 'contradicted', here?.message);
          else assert.equal(here?.verdict, verdict === 'silent' ? undefined : verdict, here?.message);
          if (fact) assert.equal(here?.fact, fact);
        }
      });
}

describe('facts that a draft tells nowhere else', () => {
  const cases = casesOf('untold.yaml');
  const { base, telling, rules } = cases;
  describeCases(cases);

  it('a draft that tells little of the base settles nothing', () => {
    for (const line of rules['said where the fact is told nowhere else'])
      assert.deepEqual(
        checkDraft(plain(line), base).filter((f) => f.verdict === 'contradicted'),
        [],
      );
  });

  it('an edit that tells the fact elsewhere takes the alarm back', () => {
    const checker = createChecker(base);
    const draft = `${telling}\n\n${plain(rules['said where the fact is told nowhere else'][0])}`;
    const alarms = (text: string) => {
      const findings = checker.check(text);
      assert.deepEqual(findings, checkDraft(text, base));
      return findings.filter((f) => f.verdict === 'contradicted').length;
    };
    assert.equal(alarms(draft), 1);
    assert.equal(alarms(`${draft}\n\nThe lens weighs 3.7 tonnes.`), 0);
    assert.equal(alarms(`A line before.\n\n${draft}`), 1);
  });

  it('an ignore comment silences it, and is of use', () => {
    const draft = `${telling}\n\n<!-- facts-ignore: lens -->\n${plain(rules['said where the fact is told nowhere else'][0])}`;
    assert.ok(checkDraft(draft, base).every((f) => f.verdict === 'supported'));
  });
});

describe('names in the place of those that a draft has nowhere', () => {
  const cases = casesOf('supplanted.yaml');
  const { base, telling, rules } = cases;
  describeCases(cases);

  it('an edit that names the right one takes the alarm back, and one that takes it away brings it again', () => {
    const checker = createChecker(base);
    const draft = `${telling}\n\n${plain(rules['a name in the place of a fact’s, which the draft has nowhere'][2])}`;
    for (const [text, alarms] of [
      [draft, 1],
      [`${draft}\n\nPell Foundry had a fine hall.`, 0],
      [draft, 1],
    ] as const) {
      const findings = checker.check(text);
      assert.deepEqual(findings, checkDraft(text, base));
      assert.equal(findings.filter((f) => f.verdict === 'contradicted').length, alarms);
    }
  });

  it('a draft that tells little of the base settles nothing', () => {
    // Some are wrong by other rules, whatever the rest of the draft tells.
    for (const line of rules['a name in the place of a fact’s, which the draft has nowhere'].slice(1, 3))
      assert.deepEqual(
        checkDraft(plain(line), base).filter((f) => f.verdict === 'contradicted'),
        [],
      );
  });
});

describe('what stands beside a fact in its file', () => {
  const cases = casesOf('unsaid.yaml');
  const { base, telling, rules } = cases;
  const [line] = rules['said among its neighbours'];
  describeCases(cases);

  const alarms = (draft: string, by: FactBase) => checkDraft(draft, by).filter((f) => f.verdict === 'contradicted');

  it('is told of in the evidence', () => {
    const [alarm] = alarms(`${telling}\n\n${plain(line)}`, base);
    assert.match(alarm.because.at(-1)!.text, /stands beside the fact/);
  });

  it('a draft that tells little of the base settles nothing', () => {
    for (const each of rules['said among its neighbours']) assert.deepEqual(alarms(plain(each), base), []);
  });

  it('an edit that tells the fact elsewhere takes the alarm back', () => {
    const checker = createChecker(base);
    const draft = `${telling}\n\n${plain(line)}`;
    for (const [text, count] of [
      [draft, 1],
      [`${draft}\n\nA shift lasted eleven hours.`, 0],
      [`A line before.\n\n${draft}`, 1],
    ] as const) {
      const findings = checker.check(text);
      assert.deepEqual(findings, checkDraft(text, base));
      assert.equal(findings.filter((f) => f.verdict === 'contradicted').length, count);
    }
  });

  it('counts by the file: another file of facts that are not told takes nothing from it', () => {
    const one = { path: 'a.facts.yaml', text: stringify(parse(readFileSync(new URL('unsaid.yaml', import.meta.url), 'utf8')).base) };
    const many = Array.from(
      { length: 200 },
      (_, i) => `  other-${i}: { fact: "Tower ${i} of Grenholm has ${i + 300} windows.", source: book }`,
    );
    const other = { path: 'b.facts.yaml', text: `facts:\n${many.join('\n')}\n` };
    const both = loadFactBase([one, other]);
    assert.equal(alarms(`${telling}\n\n${plain(line)}`, both).length, 1);
  });
});

describe('facts that a draft tells more than once', () => {
  const cases = casesOf('retold.yaml');
  describeCases(cases);

  it('the sentence by itself says too little of it', () => {
    const [line] = cases.rules['wrong in one place, though another has it right'];
    assert.ok(checkDraft(plain(line), cases.base).every((f) => f.verdict !== 'contradicted'));
  });
});
