/**
 * Makes libraries lighter in every bundle: what the engine never reaches is left out, and tables are written shorter. What stays is the
 * library's own code. Each cut names what it expects to find, so that a new version of a library fails the build rather than slip through;
 * `test/build.test.ts` runs the bundle against the sources.
 */
import { readFile } from 'node:fs/promises';
import { atRoot } from '../root.mjs';
import { proseEntities } from './entities.mjs';
import { compactGrammar } from './grammar.mjs';
import { withoutMembers } from './members.mjs';
import { YAML_CUTS } from './yaml.mjs';

/** Packages whose entry asks for more than the engine uses, and the module that it uses. */
const ENTRIES = {
  // Without the classes for dates in code, of which we need none: only the parser.
  edtf: 'node_modules/edtf/src/parser.js',
  // The ES modules, for Node as well: the CommonJS build cannot be cut.
  yaml: 'node_modules/yaml/browser/dist/index.js',
};

/** What reports a syntax error at length: a date that does not parse is a problem of ours, with a message of ours. */
const NEARLEY_REPORTS = `toString formatError reportLexerError reportErrorCommon displayStateStack getSymbolDisplay buildFirstStateStack
restore rewind getSymbolLongDisplay getSymbolShortDisplay`;

/** An index that is built once and searched: nothing is taken out of it, stored, or suggested. */
const MINISEARCH_UNUSED = `addAllAsync remove removeAll discard maybeAutoVacuum discardAll replace vacuum conditionalVacuum performVacuuming
vacuumConditionsMet has getStoredFields autoSuggest loadJSON loadJSONAsync getDefault loadJS loadJSAsync instantiateMiniSearch toJSON
executeWildcardQuery removeTerm warnDocumentChanged removeFieldLength clear delete forEach keys values from fromObject`;

/** Commands that are programs of their own; to start them, Node would load what starts processes. */
const COMMANDER_UNUSED = `executableDir _executeSubCommand`;

/** Masks are read off a date, and never written or counted with. */
const EDTF_UNUSED = `add mask masks max min marks toJSON toString leap`;

const CUTS = [
  [/[\\/]decode-named-character-reference[\\/]index(?:\.dom)?\.js$/, async () => proseEntities()],
  [/[\\/]edtf[\\/]src[\\/]grammar\.js$/, async (text) => compactGrammar(text)],
  [/[\\/]edtf[\\/]src[\\/]bitmask\.js$/, async (text) => withoutMembers(text, EDTF_UNUSED)],
  [
    /[\\/]nearley[\\/]lib[\\/]nearley\.js$/,
    async (text) => withoutMembers(text, NEARLEY_REPORTS).replace(/this\.reportError\(token\)/, '"unexpected"'),
  ],
  [/[\\/]minisearch[\\/]dist[\\/]es[\\/]index\.js$/, async (text) => withoutMembers(text, MINISEARCH_UNUSED)],
  [
    /[\\/]commander[\\/]lib[\\/]command\.js$/,
    async (text) => without(withoutMembers(text, COMMANDER_UNUSED), "const childProcess = require('node:child_process');"),
  ],
  ...YAML_CUTS,
];

function without(source, text) {
  if (!source.includes(text)) throw new Error(`nothing to cut by the text of ${text}`);
  return source.replace(text, '');
}

/** @type {import('esbuild').Plugin} */
export const lean = {
  name: 'lean',
  setup(build) {
    const names = Object.keys(ENTRIES).join('|');
    build.onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path }) => ({ path: atRoot(ENTRIES[path]) }));
    for (const [filter, cut] of CUTS) {
      build.onLoad({ filter }, async ({ path }) => ({ contents: await cut(await readFile(path, 'utf8'), path), loader: 'js' }));
    }
  },
};
