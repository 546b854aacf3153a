/** Configuration files in the editor: in force at once, the nearest first, before the settings; told where they are wrong. */
import * as vscode from 'vscode';
import {
  assert,
  closeAll,
  codeOf,
  diagnostics,
  equal,
  factmark,
  open,
  remove,
  replace,
  shown,
  until,
  untilShown,
  uriOf,
  write,
} from './helpers.ts';

const TEXT = 'The Lindow dam is 26 metres high.\n\nThe Lindow dam was opened on 04/05/1968.\n';
const DRAFT = 'one/book/draft.md';
const RC = 'one/book/.factmarkrc';
const WRONG = 'contradicted: 26 metres';

/** Our diagnostics on the configuration, as `line code`. */
const problems = () => diagnostics(uriOf(RC)).map((d) => `${d.range.start.line + 1} ${codeOf(d)}`);

suite('configuration files', () => {
  let draft: vscode.TextDocument;
  setup(async () => {
    await write(DRAFT, TEXT);
    draft = await open(DRAFT);
    await untilShown(draft, [WRONG]);
  });
  teardown(async () => {
    await closeAll();
    await remove('one/book');
    await until('the configuration is gone', async () => {
      const { bases } = await factmark();
      return !bases.all().some(({ folder }) => folder.name.includes('book')) && diagnostics(uriOf(RC)).length === 0;
    });
  });

  test('hold for the drafts of their folder at once, and no more when they are gone', async () => {
    const report = await open('one/drafts/report.md');
    const before = shown(report);
    await write(RC, 'dateOrder: day-first\nignoreFacts: [lindow-height]\n');
    await untilShown(draft, ['contradicted: 04/05/1968']);
    equal(shown(report), before, 'a draft of another folder');
    await remove(RC);
    await untilShown(draft, [WRONG]);
  });

  test('count before the settings where they speak, the nearest first', async () => {
    const settings = vscode.workspace.getConfiguration('factmark', draft.uri);
    const level = () => diagnostics(draft.uri)[0]?.severity;
    await settings.update('severity', { contradicted: 'hint', unsourced: 'none' }, vscode.ConfigurationTarget.Workspace);
    try {
      await until('the setting is in force', () => level() === vscode.DiagnosticSeverity.Hint);
      await write('one/.factmarkrc', 'severity: { contradicted: information }\n');
      await until('the folder counts before it', () => level() === vscode.DiagnosticSeverity.Information);
      await write(RC, 'severity: { contradicted: warning }\n');
      await until('the nearer folder counts first', () => level() === vscode.DiagnosticSeverity.Warning);
      await write(RC, 'severity: { outdated: hint }\n');
      await until('it says nothing of this verdict', () => level() === vscode.DiagnosticSeverity.Information);
    } finally {
      await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace);
      await remove('one/.factmarkrc');
    }
    await until('nothing is said any more', () => level() === vscode.DiagnosticSeverity.Error);
  });

  test('say which files are drafts', async () => {
    await write(RC, 'drafts: chapters/*.md\n');
    await untilShown(draft, []);
    equal((await factmark()).findings(draft.uri), undefined, 'findings');
    await write('one/book/chapters/one.md', TEXT);
    await untilShown(await open('one/book/chapters/one.md'), [WRONG]);
  });

  test('name facts of their own', async () => {
    await write(
      'one/book/own.yaml',
      'sources: { s: { type: report, title: S } }\nfacts:\n  own: { fact: The Lindow dam is 31 metres high., source: s }\n',
    );
    await write(RC, 'facts: "*.yaml"\n');
    await until('the draft is held to them', () => diagnostics(draft.uri).some((d) => d.message.includes('31 metres')));
    const report = await open('one/drafts/report.md');
    assert(!diagnostics(report.uri).some((d) => d.message.includes('31 metres')), 'the others are not');
    await write(RC, 'facts: none/*.yaml\n');
    await untilShown(draft, [], 'no fact file is there');
  });

  test('are told of where they are wrong, and stay in force while they are being typed', async () => {
    await write(RC, 'ignoreFacts: [lindow-height]\n');
    await untilShown(draft, []);
    const document = await open(RC);
    equal(document.languageId, 'yaml', 'language');
    await replace(document, '[lindow-height]', '[lindow-height');
    await until('the mistake is told', () => problems().join() === '2 yaml-syntax');
    equal(shown(draft), [], 'what it said before is in force');
    await replace(document, '[lindow-height', 'lindow-height\nsevrity: {}');
    await until('the next one is told', () => problems().join() === '2 unknown-key');
    await replace(document, 'sevrity: {}', '');
    await until('nothing is wrong', () => problems().length === 0);
  });

  test('can stand in package.json', async () => {
    await write('one/book/package.json', '{\n\t"name": "book",\n\t"factmark": { "ignoreFacts": "lindow-height" }\n}\n');
    await untilShown(draft, []);
    await write(RC, 'ignoreFacts: other\n');
    await untilShown(draft, [WRONG], '.factmarkrc counts first');
  });
});
