/** What a web page pays for the engine, and that it can run there at all. */
import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { makeBundle } from '../src/build/bundle.mjs';
import { BUNDLES } from '../src/build/bundles.mjs';

describe('the engine as a web worker bundle', () => {
  const bundle = BUNDLES.find((b) => b.name === 'worker')!;

  it('stays under its limit of size', async () => {
    const { bytes } = await makeBundle(bundle, { write: false });
    assert.ok(bytes <= bundle.limit!, `${bytes} bytes, of ${bundle.limit} allowed`);
  });

  it('holds neither Node nor the editor', async () => {
    const { inputs, externals } = await makeBundle(bundle, { write: false });
    assert.deepEqual(externals, []);
    const foreign = inputs.filter((file) => /^src\/(cli|extension|build)\//.test(file) || builtinModules.includes(file));
    assert.deepEqual(foreign, []);
  });
});
