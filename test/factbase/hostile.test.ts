/** Fact files that mean harm, or were broken by accident: a clear problem or nothing, never a throw or a hang. */
import assert from 'node:assert/strict';
import { loadFactBase } from '../../src/factbase/load.ts';
import { checkDraft } from '../../src/index.ts';

const load = (text: string, path = 'a.facts.yaml') => loadFactBase([{ path, text }]);
const codes = (text: string) => [...new Set(load(text).problems.map((p) => p.code))];
const GOOD = 'sources: { s: { title: T } }\nfacts:\n  bridges: { fact: Two bridges fell., figure: two bridges, source: s }\n';

describe('hostile fact files', () => {
  const nested: [string, string][] = [
    ['brackets on lines of their own', '[\n'.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['closed brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
    ['mappings that a stray colon opens', `facts:\n${'  a: b: c\n'.repeat(20_000)}`],
    ['lines, each deeper', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['brackets within a fact', `facts:\n  a:\n    fact: ${'['.repeat(20_000)}`],
  ];
  for (const [name, text] of nested) {
    it(`20,000 nested ${name} are too deep`, () => {
      assert.ok(codes(text).includes('too-deep'), String(codes(text)));
      assert.ok(load(text).problems.length <= 1001);
    });
  }

  it('a source nested deeper than CSL goes is too deep, and its facts stay', () => {
    const base = load(GOOD.replace('{ title: T }', `{ title: T, x: ${'['.repeat(40)}${']'.repeat(40)} }`));
    assert.deepEqual(
      base.problems.map((p) => p.code),
      ['too-deep'],
    );
    assert.equal(base.facts.size, 1);
  });

  it('names of hundreds of thousands of letters are looked for like others', () => {
    for (const filling of [' MP', ' ', '(a)', '(']) {
      const base = load(
        `names:\n  a: { name: "Ann Reed${filling.repeat(400_000)} x", kind: person }\n  b: { name: Bea Lund, kind: person }\n`,
      );
      const keys = checkDraft('Bea Lund met Ann Reed.', base).map((f) => f.fact);
      assert.deepEqual(keys, ['b']);
    }
  });

  it('10 MB on one line, and 10 MB of one key, end with a word or two', () => {
    assert.deepEqual(codes('x'.repeat(1e7)), ['not-a-mapping']);
    assert.deepEqual(codes(`facts:\n  a: { fact: "${'x '.repeat(5e6)}", source: s }\nsources: { s: { title: T } }\n`), []);
  });

  it('a file beyond the limit is not read, and says so', () => {
    assert.deepEqual(codes(`${GOOD}${'#'.repeat(2e7)}`), ['too-large']);
  });

  it('thousands of wrong keys are not thousands of messages', () => {
    const { problems } = load(
      `facts:\n  a:\n    fact: F.\n    source: s\n${Array.from({ length: 5000 }, (_, i) => `    k${i}: x\n`).join('')}`,
    );
    assert.equal(problems.length, 1001);
    assert.equal(problems.at(-1)!.code, 'more-problems');
  });

  it('thousands of syntax errors are not thousands of messages', () => {
    const { problems } = load(`facts:\n${'  a: { fact: ] }\n'.repeat(3000)}`);
    assert.ok(problems.length <= 50, String(problems.length));
    assert.ok(problems.some((p) => p.code === 'yaml-more'));
  });

  const newlines: [string, string][] = [
    ['CRLF', '\r\n'],
    ['lone CR', '\r'],
  ];
  for (const [name, newline] of newlines) {
    it(`${name} ends a line as LF does`, () => {
      const base = load(GOOD.replaceAll('\n', newline));
      assert.deepEqual(base.problems, []);
      const { line, column, start } = base.facts.get('bridges')!.range;
      assert.deepEqual([line, column], [3, 3]);
      assert.equal(GOOD.replaceAll('\n', newline).slice(start, start + 7), 'bridges');
    });
  }

  it('a BOM counts as one character of the file', () => {
    const base = load(`\ufeff${GOOD}`);
    assert.deepEqual(base.problems, []);
    assert.equal(base.facts.get('bridges')!.range.start, GOOD.indexOf('bridges') + 1);
  });

  it('NULs, lone surrogates and right-to-left marks are text', () => {
    const base = load('facts:\n  a: { fact: "x\u0000y \ud800 \u202ez", source: s }\nsources: { s: { title: T } }\n');
    assert.equal(base.facts.size, 1);
  });

  it('ten thousand unknown references are told in linear time', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `  name-${i}: { name: N${i} }\n`).join('');
    const facts = Array.from({ length: 10_000 }, (_, i) => `  f${i}: { fact: F., about: [nome-${i}], source: no-${i} }\n`).join('');
    assert.equal(load(`names:\n${names}facts:\n${facts}`).facts.size, 10_000);
  });

  it('one bad fact among good ones costs only itself', () => {
    const base = load(`${GOOD}  bad: { fact: The dam broke., date: 2019-02-30, source: s }\n  good: { fact: The dam held., source: s }\n`);
    assert.deepEqual([...base.facts.keys()], ['bridges', 'good']);
    assert.deepEqual([...base.leftOut!], ['bad']);
  });
});
