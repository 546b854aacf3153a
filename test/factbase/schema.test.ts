/** The JSON Schema that editors complete and validate by says the same of a file's form as the loader. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parseAllDocuments } from 'yaml';
import { CITATION_KEYS, FACT_KEYS, FACT_STATUSES, FILE_KEYS, NAME_KEYS, NAME_KINDS } from '../../src/factbase/keys.ts';
import { loadFactBase } from '../../src/factbase/load.ts';
import { readCases } from './cases.ts';

const schema = JSON.parse(readFileSync(new URL('../../syntaxes/factbase.schema.json', import.meta.url), 'utf8'));
// `defaultSnippets` and `enumDescriptions` are for editors.
const isValid = new Ajv({ strict: false }).compile(schema);

/** Problems of form: what a schema can see. Dates, figures and references it cannot. */
const OF_FORM = new Set([
  'not-a-mapping',
  'unknown-key',
  'wrong-type',
  'missing-fact',
  'missing-name',
  'several-values',
  'unknown-status',
  'unknown-kind',
]);
/** What YAML itself refuses or leaves undone; a schema sees only what was parsed. */
const OF_YAML = /^(?:yaml-|several-documents|too-deep|duplicate-|unknown-alias|alias-bomb)/;

describe('JSON Schema', () => {
  for (const { name, files } of readCases()) {
    for (const file of files) {
      const problems = loadFactBase([file]).problems.map((p) => p.code);
      if (problems.some((code) => OF_YAML.test(code))) continue;
      const rejects = problems.some((code) => OF_FORM.has(code));
      it(`${rejects ? 'rejects' : 'accepts'} ${file.path.replace(/\.facts\.yaml$/, '').replaceAll('-', ' ')} (${name})`, () => {
        const [document] = parseAllDocuments(file.text);
        const value = document && 'toJS' in document ? document.toJS() : null;
        assert.equal(isValid(value), !rejects, JSON.stringify(isValid.errors, null, 1));
      });
    }
  }

  it('knows the keys and words that the loader knows, each described', () => {
    const { definitions } = schema;
    const keysOf = (object: { properties: Record<string, unknown> }) => Object.keys(object.properties).sort();
    assert.deepEqual(keysOf(schema), [...FILE_KEYS].sort());
    assert.deepEqual(keysOf(definitions.fact), [...FACT_KEYS].sort());
    assert.deepEqual(keysOf(definitions.name), [...NAME_KEYS].sort());
    assert.deepEqual(keysOf(definitions.citationEntry), [...CITATION_KEYS].sort());
    assert.deepEqual(definitions.name.properties.kind.enum, [...NAME_KINDS, null]);
    assert.deepEqual(definitions.fact.properties.status.enum, [...FACT_STATUSES, null]);
    for (const object of [schema, definitions.fact, definitions.name, definitions.citationEntry, definitions.source]) {
      for (const [key, property] of Object.entries<{ description?: string; $ref?: string }>(object.properties)) {
        const described = property.description ?? definitions[property.$ref?.split('/').pop() ?? '']?.description;
        assert.ok(described, `${key} has no description`);
      }
    }
    for (const { enum: words, enumDescriptions } of [definitions.name.properties.kind, definitions.fact.properties.status]) {
      assert.equal(enumDescriptions.length, words.length);
    }
  });
});
