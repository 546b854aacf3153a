import * as vscode from 'vscode';
import { assert, equal, extension, factmark, isNode, until } from './helpers.ts';
import { show } from './report.ts';

suite('activation', () => {
  test('by the fact files of the workspace alone', async () => {
    await until('the extension is active', () => extension().isActive);
    show(`VS Code ${vscode.version}, ${isNode ? `Node ${process.version}` : 'web worker'} extension host`);
  });

  test('within 50 ms, without the load of the fact base', async () => {
    const { activationTime } = await factmark();
    show(`activation: ${activationTime.toFixed(1)} ms`);
    assert(activationTime < 50, `${activationTime} ms`);
  });

  test('its commands are there', async () => {
    const all = await vscode.commands.getCommands(true);
    const contributed = extension().packageJSON.contributes.commands.map((c: { command: string }) => c.command);
    equal(contributed.length, 4, 'commands');
    for (const command of contributed) assert(all.includes(command), command);
  });

  test('every string of the manifest is in words', () => {
    const unresolved = JSON.stringify(extension().packageJSON.contributes).match(/"%[^"]*%"/g);
    equal(unresolved, null, 'placeholders left');
  });
});
