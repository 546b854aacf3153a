/**
 * "Ames beat Boyd 3–1", where Boyd won by that score: both names and the number are right, and who won is not.
 *
 * Language: a verb or a noun of winning or losing, with a side before it and another after it. Evidence: the claim meets a fact of the same two sides, and its
 * statement has them the other way round.
 */
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { findMentions } from '../../values/names/mentions.ts';
import { statementOf } from '../scenes/analysis.ts';
import { isOutOfScope } from '../scenes/scope.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isOfOtherOccasion } from '../vetoes/occasions.ts';
import { otherOne } from '../vetoes/otherOnes.ts';
import { clauseAt } from './cues.ts';
import { broken, type Derived, type SentenceRule } from './derivation.ts';

/** Verbs with the loser for their object, by form: "beat" and "beaten" part what was done from what was suffered. */
const BEATS = wordSet(
  'beat beats defeated defeats thrashed thrashes routed overcame overcomes edged outplayed stunned trounced downed toppled',
);
const BEATEN = wordSet('beaten defeated thrashed routed overcome edged outplayed stunned trounced downed toppled');
/** Tokens from such a verb to its object. */
const NEAR = 3;
const PASSIVE = wordSet('was were been being be is are got get');
/** With the other side after a preposition of the second list. */
const WINS = wordSet('won wins win victory victories triumph');
const OVER = wordSet('over against');
const LOSES = wordSet('lost loses lose loss defeat defeats');
const TO = wordSet('to by against');
/** What makes of it another match, or none. */
const NOT_SO = wordSet('had not never to would could might');

/** "The captain of Ames beat …": the name is part of another. */
const OF = wordSet('of from at in for with by');

/** The word before a name, but for its article. */
const wordBefore = ({ first }: CastMention, tokens: readonly Token[]) =>
  tokens[first - (tokens[first - 1]?.word.folded === 'the' ? 2 : 1)]?.word.folded ?? '';

interface Outcome {
  winner: string;
  loser: string;
}

export const winners: SentenceRule = ({ scene, decisions, base }) =>
  decisions.flatMap((decision): Derived[] => {
    const { claim, tie, verdict } = decision;
    const { target } = tie;
    if (claim.value.kind !== 'figure' || (verdict !== 'supported' && verdict !== 'imprecise')) return [];
    const { text, tokens } = statementOf(target.fact);
    const stated = outcomeOf(tokens, mentionsOf(text, tokens, base), 0, tokens.length);
    if (!stated) return [];
    const { first, last } = clauseAt(scene, claim.first);
    const said = outcomeOf(scene.analysis.tokens, scene.ownMentions, first, last);
    if (!said || said.winner !== stated.loser || said.loser !== stated.winner) return [];
    if (isOutOfScope(tie, scene) || otherOne(tie, scene) || isOfOtherOccasion(claim, target, scene)) return [];
    const nameOf = (key: string) => base.base.names.get(key)?.name ?? key;
    const sum = say`${nameOf(stated.winner)} won, not ${nameOf(stated.loser)}`;
    return [broken(claim, target, sum, say`the wrong way round`)];
  });

const mentionsOf = (text: string, tokens: Token[], base: CompiledBase) => findMentions(text, tokens, base.cast, undefined, () => true);

/** Who won against whom in a stretch that tells of one outcome; undefined where it tells of none or of several. */
function outcomeOf(tokens: readonly Token[], mentions: readonly CastMention[], first: number, last: number): Outcome | undefined {
  const sides = mentions.filter((m) => m.first >= first && m.last <= last && m.keys.length === 1);
  let found: Outcome | undefined;
  for (let at = first; at < last; at++) {
    const { folded } = tokens[at].word;
    const isVerb = BEATS.has(folded) || BEATEN.has(folded);
    if (!isVerb && !WINS.has(folded) && !LOSES.has(folded)) continue;
    for (let i = Math.max(first, at - 3); i < at; i++) if (NOT_SO.has(tokens[i].word.folded)) return undefined;
    const before = sides.filter((m) => m.last <= at).at(-1);
    const after = sides.find((m) => m.first > at);
    if (!before || !after || OF.has(wordBefore(before, tokens))) return undefined;
    const [one, other] = [before.keys[0], after.keys[0]];
    const link = wordBefore(after, tokens);
    const isSuffered = BEATEN.has(folded) && PASSIVE.has(tokens[at - 1]?.word.folded ?? '');
    let outcome: Outcome | undefined;
    if (LOSES.has(folded) && TO.has(link) && !isSuffered) outcome = { winner: other, loser: one };
    else if (isVerb && !isSuffered && BEATS.has(folded) && after.first - at <= NEAR) outcome = { winner: one, loser: other };
    else if (isSuffered && link === 'by') outcome = { winner: other, loser: one };
    else if (WINS.has(folded) && OVER.has(link)) outcome = { winner: one, loser: other };
    if (!outcome || found) return undefined;
    found = outcome;
  }
  return found && found.winner !== found.loser ? found : undefined;
}
