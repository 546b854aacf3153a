/**
 * Whose somebody is: "the Corling striker Ida Moor", "Ida Moor of Corling", "Corling were led by Ida Moor" of a player whom the facts have in another team.
 * The team stands right beside the name or is led by it; who belongs where is what a fact says in so many words.
 */

import type { Fact } from '../../factbase/model.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { oncePer, oncePerInSteps } from '../../language/once.ts';
import { DERIVED, related } from '../../language/related.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { say } from '../../say.ts';
import { type CastMention, findMentions } from '../../values/names/mentions.ts';
import { compareNames } from '../evidence/compareNames.ts';
import { type Filler, fillerOf, inAnothersPlace } from '../fillers/filler.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { homesIn, readHomes } from '../targets/homes.ts';
import type { Target } from '../targets/target.ts';
import { FORMER } from './titles.ts';

interface Membership {
  fact: Fact;
  /** The body, by its key; or the target that has it for its value. */
  of: string | Target;
  expected: string;
}

/** What says in a fact that somebody is of a body. */
const BODIES = wordSet('team club side squad party employer company firm band crew');

/** Memberships by the person's key: of facts whose value is the body, and of those that name both beside each other. */
export const membershipsOf = oncePerInSteps(function* (base: CompiledBase): Generator<void, Map<string, Membership[]>> {
  const index: Map<string, Membership[]> = new Map();
  for (const target of base.targets) {
    if (target.kind !== 'name' || !target.explicit || target.fact.status !== 'current' || target.subjects.length !== 1) continue;
    if ([...target.lemmas].some((l) => BODIES.has(l)))
      pushTo(index, target.subjects[0], { fact: target.fact, of: target, expected: target.expected });
  }
  for (const fact of base.base.facts.values()) {
    yield;
    if (fact.status !== 'current') continue;
    const { text, tokens } = statementOf(fact);
    const mentions = findMentions(text, tokens, base.cast);
    for (const person of mentions)
      for (const body of mentions)
        if (kindOf(person, base) === 'person' && kindOf(body, base) === 'organisation' && areTied(tokens, person, body))
          pushTo(index, person.keys[0], { fact, of: body.keys[0], expected: base.base.names.get(body.keys[0])!.name });
  }
  return index;
});

/** The body that each is of, by keys. */
export const bodyByMember = oncePer((base: CompiledBase): ReadonlyMap<string, string> => {
  const bodies = new Map<string, string>();
  for (const [key, [{ of }]] of membershipsOf(base)) {
    const body = typeof of === 'string' ? of : (of.nameKeys[0] ?? base.cast.byForm.get(of.nameForms[0]?.join(' '))?.[0]);
    if (body) bodies.set(key, body);
  }
  return bodies;
});

/** Keys of the bodies that somebody is of. */
const bodiesOf = oncePer((base: CompiledBase): ReadonlySet<string> => {
  const all = [...membershipsOf(base).values()].flat();
  return new Set(
    all.flatMap(({ of }) =>
      typeof of === 'string' ? [of] : [...of.nameKeys, ...of.nameForms.flatMap((f) => base.cast.byForm.get(f.join(' ')) ?? [])],
    ),
  );
});

const homesOf = oncePer((base: CompiledBase) => readHomes(base, bodiesOf(base)));

/** Where a sentence names bodies by their homes. */
export function bodiesByHome(scene: Scene, base: CompiledBase): readonly CastMention[] {
  let found = byHome.get(scene);
  if (!found) {
    found = homesIn(scene, homesOf, base);
    byHome.set(scene, found);
  }
  return found;
}
const byHome = new WeakMap<Scene, readonly CastMention[]>();

const kindOf = (m: CastMention, base: CompiledBase) => (m.keys.length === 1 ? base.base.names.get(m.keys[0])?.kind : undefined);

/** Bodies that are given somebody of another one. */
export function wrongMembers(scene: Scene, base: CompiledBase): Filler[] {
  const index = membershipsOf(base);
  const found: Filler[] = [];
  if (!index.size) return found;
  const { tokens, text } = scene.analysis;
  const homes = bodiesByHome(scene, base);
  for (const person of scene.ownMentions) {
    const own = person.keys.length === 1 ? index.get(person.keys[0]) : undefined;
    if (!own) continue;
    for (const body of [...scene.ownMentions, ...homes]) {
      if (body === person || !own.every((m) => isOther(body, m, base)) || !areTied(tokens, person, body)) continue;
      if (isCareer(tokens, person, body, own)) continue;
      const role = postOf(tokens, person, body);
      const holder = role ? holderOf(body, role, index, base) : undefined;
      const { fact, expected } = holder ?? own[0];
      const [wrong, named] = holder ? [person, body] : [body, person];
      const span = { start: wrong.start, end: wrong.end, text: text.slice(wrong.start, wrong.end) };
      found.push(
        fillerOf(fact, span, expected, [
          { kind: 'subject', text: say`the sentence names ${base.base.names.get(named.keys[0])!.name}`, weight: 1 },
          inAnothersPlace(),
        ]),
      );
    }
  }
  return found;
}

/** "Ida Moor, who played for Corling" of who manages Ashby, "who worked for Vela Bank until 2011": those who lead one have a career behind them. */
function isCareer(tokens: readonly Token[], person: CastMention, body: CastMention, own: readonly Membership[]): boolean {
  if (body.first < person.last) return false;
  if (ENDS.has(foldedAt(tokens, body.last))) return true;
  const isPlayed = tokens.slice(person.last, body.first).some((t) => /^(?:played|captained)$/.test(t.word.folded));
  return isPlayed && own.every(({ fact }) => statementOf(fact).tokens.some((t) => HEADS.has(t.word.lemma)));
}
const ENDS = wordSet('until till before between');
const HEADS = wordSet('manage manager coach head lead leader chair chairman chairwoman president director own owner run');

/** "Corling's coach, Ida Moor", "Ida Moor is the coach of Corling": the post in a body, where the sentence says who has it. */
function postOf(tokens: readonly Token[], person: CastMention, body: CastMention): string | undefined {
  if (isComma(tokens, person.first - 1) && body.last < person.first) return lemmaAt(tokens, person.first - 2);
  if (!/^(?:is|was)$/.test(foldedAt(tokens, person.last))) return undefined;
  return tokens[body.first - (foldedAt(tokens, body.first - 1) === 'the' ? 3 : 2)]?.word.lemma;
}

/** Who has a role in a body, where a fact says so. */
function holderOf(body: CastMention, role: string, index: Map<string, Membership[]>, base: CompiledBase) {
  for (const [key, list] of index)
    for (const { fact, of } of list)
      if (of === body.keys[0] && statementOf(fact).tokens.some((t) => related(t.word.lemma, role) >= DERIVED))
        return { fact, expected: base.base.names.get(key)!.name };
  return undefined;
}

function isOther(body: CastMention, { of, fact }: Membership, base: CompiledBase): boolean {
  if (body.keys.length !== 1) return false;
  if (typeof of !== 'string') return compareNames({ ...body, kind: 'name' }, of, base).result === 'differs';
  return !body.keys.includes(of) && kindOf(body, base) === 'organisation' && !fact.statement.includes(body.text);
}

const LEADS = wordSet('lead pace captain coach manage');
const PLAYS = wordSet('play captain coach manage lead chair represent belong work head');
/** The same with "for" alone: an analyst follows a trade for a firm, a minister sits for a party. */
const PLAYS_FOR = wordSet('sit stand follow cover write');
/** Persons who are beside a body and not of it. */
const OUTSIDERS = wordSet(
  'fan supporter opponent rival visitor native resident critic candidate founder man woman boy girl child hero legend target owner',
);

/** Whether the words between the two, or around the body, make one of the other. */
function areTied(tokens: readonly Token[], person: CastMention, body: CastMention): boolean {
  if (body.last <= person.first) {
    const between = skipBrackets(tokens, body.last, person.first);
    if (person.first - between > 9) return false;
    if (person.first - between <= 7 && isRole(tokens, between, person.first)) return true;
    const last = bySomething(tokens, between, person.first - 1);
    return foldedAt(tokens, last) === 'by' && LEADS.has(lemmaAt(tokens, last - 1)) && last - 1 - between <= 1;
  }
  let from = person.last;
  const apart = body.first - from;
  if (apart < 1 || apart > FARTHEST) return false;
  const lead = foldedAt(tokens, body.first - 1) === 'the' ? body.first - 1 : body.first;
  // "Ida Moor, the housing minister, who sits for Corling", "Ida Moor, of the Corling club,".
  const who = isComma(tokens, from) ? whoAfter(tokens, from + 1, lead) : -1;
  if (who > 0) from = who;
  if (apart > 8 && who < 0) return false;
  if (isComma(tokens, from)) {
    if (lead - from === 1) return isRole(tokens, body.last, tokens.length);
    return lead - from === 2 && foldedAt(tokens, from + 1) === 'of' && isComma(tokens, body.last);
  }
  if (tokens[from].text === '(') return apart === 1 && tokens[body.last]?.text === ')';
  if (foldedAt(tokens, from) === 'of') return lead - from === 1;
  if (foldedAt(tokens, from) === 'has' || foldedAt(tokens, from) === 'who') from++;
  for (let i = from; i < lead; i++)
    if (tokens[i].kind !== 'word' || tokens[i].word.capital || PARTS.has(foldedAt(tokens, i)) || FORMER.has(foldedAt(tokens, i)))
      return false;
  if (LEADS.has(lemmaAt(tokens, from))) return lead - from === 1 || foldedAt(tokens, lead - 1) === 'for';
  const preposition = foldedAt(tokens, lead - 1);
  if (!/^(?:for|of|to|at)$/.test(preposition)) return PLAYS.has(lemmaAt(tokens, from)) && lead - from === 1;
  if (preposition === 'for' && PLAYS_FOR.has(lemmaAt(tokens, from))) return true;
  return PLAYS.has(lemmaAt(tokens, from)) || (/^(?:is|was)$/.test(foldedAt(tokens, from)) && isMember(tokens[lead - 2]));
}

const FARTHEST = 12;

/** "Who" right after a name's comma, or after what it is in lower case and another comma; -1 where it stands nowhere before `end`. */
function whoAfter(tokens: readonly Token[], first: number, end: number): number {
  let i = first;
  while (i < end && (isPlain(tokens[i]) || foldedAt(tokens, i) === 'the')) i++;
  if (i > first && isComma(tokens, i)) i++;
  return i < end && foldedAt(tokens, i) === 'who' ? i : -1;
}

/** "Led by the duo of Ida Moor and …", "by a strong night from Ida Moor": the "by" before it, or else the token itself. */
function bySomething(tokens: readonly Token[], first: number, last: number): number {
  if (!/^(?:of|from)$/.test(foldedAt(tokens, last))) return last;
  let i = last - 1;
  while (i > first && tokens[i].kind === 'word' && !tokens[i].word.capital && foldedAt(tokens, i) !== 'by') i--;
  return foldedAt(tokens, i) === 'by' ? i : last;
}

/** What parts the two: somebody plays against a body, or comes from it. */
const PARTS = wordSet('against from past over not never before until with than beat and or had');

/** From `first` on: a genitive, up to two words and a noun for a person, right before the token `end` or a mark. */
function isRole(tokens: readonly Token[], first: number, end: number): boolean {
  let i = tokens[first]?.kind === 'clitic' ? first + 1 : first;
  for (let n = 0; n < 3 && i < end; n++, i++) {
    if (!isPlain(tokens[i]) || FORMER.has(foldedAt(tokens, i))) return false;
    if (!isMember(tokens[i])) continue;
    const next = tokens[i + 1];
    return i + 1 >= end || (next.kind === 'mark' && (i + 2 >= end || end === tokens.length));
  }
  return false;
}

const isMember = ({ word }: Token) => kindOfNoun(word.lemma) === 'person' && !OUTSIDERS.has(word.lemma);

/** The token after brackets that open at `at` and end before `end`: "Corling (15–32)". */
function skipBrackets(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at; i < end; i++) if (tokens[i].text === ')') return i + 1;
  return at;
}
