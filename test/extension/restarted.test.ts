/** After a restart of the host, in the same workspace: see `restart.test.ts`. */
import { equal, KEPT, knownOf, read } from './helpers.ts';

suite('after a restart', () => {
  test('the drafts that were closed are known, and none of them is judged again', async () => {
    equal(await knownOf('one'), JSON.parse(await read(KEPT)));
  });
});
