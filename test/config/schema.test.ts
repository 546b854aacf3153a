/** The JSON Schema that editors complete and validate a configuration by says the same as its reader. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { CONFIG_KEYS, DATE_ORDERS, DEFAULT_LEVELS, LEVELS } from '../../src/config/config.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = JSON.parse(read('../../syntaxes/config.schema.json'));
// `defaultSnippets` and `enumDescriptions` are for editors.
const isValid = new Ajv({ strict: false }).compile(schema);

/** What YAML itself refuses, and what only a reader of globs sees. */
const NOT_OF_FORM = /yaml-|too-deep|duplicate-key|unquoted-glob|empty-value/;

describe('the JSON Schema of the configuration', () => {
  for (const { what, text, problems = [] } of parse(read('./config.yaml'))) {
    if (problems.some((problem: string) => NOT_OF_FORM.test(problem)) || /braces/.test(what)) continue;
    it(`${problems.length > 0 ? 'rejects' : 'accepts'} ${what}`, () => {
      assert.equal(isValid(parse(text)), problems.length === 0, JSON.stringify(isValid.errors));
    });
  }

  it('has the keys, verdicts and words that the reader has', () => {
    const { properties, definitions } = schema;
    assert.deepEqual(Object.keys(properties), [...CONFIG_KEYS]);
    assert.deepEqual(definitions.level.enum, LEVELS);
    assert.deepEqual(properties.dateOrder.enum, DATE_ORDERS);
    const defaults = Object.entries(properties.severity.properties as Record<string, { default: string }>);
    assert.deepEqual(Object.fromEntries(defaults.map(([verdict, level]) => [verdict, level.default])), DEFAULT_LEVELS);
  });

  it('is the one that package.json is held to', () => {
    const inPackage = JSON.parse(read('../../syntaxes/package.schema.json'));
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(schema, 'https://factmark.test/config.schema.json');
    const validate = ajv.compile({ ...inPackage, $id: 'https://factmark.test/package.schema.json' });
    assert.ok(validate({ name: 'book', factmark: { dateOrder: 'day-first' } }));
    assert.ok(!validate({ factmark: { dateOrder: 'day' } }));
  });
});
