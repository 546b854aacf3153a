/** What VS Code reads of the extension before any code runs: the manifest, its strings, the pages and the grammar. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const atRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = (path: string) => readFileSync(atRoot(path), 'utf8');
const json = (path: string) => JSON.parse(text(path));

describe('the manifest', () => {
  const manifest = json('package.json');
  const strings = json('package.nls.json');

  it('has words for every placeholder, and no word too many', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map((m) => m[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('names files that exist', () => {
    const { grammars, yamlValidation } = manifest.contributes;
    const files = [manifest.icon, ...grammars.map((g: { path: string }) => g.path), ...yamlValidation.map((y: { url: string }) => y.url)];
    for (const file of files) assert.ok(existsSync(atRoot(file)), file);
  });

  it('offers a severity for every verdict that can be a problem, and each verdict has its page', () => {
    const { properties, default: defaults } = manifest.contributes.configuration.properties['factmark.severity'];
    const verdicts = ['contradicted', 'disputed', 'imprecise', 'outdated', 'unsourced'];
    assert.deepEqual(Object.keys(properties).sort(), verdicts);
    for (const verdict of verdicts) assert.equal(properties[verdict].default, defaults[verdict], verdict);
    assert.deepEqual(readdirSync(atRoot('docs/verdicts')).sort(), [...verdicts, 'supported'].map((v) => `${v}.md`).sort());
  });

  it('every string of the code is in the bundle that translators get', () => {
    const bundle = json('l10n/bundle.l10n.json');
    const files = readdirSync(atRoot('src/extension'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
    const said = files.flatMap((f) => [...text(`src/extension/${f}`).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((m) => m[1]));
    assert.deepEqual([...new Set(said)].sort(), Object.keys(bundle).sort());
  });
});

describe('the Markdown injection grammar', () => {
  const { repository } = json('syntaxes/factmark.injection.tmLanguage.json');
  const found = (rule: string, line: string) => {
    const match = new RegExp(repository[rule].match, 'u').exec(line);
    return match ? match.slice(1).filter((part) => part) : null;
  };

  for (const [line, parts] of [
    ['[at least 40](fact:a-b)', ['[', 'at least 40', ']', '(', 'fact:', 'a-b', ')']],
    ['so [**40** \\] men](<fact:a>) died', ['[', '**40** \\] men', ']', '(', '<', 'fact:', 'a', '>', ')']],
    ['[a link](facts.html)', null],
    ['[a link](https://example.org/fact:a)', null],
    ['(fact:a)', null],
  ] as const) {
    it(`tag: ${line}`, () => assert.deepEqual(found('tag', line), parts));
  }

  for (const [line, parts] of [
    ['<!-- facts-ignore -->', ['<!--', 'facts-ignore', '-->']],
    ['<!--facts-ignore-file-->', ['<!--', 'facts-ignore-file', '-->']],
    ['<!-- facts-ignore: a, b-c -->', ['<!--', 'facts-ignore', ':', ' a, b-c', '-->']],
    ['<!-- facts-ignored -->', null],
    ['<!-- facts ignore -->', null],
    ['facts-ignore', null],
  ] as const) {
    it(`ignore comment: ${line}`, () => assert.deepEqual(found('ignore', line), parts));
  }
});
