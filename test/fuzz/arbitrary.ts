/** Random drafts, fact bases and edits. */
import fc from 'fast-check';

/** Runs and seed are fixed so that a run repeats; `FUZZ_RUNS=5000 FUZZ_SEED=$RANDOM npx mocha test/fuzz/*.test.ts` looks further. */
export const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 150), seed: Number(process.env.FUZZ_SEED ?? 20120322) };

/** Pieces that meet the small base, and each other, in every order. */
const PROSE = [
  'The harbour has 14 cranes.',
  'The harbour has 19 cranes',
  'Ada Lindqvist',
  'Captain Lindqvist',
  'General Ada Lindqvst',
  'she',
  'it',
  'the quay',
  'Storhamn',
  'about',
  'at least',
  'fewer than',
  'more than',
  '14',
  'fourteen',
  '3.2 million',
  '$3.2bn',
  '1,400',
  '12.5%',
  '7 km',
  'half a million',
  'opened on',
  '3 May 1911',
  'May 3, 1911',
  '1911-05-03',
  '3/5/1911',
  'Wednesday',
  'in May',
  'the 1910s',
  'two days later',
  'between 1905 and 1911',
  '3–5 May',
  'at 3:30 p.m.',
  'cranes',
  'burned',
  'of whom',
  'if',
  '?',
  '.',
  ', and',
  '"',
  '(',
  ')',
  '—',
];
const MARKUP = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '# ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '~~~\n',
  '$$\n',
  '---\n',
  '===\n',
  '| ',
  '| --- | --- |\n',
  '[14 cranes](fact:cranes)',
  '[x](fact:nothing)',
  '[a](',
  '](https://example.org "t")',
  '![',
  '<!-- facts-ignore -->\n',
  '<!-- facts-ignore: cranes, opened -->\n',
  '<!-- facts-ignore-file -->\n',
  '<!-- facts-ignore-file: cranes -->\n',
  '<!--',
  '-->',
  '<b>',
  '</div>\n',
  '&ndash;',
  '&nbsp;',
  '&#0;',
  '\\',
  '[^1]',
  '[^1]: ',
  'https://example.org/14',
];
const STRANGE = [
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\udea2',
  '🚢',
  'e\u0301',
  '\u202e',
  'שלום 14',
  '\u00a0',
  '\u2028',
  'İ',
  'ß',
  '１４',
  '\u200b',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PROSE).map((text) => `${text} `) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

export const markdown = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

export interface Edit {
  /** Where, and how much is removed, as shares of the text. */
  at: number;
  length: number;
  text: string;
}

export const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 40 })),
    text: fc.oneof(fc.constant(''), piece, fc.string({ unit: 'binary', maxLength: 3 })),
  }),
  { minLength: 1, maxLength: 8 },
);

export function apply(text: string, { at, length, text: inserted }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + length);
}

export const SMALL_BASE = `title: The harbour
sources:
  annals: { type: book, title: Annals, issued: 1950 }
names:
  storhamn: { name: Storhamn, kind: place, aliases: [the harbour, the quay], source: annals }
  ada: { name: Ada Lindqvist, kind: person, aliases: [Lindqvist], titles: [Captain], source: annals, quote: Captain Ada Lindqvist }
facts:
  cranes: { fact: The harbour has 14 cranes., figure: 14 cranes, about: [storhamn], terms: [has], source: annals }
  opened: { fact: Storhamn opened on 3 May 1911., date: 1911-05-03, about: [storhamn], terms: [opened], source: annals }
  cost: { fact: The harbour cost about $3.2 billion., source: annals }
  length: { fact: The quay is at least 7 km long., source: annals, status: disputed }
  cranes-then: { fact: The harbour has 12 cranes., asOf: 1930, status: superseded, source: annals }
  led: { fact: The harbour is led by Ada Lindqvist., name: ada, about: [storhamn], terms: [led], source: annals }
`;

const text = fc.oneof(fc.constantFrom(...PROSE), fc.string({ unit: 'grapheme', maxLength: 15 }));
const scalar = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const field = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(text, { maxLength: 3 }) },
);
const sentence = fc.array(fc.constantFrom(...PROSE), { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`);

const fact = fc.record(
  {
    fact: fc.oneof({ weight: 8, arbitrary: sentence }, { weight: 1, arbitrary: scalar }),
    figure: field,
    date: field,
    name: fc.oneof(fc.constantFrom('n1', 'n2'), field),
    about: fc.array(fc.oneof(fc.constantFrom('n1', 'n2'), text), { maxLength: 2 }),
    terms: fc.array(text, { maxLength: 2 }),
    asOf: field,
    source: fc.constantFrom('s', 'nowhere'),
    quote: field,
    status: fc.constantFrom('current', 'superseded', 'disputed', 'wrong'),
  },
  { requiredKeys: ['fact'] },
);
const name = fc.record({
  name: text,
  kind: fc.constantFrom('person', 'place', 'organisation'),
  aliases: fc.array(text, { maxLength: 3 }),
  titles: field,
});

/** A fact file as JSON, which is YAML: right in its frame, with anything at all in its fields. */
export const factFile = fc
  .record({
    sources: fc.constant({ s: { type: 'book', title: 'T' } }),
    names: fc.record({ n1: name, n2: name }),
    facts: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'cranes'), fact, { maxKeys: 5 }),
  })
  .map((file) => JSON.stringify(file));
