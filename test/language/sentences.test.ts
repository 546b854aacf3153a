import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { splitSentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { failures } from './fixtures.ts';

const cases = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));

const split = (text: string) => splitSentences(text, tokenize(text));

/** The text with `mark` put back where a range begins. */
function marked(text: string, starts: number[], mark: string): string {
  return starts.reduceRight((out, at) => out.slice(0, at) + mark + out.slice(at), text);
}

describe('sentences', () => {
  it('begin where the fixture says', () => {
    const lines = cases('sentences.md');
    ok(lines.length >= 120);
    deepEqual(
      failures(lines, (line) => {
        const text = line.replaceAll('¦', '');
        const starts = split(text)
          .slice(1)
          .map((s) => s.start);
        const got = marked(text, starts, '¦');
        return got === line ? undefined : `${got}\n  expected: ${line}`;
      }),
      [],
    );
  });

  it('have clauses where the fixture says', () => {
    deepEqual(
      failures(cases('clauses.md'), (line) => {
        const text = line.replaceAll('‖', '');
        const tokens = tokenize(text);
        const [sentence] = splitSentences(text, tokens);
        const got = marked(
          text,
          sentence.clauses.slice(1).map((c) => tokens[c.first].start),
          '‖',
        );
        return got === line ? undefined : `${got}\n  expected: ${line}`;
      }),
      [],
    );
  });

  it('know questions by their mark, also inside quotes', () => {
    const questions = (text: string) => split(text).map((s) => s.question);
    deepEqual(questions('Did 40 die? Yes. "Did 40 die?" Really?! (Is it 40?) No…'), [true, false, true, true, true, false]);
    deepEqual(questions('“Did 40 die?” he asked.'), [false]);
  });

  it('cover every token once, in order, and their clauses cover them without gaps', () => {
    const alphabet = fc.constantFrom(
      ...'aAbZ1.,;:!?…"“”()[]— –-\'’%e.g. Dr. p. U.S. and it but who no 。\u0301\ud83d\ude00'.split(''),
      ' ',
      'Mr. ',
      'No. 4',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 80 }),
          fc.array(alphabet, { maxLength: 80 }).map((a) => a.join('')),
        ),
        (text) => {
          const tokens = tokenize(text);
          let at = 0;
          for (const s of splitSentences(text, tokens)) {
            equal(s.first, at);
            ok(s.last > s.first);
            at = s.last;
            let clause = s.first;
            for (const c of s.clauses) {
              equal(c.first, clause);
              ok(c.last > c.first);
              clause = c.last;
            }
            equal(clause, s.last);
          }
          equal(at, tokens.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('read each token a bounded number of times on pages of dots, quotes and question marks', () => {
    for (const unit of ['. ', '? ', '.', '" ', '.”', '… a ', '[1].', 'A. ', '( ', "' ", 'x. ', ', and ']) {
      const text = unit.repeat(2_000);
      const tokens = tokenize(text);
      let reads = 0;
      const counted = new Proxy(tokens, {
        get(target, key) {
          reads++;
          return Reflect.get(target, key);
        },
      });
      splitSentences(text, counted);
      const each = reads / tokens.length;
      ok(each < 100, `${JSON.stringify(unit)}: ${each.toFixed(1)} reads a token`);
    }
  });
});
