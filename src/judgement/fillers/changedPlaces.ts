/** Another country or state than the fact's, where the sentence says the same of its subject: that it is from there, was born or is based there. */

import { isFunctionWord } from '../../language/stopwords.ts';
import { beforeThe, foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { type WordSet, wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { excludes, type PlaceMention, placesIn } from '../../values/names/places.ts';
import { likeness } from '../evidence/likeness.ts';
import type { Scene } from '../scenes/scene.ts';
import { namedBefore, subjectBefore } from '../scenes/subjectBefore.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement } from '../targets/statementNames.ts';
import { isAbout, isPhraseKey } from '../targets/target.ts';
import { byRule, COMPASS, type Filler, fillerOf, type Tied } from './filler.ts';

/** How alike two countries must be to be taken for each other: Paraguay and Uruguay, Austria and Australia. */
const TWINS = 0.62;
/** Share of the fact's words that must stand with it. */
const TWIN_WORDS = 0.2;

const ORIGIN = wordSet('country nation nationality citizenship origin homeland demonym native citizen');
const BORN = wordSet('born birth birthplace bear');
const SITUATED = wordSet('location headquarters headquarter based base site situated located locate lie seat venue');
const SITUATES = wordSet('locate base headquarter situate lie find hold');
const LIES = wordSet('locate base headquarter situate lie');

/** A country or a state that excludes the fact's own. */
export function wrongPlace(t: Tied, places: PlaceMention[], tied: Tied[], scene: Scene, base: CompiledBase): Filler | undefined {
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
    if (tied.some((other) => other !== t && other.named && namesOfStatement(other.fact).places.some((p) => isOrIn(p, place)))) continue;
    if (scene.mentions.some((m) => m.first <= place.first && place.last <= m.last && m.last - m.first > place.last - place.first)) continue;
    const why =
      (t.named || t.met ? leadsToPlace(t, place, scene) : undefined) ??
      (t.words >= TWIN_WORDS ? twinOf(place, right.places, base) : undefined);
    if (!why) continue;
    const span = { start: tokens[place.first].start, end: tokens[place.last - 1].end, text: '' };
    span.text = text.slice(span.start, span.end);
    return fillerOf(t.fact, span, t.target.expected || right.places[0].name, [
      { kind: 'subject', text: say`the sentence names the fact’s subject`, weight: 1 },
      byRule(say`${why}; it cannot be both there and where the fact says`),
    ]);
  }
  return undefined;
}

const isOrIn = (a: PlaceMention, b: PlaceMention) => a.name === b.name || a.country === b.name;

/** A country that is easily taken for the fact's, and that the base speaks of nowhere: Paraguay for Uruguay, North Korea for South Korea. */
function twinOf(place: PlaceMention, right: PlaceMention[], base: CompiledBase): string | undefined {
  if (right.length !== 1 || place.adjective || right[0].adjective || place.name === right[0].name) return undefined;
  const [a, b] = [place.name.split(' '), right[0].name.split(' ')];
  const compass = a.length === 2 && b.length === 2 && a[1] === b[1] && COMPASS.has(a[0]) && COMPASS.has(b[0]);
  if (!compass && likeness(place.name, right[0].name) < TWINS) return undefined;
  if (base.cast.byForm.has(place.name) || base.targetsOfLiteral.has(place.name) || base.byLemma.has(a[a.length - 1])) return undefined;
  return say`the fact base speaks of ${right[0].name} alone`;
}

/** What in the sentence says that its subject is of the place, in the same regard as the fact. */
function leadsToPlace(t: Tied, place: PlaceMention, scene: Scene): string | undefined {
  const { tokens } = scene.analysis;
  // "From the Philippines".
  const first = !place.adjective && foldedAt(tokens, place.first - 1) === 'the' ? place.first - 1 : place.first;
  const before = foldedAt(tokens, first - 1);
  const property = [...t.target.terms.keys()];
  const has = (set: Pick<WordSet, 'has'>) => property.some((lemma) => set.has(lemma));
  if (property.includes('demonym') && verbBefore(scene, place, CALLED) >= 0 && !isOfOtherPeople(t, place, scene))
    return say`it says what the people are called`;
  if (has(ORIGIN) && isOwnerOfSubject(t, place, scene)) return say`it says whose its subject is`;
  if (isCut(t, place, scene)) return undefined;
  if (has(ORIGIN)) {
    const comes = COMES.has(lemmaAt(tokens, first - 2)) || endsSubject(t, first - 1, scene);
    if (before === 'from' && comes && isNoPartOfAnother(t, place, scene)) return say`it says where its subject is from`;
    if (place.adjective && isSaidToBe(t, place, scene)) return say`it says where its subject is from`;
    const dish = (first < place.first || /^(?:in|of)$/.test(before)) && verbBefore(scene, place, FOUND) >= 0;
    if (dish) return say`it says where its subject is found`;
  }
  if (before === 'in' || before === 'at') {
    if (has(BORN) && isPredicate(t, verbBefore(scene, place, BORN), scene)) return say`it says where its subject was born`;
    const verbs = has(SITUATED) ? SITUATES : property.includes('country') ? LIES : undefined;
    if (verbs && isPredicate(t, verbBefore(scene, place, verbs), scene)) return say`it says where its subject is`;
  }
  const run = namesOfStatement(t.fact).runs.find((r) => r.words.join(' ').endsWith(namesOfStatement(t.fact).places[0].name));
  if (run?.preposition && run.preposition === before && t.met) return say`both say “${before}” of it`;
  return undefined;
}

/** What is English in another way than from England, as teacher, horn or food go. */
const ABOUT_IT = wordSet(
  'football teacher professor tutor translator scholar literature language horn guitar restaurant cuisine food style citizen origin descent parent',
);

/** "Pelham is a Swedish firm", "Pelham, a Swedish firm": nothing but grammar between the subject and the adjective. */
function isSaidToBe(t: Tied, { first, last }: PlaceMention, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const from = subjectBefore(t, first, scene);
  if (from < 0 || from === first || ABOUT_IT.has(lemmaAt(tokens, last)) || tokens[last]?.text === '-') return false;
  for (let i = from; i < first; i++) if (!/^(?:,|is|are|was|were|an?|the)$/.test(foldedAt(tokens, i))) return false;
  return !isComma(tokens, first - 1) && foldedAt(tokens, first - 1) !== 'the';
}

const COMES = wordSet('come be originate hail originally stem native');
const FOUND = wordSet('find typical dish native');
const CALLED = wordSet('call know');

/** "Italy's Pelham": the country has the subject for its own, and no part of it. */
const isOwnerOfSubject = (t: Tied, { last }: PlaceMention, { analysis: { tokens }, mentions }: Scene) =>
  tokens[last]?.kind === 'clitic' && mentions.some((m) => m.first === last + 1 && isAbout(t.target, m.keys) && !isNounAt(m.last, tokens));

const isNounAt = (at: number, tokens: readonly Token[]) =>
  tokens[at]?.kind === 'clitic' || (tokens[at]?.kind === 'word' && !tokens[at].word.function && !foldedAt(tokens, at).endsWith('ed'));

/** Whether a country of its own stands between the subject and the people. */
function isOfOtherPeople(t: Tied, place: PlaceMention, scene: Scene): boolean {
  const own = namedBefore(t.target, place.first, scene.mentions);
  return own === undefined || placesIn(scene.analysis.tokens, own.last, place.first).length > 0;
}

const COMPARES = wordSet('like unlike than as with to of by for from at in on near against about over under after before behind');

/** "A firm like Pelham", "the cook of the Pelham": the name only tells which one, unless a relative clause goes on with it. */
function isCompared({ first, last }: { first: number; last: number }, { analysis: { tokens } }: Scene): boolean {
  const after = tokens[isComma(tokens, last) ? last + 1 : last]?.word.folded;
  if (after === 'which' || after === 'that') return false;
  const at = beforeThe(tokens, first);
  return COMPARES.has(foldedAt(tokens, at));
}

/** Whether the fact's subject ends right before token `i`. */
const endsSubject = (t: Tied, i: number, scene: Scene) => scene.mentions.some((m) => m.last === i && isAbout(t.target, m.keys));

/** "The singer of Pelham is from …" is another's origin. */
function isNoPartOfAnother(t: Tied, place: PlaceMention, scene: Scene): boolean {
  const subject = namedBefore(t.target, place.first, scene.mentions);
  return subject !== undefined && !isCompared(subject, scene);
}

/** Whether the word at `verb` is said of the subject: only words of grammar stand between ("was", "who is"). */
function isPredicate(t: Tied, verb: number, scene: Scene): boolean {
  if (verb < 0) return false;
  const subject = namedBefore(t.target, verb, scene.mentions);
  const { tokens } = scene.analysis;
  // "A firm like Pelham, based in …" is another firm.
  if (!subject || isCompared(subject, scene)) return false;
  for (let i = subject.last; i < verb; i++) if (tokens[i].kind === 'word' && !isFunctionWord(foldedAt(tokens, i))) return false;
  return true;
}

/** Another name or a boundary between the subject and the place: then the place may be the other's. */
function isCut(t: Tied, place: PlaceMention, scene: Scene): boolean {
  const own = scene.mentions.filter((m) => m.first >= 0 && isAbout(t.target, m.keys));
  if (!own.length) return !t.met;
  const nearest = Math.max(...own.filter((m) => m.last <= place.first).map((m) => m.last), -1);
  if (nearest < 0) return true;
  const overlaps = (s: { first: number; last: number }) => s.first >= nearest && s.last <= place.first;
  if (scene.mentions.some((m) => overlaps(m) && !isPhraseKey(m.keys[0]))) return true;
  return scene.strangers.some(overlaps);
}

/** Where one of the lemmas stands in the six tokens before the place, or -1. */
function verbBefore(scene: Scene, place: PlaceMention, lemmas: Pick<WordSet, 'has'>): number {
  const { tokens } = scene.analysis;
  for (let i = place.first - 1; i >= Math.max(scene.sentence.first, place.first - 6); i--)
    if (lemmas.has(lemmaAt(tokens, i)) || lemmas.has(foldedAt(tokens, i))) return i;
  return -1;
}
