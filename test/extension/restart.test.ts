/** The last of the run: what is known of all closed drafts is kept, for `restarted.test.ts` to find in a new host. */
import * as vscode from 'vscode';
import { closeAll, factmark, KEPT, knownOf, until, uriOf, write } from './helpers.ts';

const DRAFTS = 5;

suite('before a restart', () => {
  test('what is known of all closed drafts is kept', async () => {
    await closeAll();
    for (let i = 0; i < DRAFTS; i++) await write(`one/drafts/kept-${i}.md`, `The Lindow dam is ${60 + i} metres high.\n`);
    // Word of a new file comes when it comes.
    const known = await until('they are known', async () => {
      const all = await knownOf('one');
      return all.drafts.filter((path) => path.includes('/kept-')).length === DRAFTS && all;
    });
    const { index } = await factmark();
    await index.save();
    // VS Code holds a document for minutes after its editor was closed, and an open draft is judged by itself.
    const held = known.drafts.filter((path) => {
      const uri = uriOf(`one${path}`).toString();
      return vscode.workspace.textDocuments.some((d) => d.uri.toString() === uri);
    });
    await write(KEPT, JSON.stringify({ ...known, judged: held.length }));
  });
});
