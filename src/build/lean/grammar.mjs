/**
 * The grammar of `edtf`, which nearley writes as an object a rule, written as one string. The rules and what becomes of them stay as they
 * are; only nonterminals with the same rules become one, and their names numbers.
 */

const RULE = /^ {4}\{"name": "(?<name>[^"]+)", "symbols": \[(?<symbols>.*?)\](?:, "postprocess": (?<then>.+?))?\},?$/;
const SYMBOL = /"(?<rule>[^"]+)"|\{"literal":"(?<literal>.)"\}|(?<pattern>\/(?:[^/\\]|\\.)+\/)/g;

/** @param {string} source the generated grammar.js */
export function compactGrammar(source) {
  const lines = source.split('\n');
  const first = lines.findIndex((l) => l.startsWith('let ParserRules'));
  const last = lines.indexOf('];', first);
  const patterns = [];
  const afters = [];
  /** @type {Map<string, string[]>} */
  const rules = new Map();
  for (const line of lines.slice(first + 1, last)) {
    const rule = RULE.exec(line)?.groups;
    if (!rule) throw new Error(`a rule of another form: ${line}`);
    const symbols = [];
    const rest = rule.symbols.replace(SYMBOL, (...args) => {
      const { rule: name, literal, pattern } = args.at(-1);
      if (name) symbols.push(`<${name}>`);
      else symbols.push(literal ? `'${literal}` : `/${indexIn(patterns, pattern)}`);
      return '';
    });
    if (/[^, ]/.test(rest)) throw new Error(`symbols of another form: ${line}`);
    const text = `${symbols.join(' ')}:${rule.then ? indexIn(afters, rule.then) : ''}`;
    rules.set(rule.name, [...(rules.get(rule.name) ?? []), text]);
  }
  mergeSame(rules);
  const numbers = new Map([...rules.keys()].map((name, i) => [name, i.toString(36)]));
  const short = (text) => text.replace(/<([^>]+)>/g, (_, name) => numbers.get(name));
  const table = [...rules.values()].map((list) => list.map(short).join('|')).join('\n');
  return `${lines.slice(0, first).join('\n')}
    const patterns = [${patterns}];
    const afters = [${afters}];
    const ParserRules = [];
    ${JSON.stringify(table)}.split('\\n').forEach((list, number) => {
      for (const rule of list.split('|')) {
        const [symbols, after] = rule.split(/:(?=\\d*$)/);
        ParserRules.push({
          name: number.toString(36),
          symbols: symbols ? symbols.split(' ').map((s) => (s[0] === "'" ? { literal: s[1] } : s[0] === '/' ? patterns[s.slice(1)] : s)) : [],
          postprocess: afters[after],
        });
      }
    });
    export default { ParserRules, ParserStart: ${JSON.stringify(numbers.get('edtf'))} };`;
}

function indexIn(list, text) {
  const at = list.indexOf(text);
  return at >= 0 ? at : list.push(text) - 1;
}

/** Nonterminals that have the same rules become the first of them, until none are left. */
function mergeSame(rules) {
  for (let again = true; again; ) {
    again = false;
    const owners = new Map();
    for (const [name, list] of rules) {
      const key = list.join('|');
      const owner = owners.get(key);
      if (!owner) {
        owners.set(key, name);
        continue;
      }
      again = true;
      rules.delete(name);
      for (const [other, texts] of rules)
        rules.set(
          other,
          texts.map((t) => t.replaceAll(`<${name}>`, `<${owner}>`)),
        );
    }
  }
}
