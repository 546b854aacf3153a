/** Random Markdown with every construct, for the property tests: lines drawn from what the grammar is sensitive to, joined at random. */
import fc from 'fast-check';

const words = fc.constantFrom('killed', '173,000', 'March', '21', 'the', 'town', '$3.2bn', 'é', '🎉', 'e\u0301', 'مالي', '2012', 'a.', 'x');
const spans = fc.constantFrom(
  '**173**,000',
  '*a b*',
  '_c_',
  '`code 5`',
  '[text](fact:killed)',
  '[text][ref]',
  '[ref]',
  '[ref][]',
  '[^1]',
  '![alt *one*](u)',
  '![alt][ref]',
  '&ndash;',
  '&#50;',
  '&bogus;',
  '\\*',
  '<b>',
  '</b>',
  '<sup>2</sup>',
  '<br>',
  '<!-- note -->',
  '<https://a.b/1>',
  'https://a.b/2012/03',
  'me@a.org',
  '~~old~~',
  '$x = 4$',
  '$5',
  '|',
  '**',
  '_',
  '`',
  '[',
  ']',
  '](',
  '<',
  '$',
  '  ',
  '\t',
  '\0',
  '\uFEFF',
);
const inline = fc.array(fc.oneof({ arbitrary: words, weight: 3 }, spans), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

const openers = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '1986. ',
  '3) ',
  '> ',
  '> > ',
  '> - ',
  '- > ',
  '# ',
  '### 3.1 ',
  '  ',
  '   ',
  '    ',
  '  - ',
  '\t',
  '[^1]: ',
  '- [ ] ',
  '| ',
  '-\t',
  ' - ',
);
const wholeLines = fc.constantFrom(
  '',
  '',
  '',
  '',
  '```',
  '~~~',
  '$$',
  '---',
  '===',
  '***',
  '+++',
  '-',
  '>',
  '<div>',
  '</div>',
  '<!-- open',
  'close -->',
  '<!-- facts-ignore -->',
  '<!-- facts-ignore: killed, other -->',
  '  <!-- facts-ignore -->',
  '> <!-- facts-ignore: q -->',
  '<!-- facts-ignore-file -->',
  '<!-- facts-ignore-file: killed, q -->',
  '[ref]: fact:fled',
  '[text]: <u> "t"',
  '| a | b |',
  '|---|:-:|',
  '--|--',
  '| 173,000 | *b* |',
  '<custom>',
  '<pre>',
  '</pre>',
  '#',
  'title: x',
);

export const line = fc.oneof(
  { arbitrary: wholeLines, weight: 2 },
  fc.tuple(openers, inline).map(([opener, text]) => opener + text),
);
const ending = fc.oneof({ arbitrary: fc.constant('\n'), weight: 12 }, fc.constantFrom('\r\n', '\r', '\n\n'));

export const markdown = fc
  .tuple(fc.constantFrom('', '', '', '\uFEFF', '---\ntitle: x\n---\n'), fc.array(fc.tuple(line, ending), { maxLength: 14 }))
  .map(([start, lines]) => start + lines.map(([text, end]) => text + end).join(''));

/** Ordinary drafts: whole constructs, each apart from the next by a blank line, as writers make them. */
const block = fc.oneof(
  { arbitrary: fc.array(inline, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')), weight: 3 },
  fc.tuple(fc.constantFrom('# ', '## 2. ', '### '), inline).map((p) => p.join('')),
  fc
    .tuple(
      fc.constantFrom('- ', '1. ', '* '),
      fc.array(
        fc.oneof(
          inline,
          inline.map((t) => `${t}\n   ${t}`),
          inline.map((t) => `${t}\n\n    ${t}`),
          inline.map((t) => `a\n   - ${t}`),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([mark, items]) => items.map((item) => mark + item).join('\n')),
  fc.array(inline, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join('\n')),
  fc
    .array(fc.tuple(words, words), { minLength: 1, maxLength: 4 })
    .map((rows) => ['| a | b |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')),
  fc.constantFrom(
    '```js\nlet a = 5;\n\n- b\n```',
    '$$\nx\n$$',
    '<!-- facts-ignore -->',
    '<!-- facts-ignore: killed -->',
    '<div>\n173,000\n</div>',
    '***',
    '    indented 5',
    '[ref]: fact:fled',
    '[^1]: Note 40.\n\n    More 41.',
  ),
);
export const ordinary = fc.array(block, { maxLength: 10 }).map((blocks) => blocks.join('\n\n'));

/** A random edit: cut some characters anywhere, put a fragment there. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  put: fc.oneof(
    fc.constant(''),
    words,
    spans,
    line,
    wholeLines.map((text) => `\n${text}\n`),
    fc.constantFrom('\n', '\n\n', ' ', '\r', '-', '`', '<', '>', '#'),
  ),
});
export type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

export function applyEdit(text: string, { at, cut, put }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
}
