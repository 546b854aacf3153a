/**
 * The texts of the engine for translators: every say`…` in the sources, with `{0}`, `{1}` where values go, and what the words of a fact file mean.
 * `npm run l10n` writes them into the bundle beside the strings of the extension, which VS Code's own tool has put there.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { CSL_TYPES } from '../authoring/csl-types.ts';
import { UNITS } from '../authoring/units.ts';
import { atRoot } from './root.mjs';

const BUNDLE = 'l10n/bundle.l10n.json';

/** The templates in one source text, in order. */
export function templatesIn(code) {
  const templates = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') templates.push(templateOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true));
  return templates;
}

const templateOf = (literal) =>
  ts.isNoSubstitutionTemplateLiteral(literal)
    ? literal.text
    : literal.head.text + literal.templateSpans.map((span, at) => `{${at}}${span.literal.text}`).join('');

/** What a schema says of its keys, words and entries. */
function textsOfSchema(node) {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value === 'string') return key === 'description' || key === 'label' ? [value] : [];
    return key === 'enumDescriptions' ? value : textsOfSchema(value);
  });
}

/** The templates of all sources, and the tables of what the words of a fact file mean, each text once. */
export function engineTemplates() {
  const files = readdirSync(atRoot('src'), { recursive: true }).filter((file) => file.endsWith('.ts'));
  const templates = files.sort().flatMap((file) => templatesIn(readFileSync(atRoot(`src/${file}`), 'utf8')));
  const schema = textsOfSchema(JSON.parse(readFileSync(atRoot('syntaxes/factbase.schema.json'), 'utf8')));
  return [...new Set([...templates, ...schema, ...[...CSL_TYPES, ...UNITS].map(({ meaning }) => meaning)])];
}

if (process.argv[1] === atRoot('src/build/l10n.mjs')) {
  const bundle = JSON.parse(readFileSync(atRoot(BUNDLE), 'utf8'));
  for (const template of engineTemplates()) bundle[template] ??= template;
  writeFileSync(atRoot(BUNDLE), JSON.stringify(bundle, undefined, 2));
}
