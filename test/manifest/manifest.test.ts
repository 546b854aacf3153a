/** What VS Code reads of the extension before any code runs: the manifest, its strings, the pages and the grammar. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engineTemplates } from '../../src/build/l10n.mjs';

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
    const { grammars, snippets, yamlValidation, jsonValidation, walkthroughs } = manifest.contributes;
    const files: string[] = [manifest.icon, ...manifest.contributes['markdown.previewStyles']];
    for (const { path } of [...grammars, ...snippets]) files.push(path);
    for (const { url } of [...yamlValidation, ...jsonValidation]) files.push(url);
    for (const { steps } of walkthroughs)
      for (const { media } of steps) files.push(...(media.svg ? [media.svg] : (Object.values(media.image) as string[])));
    for (const file of files) assert.ok(existsSync(atRoot(file)), file);
  });

  it('has snippets that VS Code can read: words to type, what it is for, and a body with numbered stops', () => {
    for (const { path } of manifest.contributes.snippets) {
      const entries = Object.entries<{ prefix: string[]; description: string; body: string[] }>(json(path));
      assert.ok(entries.length > 0, path);
      for (const [name, { prefix, description, body }] of entries) {
        assert.ok(prefix.length > 0 && prefix.every((p) => /^[\w-]+$/.test(p)), name);
        assert.ok(description.trim() && body.length > 0 && body.every((line) => typeof line === 'string'), name);
        assert.equal(body.join('').split('{').length, body.join('').split('}').length, `${name}: braces`);
      }
    }
  });

  it('has every command of the palette and every setting, with its default, in the README', () => {
    const { commands, menus, configuration } = manifest.contributes;
    const readme = text('README.md');
    const isHidden = (command: string) => menus.commandPalette.some((m: typeof menus) => m.command === command && m.when === 'false');
    const shown = commands.filter(({ command }: { command: string }) => !isHidden(command));
    assert.ok(shown.length >= 15);
    for (const { title } of shown) assert.ok(readme.includes(strings[title.slice(1, -1)]), strings[title.slice(1, -1)]);
    const settings = Object.entries<{ default: unknown }>(configuration.properties);
    assert.equal(settings.length, 2);
    for (const [name, setting] of settings) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
      const defaults = typeof setting.default === 'string' ? [setting.default] : Object.entries(setting.default as object).flat();
      for (const part of defaults) assert.ok(row.includes(part), `${name}: ${part} in ${row}`);
    }
  });

  it('starts the extension by nothing but what may be facts, and by its commands', () => {
    // What else may start it, and that it sleeps then, is tested in the hosts: test/extension/asleep.test.ts.
    assert.deepEqual(manifest.activationEvents, [
      'workspaceContains:facts',
      'workspaceContains:**/*.facts.yaml',
      'workspaceContains:**/*.facts.yml',
      'workspaceContains:**/.factmarkrc',
    ]);
    // A language with a configuration would start it with every file of that language.
    for (const language of manifest.contributes.languages) assert.ok(!language.configuration, language.id);
  });

  it('has nothing that runs when a file is saved', () => {
    const files = readdirSync(atRoot('src/extension'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
    assert.ok(files.length > 60);
    for (const file of files) assert.doesNotMatch(text(`src/extension/${file}`), /onWillSave|onDidSave/, file);
  });

  it('leaves nothing that a status item offers to the mouse alone: the palette has it too', () => {
    const { commands, menus } = manifest.contributes;
    const code = readdirSync(atRoot('src/extension/features')).map((f) => text(`src/extension/features/${f}`));
    const names = code
      .filter((c) => /createStatusBarItem|createLanguageStatusItem/.test(c))
      .flatMap((c) => [...c.matchAll(/COMMANDS\.(\w+)/g)]);
    assert.ok(names.length > 4);
    for (const [, name] of names) {
      const command = `factmark.${name}`;
      assert.ok(
        commands.some((c: { command: string }) => c.command === command),
        command,
      );
      assert.ok(!menus.commandPalette.some((m: { command: string; when: string }) => m.command === command && m.when === 'false'), command);
    }
  });

  it('has four first steps, each with a picture and something to do', () => {
    const [{ steps }] = manifest.contributes.walkthroughs;
    assert.equal(steps.length, 4);
    for (const { description } of steps) assert.match(strings[description.slice(1, -1)], /^\[[^\]]+\]\(command:[\w.]+/m, description);
  });

  it('runs in first steps and empty views only commands that exist', () => {
    const own = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
    const run = [...JSON.stringify(strings).matchAll(/command:(factmark\.[\w.]+)/g)].map((m) => m[1]);
    assert.ok(run.length >= 5);
    for (const command of run) assert.ok(own.has(command) || command === 'factmark.facts.focus', command);
  });

  it('has words for each way in which the view of facts can be empty', () => {
    const conditions = manifest.contributes.viewsWelcome.map(({ when }: { when: string }) => when);
    const shownFor = (state: Record<string, boolean>) =>
      conditions.filter((when: string) => when.split(' && ').every((key) => (key.startsWith('!') ? !state[key.slice(1)] : state[key])));
    for (const isWorkspaceTrusted of [true, false]) {
      for (const [hasFactFiles, hasFacts, count] of [
        [false, false, 1],
        [true, false, 1],
        [true, true, 0],
      ] as const) {
        const state = { isWorkspaceTrusted, 'factmark.hasFactFiles': hasFactFiles, 'factmark.hasFacts': hasFacts };
        assert.equal(shownFor(state).length, count, JSON.stringify(state));
      }
    }
  });

  it('offers no command that writes where the folder is not trusted', () => {
    const { commands, menus } = manifest.contributes;
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    for (const name of ['createFactBase', 'addFact', 'tagAll', 'removeTags', 'insertValue', 'insertTag']) {
      const command = `factmark.${name}`;
      const { enablement } = commands.find((c: { command: string }) => c.command === command);
      const { when } = menus.commandPalette.find((m: { command: string }) => m.command === command) ?? {};
      assert.match(`${enablement} ${when}`, /isWorkspaceTrusted|\bfalse\b/, command);
    }
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
    assert.deepEqual([...new Set([...said, ...engineTemplates()])].sort(), Object.keys(bundle).sort());
  });
});

describe('the French', () => {
  for (const [english, french] of [
    ['package.nls.json', 'package.nls.fr.json'],
    ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.fr.json'],
  ]) {
    it(`in ${french} is complete`, () => {
      const [from, to] = [json(english), json(french)];
      assert.deepEqual(Object.keys(to).sort(), Object.keys(from).sort());
      for (const [key, text] of Object.entries<string>(to)) {
        assert.ok(text.trim(), key);
        // What is filled in and what is run must be the same.
        for (const part of [/\{\d+\}/g, /\(command:[^)]+\)/g]) {
          assert.deepEqual((text.match(part) ?? []).sort(), (from[key].match(part) ?? []).sort(), key);
        }
        // Before a double mark, and within its own quotation marks, French has a space that does not break.
        assert.doesNotMatch(text, /« |[ \w)}’]»| [;:?!%](?=\W|$)|\p{L}[;?!](?=\s|$)/u, key);
      }
    });
  }
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
    ['[40](fact:a "A title \\" (b)")', ['[', '40', ']', '(', 'fact:', 'a', '"A title \\" (b)"', ')']],
    ["[40]( <fact:a> 'A title' )", ['[', '40', ']', '(', '<', 'fact:', 'a', '>', "'A title'", ')']],
    ['[40](fact:a (A title))', ['[', '40', ']', '(', 'fact:', 'a', '(A title)', ')']],
    ['[40](fact:a no title)', null],
    ['[a link](facts.html)', null],
    ['[a link](https://example.org/fact:a)', null],
    ['(fact:a)', null],
  ] as const) {
    it(`tag: ${line}`, () => assert.deepEqual(found('tag', line), parts));
  }

  for (const [line, parts] of [
    ['[d]: fact:a-b', ['[', 'd', ']', ':', 'fact:', 'a-b']],
    ['  [the \\] dam]:<fact:a> "A title" ', ['[', 'the \\] dam', ']', ':', '<', 'fact:', 'a', '>', '"A title"']],
    ['[d]: fact:a no title', null],
    ['[d]: https://example.org/fact:a', null],
    ['[^d]: fact:a', null],
    ['so [d]: fact:a', null],
    ['    [d]: fact:a', null],
  ] as const) {
    it(`definition: ${line}`, () => assert.deepEqual(found('definition', line), parts));
  }

  for (const [line, parts] of [
    ['<!-- facts-ignore -->', ['<!--', 'facts-ignore', '-->']],
    ['<!--facts-ignore-file-->', ['<!--', 'facts-ignore-file', '-->']],
    ['<!-- facts-ignore-file: a -->', ['<!--', 'facts-ignore-file', ':', ' a', '-->']],
    ['<!-- facts-ignore: a, b-c -->', ['<!--', 'facts-ignore', ':', ' a, b-c', '-->']],
    ['<!-- facts-ignored -->', null],
    ['<!-- facts ignore -->', null],
    ['facts-ignore', null],
  ] as const) {
    it(`ignore comment: ${line}`, () => assert.deepEqual(found('ignore', line), parts));
  }
});
