/** Reads a configuration: the only reader of it, for the editor and the command line. */
import { Fields } from '../factbase/fields.ts';
import { nearestOf } from '../factbase/keys.ts';
import type { Problem } from '../factbase/model.ts';
import { describe, mapOf, type Place, placeOf, textOf, UNRESOLVED, YamlFile } from '../factbase/yaml.ts';
import { say } from '../say.ts';
import { CONFIG_KEYS, type Config, DATE_ORDERS, DEFAULT_LEVELS, LEVELS, PACKAGE_KEY, type ProblemVerdict } from './config.ts';
import { faultOf } from './glob.ts';
import { CONFIG_PROBLEMS } from './problems.ts';

export interface ParsedConfig {
  config: Config;
  /** In the order of their places. */
  problems: Problem[];
  /** Whether what it says can be relied on as a whole; else what it said before is better. */
  isSound: boolean;
}

/** Reads the text of a `.factmarkrc` (YAML). Never throws; what is wrong is left out, and told at its place. */
export function parseConfig(path: string, text: string): ParsedConfig {
  const file = new YamlFile(path, text);
  const parsed = result(file, readConfig(file, file.resolve(file.root)));
  return { ...parsed, problems: withQuotesAsked(parsed.problems, text) };
}

const HOLDS_CONFIG = new RegExp(`"${PACKAGE_KEY}"\\s*:\\s*\\{`);

/** Reads the configuration in a package.json; undefined where it has none. What else is wrong in the file is npm's to tell. */
export function parsePackage(path: string, text: string): ParsedConfig | undefined {
  // Most have none, and are not worth parsing: the name of a package or of a command is no configuration.
  if (!HOLDS_CONFIG.test(text)) return undefined;
  // YAML reads JSON too, but for tabs as indentation; a space takes no more room.
  const file = new YamlFile(path, text.replace(/\t/g, ' '));
  const pair = mapOf(file.root)?.items.find(({ key }) => textOf(key) === PACKAGE_KEY);
  // A string of that name is no configuration.
  if (!mapOf(pair?.value)) return file.errorOffsets.length > 0 ? { config: {}, problems: [], isSound: false } : undefined;
  const within = placeOf(pair?.value);
  const config = readConfig(file, pair?.value);
  const { problems, isSound } = result(file, config);
  return { config, problems: problems.filter(({ range }) => within.start <= range.start && range.end <= within.end), isSound };
}

function result(file: YamlFile, config: Config): ParsedConfig {
  return { config, problems: file.finish(), isSound: file.errorOffsets.length === 0 && !file.problems.some((p) => UNSOUND.has(p.code)) };
}

/** To YAML a glob that begins with "*" is an alias and one that begins with "!" a tag: what is wrong is that it is not quoted. */
function withQuotesAsked(problems: Problem[], text: string): Problem[] {
  const lines = text.split(/\r\n|\n|\r/);
  const asked = new Set<number>();
  return problems.flatMap((problem) => {
    const { line, endLine } = problem.range;
    if (asked.has(line)) return [];
    const isTag = problem.code === 'empty-value' && /(?:^|[\s[,])!/.test(lines[endLine - 1] ?? '');
    if (!isTag && problem.code !== 'unknown-alias') return [problem];
    asked.add(line);
    return [{ ...problem, ...CONFIG_PROBLEMS.unquotedGlob(), severity: 'error' as const }];
  });
}

const UNSOUND: ReadonlySet<string> = new Set(['too-deep', 'too-large', 'unreadable', 'alias-bomb', 'not-a-configuration']);

function readConfig(file: YamlFile, root: unknown): Config {
  if (!mapOf(root)) {
    if (textOf(root) !== '' && file.problems.length === 0)
      report(file, placeOf(root), CONFIG_PROBLEMS.notAMapping(describe(root), CONFIG_KEYS));
    return {};
  }
  const fields = new Fields(file, root, CONFIG_KEYS, say`the configuration`);
  const config: Config = {};
  const facts = readGlobs(file, fields, 'facts');
  if (facts) config.facts = facts;
  const drafts = readGlobs(file, fields, 'drafts');
  if (drafts) config.drafts = drafts;
  const dateOrder = readWord(file, fields, 'dateOrder', DATE_ORDERS);
  if (dateOrder) config.dateOrder = dateOrder;
  const severity = readSeverity(file, fields);
  if (severity) config.severity = severity;
  const ignoreFacts = fields.texts('ignoreFacts')?.map(({ text }) => text);
  if (ignoreFacts) config.ignoreFacts = ignoreFacts;
  return config;
}

/** The globs that can be used; undefined where none can. */
function readGlobs(file: YamlFile, fields: Fields, key: 'facts' | 'drafts'): string[] | undefined {
  const globs: string[] = [];
  for (const { text, place } of fields.texts(key) ?? []) {
    const fault = faultOf(text);
    if (fault) report(file, place, CONFIG_PROBLEMS.badGlob(key, text, fault));
    else globs.push(text);
  }
  return globs.length > 0 ? globs : undefined;
}

function readWord<W extends string>(file: YamlFile, fields: Fields, key: string, known: readonly W[]): W | undefined {
  const said = fields.text(
    key,
    (known as readonly string[]).reduce((said, word) => say`${said} or ${word}`),
  );
  if (!said) return undefined;
  const word = known.find((k) => k === said.text);
  if (!word) report(file, said.place, CONFIG_PROBLEMS.unknownWord(key, said.text, known, nearestOf(said.text, known)));
  return word;
}

function readSeverity(file: YamlFile, fields: Fields): Config['severity'] {
  if (!fields.has('severity')) return undefined;
  const value = fields.value('severity');
  const verdicts = Object.keys(DEFAULT_LEVELS) as ProblemVerdict[];
  if (!mapOf(value)) {
    const found = describe(value);
    if (value !== UNRESOLVED) file.report('wrong-type', placeOf(value), { key: 'severity', wanted: say`a level for each verdict`, found });
    return undefined;
  }
  const levels = new Fields(file, value, verdicts, '"severity"');
  const severity: Config['severity'] = {};
  for (const verdict of verdicts) {
    const level = readWord(file, levels, verdict, LEVELS);
    if (level) severity[verdict] = level;
  }
  return severity;
}

function report(file: YamlFile, place: Place, { code, message }: { code: string; message: string }): void {
  file.problems.push({ path: file.path, range: file.range(place), code, severity: 'error', message });
}
