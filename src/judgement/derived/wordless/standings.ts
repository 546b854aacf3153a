/**
 * What a table of many tells of one: "second on the team with 12 points" of who has the most, "a hat-trick" of who scored two. Whom the sentence speaks of is said, and
 * so is what is counted.
 */

import { linesOf } from '../../../language/lines.ts';
import { once } from '../../../language/once.ts';
import type { Token } from '../../../language/tokens.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { bodyByMember } from '../../names/members.ts';
import type { Scene } from '../../scenes/scene.ts';
import { isHedged } from '../../tables/contests.ts';
import { rowOwner } from '../../tables/rowOwners.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { type Column, type Ledger, ledgerOf } from '../../targets/ledger.ts';
import type { Target } from '../../targets/target.ts';
import type { Wordless } from './wordless.ts';

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** Verbs before a rank, and nouns of those among whom it is. */
const STANDS = wordSet('be finish come rank place end');
const GROUPS = wordSet('team side squad roster');

/** Feats: what it takes, and in how many of the columns. */
const FEATS = `
hat trick: 1 of goal at 3
brace: 1 of goal at 2
double double: 2 of point rebound assist steal block at 10
triple double: 3 of point rebound assist steal block at 10
`;

interface Feat {
  phrase: string[];
  columns: string[];
  count: number;
  least: number;
}

const feats = once((): Feat[] =>
  linesOf(FEATS).map((line) => {
    const [, phrase, count, columns, least] = /^(.+): (\d) of (.+) at (\d+)$/.exec(line)!;
    return { phrase: phrase.split(' '), columns: columns.split(' '), count: Number(count), least: Number(least) };
  }),
);

const CUES = wordSet('second third fourth fifth sixth hat brace double triple');
/** Another occasion, or several. */
const STANDINGS = wordClass(({ folded }) => CUES.has(folded));
const ELSEWHERE = wordSet('near season year career last previous since had almost nearly shy short away needed nobody never not no fell');

export function wrongStandings(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(STANDINGS)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  const found: Wordless[] = [];
  for (let at = first + 1; at < last; at++) {
    if (!CUES.has(tokens[at].word.folded)) continue;
    const ledger = ledgerOf(base);
    if (!ledger.columns.length || isHedged(scene)) return found;
    const wrong = wrongRank(at, scene, ledger, base) ?? wrongFeat(at, scene, ledger, base);
    if (wrong) found.push(wrong);
  }
  return found;
}

const columnOf = (lemma: string, { byWord }: Ledger): Column | undefined => byWord.get(lemma)?.find(({ words }) => words.size === 1);

/** "Was second on the team, as he accrued 29 points", "came second with 3,875 votes": the rank among those of one body, or of all, by what is counted next. */
function wrongRank(at: number, scene: Scene, ledger: Ledger, base: CompiledBase): Wordless | undefined {
  const { tokens } = scene.analysis;
  const said = RANKS.indexOf(tokens[at].word.folded) + 1;
  if (!said || !STANDS.has(tokens[at - 1].word.lemma)) return undefined;
  const [link, article, group] = [1, 2, 3].map((i) => tokens[at + i]?.word.folded ?? '');
  const isOfAll = link === 'with';
  if (!isOfAll && !(/^(?:on|in|for)$/.test(link) && article === 'the' && GROUPS.has(group))) return undefined;
  const owner = rowOwner({ first: at, last: at + 1 }, scene, ledger.subjects, base);
  const claim = scene.claims.find((c) => c.first > at + 1 && c.value.kind === 'figure' && c.value.noun.length > 0)?.value;
  if (!owner || claim?.kind !== 'figure') return undefined;
  const column = columnOf(claim.noun[claim.noun.length - 1], ledger);
  const own = column?.entries.get(owner.key);
  const bodies = bodyByMember(base);
  const body = isOfAll ? undefined : bodies.get(owner.key);
  const value = (t: Target) => t.figures[0].value;
  // With another number it may be second in a part of the whole.
  if (!own || (isOfAll ? value(own) !== claim.value : !body)) return undefined;
  const others = [...column!.entries].filter(([key, t]) => t !== own && (!body || bodies.get(key) === body)).map(([, t]) => t);
  const more = others.filter((t) => value(t) > value(own)).length;
  const alike = others.filter((t) => value(t) === value(own)).length;
  // Whom the base does not have may be before him.
  if ((said > more && said <= more + alike + 1) || (said > more + 1 && others.length < MANY)) return undefined;
  const name = base.base.names.get(owner.key)!.name;
  return { ...spanOf(tokens, at, at + 1), fact: own.fact, sum: say`${name} is number ${String(more + 1)}`, expected: RANKS[more] ?? '' };
}
/** So many of a team are taken for all who count. */
const MANY = 4;

const spanOf = (tokens: readonly Token[], first: number, last: number) => ({ start: tokens[first].start, end: tokens[last - 1].end });

/** "Finished with a hat-trick", "it was his second double-double in a row". */
function wrongFeat(at: number, scene: Scene, ledger: Ledger, base: CompiledBase): Wordless | undefined {
  const { tokens } = scene.analysis;
  const { sentence } = scene;
  const words: number[] = [];
  for (let i = at; words.length < 2 && i < Math.min(sentence.last, at + 3); i++) if (tokens[i].text !== '-') words.push(i);
  const feat = feats().find(({ phrase }) => phrase.every((p, i) => tokens[words[i]]?.word.folded === p));
  if (!feat) return undefined;
  for (let i = sentence.first; i < sentence.last && !(i > at && tokens[i].text === ','); i++)
    if (ELSEWHERE.has(tokens[i].word.folded)) return undefined;
  const { folded } = tokens[at - (RANKS.includes(tokens[at - 1].word.folded) ? 2 : 1)].word;
  const isHis = tokens[sentence.first].word.folded === 'it' && (folded === 'his' || folded === 'her');
  const key = isHis ? scene.discourse.focus.key : rowOwner({ first: at, last: at + 1 }, scene, ledger.subjects, base)?.key;
  const columns = feat.columns.map((c) => columnOf(c, ledger)).filter((c) => c !== undefined);
  const entries = columns.flatMap((c) => c.entries.get(key ?? '') ?? []);
  if (!key || entries.length < Math.max(feat.count, Math.min(feat.columns.length, columns.length))) return undefined;
  const values = entries.map((t) => t.figures[0].value).sort((a, b) => b - a);
  if (values[feat.count - 1] >= feat.least) return undefined;
  const from = RANKS.includes(tokens[at - 1].word.folded) ? at - 1 : at;
  const sum = say`${base.base.names.get(key)!.name} has ${values.slice(0, feat.count).join(' + ')}`;
  return { ...spanOf(tokens, from, words[feat.phrase.length - 1] + 1), fact: entries[0].fact, sum, expected: entries[0].expected };
}
