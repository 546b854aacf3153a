/** Drafts and fact bases for measuring: from a fixed seed, of sentences that differ, in varied Markdown. */
import { Random } from './random.ts';
import {
  ADJECTIVES,
  ADVERBS,
  BODIES,
  COUNTED,
  GIVEN,
  LINKS,
  MONTHS,
  NOUNS,
  PEOPLE_VERBS,
  PLACES,
  SURNAMES,
  TITLES,
  UNITS,
  VERBS,
} from './vocabulary.ts';

export interface Subject {
  key: string;
  name: string;
}

/** The nth subject of a fact base: a body in a place, a different one for every n. */
export function subjectOf(n: number): Subject {
  const body = BODIES[n % BODIES.length];
  const place = PLACES[Math.floor(n / BODIES.length) % PLACES.length];
  const round = Math.floor(n / (BODIES.length * PLACES.length));
  const quarter = round === 0 ? '' : ` ${SURNAMES[round % SURNAMES.length]}`;
  return { key: `s${n}`, name: `${place}${quarter} ${body[0].toUpperCase()}${body.slice(1)}` };
}

/** Facts to a subject in a generated base. */
const FACTS_PER_SUBJECT = 4;

/** A fact base of `count` facts as YAML; about half are three-line facts, the rest have keys. */
export function factsYaml(count: number, seed = 7): string {
  const random = new Random(seed);
  const subjects = Math.ceil(count / FACTS_PER_SUBJECT);
  const lines = ['sources:', '  annals:', '    type: book', '    title: Annals of the district', '    issued: 2014', 'names:'];
  for (let n = 0; n < subjects; n++) {
    lines.push(`  s${n}:`, `    name: ${subjectOf(n).name}`, '    kind: organisation', '    source: annals');
  }
  lines.push('facts:');
  for (let n = 0; n < count; n++) {
    const { key, name } = subjectOf(n % subjects);
    const { statement, value, term } = statementOf(name, random);
    lines.push(`  f${n}:`, `    fact: ${statement}`);
    if (random.chance(50)) lines.push(`    ${value}`, `    about: [${key}]`, `    terms: [${term}]`);
    lines.push('    source: annals', `    quote: ${statement.slice(0, -1)}`);
  }
  return `${lines.join('\n')}\n`;
}

function statementOf(name: string, random: Random): { statement: string; value: string; term: string } {
  switch (random.below(4)) {
    case 0: {
      const figure = `${grouped(random.between(12, 90_000))} ${random.of(COUNTED)}`;
      const term = random.of(PEOPLE_VERBS);
      return { statement: `The ${name} ${term} ${figure}.`, value: `figure: ${figure}`, term };
    }
    case 1: {
      const date = dateOf(random);
      return { statement: `The ${name} opened on ${date}.`, value: `date: ${date}`, term: 'opened' };
    }
    case 2: {
      const figure = `${random.between(2, 900)} ${random.of(UNITS)}`;
      return { statement: `The yard of the ${name} measures ${figure}.`, value: `figure: ${figure}`, term: 'measures' };
    }
    default: {
      const person = `${random.of(GIVEN)} ${random.of(SURNAMES)}`;
      return { statement: `The ${name} is led by ${person}.`, value: `name: ${person}`, term: 'led' };
    }
  }
}

/** A Markdown draft of about `words` words. About one sentence in six speaks of one of the first `subjects` subjects of a base. */
export function draftOf(words: number, subjects = 250, seed = 11): string {
  const random = new Random(seed);
  const parts: string[] = [];
  let count = 0;
  while (count < words) {
    const block = blockOf(random, subjects);
    parts.push(block);
    count += block.split(/\s+/).length;
  }
  return `${parts.join('\n\n')}\n`;
}

function blockOf(random: Random, subjects: number): string {
  const kind = random.below(20);
  if (kind === 0) return `${'#'.repeat(random.between(1, 3))} The ${random.of(ADJECTIVES)} ${random.of(NOUNS)} of ${random.of(PLACES)}`;
  if (kind === 1) return Array.from({ length: random.between(3, 6) }, () => `- ${sentence(random, subjects)}`).join('\n');
  if (kind === 2) return Array.from({ length: random.between(2, 4) }, (_, i) => `${i + 1}. ${sentence(random, subjects)}`).join('\n');
  if (kind === 3) return table(random);
  if (kind === 4) return `> ${sentence(random, subjects)} ${sentence(random, subjects)}`;
  return Array.from({ length: random.between(3, 7) }, () => sentence(random, subjects)).join(random.chance(20) ? '\n' : ' ');
}

function table(random: Random): string {
  const rows = Array.from(
    { length: random.between(3, 6) },
    () => `| ${random.of(PLACES)} | ${grouped(random.below(90_000))} | ${random.of(NOUNS)} |`,
  );
  return [`| Place | ${random.of(COUNTED)} | Note |`, '| --- | ---: | --- |', ...rows].join('\n');
}

function sentence(random: Random, subjects: number): string {
  if (random.chance(16)) return dressed(statementOf(subjectOf(random.below(subjects)).name, random).statement, random);
  const clauses = [clause(random)];
  while (clauses.length < 3 && random.chance(55)) clauses.push(`${random.of(LINKS)} ${clause(random)}`);
  const text = clauses.join(random.chance(50) ? ', ' : ' ');
  return dressed(`${text[0].toUpperCase()}${text.slice(1)}.`, random);
}

function clause(random: Random): string {
  const subject = random.chance(25) ? person(random) : `the ${random.of(ADJECTIVES)} ${random.of(NOUNS)}`;
  const object = `${random.chance(50) ? 'the' : 'a'} ${random.of(ADJECTIVES)} ${random.of(NOUNS)}`;
  const adverb = random.chance(30) ? `${random.of(ADVERBS)} ` : '';
  const where = random.chance(30) ? ` near ${random.of(PLACES)}` : '';
  const when = random.chance(12)
    ? ` in ${random.chance(50) ? dateOf(random).split(' ').slice(1).join(' ') : random.between(1850, 2020)}`
    : '';
  const figure = random.chance(15) ? ` with ${grouped(random.between(2, 4_000))} ${random.of(COUNTED)}` : '';
  return `${subject} ${adverb}${random.of(VERBS)} ${object}${figure}${where}${when}`;
}

function person(random: Random): string {
  const surname = random.of(SURNAMES);
  return random.chance(50) ? `${random.of(TITLES)} ${surname}` : `${random.of(GIVEN)} ${surname}`;
}

/** Emphasis, a link, code or an entity on some word of some sentences. */
function dressed(text: string, random: Random): string {
  if (!random.chance(25)) return text;
  const words = text.split(' ');
  const at = random.below(words.length - 1);
  const forms = [
    `*${words[at]}*`,
    `**${words[at]}**`,
    `[${words[at]}](https://example.org/${at})`,
    `\`${words[at]}\``,
    `${words[at]} &mdash;`,
  ];
  words[at] = random.of(forms);
  return words.join(' ');
}

const dateOf = (random: Random) => `${random.between(1, 28)} ${random.of(MONTHS)} ${random.between(1850, 2020)}`;
const grouped = (n: number) => n.toLocaleString('en-GB');
