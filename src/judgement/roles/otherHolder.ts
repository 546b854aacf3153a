/**
 * A name that has one role by the facts, in the place of who has another: "was distributed by Lumen" of what Tidal distributed and Lumen produced. What has but
 * one holder excludes any other, known to the base or not.
 */

import type { Fact } from '../../factbase/model.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { foldedAt, isPlain, lemmaAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { type Filler, fillerOf, inAnothersPlace } from '../fillers/filler.ts';
import { keyOf, kindOf } from '../fillers/slotNames.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { factsAbout } from '../targets/factsAbout.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { isBodyName } from './bodies.ts';
import { type Held, rolesByThing, thingOf } from './holders.ts';
import { ROLES, type RoleSaid, rolesIn } from './reading.ts';

/** What makes it another time, a part, or something not claimed. */
const NOT_SO = wordSet(
  'had not never no nor if whether might could would may should will unlike instead rather also partly part first second earlier later previously formerly former once originally initially until before after since then another other new next last with co help assist executive assistant deputy associate some scene episode reportedly allegedly',
);

export function otherHolders(scene: Scene, runs: readonly ProperRun[], base: CompiledBase): Filler[] {
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  if (!runs.length || !scene.hasWordOf(ROLES)) return [];
  const found: Filler[] = [];
  for (const said of rolesIn(tokens, runs, first, last)) {
    const index = rolesByThing(base);
    if (!index.size) return found;
    if (isUnsure(said, scene)) continue;
    for (const thing of thingsOf(said, scene)) {
      const held = index.get(thing) ?? [];
      for (const { role, sole, passes } of said.roles) {
        const own = held.filter((h) => h.role.role === role);
        if (
          !own.length ||
          (passes && !(isNow(said, scene) && isOfItsTime(said, own, tokens))) ||
          (BY_COUNTRY.has(role) && isOfPlace(said, scene))
        )
          continue;
        for (const name of said.names) {
          const fact = wrongIn(name, own, held, sole && said.roles.length === 1 && said.names.length === 1, thing, scene, base);
          if (!fact || isOtherPost(said, fact.fact, tokens) || found.some((f) => f.start === name.start)) continue;
          found.push(
            fillerOf(fact.fact, name, fact.names.map((n) => n.text).join(', '), [
              { kind: 'subject', text: say`the sentence names ${base.base.names.get(thing)?.name ?? thing}`, weight: 1 },
              inAnothersPlace(),
            ]),
          );
        }
      }
    }
  }
  return found;
}

/** "The art director", "the director of photography", "the restoration architect": a noun beside the role that makes it another post, and none that the fact has. */
function isOtherPost({ at, first }: RoleSaid, { statement }: Fact, tokens: Scene['analysis']['tokens']): boolean {
  const isField = (i: number) => {
    if (!isPlain(tokens[i])) return false;
    const { word } = tokens[i];
    if (kindOfNoun(word.lemma) === 'person' || word.folded.endsWith('ly')) return false;
    return !PLAIN.has(word.folded) && !PLAIN_ENDING.test(word.folded) && !statement.toLowerCase().includes(word.folded);
  };
  return foldedAt(tokens, at) === lemmaAt(tokens, at) && (isField(first - 1) || (foldedAt(tokens, at + 1) === 'of' && isField(at + 2)));
}
/** What may be said of whoever has a role. */
const PLAIN = wordSet(
  'film movie famous great late sole only main chief principal lead actual real own proud current present longtime long-time old young new veteran legendary local acting is was be not still now alone',
);
const PLAIN_ENDING = /(?:ed|ous|ful|ish|est|able|ern)$/;

/** The thing that the roles are said to be in: what is named in its place, or meant by "it". */
function thingsOf(said: RoleSaid, { ownMentions, analysis: { tokens }, sentence, discourse }: Scene): string[] {
  const others = ownMentions.filter((m) => !said.names.some((n) => m.first < n.last && n.first < m.last));
  const { side, first } = said;
  if (side === 'before') {
    const before = others.filter((m) => m.last <= first).pop();
    if (before)
      return isPredicate(before.last, first, tokens) &&
        !/^(?:of|to|like|on|with|by|in|for|behind|about|from|after|before)$/.test(foldedAt(tokens, before.first - 1))
        ? before.keys
        : [];
    const isIt = /^(?:it|he|she)$/.test(foldedAt(tokens, sentence.first)) && isPredicate(sentence.first + 1, first, tokens);
    return isIt && discourse.focus.key ? [discourse.focus.key] : [];
  }
  const keys = thingOf(said, others, tokens);
  if (keys.length) return keys;
  if (side === 'after') return /^(?:it|him|her)$/.test(foldedAt(tokens, said.at + 1)) && discourse.focus.key ? [discourse.focus.key] : [];
  return /^(?:its|his|her)$/.test(foldedAt(tokens, first - 1)) && discourse.focus.key ? [discourse.focus.key] : [];
}

/** Only words of grammar, or what it is ("is a thriller"), between the thing and the verb. */
function isPredicate(from: number, to: number, tokens: Scene['analysis']['tokens']): boolean {
  for (let i = from; i < to; i++) {
    const { kind, word, text } = tokens[i];
    if (kind === 'number' || (kind === 'mark' && text !== ',' && text !== '-')) return false;
    if (/^(?:of|on|in|from|with|by|for|about|to|and|but|or|who|whose|when|where|while|as|than)$/.test(word.folded) || kind === 'clitic')
      return false;
    if (kind === 'word' && !isFunctionWord(word.folded) && word.folded !== word.lemma) return false;
  }
  return true;
}

/** Whether something near the role makes it another one, or takes it back. */
function isUnsure({ at, first, names }: RoleSaid, { analysis: { tokens }, sentence, claims }: Scene): boolean {
  const [from, to] = [Math.min(first, names[0].first) - 4, Math.max(at, names[names.length - 1].last) + 2];
  for (let i = Math.max(sentence.first, from); i < Math.min(sentence.last, to); i++) {
    const { folded, lemma, capital } = tokens[i].word;
    if (!(capital && i > sentence.first) && (NOT_SO.has(folded) || NOT_SO.has(lemma))) return true;
  }
  // "Between 1990 and 1995": what is told of a time is not of all.
  return claims.some((c) => c.value.kind === 'date' && (c.value.range || c.value.bound !== undefined));
}

/** What is done by others in other countries: "distributed in Sweden by Lumen". */
const BY_COUNTRY = wordSet('distribute publish translate manufacture operate host produce');

const isOfPlace = ({ first }: RoleSaid, { analysis: { tokens }, sentence }: Scene) => {
  for (let i = first; i + 1 < sentence.last; i++)
    if (/^(?:in|for|across|outside|within)$/.test(foldedAt(tokens, i)) && (tokens[i + 1].word.capital || tokens[i + 2]?.word.capital))
      return true;
  return false;
};

/** What passes from one to the next is wrong only of today. */
const isNow = ({ at, names }: RoleSaid, { analysis: { tokens }, claims }: Scene) => {
  for (let i = Math.min(at, names[0].first); i < Math.max(at, names[0].first) + 3; i++)
    if (/^(?:was|were|had|became)$/.test(foldedAt(tokens, i))) return false;
  return !claims.some((c) => c.value.kind === 'date');
};

/** "Led", "ran": of whom a fact has in the present, another may have done it before. */
const isOfItsTime = ({ at, side }: RoleSaid, own: readonly Held[], tokens: Scene['analysis']['tokens']) =>
  side !== 'after' ||
  foldedAt(tokens, at).endsWith('s') ||
  own.some(({ fact }) => statementOf(fact).tokens.some((t) => t.word.folded === foldedAt(tokens, at)));

/** The fact that gives the role to somebody else of the same sort; undefined where the name is right, or nothing is known of it. */
function wrongIn(
  name: ProperRun,
  own: readonly Held[],
  held: readonly Held[],
  sole: boolean,
  thing: string,
  scene: Scene,
  base: CompiledBase,
): Held | undefined {
  if (own.some((h) => isIn(name, textWithout(h, held, name, base), base) || isSaidToo(h, name, scene))) return undefined;
  const rival = own.find(({ names }) => names.every((n) => isOfSort(n, name, base)));
  if (!rival || keyOf(name, base) === thing) return undefined;
  if (name.opens && keyOf(name, base) === undefined) return undefined;
  const isHolder = held.some((h) => !own.includes(h) && h.names.some((n) => isSame(n, name, base)));
  const isKnown = isHolder || [...factsAbout(thing, base)].some((fact) => namesOfStatement(fact).runs.some((n) => isSame(n, name, base)));
  const isElsewhere = () =>
    [...rolesByThing(base)].some(
      ([k, all]) => k !== thing && all.some((h) => h.role.role === rival.role.role && h.names.some((n) => isSame(n, name, base))),
    );
  // Of a post that one has at a time, anybody else whom the base knows is another.
  const isCast = () => rival.role.passes && kindOf(name, base) === 'person';
  return isKnown || isCast() || isElsewhere() || (sole && name.words.length > 1) ? rival : undefined;
}

/** A statement that names somebody in another role than this has the name only there: "designed by Edith Marr and built by Jonas Pike". */
const textWithout = (own: Held, held: readonly Held[], name: ProperRun, base: CompiledBase) =>
  held.some((h) => h.fact === own.fact && h.role.role !== own.role.role && h.names.some((n) => isSame(n, name, base)))
    ? own.names.map((n) => n.text).join(' ')
    : own.fact.statement;

/** Whether two runs are of one name: by the cast, or word by word. */
function isSame(a: ProperRun, b: ProperRun, base: CompiledBase): boolean {
  const [x, y] = [keyOf(a, base), keyOf(b, base)];
  return x !== undefined && y !== undefined ? x === y : a.words.join(' ') === b.words.join(' ');
}

/** Whether a statement has a telling word of the name, its initials, or another form of it. */
function isIn(name: ProperRun, statement: string, base: CompiledBase): boolean {
  const text = ` ${statement.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const telling = name.words.filter((w) => w.length > 2 && !isFunctionWord(w) && !kindOfNoun(lemmaOf(w)));
  if ((telling.length ? telling : name.words).some((w) => text.includes(` ${w} `))) return true;
  const key = keyOf(name, base);
  return key !== undefined && (base.cast.forms.get(key) ?? []).some((form) => text.includes(` ${form.join(' ')} `));
}

/** Whether the sentence has one of the fact's names as well: then more is said than this. */
function isSaidToo({ names }: Held, name: ProperRun, { analysis: { tokens }, sentence }: Scene): boolean {
  return names.some(({ words }) => {
    const last = words[words.length - 1];
    if (name.words.includes(last)) return false;
    for (let i = sentence.first; i < sentence.last; i++) if (foldedAt(tokens, i) === last) return true;
    return false;
  });
}

/** Whether two may have one role: two bodies, or two persons. */
function isOfSort(a: ProperRun, b: ProperRun, base: CompiledBase): boolean {
  const sort = (run: ProperRun) => {
    const kind = kindOf(run, base);
    if (kind === 'person') return 'person';
    if (kind !== undefined) return kind === 'organisation' ? 'body' : kind;
    if (isBodyName(run.words)) return 'body';
    return run.words.length >= 2 && run.words.length <= 3 ? 'person' : '';
  };
  const [x, y] = [sort(a), sort(b)];
  return x === y || x === '' || y === '';
}
