/**
 * Who reached double figures: "six players scored in double figures for Corling" of a table in which five did, "including Ida Moor" of one who did not. Whose players
 * they are is said; what is counted is said, or is what is scored.
 */

import { kindOfNoun } from '../../../language/genericNouns.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Figure } from '../../../values/value.ts';
import { bodiesByHome, bodyByMember } from '../../names/members.ts';
import type { Scene } from '../../scenes/scene.ts';
import { isHedged, UNSAID } from '../../tables/contests.ts';
import { rowOwner } from '../../tables/rowOwners.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { type Column, type Ledger, ledgerOf } from '../../targets/ledger.ts';
import type { Target } from '../../targets/target.ts';
import type { Wordless } from './wordless.ts';

const LEAST: Record<string, number> = { double: 10, triple: 100 };
const REACHES = wordClass(({ folded }) => LEAST[folded] !== undefined);
/** A rate, another occasion, or a part of the whole. */
const OTHERWISE = wordSet('average season year career half quarter last previous since almost nearly near short bench reserve week month');
/** So many of a body are taken for all who count, where the table has no sum. */
const MANY = 4;

export function wrongReached(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(REACHES)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let at = first + 1; at + 1 < last; at++) {
    const least = LEAST[tokens[at].word.folded];
    const to = tokens[at + 1].text === '-' ? at + 2 : at + 1;
    if (!least || !/^(?:figure|digit)s$/.test(tokens[to].word.folded)) continue;
    if (isHedged(scene) || tokens.slice(first, last).some(({ word }) => OTHERWISE.has(word.lemma))) return [];
    const column = columnAt(to + 1, scene, ledgerOf(base));
    return column ? [...wrongCount(at, to, least, column, scene, base), ...wrongOne(at, to, least, column, scene, base)] : [];
  }
  return [];
}

/** What is counted: "in assists", or what is scored. */
function columnAt(at: number, { analysis: { tokens } }: Scene, { byWord }: Ledger): Column | undefined {
  const alone = (lemma: string) => byWord.get(lemma)?.find(({ words }) => words.size === 1);
  if (tokens[at]?.word.folded === 'in') return alone(tokens[at + 1]?.word.lemma ?? '');
  return [...UNSAID.all()].map(alone).find((column) => column !== undefined);
}

const amountOf = ({ figures }: Target) => figures[0].value;

/** "Corling had six players reach double figures", "six players … for Corling". */
function wrongCount(at: number, to: number, least: number, column: Column, scene: Scene, base: CompiledBase): Wordless[] {
  const { tokens } = scene.analysis;
  const claim = scene.claims.findLast(({ last, value }) => last <= at && value.kind === 'figure');
  const { noun = [], value: said = 0, qualifier, high, start = 0 } = (claim?.value as Figure | undefined) ?? {};
  if (!claim || noun.length !== 1 || kindOfNoun(noun[0]) !== 'person' || high !== undefined) return [];
  if (scene.ownMentions.some((m) => m.first >= claim.last && m.last <= at)) return [];
  const after = [...scene.ownMentions, ...bodiesByHome(scene, base)].find(
    ({ first }) => first > to && first <= to + 5 && tokens.slice(first - 2, first).some(({ word }) => word.folded === 'for'),
  );
  const key = after?.keys[0] ?? rowOwner(claim, scene, ledgerOf(base).subjects, base)?.key ?? '';
  const bodies = bodyByMember(base);
  const members = [...column.entries].filter(([member]) => bodies.get(member) === key).map(([, target]) => target);
  const reached = members.filter((t) => amountOf(t) >= least).length;
  const whole = column.entries.get(key);
  const isAll = whole ? members.reduce((sum, t) => sum + amountOf(t), 0) === amountOf(whole) : members.length >= MANY;
  const isExact = qualifier === 'none' || qualifier === 'exactly';
  if (!members.length || (said > reached ? !isAll || !(isExact || qualifier === 'atLeast') : !isExact || said === reached)) return [];
  const name = base.base.names.get(key)!.name;
  const head = tokens.slice(claim.first, at).find(({ word }) => word.lemma === noun[0]);
  const sum = say`${name} has ${String(reached)}`;
  return [{ start, end: head?.end ?? claim.value.end, fact: members[0].fact, sum, expected: String(reached), right: reached }];
}

/** "…, including Ida Moor", "Ida Moor was the only other player in double figures". */
function wrongOne(at: number, to: number, least: number, column: Column, scene: Scene, base: CompiledBase): Wordless[] {
  const { tokens } = scene.analysis;
  const included = scene.ownMentions.find(({ first }) => first > to && tokens[first - 1].word.folded === 'including');
  // A count of several, or a number of his own that is enough: then that is what is right or wrong.
  const isOfCount = scene.claims.some(
    ({ last, value }) => value.kind === 'figure' && (last <= at || (value.value >= least && value.noun.some((n) => column.words.has(n)))),
  );
  const owner = included || isOfCount ? undefined : rowOwner({ first: at, last: to + 1 }, scene, ledgerOf(base).subjects, base);
  const key = included?.keys[0] ?? owner?.key ?? '';
  const own = column.entries.get(key);
  if (!own || amountOf(own) >= least || !bodyByMember(base).has(key)) return [];
  const { start, end } = included ?? { start: tokens[at].start, end: tokens[to].end };
  const sum = say`${base.base.names.get(key)!.name} has ${String(amountOf(own))}`;
  return [{ start, end, fact: own.fact, sum, expected: own.expected }];
}
