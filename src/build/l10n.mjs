/**
 * The messages of the engine for translators: every say`…` in the sources, with `{0}`, `{1}` where values go. `npm run l10n` writes them into the
 * bundle beside the strings of the extension, which VS Code's own tool has put there.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
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

/** The templates of all sources, each once. */
export function engineTemplates() {
  const files = readdirSync(atRoot('src'), { recursive: true }).filter((file) => file.endsWith('.ts'));
  return [...new Set(files.sort().flatMap((file) => templatesIn(readFileSync(atRoot(`src/${file}`), 'utf8'))))];
}

if (process.argv[1] === atRoot('src/build/l10n.mjs')) {
  const bundle = JSON.parse(readFileSync(atRoot(BUNDLE), 'utf8'));
  for (const template of engineTemplates()) bundle[template] ??= template;
  writeFileSync(atRoot(BUNDLE), JSON.stringify(bundle, undefined, 2));
}
