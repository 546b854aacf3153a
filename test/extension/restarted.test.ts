/** After a restart of the host, in the same workspace: see `restart.test.ts`. */
import { assert, equal, KEPT, knownOf, read } from './helpers.ts';

suite('after a restart', () => {
  test('the drafts that were closed are known, and none of them is judged again', async () => {
    const { judged: most, ...kept } = JSON.parse(await read(KEPT));
    const { judged, ...known } = await knownOf('one');
    equal(known, kept);
    assert(judged <= most && judged < known.drafts.length, `${judged} of ${known.drafts.length} judged, ${most} were open`);
  });
});
