import * as vscode from 'vscode';
import { assert, equal, extension, factmark, isNode, until } from './helpers.ts';
import { Noise } from './noise.ts';
import { show } from './report.ts';

suite('activation', () => {
  test('by the fact files of the workspace alone', async () => {
    const began = performance.now();
    show(
      `VS Code ${vscode.version}, ${isNode ? `Node ${process.version}` : 'web worker'} extension host, up for ${(began / 1000).toFixed(1)} s`,
    );
    // VS Code looks for the files before any test, for at most 7 s, and in a worker has to wait for the server's search to be there.
    const hasGivenUp = !isNode && began > 7000;
    if (hasGivenUp && !extension().isActive) show('the machine is so busy that VS Code has given up its search for fact files');
    else await until('the extension is active', () => extension().isActive);
  });

  test('at once: no fact file is read and no draft judged in it', async () => {
    const { activationTime } = await factmark();
    const noise = await new Noise().sample(30);
    show(`activation: ${activationTime.toFixed(1)} ms, 50 wanted; the machine may have kept it waiting for ${noise.worst.toFixed(1)} ms`);
    // It is run once, on code that was never run before: a wide bound, that only something read or judged would pass.
    assert(activationTime < 250 + noise.worst, `${activationTime} ms`);
  });

  test('its commands are there', async () => {
    const all = await vscode.commands.getCommands(true);
    const contributed = extension().packageJSON.contributes.commands.map((c: { command: string }) => c.command);
    assert(contributed.length >= 16, `${contributed.length} commands`);
    for (const command of contributed) assert(all.includes(command), command);
  });

  test('every string of the manifest is in words', () => {
    const unresolved = JSON.stringify(extension().packageJSON.contributes).match(/"%[^"]*%"/g);
    equal(unresolved, null, 'placeholders left');
  });
});
