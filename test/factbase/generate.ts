/** A fact base of any size from a seed: varied facts of every sort, as writers keep them, for measuring. */

const PEOPLE = ['Toure', 'Sanogo', 'Diarra', 'Keita', 'Cisse', 'Traore', 'Maiga', 'Coulibaly', 'Konate', 'Sidibe'];
const GIVEN = ['Awa', 'Moussa', 'Fatou', 'Ibrahim', 'Oumar', 'Mariam', 'Cheick', 'Aminata', 'Seydou', 'Kadi'];
const PLACES = ['Orvan', 'Teshal', 'Kidara', 'Molenne', 'Gaoura', 'Banfel', 'Sikolo', 'Tenkou', 'Nioroba', 'Hombira'];
const EVENTS = ['flood', 'strike', 'vote', 'march', 'drought', 'raid', 'census', 'landslide', 'blackout', 'summit'];
const VERBS = ['killed', 'displaced', 'injured', 'arrested', 'rescued', 'employed', 'vaccinated', 'evicted', 'trained', 'housed'];
const NOUNS = ['soldiers', 'civilians', 'workers', 'households', 'pupils', 'voters', 'patients', 'farmers', 'guards', 'drivers'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const QUALIFIERS = ['', 'at least ', 'about ', 'more than ', 'nearly ', 'up to '];

/** Mulberry32: a small generator of equal numbers on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** YAML of a base with `facts` facts, a name for every ten and a source for every twenty. */
export function generateBase(facts: number, seed = 1): string {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const upTo = (n: number) => 1 + Math.floor(random() * n);
  const names = Math.max(1, Math.ceil(facts / 10));
  const sources = Math.max(1, Math.ceil(facts / 20));
  const lines = ['title: A generated base', 'sources:'];
  for (let i = 0; i < sources; i++) {
    lines.push(
      `  source-${i}:`,
      '    type: article-newspaper',
      `    title: ${pick(PLACES)} after the ${pick(EVENTS)} of ${1990 + upTo(33)}`,
    );
    lines.push(`    author: [{ family: ${pick(PEOPLE)}, given: ${pick(GIVEN)} }]`, `    container-title: ${pick(PLACES)} Courier`);
    lines.push(`    issued: ${1990 + upTo(33)}-0${upTo(9)}-${10 + upTo(18)}`, `    URL: https://example.org/${i}`);
  }
  lines.push('names:');
  for (let i = 0; i < names; i++) {
    lines.push(
      `  name-${i}:`,
      `    name: ${pick(GIVEN)} ${pick(PEOPLE)}${i}`,
      '    kind: person',
      `    aliases: [${pick(PEOPLE)}${i}]`,
      `    source: source-${i % sources}`,
    );
  }
  lines.push('facts:');
  for (let i = 0; i < facts; i++) {
    const place = `${pick(PLACES)}${i % 997}`;
    const verb = pick(VERBS);
    const noun = pick(NOUNS);
    const figure = `${pick(QUALIFIERS)}${upTo(999)},${100 + upTo(800)} ${noun}`;
    const date = `${upTo(28)} ${pick(MONTHS)} ${1990 + upTo(33)}`;
    lines.push(`  fact-${i}:`, `    fact: The ${pick(EVENTS)} at ${place} ${verb} ${figure} on ${date}.`);
    const sort = i % 4;
    if (sort === 0) lines.push(`    date: ${1990 + upTo(33)}-0${upTo(9)}-${10 + upTo(18)}`);
    if (sort === 1) lines.push(`    figure: ${figure}`);
    if (sort === 2) lines.push(`    name: name-${upTo(names) - 1}`);
    lines.push(`    about: [name-${upTo(names) - 1}, ${place}]`, `    terms: [${verb}, ${pick(VERBS)}]`);
    if (i % 5 === 0) lines.push(`    asOf: ${1990 + upTo(33)}-0${upTo(9)}`);
    lines.push(`    source: source-${i % sources}`, `    quote: ${verb} ${figure} at ${place}`, `    locator: para. ${upTo(40)}`);
  }
  return `${lines.join('\n')}\n`;
}
