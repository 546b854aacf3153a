/**
 * "Written and directed by the same person", "the owner and the breeder are the same", "by two different companies": whether two roles in a thing lie in one hand,
 * where the facts say whose they are.
 */
import { roleOf } from '../../../language/roles.ts';
import { say } from '../../../say.ts';
import { isBodyName } from '../../roles/bodies.ts';
import { type Listed, listsByThing } from '../../roles/lists.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { keysSpokenOf } from '../spokenOf.ts';
import type { Wordless } from './wordless.ts';

const NOUN = /^(?:person|people|man|men|woman|women|individual|individuals|company|companies|firm|firms|studio|team|one|persons)$/;

export function wrongSameness(scene: Scene, base: CompiledBase): Wordless[] {
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let i = first + 1; i < last; i++) {
    const { folded } = tokens[i].word;
    const same = folded === 'same';
    if (!same && folded !== 'different') continue;
    let end = i + 1;
    while (end < last && end < i + 3 && /^(?:movie|film|production|record)$/.test(tokens[end].word.folded)) end++;
    const noun = tokens[end]?.word.folded ?? '';
    const isNoun = NOUN.test(tokens[end]?.word.folded ?? '');
    if (isNoun) end++;
    let start = i;
    while (start > first && /^(?:the|two|a|all|both|very|one|and)$/.test(tokens[start - 1].word.folded)) start--;
    const before = tokens[start - 1]?.word.folded ?? '';
    const by = before === 'by' && isNoun;
    if (!by && !(same && /^(?:is|are|was|were)$/.test(before))) continue;
    const said = rolesBefore(scene, start - 2);
    const roles = by ? [...said.roles, ...rolesAfter(scene, end)] : said.roles;
    // "The same team as its sequel" compares two things.
    const isOther = /^(?:as|that|who|which)$/.test(tokens[end]?.word.folded ?? '') && !rolesAfter(scene, end).length;
    if (isOther || new Set(roles).size !== 2 || isDenied(scene, start)) continue;
    const span = { start: tokens[start].start, end: tokens[end - 1].end };
    const lists = listsByThing(base);
    const keys = by
      ? keysSpokenOf(said.at, scene)
      : scene.ownMentions.filter((m) => m.first >= said.first && m.last <= start).flatMap((m) => m.keys);
    for (const key of keys) {
      const [one, other] = roles.map((r) => (lists.get(key) ?? []).filter((l) => l.role === r && isOfNoun(l, noun)));
      if (one?.length !== 1 || other?.length !== 1) continue;
      const meet = meeting(one[0], other[0]);
      if (same ? meet !== 'none' : meet !== 'all' || one[0].items.length > 1) continue;
      const sum = same ? say`the one is ${one[0].text}, the other ${other[0].text}` : say`both are ${one[0].text}`;
      return [{ ...span, fact: other[0].fact, sum, expected: '' }];
    }
  }
  return [];
}

/** Bodies are no persons, nor the other way round. */
const isOfNoun = ({ items, words }: Listed, noun: string) =>
  /^(?:company|companies|firms?|studios?|team)$/.test(noun)
    ? items.every((item) => isBodyName(item.split(' ')))
    : !NOUN.test(noun) || noun === 'one' || !(words.includes('company') || items.some((item) => isBodyName(item.split(' '))));

/** Whether two lists have all in common, none of them and no word, or something. */
function meeting(a: Listed, b: Listed): 'all' | 'none' | 'some' {
  if (a.items.length === b.items.length && a.items.every((item) => b.items.includes(item))) return 'all';
  const words = (l: Listed) => l.items.flatMap((item) => item.split(' ')).filter((w) => w.length > 2);
  return words(a).some((w) => words(b).includes(w)) ? 'some' : 'none';
}

/** Roles that are joined before token `last`: "written and directed", "the owner and the breeder (of …)", with where the stretch and the first of them stand. */
function rolesBefore({ analysis: { tokens }, sentence }: Scene, last: number): { roles: string[]; first: number; at: number } {
  const roles: string[] = [];
  let at = last;
  let i = last;
  for (; i >= sentence.first && i > last - 9; i--) {
    const { word, text, kind } = tokens[i];
    const pair = kind === 'word' ? roleOf(`${tokens[i - 1]?.word.lemma}_${word.lemma}`) : undefined;
    const role = pair ?? (kind === 'word' ? roleOf(word.lemma) : undefined);
    if (pair) i--;
    if (role) {
      roles.push(role.role);
      at = i;
    } else if (!(word.capital || /^(?:and|both|the|a|,|its|of|all|in)$/.test(text.toLowerCase()) || kind === 'clitic')) break;
  }
  return { roles: roles.reverse(), first: i + 1, at };
}

/** "By the same person who wrote the screenplay", "as directed it". */
function rolesAfter({ analysis: { tokens }, sentence }: Scene, at: number): string[] {
  if (!/^(?:who|that|as|which)$/.test(tokens[at]?.word.folded ?? '')) return [];
  for (let i = at + 1; i < Math.min(sentence.last, at + 3); i++) {
    const role = roleOf(tokens[i].word.lemma);
    if (role) return [role.role];
  }
  return [];
}

function isDenied({ analysis: { tokens }, sentence }: Scene, at: number): boolean {
  for (let i = Math.max(sentence.first, at - 8); i < at; i++)
    if (/^(?:not|never|no|n't|if|whether|would|could|might|may|nearly|almost)$/.test(tokens[i].word.folded)) return true;
  return false;
}
