/**
 * Reduces a folded word to its lemma: the dictionary form under which every inflected form and both spellings (British and American) meet.
 *
 * Only inflection is undone (fled → flee, soldiers → soldier, higher → high). Derivation is left alone (election stays apart from elect,
 * university from universe): `related` knows which derived words belong together. The lemma is British in spelling: "organized" → "organise".
 *
 * Order: spelling, the table of irregular forms, then the regular endings by rule.
 */
import { ADJECTIVES, AS_THEY_ARE, E_LOST, IRREGULAR, NO_E, PLAIN_S, SINGULAR_IE, SPELLINGS } from './lemmaData.ts';
import { linesOf } from './lines.ts';
import { once } from './once.ts';

const irregular = once(() => {
  const lemmas = new Map<string, string>();
  for (const line of linesOf(IRREGULAR)) {
    const [lemma, ...forms] = line.split(' ');
    for (const form of forms) lemmas.set(form, lemma);
  }
  return lemmas;
});
/** British spellings by American ones. */
const spellings = once(() => {
  const pairs = linesOf(SPELLINGS).flatMap((line) => line.split(' '));
  return new Map(pairs.map((pair) => pair.split('/') as [string, string]));
});

/** Lemma of a folded, lower-case word. Numbers, marks, and words with a hyphen or full stop in them are their own lemma. Pure and total. */
export function lemmaOf(folded: string): string {
  if (!/^[a-z]+$/.test(folded)) return folded;
  return spelling(uninflected(spelling(folded)));
}

function uninflected(form: string): string {
  const known = irregular().get(form);
  if (known) return known;
  const singular = form.endsWith('s') ? form.slice(0, -1) : '';
  if (PLAIN_S.has(singular)) return singular;
  if (form.length < 4 || AS_THEY_ARE.has(form)) return form;
  const adjective = comparedOf(form);
  if (adjective) return adjective;
  if (form.endsWith('ings')) return form.length > 6 ? uninflected(form.slice(0, -1)) : form.slice(0, -1);
  if (form.endsWith('s')) return withoutS(form);
  if (form.endsWith('ed')) return withoutEd(form);
  if (form.endsWith('ing')) return withoutIng(form);
  if (form.endsWith('men') && form.length > 5) return `${form.slice(0, -3)}man`;
  return form;
}

/** British spelling of an American form: by table, and -iz- → -is- by rule (size, prize, seize and capsize are in the table of their own). */
function spelling(form: string): string {
  const direct = spellings().get(form);
  if (direct) return direct;
  if (form.length > 5 && form.includes('iz') && !/^(?:down|out|re|up|over)?siz|priz|seiz|capsiz|citiz|wizen|biz|denizen/.test(form)) {
    return form.replace(/iz(e|es|ed|ing|er|ers|ation|ations|ational|able)$/, 'is$1');
  }
  if (form.length > 6 && form.includes('yz')) return form.replace(/lyz(e|es|ed|ing|er|ers)$/, 'lys$1');
  return form;
}

function withoutS(form: string): string {
  if (/(?:ss|us|is|ics|ous)$/.test(form)) {
    // -ics is a field of study (politics), unless the table of plurals knows it (critics).
    return form;
  }
  if (form.endsWith('ies')) {
    const ie = form.slice(0, -1);
    return form.length === 4 || SINGULAR_IE.has(ie) ? ie : `${form.slice(0, -3)}y`;
  }
  if (/(?:ss|sh|ch|x|zz|tz)es$/.test(form)) return E_LOST.has(form.slice(0, -2)) ? form.slice(0, -1) : form.slice(0, -2);
  if (form.endsWith('uses') || form.endsWith('ases')) {
    const bare = form.slice(0, -2);
    return NO_E.has(bare) ? bare : form.slice(0, -1);
  }
  if (form.endsWith('oes')) return E_LOST.has(form.slice(0, -2)) ? form.slice(0, -1) : form.slice(0, -2);
  return form.slice(0, -1);
}

function withoutEd(form: string): string {
  if (form.endsWith('ied')) return form.length === 4 ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  // agreed, freed: the e is the verb's. Nouns and verbs in -eed (speed, proceed) are in the table of words left as they are.
  if (form.endsWith('eed')) return form.slice(0, -1);
  const stem = form.slice(0, -2);
  return hasVowel(stem) ? baseOf(stem) : form;
}

function withoutIng(form: string): string {
  const stem = form.slice(0, -3);
  if (!hasVowel(stem) || stem.length < 2) return form;
  return baseOf(stem);
}

const hasVowel = (stem: string) => /[aeiouy]/.test(stem);

/** The verb whose -ed or -ing form has this stem: an undoubled consonant, a restored silent e, or the stem itself. */
function baseOf(stem: string): string {
  if (E_LOST.has(stem)) return `${stem}e`;
  if (NO_E.has(stem)) return stem;
  const n = stem.length;
  const last = stem[n - 1];
  const before = stem[n - 2];
  if (last === before && /[bdgkmnprtv]/.test(last)) return n > 3 ? stem.slice(0, -1) : stem;
  // British doubling of l: travelled, cancelled; one-syllable verbs (call, kill) keep both.
  if (last === 'l' && before === 'l') return syllables(stem) > 1 ? stem.slice(0, -1) : stem;
  if (stem.endsWith('ick') && syllables(stem) > 1 && /(?:pan|picn|mim|traff|polit|frol)ick$/.test(stem)) return stem.slice(0, -1);
  return wantsE(stem) ? `${stem}e` : stem;
}

/** Groups of vowels; a y between two vowels parts them (lay-er), the u of qu is none. */
const syllables = (stem: string) =>
  stem
    .replace(/qu/g, 'q')
    .replace(/([aeiou])y([aeiou])/g, '$1-$2')
    .match(/[aeiouy]+/g)?.length ?? 0;

/** Whether a verb with this stem is written with a silent e. Endings where it depends on the word follow the larger group; the rest are in tables. */
function wantsE(stem: string): boolean {
  const plain = stem.replace(/qu/g, 'q');
  const n = plain.length;
  const last = plain[n - 1];
  const before = plain[n - 2] ?? '';
  if (/[vuc]/.test(last) || stem.endsWith('qu')) return true;
  if (last === 'z') return before !== 'z' && before !== 't';
  if (last === 's') return before !== 's';
  if (last === 'g') return !/(?:ing|ong|gg)$/.test(plain);
  if (/[bcdfgkpstz]l$/.test(plain) || /[bct]r$/.test(plain)) return true;
  if (!/[aeiouy]/.test(before) || /[aeiouywxh]/.test(last)) return false;
  // Two vowels and a consonant: join, treat; but associate, evaluate, guide, require.
  if (/[aeiou]/.test(plain[n - 3] ?? '')) return /(?:i|u)at$|uid$/.test(plain);
  if (syllables(plain) === 1) return true;
  return /(?:at|ut|in|un|or|ar|ir|ur|ul|im|am|um|ap|ib|ob|ub|ad|ed|id|od|ud|ak|ik|ok|uk|af|if)$/.test(plain);
}

/** The adjective of the table that has this comparative or superlative: bigger → big, happiest → happy, larger → large. */
function comparedOf(form: string): string | undefined {
  const ending = form.endsWith('er') ? 'er' : form.endsWith('est') ? 'est' : '';
  if (!ending) return undefined;
  const stem = form.slice(0, -ending.length);
  const bases = [stem, `${stem}e`, `${stem.slice(0, -1)}y`, stem.slice(0, -1)];
  return bases.find((base) => ADJECTIVES.has(base) && attach(base, ending) === form);
}

/** A comparative or superlative ending on an adjective: big → bigger, happy → happier, large → larger. */
function attach(adjective: string, ending: string): string {
  if (adjective.endsWith('e')) return adjective + ending.slice(1);
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`;
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(adjective)) return adjective + adjective[adjective.length - 1] + ending;
  return adjective + ending;
}
