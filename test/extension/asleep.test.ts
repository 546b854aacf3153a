/** In a workspace where a name means facts (a folder called `facts`, a configuration) and no fact file is: see `src/extension/extension.ts`. */
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { assert, diagnostics, equal, extension, replace, sleep, until, untilShown, within, write } from './helpers.ts';
import { show } from './report.ts';

/** Longer than any pause after which something would be judged or shown. */
const LONG = 600;

suite('asleep', () => {
  const folder = () => vscode.workspace.workspaceFolders?.[0] ?? assert(false, 'there is a folder');
  const uriIn = (path: string) => vscode.Uri.joinPath(folder()!.uri, path);
  const api = () => extension().activate();

  test('it is started by the name, and sleeps', async () => {
    // As in `activation.test.ts`: in a worker VS Code may give up looking.
    await until('it is started', () => extension().isActive, 20_000).catch(() => show('the machine is so busy that VS Code did not look'));
    const { activationTime, whenIdle } = await api();
    await whenIdle();
    equal((await api()).isAwake, false, 'awake');
    show(`activation: ${activationTime.toFixed(1)} ms`);
  });

  test('a draft is opened and typed into, a configuration is wrong: nothing is judged, marked or offered', async () => {
    const { whenIdle, timings } = await api();
    for (const path of ['.factmarkrc', 'draft.md']) await vscode.window.showTextDocument(uriIn(path), { preview: false });
    const { document } = vscode.window.activeTextEditor!;
    await replace(document, '48 metres', '49 metres');
    await whenIdle();
    await sleep(LONG);
    equal((await api()).isAwake, false, 'awake');
    const ours = vscode.languages.getDiagnostics().flatMap(([, all]) => all.filter(({ source }) => source === 'Factmark'));
    equal([ours.length, timings().length], [0, 0], 'problems, checks');
    const at = within(document, '84 metres');
    const run = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, document.uri, ...args);
    equal((await run<vscode.Hover[]>('vscode.executeHoverProvider', at)).length, 0, 'hovers');
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', new vscode.Range(at, at));
    equal(actions.filter(({ title }) => /fact/i.test(title)).length, 0, 'actions');
    const list = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', within(document, 'height'));
    equal(list.items.filter(({ detail }) => /fact/i.test(detail ?? '')).length, 0, 'completions');
  });

  test('the preview shows Markdown as it is', async () => {
    const text = 'It is [84 metres](fact:height) high. <!-- facts-ignore -->\n';
    const plain = new MarkdownIt({ html: true }).render(text);
    equal((await api()).extendMarkdownIt(new MarkdownIt({ html: true })).render(text), plain);
  });

  test('its commands are there', async () => {
    const all = new Set(await vscode.commands.getCommands(true));
    const contributed = extension().packageJSON.contributes.commands as { command: string }[];
    for (const { command } of contributed) assert(all.has(command), command);
    equal((await api()).isAwake, false, 'awake');
  });

  test('it wakes as a fact file comes, and judges what is open', async () => {
    const draft = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/draft.md'));
    assert(draft, 'the draft is still open');
    await write(
      `${folder()!.name}/facts/dam.facts.yaml`,
      'sources: { survey: { type: report, title: Survey } }\nfacts:\n  height: { fact: The Arve dam is 48 metres high., source: survey }\n',
    );
    await untilShown(draft, ['contradicted: 84 metres', 'unused-ignore: <!-- facts-ignore: nothing -->'], 'the draft is judged');
    equal((await api()).isAwake, true, 'awake');
    await until('what is wrong in the configuration is told', () => diagnostics(uriIn('.factmarkrc')).length > 0);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      draft.uri,
      within(draft, '84 metres'),
    );
    assert(hovers.length > 0, 'hovers');
  });
});
