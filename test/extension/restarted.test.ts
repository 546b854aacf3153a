/** After a restart of the host, in the same workspace: see `restart.test.ts`. */
import { equal, KEPT, knownOf, read } from './helpers.ts';

suite('after a restart', () => {
  test('all drafts are known, and none is judged again', async () => {
    equal(await knownOf('one'), { ...JSON.parse(await read(KEPT)), judged: 0 });
  });
});
