/** The last of the run: what is known of all closed drafts is kept, for `restarted.test.ts` to find in a new host. */
import * as vscode from 'vscode';
import { assert, closeAll, factmark, KEPT, knownOf, uriOf, write } from './helpers.ts';

const DRAFTS = 5;

suite('before a restart', () => {
  test('what is known of all closed drafts is kept', async () => {
    await closeAll();
    for (let i = 0; i < DRAFTS; i++) await write(`one/drafts/kept-${i}.md`, `The Lindow dam is ${60 + i} metres high.\n`);
    const known = await knownOf('one');
    const { index } = await factmark();
    await index.save();
    // VS Code holds a document for minutes after its editor was closed, and an open draft is judged by itself.
    const held = known.drafts.filter((path) => {
      const uri = uriOf(`one${path}`).toString();
      return vscode.workspace.textDocuments.some((d) => d.uri.toString() === uri);
    });
    assert(known.drafts.length - held.length >= DRAFTS, `${known.drafts.length} drafts, of which ${held.length} are held`);
    await write(KEPT, JSON.stringify({ ...known, judged: held.length }));
  });
});
