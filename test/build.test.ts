/** What a web page pays for the engine, that it can run there at all, and that what is cut from libraries is never missed. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { makeBundle } from '../src/build/bundle.mjs';
import { BUNDLES } from '../src/build/bundles.mjs';
import * as sources from '../src/index.ts';
import { readCases } from './factbase/cases.ts';

type Engine = typeof sources;

describe('the engine as a web worker bundle', () => {
  const bundle = BUNDLES.find((b) => b.name === 'worker')!;
  let made: Awaited<ReturnType<typeof makeBundle>>;
  let engine: Engine;

  before(async () => {
    made = await makeBundle(bundle, { write: false });
    engine = await import(`data:text/javascript;base64,${Buffer.from(made.code).toString('base64')}`);
  });

  it('stays under its limit of size', () => {
    assert.ok(made.bytes <= bundle.limit!, `${made.bytes} bytes, of ${bundle.limit} allowed`);
  });

  it('holds neither Node nor the editor', () => {
    assert.deepEqual(made.externals, []);
    const isForeign = (file: string) => /^src\/(cli|extension|build)\//.test(file) && !file.endsWith('/tables-reader.mjs');
    const foreign = made.inputs.filter((file) => isForeign(file) || builtinModules.includes(file));
    assert.deepEqual(foreign, []);
  });

  for (const { name, files } of readCases()) {
    it(`loads as the sources do: ${name}`, () => {
      assert.deepEqual(plain(engine.loadFactBase(files)), plain(sources.loadFactBase(files)));
    });
  }

  it('reads every form of EDTF as the sources do', () => {
    const facts = EDTF.map((date, i) => `  d${i}: { fact: It happened., date: "${date}" }`).join('\n');
    const files = [{ path: 'a.facts.yaml', text: `facts:\n${facts}\n` }];
    const loaded = engine.loadFactBase(files);
    assert.deepEqual(plain(loaded), plain(sources.loadFactBase(files)));
    const wrong = loaded.problems.filter((p) => p.code.endsWith('-date')).map((p) => EDTF[p.range.line - 2]);
    assert.deepEqual(wrong, NO_EDTF);
  });

  it('decodes the references of prose as the sources do, and leaves a box drawing as typed', () => {
    const base = { path: 'a.facts.yaml', text: 'facts:\n  a: { fact: "Żółć fled 5½ km.", figure: 5½ km, about: [Żółć] }\n' };
    const draft = '&Zdot;&oacute;&lstrok;&cacute; fled 7&frac12;&nbsp;km&comma; &boxDR; 21&ndash;22 March &le; 7&half; km.';
    const found = engine.checkDraft(draft, engine.loadFactBase([base]), { unsourced: true });
    assert.deepEqual(found, sources.checkDraft(draft, sources.loadFactBase([base]), { unsourced: true }));
    assert.ok(found.some((f) => f.verdict === 'contradicted'));
  });

  const newsroom = new URL('./newsroom/', import.meta.url);
  for (const name of readdirSync(newsroom)) {
    it(`judges and finds as the sources do: ${name}`, () => {
      const folder = new URL(`${name}/`, newsroom);
      const path = readdirSync(folder).find((file) => file.endsWith('.facts.yaml'))!;
      const files = [{ path, text: readFileSync(new URL(path, folder), 'utf8') }];
      const draft = readFileSync(new URL('draft.md', folder), 'utf8');
      const judged = (e: Engine) => e.checkDraft(draft, e.loadFactBase(files), { unsourced: true });
      assert.deepEqual(judged(engine), judged(sources));
      for (const query of ['kiled', '2012', 'presid', 'the first of them', draft.slice(40, 80)]) {
        const matches = (e: Engine) => e.searchFacts(e.loadFactBase(files), query).map((m) => [m.fact.id, m.score, m.matched]);
        assert.deepEqual(matches(engine), matches(sources));
      }
    });
  }
});

/** A base as plain data. */
const plain = (base: sources.FactBase) => ({
  facts: [...base.facts],
  names: [...base.names],
  sources: [...base.sources],
  problems: base.problems,
});

const NO_EDTF = ['/2012-03', '2012-02-30', '2012-03-22/2012-03-21', '[]'];
const EDTF =
  `2012 2012-03 2012-03-22 -0044-03-15 Y170000002 Y-170000002 2012-21 2012-33 2012-40 201X 20XX 2012-XX 2012-03-XX 2012-XX-XX 1XXX
2012? 2012-03~ 2012-03-22% ?2012-03 2012-~03 2012~-03-22 2012-03-22/2012-04-01 2012-03/.. ../2012-03 2012-03/ 2012~/2013? 2012-03-22T10:30
2012-03-22T10:30:00Z 2012-03-22T10:30:00+05:30 [1667,1668,1670..1672] {1960,1961-12} [..1984] {1667..} 1984-06-02?/2004-08-08~`
    .split(/\s+/)
    .concat(NO_EDTF);
