/**
 * What the checker is to say of a sentence, by phenomenon. A case is one line of Markdown in fixtures/*.yaml, under the fact base of
 * fixtures/bases/ that it is judged against. A value that must get a verdict is written `[value](verdict)`, or `[value](verdict fact-id)`;
 * `[value](silent)` must get none and `[value](spared)` no contradiction; no other value of the line may be contradicted.
 */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkDraft, type FactBase, type Finding, loadFactBase } from '../../src/index.ts';

/** Base → rule of language → cases. */
type Fixture = Record<string, Record<string, string[]>>;

interface Mark {
  start: number;
  end: number;
  verdict: string;
  fact?: string;
}

const folder = new URL('fixtures/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const MARK = /\[([^\]]+)\]\((supported|imprecise|contradicted|outdated|disputed|silent|spared)(?: ([\w-]+))?\)/g;

describe('judgement of sentences', () => {
  const bases = new Map<string, FactBase>();
  for (const file of readdirSync(new URL('bases/', folder))) {
    bases.set(file.replace('.facts.yaml', ''), loadFactBase([{ path: file, text: read(`bases/${file}`) }]));
  }

  it('the fact bases are sound', () => {
    for (const [name, base] of bases) assert.deepEqual(base.problems, [], name);
  });

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const fixture = parse(read(file)) as Fixture;
    const lines = Object.values(fixture).flatMap((rules) => Object.values(rules).flat());
    it(`${file}: ${lines.length} lines, none of them twice`, () => {
      assert.equal(new Set(lines).size, lines.length);
      for (const line of lines) assert.ok(unmarked(line).marks.length, `no value is marked: ${line}`);
    });
    for (const [name, rules] of Object.entries(fixture)) {
      for (const [rule, cases] of Object.entries(rules)) {
        it(`${file}, ${name}: ${rule}`, () => {
          const failed = cases.flatMap((line) => wrongIn(line, bases.get(name)!));
          assert.ok(!failed.length, `\n${failed.join('\n')}`);
        });
      }
    }
  }
});

/** The text without its marks, and where they stood. */
function unmarked(line: string): { text: string; marks: Mark[] } {
  let text = '';
  let at = 0;
  const marks: Mark[] = [];
  for (const match of line.matchAll(MARK)) {
    text += line.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + match[1].length, verdict: match[2], fact: match[3] });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), marks };
}

/** What is wrong in a line: text, place, expected, got. */
function wrongIn(line: string, base: FactBase): string[] {
  const { text, marks } = unmarked(line);
  const findings = checkDraft(text, base);
  const problems: string[] = [];
  for (const mark of marks) {
    const here = findings.filter((f) => overlap(f, mark));
    if (!meets(mark, here)) problems.push(report(text, mark, `${mark.verdict}${mark.fact ? ` by ${mark.fact}` : ''}`, here));
  }
  for (const finding of findings) {
    if (finding.verdict === 'contradicted' && !marks.some((mark) => overlap(finding, mark))) {
      problems.push(report(text, finding, 'no contradiction', [finding]));
    }
  }
  return problems;
}

function meets(mark: Mark, here: Finding[]): boolean {
  if (mark.verdict === 'silent') return here.length === 0;
  if (mark.verdict !== 'contradicted' && here.some((f) => f.verdict === 'contradicted')) return false;
  if (mark.verdict === 'spared') return true;
  return here.some((f) => f.verdict === mark.verdict && (!mark.fact || f.fact === mark.fact));
}

function report(text: string, place: { start: number; end: number }, expected: string, here: Finding[]): string {
  const got = here.map((f) => `${f.verdict} by ${f.fact} (${f.expected})`).join(', ') || 'silent';
  return `  ${text.slice(0, place.start)}«${text.slice(place.start, place.end)}»${text.slice(place.end)}\n    expected ${expected}, got ${got}`;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
