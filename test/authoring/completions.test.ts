/** What may be written at a place in a fact file, and what stands there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { completionsAt } from '../../src/authoring/completions.ts';
import { CSL_TYPES } from '../../src/authoring/csl-types.ts';
import { type Meaning, meaningAt } from '../../src/authoring/meaning.ts';
import { SchemaDocs, snippetLines } from '../../src/authoring/schema.ts';
import { UNITS } from '../../src/authoring/units.ts';
import { loadFactBase } from '../../src/factbase/load.ts';
import { parseFigure } from '../../src/values/figures/index.ts';

const BASE = loadFactBase([
  {
    path: 'a.facts.yaml',
    text: `sources: { melly-2012: { type: article }, "un: report": { type: report } }
names: { toure: { name: Touré }, mali: { name: Mali } }
facts: { height: { fact: The dam is high. } }
`,
  },
]);
const schema = new SchemaDocs(JSON.parse(readFileSync(new URL('../../syntaxes/factbase.schema.json', import.meta.url), 'utf8')));
const data = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

describe('completion in a fact file', () => {
  for (const { text, offers, line } of data('./completions.yaml') as { text: string; offers: string[]; line?: string }[]) {
    it(JSON.stringify(text), () => {
      const offset = text.indexOf('¦');
      const file = text.replace('¦', '');
      const items = completionsAt(file, offset, BASE, { schema, withSchema: true });
      // Of long lists the beginning.
      assert.deepEqual(
        items.slice(0, items.length > 20 ? 3 : undefined).map((i) => i.label),
        offers,
      );
      if (line === undefined) return;
      const [{ snippet, start, end }] = items;
      const after = file.slice(0, start) + snippet + file.slice(end);
      assert.ok(after.split('\n').includes(line), after);
    });
  }

  it('leaves keys and words to an extension that offers them by the schema', () => {
    const offered = (text: string) => completionsAt(text, text.length, BASE, { schema, withSchema: false }).map((i) => i.label);
    for (const text of ['', 'facts:\n  ', 'facts:\n  a:\n    ', 'facts:\n  a:\n    status: ', 'sources:\n  a:\n    type: '])
      assert.deepEqual(offered(text), []);
    assert.deepEqual(offered('facts:\n  a:\n    source: '), ['melly-2012', 'un: report']);
  });

  it('offers units that figures are read with', () => {
    for (const { text, meaning } of UNITS) {
      const figure = parseFigure(`40 ${text}`);
      assert.ok(figure && (figure.scale !== 'count' || meaning === 'multiple'), text);
    }
  });

  it('offers types of sources that the schema has for examples', () => {
    const { examples } = JSON.parse(readFileSync(new URL('../../syntaxes/factbase.schema.json', import.meta.url), 'utf8')).definitions
      .source.properties.type;
    const known = CSL_TYPES.map((t) => t.text);
    assert.deepEqual(
      (examples as string[]).filter((type) => !known.includes(type)),
      [],
    );
  });

  it('offers whole entries that are well-formed and have only keys of the format', () => {
    for (const section of ['sources', 'names', 'facts']) {
      for (const { body } of schema.snippets([section])) {
        const lines = snippetLines(body).map((line) => `  ${line.replace(/\$\{\d+:([^}]*)\}/g, '$1')}`);
        const base = loadFactBase([{ path: 'a', text: `${section}:\n${lines.join('\n')}\n` }]);
        assert.deepEqual(
          base.problems.filter((p) => p.code !== 'unknown-source'),
          [],
          lines.join('\n'),
        );
        assert.equal(base.sources.size + base.names.size + base.facts.size, 1);
      }
    }
  });
});

const words = (m: Meaning | undefined) => {
  if (!m) return 'nothing';
  if (m.kind === 'key' || m.kind === 'word') return `${m.kind} ${m.text}: ${m.meaning}`;
  if (m.kind === 'source') return `source ${m.source.citekey}`;
  if (m.kind === 'name') return `name ${m.name.key}`;
  return m.kind === 'fact' ? `fact ${m.fact.id}` : `value ${m.text}`;
};

describe('what stands in a fact file', () => {
  for (const { text, is } of data('./meanings.yaml') as { text: string; is: string }[]) {
    it(JSON.stringify(text), () => {
      const told = words(meaningAt(text.replace('¦', ''), text.indexOf('¦'), BASE, schema));
      assert.ok(told.startsWith(is), told);
    });
  }
});
