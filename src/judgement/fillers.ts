/**
 * Another name in the place where a fact has its own: a country for another, one item of a list changed, one word of a name changed, another
 * venue or agent beside values that meet the fact. Likeness alone never speaks; the fact must be tied to the sentence by its subject and a word, or by
 * a value that agrees, and the name it has must be nowhere in the sentence.
 */
import type { Fact } from '../factbase/model.ts';
import { kindOfNoun } from '../language/genericNouns.ts';
import { lemmaOf } from '../language/lemmas.ts';
import { related } from '../language/related.ts';
import { isFunctionWord } from '../language/stopwords.ts';
import { nameTokens } from '../values/names/cast.ts';
import { excludes, type PlaceMention, placeOf, placesIn } from '../values/names/places.ts';
import type { CompiledBase } from './compile.ts';
import type { Decision } from './decide.ts';
import type { Evidence } from './finding.ts';
import { likeness } from './likeness.ts';
import { plainFactsOf } from './plainFacts.ts';
import type { Scene } from './scene.ts';
import { longestList, namesOfStatement, type ProperRun, properRuns } from './statementNames.ts';
import { isPhraseKey, type Target } from './target.ts';

export interface Filler {
  fact: Fact;
  start: number;
  end: number;
  says: string;
  /** What the fact has in its place. */
  expected: string;
  because: Evidence[];
}

/** A fact that the sentence may speak of, and what ties it. */
interface Tied {
  fact: Fact;
  target: Target;
  /** A value of the sentence agrees with the fact. */
  met: boolean;
  /** The subject stands in the sentence itself. */
  named: boolean;
  /** Share of the property's words that are met, 0–1. */
  words: number;
}

/** Facts weighed for the names of one sentence, at most: those with most of their words in it go first. */
const MOST = 40;

/** Names in the place of a fact's own, and the right items of a list that a fact without other values has. */
export function judgeFillers(scene: Scene, decisions: Decision[], base: CompiledBase): { wrong: Filler[]; right: Filler[] } {
  const { analysis, sentence } = scene;
  const wrong: Filler[] = [];
  const right: Filler[] = [];
  const runs = properRuns(analysis.text, analysis.tokens, sentence.first, sentence.last);
  if (!runs.length) return { wrong, right };
  const add = (filler: Filler | undefined) => {
    if (filler && !wrong.some((f) => f.start < filler.end && filler.start < f.end)) wrong.push(filler);
  };
  const tied = tiedFacts(scene, decisions, base);
  const list = longestList(analysis.tokens, runs);
  if (list.length) {
    for (const fact of factsOfList(list, tied, base)) {
      add(wrongItem(fact, list));
      right.push(...rightItems(fact, list));
    }
  }
  const places = placesIn(analysis.tokens, sentence.first, sentence.last);
  for (const t of tied) add((places.length ? wrongPlace(t, places, tied, scene, base) : undefined) ?? wrongSlot(t, runs, scene, base));
  return { wrong, right };
}

/** Facts that may have the list: those of the scene, and those without values that have two of its names. */
function factsOfList(list: ProperRun[], tied: Tied[], base: CompiledBase): Fact[] {
  const counts = new Map<Fact, number>();
  for (const item of list)
    for (const { fact } of (plainFactsOf(base).byWord.get(item.words[item.words.length - 1]) ?? []).slice(0, MOST))
      counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...new Set([...tied.map((t) => t.fact), ...[...counts].filter(([, n]) => n >= 2).map(([fact]) => fact)])];
}

/** Each fact of the scene once, by its strongest target, those that values meet first. */
function tiedFacts(scene: Scene, decisions: Decision[], base: CompiledBase): Tied[] {
  const tied = new Map<Fact, Tied>();
  const named = new Set(scene.mentions.flatMap((m) => m.keys));
  const metFacts = new Set(decisions.filter(isTelling).map((d) => d.tie.target.fact));
  for (const [target, hits] of scene.hits) {
    if (target.fact.status !== 'current') continue;
    const met = metFacts.has(target.fact) || isInCompany(target, named, base);
    const isNamed = target.subjects.some((k) => named.has(k));
    const isCarried = isNamed || target.subjects.some((k) => scene.discourse.focus.key === k);
    if (!met && !isCarried && hits.length < 2) continue;
    const words = target.mass ? massOf(target, hits) / target.mass : 0;
    const known = tied.get(target.fact);
    if (!known || known.words < words) tied.set(target.fact, { fact: target.fact, target, met, named: isNamed, words });
  }
  return [...tied.values()]
    .sort((a, b) => Number(b.met) - Number(a.met) || Number(b.named) - Number(a.named) || b.words - a.words)
    .slice(0, MOST);
}

/** Two names of the fact stand in the sentence that are not what the base is about. */
function isInCompany(target: Target, named: Set<string>, base: CompiledBase): boolean {
  let company = 0;
  for (const key of target.companions) if (named.has(key) && !base.topics.has(key)) company++;
  for (const key of target.subjects) if (named.has(key) && !base.topics.has(key)) company++;
  return company >= 2;
}

/** A figure or a date that agrees and is seldom met by chance. */
const isTelling = (d: Decision) => d.verdict === 'supported' && d.claim.value.kind !== 'name' && d.tie.probability >= 0.5;

function massOf(target: Target, hits: { lemma: string; strength: number; word: { share: number } }[]): number {
  const best = new Map<string, number>();
  for (const h of hits) best.set(h.lemma, Math.max(best.get(h.lemma) ?? 0, h.strength * Math.min(1, h.word.share)));
  let mass = 0;
  for (const [lemma, strength] of best) mass += (target.terms.get(lemma) ?? 0) * strength;
  return mass;
}

/** Whether one name is the other, or ends in it: a run of capitals may open with a sentence's first word. */
const ends = (a: string[], b: string[]) => b.every((w, i) => a[a.length - b.length + i] === w);

/** "U.S." for the United States. */
function isSamePlace(a: ProperRun, b: ProperRun): boolean {
  const [x, y] = [placeOf(a.text), placeOf(b.text)];
  return x !== undefined && y !== undefined && !excludes(x, y);
}

/** A list of the fact's with one of its items changed. */
function wrongItem(fact: Fact, list: ProperRun[]): Filler | undefined {
  const right = namesOfStatement(fact).list;
  if (right.length !== list.length) return undefined;
  const strange = list.filter((item) => !right.some((r) => ends(item.words, r.words)));
  const missing = right.filter((r) => !list.some((item) => ends(item.words, r.words)));
  if (strange.length !== 1 || missing.length !== 1 || isSamePlace(strange[0], missing[0])) return undefined;
  const others = right.length - 1;
  return fillerOf(fact, strange[0], missing[0].text, [
    { kind: 'competition', text: `the other ${others} names of the list are those of the fact`, weight: others },
  ]);
}

/** The items of a list that are the fact's, where all or all but one are. */
function rightItems(fact: Fact, list: ProperRun[]): Filler[] {
  const right = namesOfStatement(fact).list;
  const items = list.filter((item) => right.some((r) => ends(item.words, r.words)));
  if (right.length < 3 || items.length < 2 || items.length < list.length - 1) return [];
  return items.map((item) =>
    fillerOf(fact, item, item.text, [
      { kind: 'competition', text: `${items.length} names of the list are those of the fact`, weight: items.length },
    ]),
  );
}

const ORIGIN = new Set('country nation nationality citizenship origin homeland demonym native citizen'.split(' '));
const BORN = new Set('born birth birthplace bear'.split(' '));
const SITUATED = new Set('location headquarters headquarter based base site situated located locate lie seat venue'.split(' '));
const SITUATES = new Set('locate base headquarter situate lie find hold'.split(' '));

/** A country or a state that excludes the fact's own. */
function wrongPlace(t: Tied, places: PlaceMention[], tied: Tied[], scene: Scene, base: CompiledBase): Filler | undefined {
  const statement = namesOfStatement(t.fact);
  if (!statement.places.length || statement.vague) return undefined;
  // "The people of Greece are Greeks": the country itself is the subject, not the value.
  const isSubject = (p: PlaceMention) =>
    !p.adjective && t.target.subjects.some((k) => base.cast.forms.get(k)?.some((f) => f.join(' ') === p.name));
  const right = { ...statement, places: statement.places.filter((p) => !isSubject(p)) };
  if (!right.places.length) return undefined;
  const { tokens, text } = scene.analysis;
  for (const place of places) {
    if (isSubject(place) || !right.places.every((r) => excludes(r, place))) continue;
    if (places.some((p) => !isSubject(p) && right.places.some((r) => !excludes(r, p)))) continue;
    if (tied.some((other) => other !== t && other.named && namesOfStatement(other.fact).places.some((p) => !excludes(p, place)))) continue;
    if (scene.mentions.some((m) => m.first <= place.first && place.last <= m.last && m.last - m.first > place.last - place.first)) continue;
    const why =
      (t.named || t.met ? leadsToPlace(t, place, scene) : undefined) ??
      (t.words >= TWIN_WORDS ? twinOf(place, right.places, base) : undefined);
    if (!why) continue;
    const span = { start: tokens[place.first].start, end: tokens[place.last - 1].end, text: '' };
    span.text = text.slice(span.start, span.end);
    return fillerOf(t.fact, span, t.target.expected || right.places[0].name, [
      { kind: 'subject', text: 'the sentence names the fact’s subject', weight: 1 },
      { kind: 'rule', text: `${why}; it cannot be both there and where the fact says`, weight: 1 },
    ]);
  }
  return undefined;
}

/** A country that is easily taken for the fact's, and that the base speaks of nowhere: Paraguay for Uruguay, North Korea for South Korea. */
function twinOf(place: PlaceMention, right: PlaceMention[], base: CompiledBase): string | undefined {
  if (right.length !== 1 || place.adjective || right[0].adjective || place.name === right[0].name) return undefined;
  const [a, b] = [place.name.split(' '), right[0].name.split(' ')];
  const compass = a.length === 2 && b.length === 2 && a[1] === b[1] && COMPASS.has(a[0]) && COMPASS.has(b[0]);
  if (!compass && likeness(place.name, right[0].name) < TWINS) return undefined;
  if (base.cast.byForm.has(place.name) || base.targetsOfLiteral.has(place.name) || base.byLemma.has(a[a.length - 1])) return undefined;
  return `the fact base speaks of ${right[0].name} alone`;
}

/** What in the sentence says that its subject is of the place, in the same regard as the fact. */
function leadsToPlace(t: Tied, place: PlaceMention, scene: Scene): string | undefined {
  const { tokens } = scene.analysis;
  const before = tokens[place.first - 1]?.word.folded ?? '';
  const property = [...t.target.terms.keys()];
  const has = (set: Set<string>) => property.some((lemma) => set.has(lemma));
  if (isCut(t, place, scene)) return undefined;
  if (has(ORIGIN)) {
    const comes = COMES.has(tokens[place.first - 2]?.word.lemma ?? '') || endsSubject(t, place.first - 1, scene);
    if (before === 'from' && comes && isNoPartOfAnother(t, place, scene)) return 'it says where its subject is from';
    const dish = /^(?:in|of|the)$/.test(before) && verbBefore(scene, place, FOUND) >= 0;
    if (dish) return 'it says where its subject is found';
    if (property.includes('demonym') && verbBefore(scene, place, CALLED) >= 0) return 'it says what the people are called';
  }
  if (before === 'in' || before === 'at') {
    if (has(BORN) && isPredicate(t, verbBefore(scene, place, BORN), scene)) return 'it says where its subject was born';
    if (has(SITUATED) && isPredicate(t, verbBefore(scene, place, SITUATES), scene)) return 'it says where its subject is';
  }
  const run = namesOfStatement(t.fact).runs.find((r) => r.words.join(' ').endsWith(namesOfStatement(t.fact).places[0].name));
  if (run?.preposition && run.preposition === before && t.met) return `both say “${before}” of it`;
  return undefined;
}

const COMES = new Set('come be originate hail originally stem native'.split(' '));
const FOUND = new Set('find typical dish native'.split(' '));
const CALLED = new Set('call know'.split(' '));

const COMPARES = new Set('like unlike than as with to of'.split(' '));

/** Whether the fact's subject ends right before token `i`. */
const endsSubject = (t: Tied, i: number, scene: Scene) =>
  scene.mentions.some((m) => m.last === i && m.keys.some((k) => t.target.subjects.includes(k)));

/** "The singer of Pelham is from …" is another's origin. */
function isNoPartOfAnother(t: Tied, place: PlaceMention, scene: Scene): boolean {
  const subject = scene.mentions
    .filter((m) => m.first >= 0 && m.last <= place.first && m.keys.some((k) => t.target.subjects.includes(k)))
    .pop();
  return subject !== undefined && !COMPARES.has(scene.analysis.tokens[subject.first - 1]?.word.folded ?? '');
}

/** Whether the word at `verb` is said of the subject: only words of grammar stand between ("was", "who is"). */
function isPredicate(t: Tied, verb: number, scene: Scene): boolean {
  if (verb < 0) return false;
  const subject = scene.mentions.filter((m) => m.first >= 0 && m.last <= verb && m.keys.some((k) => t.target.subjects.includes(k))).pop();
  const { tokens } = scene.analysis;
  // "A firm like Pelham, based in …" is another firm.
  if (!subject || COMPARES.has(tokens[subject.first - 1]?.word.folded ?? '')) return false;
  for (let i = subject.last; i < verb; i++) if (tokens[i].kind === 'word' && !isFunctionWord(tokens[i].word.folded)) return false;
  return true;
}

/** Another name or a boundary between the subject and the place: then the place may be the other's. */
function isCut(t: Tied, place: PlaceMention, scene: Scene): boolean {
  const own = scene.mentions.filter((m) => m.first >= 0 && m.keys.some((k) => t.target.subjects.includes(k)));
  if (!own.length) return !t.met;
  const nearest = Math.max(...own.filter((m) => m.last <= place.first).map((m) => m.last), -1);
  if (nearest < 0) return true;
  const overlaps = (s: { first: number; last: number }) => s.first >= nearest && s.last <= place.first;
  if (scene.mentions.some((m) => overlaps(m) && !isPhraseKey(m.keys[0]))) return true;
  return scene.strangers.some(overlaps);
}

/** Where one of the lemmas stands in the six tokens before the place, or -1. */
function verbBefore(scene: Scene, place: PlaceMention, lemmas: Set<string>): number {
  const { tokens } = scene.analysis;
  for (let i = place.first - 1; i >= Math.max(scene.sentence.first, place.first - 6); i--)
    if (lemmas.has(tokens[i].word.lemma) || lemmas.has(tokens[i].word.folded)) return i;
  return -1;
}

/** How alike two countries must be to be taken for each other: Paraguay and Uruguay, Austria and Australia. */
const TWINS = 0.7;
/** Share of the fact's words that must stand with it. */
const TWIN_WORDS = 0.2;
/** How alike the one word must be in which a misspelt name differs. */
const ALIKE = 0.6;
/** Share of a fact's words in reach from which a name in it may be meant. */
const TIED_BY_WORDS = 0.3;

/** Another name in the same slot: after the same preposition of a fact that values meet, or a name that differs from the fact's in one word. */
function wrongSlot(t: Tied, runs: ProperRun[], scene: Scene, base: CompiledBase): Filler | undefined {
  const { fact } = t;
  const names = namesOfStatement(fact);
  for (const right of names.runs) {
    if (right.opens || isSaid(right, scene)) continue;
    for (const run of runs) {
      if (run.opens) continue;
      const one = oneWordOtherwise(run, right, t, base);
      const because = one ?? sameVenue(run, right, t, scene);
      if (!because || isKnown(run, t, base) || (!one && names.runs.some((r) => r !== right && shares(r, run)))) continue;
      return fillerOf(fact, run, right.text, because);
    }
  }
  return undefined;
}

function oneWordOtherwise(run: ProperRun, right: ProperRun, t: Tied, base: CompiledBase): Evidence[] | undefined {
  const one = oneWordOff(run.words, right.words);
  if (!one || !(t.met || t.words >= TIED_BY_WORDS) || isInCast(run, base)) return undefined;
  if (!isAnotherName(one) && !isMisspelt(one, right, t, base)) return undefined;
  return [
    { kind: 'value', text: `but for one word it is ${right.text}`, weight: 1 },
    { kind: 'term', text: 'the sentence has the words of the fact', weight: t.words },
  ];
}

function sameVenue(run: ProperRun, right: ProperRun, t: Tied, scene: Scene): Evidence[] | undefined {
  if (
    !t.met ||
    right.preposition !== 'at' ||
    run.preposition !== 'at' ||
    right.words.length < 2 ||
    run.words.length < 2 ||
    hasArticle(run, scene)
  )
    return undefined;
  return [
    { kind: 'discourse', text: 'the sentence surely speaks of the fact', weight: 1 },
    { kind: 'rule', text: 'the fact has another name after the same “at”', weight: 1 },
  ];
}

const hasArticle = (run: ProperRun, scene: Scene) => scene.analysis.tokens[run.first - 1]?.word.folded !== 'at';
const shares = (a: ProperRun, b: ProperRun) => a.words.some((w) => w.length > 2 && b.words.includes(w));

/** Whether the sentence has the fact's name, or a good part of it. */
function isSaid(right: ProperRun, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const last = right.words[right.words.length - 1];
  for (let i = scene.sentence.first; i < scene.sentence.last; i++)
    if (tokens[i].word.folded === last && (right.words.length === 1 || tokens[i - 1]?.word.folded === right.words[right.words.length - 2]))
      return true;
  return false;
}

/** A name that another fact about the same subject has, or this one. */
function isKnown(run: ProperRun, t: Tied, base: CompiledBase): boolean {
  const lemmas = run.words;
  for (const key of t.target.subjects)
    for (const other of (base.bySubject.get(key) ?? []).slice(0, 60))
      if (lemmas.every((w) => other.fact.statement.toLowerCase().includes(w))) return true;
  return lemmas.every((w) => t.fact.statement.toLowerCase().includes(w));
}

function isInCast(run: ProperRun, base: CompiledBase): boolean {
  const form = nameTokens(run.text).join(' ');
  return base.cast.byForm.has(form) || base.targetsOfLiteral.has(form);
}

/** The one word in which two names of as many words differ; undefined where they differ in more or in none. */
function oneWordOff(a: string[], b: string[]): [string, string] | undefined {
  if (a.length !== b.length || a.length < 2) return undefined;
  const off = a.findIndex((w, i) => w !== b[i]);
  if (off < 0 || a.some((w, i) => i !== off && w !== b[i])) return undefined;
  return [a[off], b[off]];
}

const COMPASS = new Set(
  'north south east west northern southern eastern western upper lower northeast northwest southeast southwest'.split(' '),
);

/** Another name, not a slip in one: North for South, Federation for Foundation: words of one sort that name different things. */
function isAnotherName([a, b]: [string, string]): boolean {
  if (COMPASS.has(a) && COMPASS.has(b)) return true;
  const kind = kindOfNoun(lemmaOf(a));
  return (
    kind !== undefined &&
    kind === kindOfNoun(lemmaOf(b)) &&
    kind !== 'person' &&
    lemmaOf(a) !== lemmaOf(b) &&
    related(lemmaOf(a), lemmaOf(b)) === 0
  );
}

/** A slip in a name whose kind the cast gives: the writer has entered it to have it right. */
function isMisspelt([a, b]: [string, string], right: ProperRun, t: Tied, base: CompiledBase): boolean {
  const key = base.cast.byForm.get(right.words.join(' '));
  const kind = key === undefined ? undefined : base.base.names.get(key)?.kind;
  return kind !== undefined && kind !== 'other' && likeness(a, b) >= ALIKE && a[0] === b[0] && (t.met || t.words >= 0.5);
}

function fillerOf(fact: Fact, span: { start: number; end: number; text: string }, expected: string, because: Evidence[]): Filler {
  return { fact, start: span.start, end: span.end, says: span.text, expected, because };
}
