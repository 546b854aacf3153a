/** The last of the run: what is known of all drafts is kept, for `restarted.test.ts` to find in a new host. */
import { closeAll, equal, factmark, KEPT, knownOf, write } from './helpers.ts';

suite('before a restart', () => {
  test('what is known of all drafts is kept', async () => {
    await closeAll();
    const known = await knownOf('one');
    await (await factmark()).index.save();
    const { judged, ...kept } = known;
    equal(judged > 0, true, 'drafts were judged');
    await write(KEPT, JSON.stringify(kept));
  });
});
