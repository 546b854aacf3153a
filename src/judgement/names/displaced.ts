/**
 * One of the cast in the place of another whom a fact names: "Ida Moor took 28% of the sales" of what Ruth Lund took. A value of the sentence is the fact's own and
 * so are its words, whom the fact names is nowhere near, and of the other no fact says the like: whatever verb or preposition leads to either.
 */

import { kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { contentWords } from '../../language/stopwords.ts';
import { beforeThe, foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { nameTokens } from '../../values/names/cast.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { DateValue, Figure } from '../../values/value.ts';
import type { Decision } from '../decide.ts';
import { agreementOf } from '../evidence/agreement.ts';
import { nounTie } from '../evidence/counted.ts';
import { type Filler, fillerOf, inAnothersPlace } from '../fillers/filler.ts';
import { isBound, isMoved, isSpeaker, isTelling, valuesMet } from '../fillers/saidOf.ts';
import { keyOf } from '../fillers/slotNames.ts';
import { massOf } from '../fillers/ties.ts';
import { sameProperty } from '../owners/sameProperty.ts';
import type { Claim, Hit, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement } from '../targets/statementNames.ts';
import { isPhraseKey, keysIn, type Target } from '../targets/target.ts';
import { valueKeys } from '../targets/valueIndex.ts';

/** Share of the fact's words that the sentence has beside a figure, and beside a date, on which much else happens. */
const LEAST = 0.3;
const OF_DAY = 0.4;

/** Before a name: it is said beside the one whose deed it is. */
const ASIDE = wordSet('than like unlike versus against over behind under after before ahead beat named');

export function displaced(scene: Scene, decisions: readonly Decision[], base: CompiledBase): Filler[] {
  const found: Filler[] = [];
  if (!scene.claims.length) return found;
  const isWrong = (m: CastMention) =>
    decisions.some((d) => d.verdict === 'contradicted' && d.claim.first < m.last && m.first < d.claim.last);
  const named = scene.ownMentions.filter((m) => m.keys.length === 1 && isOne(m.keys[0], base) && !isWrong(m));
  if (!named.length) return found;
  for (const claim of scene.claims) {
    const { value } = claim;
    if (value.kind === 'name' || !isTelling(value)) continue;
    const targets = targetsWith(value, scene, base);
    for (const target of targets) {
      const keys = keysIn(target);
      const others = named.filter((m) => !m.keys.some((k) => keys.includes(k)));
      for (const owner of others) {
        const right = displacedBy(owner, others, claim, target, targets, keys, scene, base);
        if (right === undefined || found.some((f) => f.start === owner.start)) continue;
        found.push(
          fillerOf(target.fact, owner, base.base.names.get(right)!.name, [
            { kind: 'term', text: say`a value beside it meets the fact`, weight: 1 },
            inAnothersPlace(),
          ]),
        );
      }
    }
  }
  return found;
}

const isOne = (key: string, base: CompiledBase) =>
  !isPhraseKey(key) && !base.topics.has(key) && !base.common.has(key) && base.base.names.get(key)?.kind !== 'other';

/** The targets of current facts that have the value and enough of whose words the sentence has. */
function targetsWith(value: DateValue | Figure, scene: Scene, base: CompiledBase): Target[] {
  const found: Target[] = [];
  for (const target of new Set(valueKeys(value).flatMap((key) => base.byValue.get(key) ?? [])))
    if (
      target.kind === value.kind &&
      target.fact.status === 'current' &&
      isOfItsKind(value, target, base) &&
      agreementOf(value, target, scene, base)?.result === 'agrees' &&
      shareOf(target, scene.hits.get(target)) > 0
    )
      found.push(target);
  return found;
}

/** An age of 33 meets no 33rd minute, and 33 cows no 33 goals. */
export const isOfItsKind = (value: DateValue | Figure, target: Target, base: CompiledBase): boolean =>
  value.kind === 'date' ||
  (nounTie(value, target, base) > -1 && target.figures.some((f) => (f.scale === 'ordinal') === (value.scale === 'ordinal')));

const shareOf = (target: Target, hits: readonly Hit[] = []) => (target.mass ? massOf(target, hits) / target.mass : 0);

/** The key of the one whom the fact has in the place of a name, if it has one there. */
function displacedBy(
  owner: CastMention,
  others: readonly CastMention[],
  claim: Claim,
  target: Target,
  rivals: readonly Target[],
  keys: readonly string[],
  scene: Scene,
  base: CompiledBase,
): string | undefined {
  const { analysis, discourse, hits, mentions, previousMentions } = scene;
  const { tokens } = analysis;
  const [key] = owner.keys;
  const kindOf = (k: string) => base.base.names.get(k)?.kind;
  const kind = kindOf(key);
  const own = hits.get(target) ?? [];
  const share = Math.max(...(base.targetsOfFact.get(target.fact.id) ?? []).map((t) => shareOf(t, hits.get(t))));
  const inCompany = scene.ownMentions.some((m) => isOne(m.keys[0], base) && keys.includes(m.keys[0]));
  const isTied = claim.value.kind !== 'date' || (share >= OF_DAY && new Set(own.map((h) => h.lemma)).size > 1) || inCompany;
  if (share < LEAST || !isTied) return undefined;
  const clause = clauseOf(scene, owner.first);
  // "Vale was at home when, on 1 May, her rival died": whose clause has nothing of the fact did something else. Not "Vale, who lived in Rome, had a fee".
  const isOfClause = own.some(({ word: { at } }) => at >= 0 && clauseOf(scene, at) === clause);
  if (!isOfClause && !isComma(tokens, owner.last)) return undefined;
  const rivalsOf = others.filter((m) => m.keys[0] !== key && kindOf(m.keys[0]) === kind);
  // Of two, either may be the one in question, or neither.
  if (rivalsOf.some((m) => clauseOf(scene, m.first) === clause)) return undefined;
  if (clause !== clauseOf(scene, claim.first) && (rivalsOf.length > 0 || owner.first > scene.sentence.first + 1)) return undefined;
  const isNear = (k: string) => [...mentions, ...previousMentions].some((m) => m.keys.includes(k)) || discourse.focus.key === k;
  const unsaid = [...new Set(keys)].filter((k) => kindOf(k) === kind && isOne(k, base) && !isNear(k));
  const [right, second] = unsaid;
  if (right === undefined || second !== undefined || target.fact.statement.includes(owner.text)) return undefined;
  if (discourse.leadIn?.keys.includes(right)) return undefined;
  const lead = beforeThe(tokens, owner.first);
  if (ASIDE.has(foldedAt(tokens, lead)) || isSpeaker(owner.first, scene)) return undefined;
  const words = contentWords(nameTokens(owner.text)).filter((w) => !kindOfNoun(lemmaOf(w)));
  const theirs = contentWords(base.cast.forms.get(right)?.flat() ?? []);
  if (words.some((w) => target.vocabulary.has(lemmaOf(w)) || theirs.includes(w))) return undefined;
  if (!namesOfStatement(target.fact).runs.some((r) => keyOf(r, base) === right)) return undefined;
  // Somebody whom the base does not know may be the one.
  const { statement } = target.fact;
  if (scene.strangers.some((s) => s.words.length > 1 && !statement.includes(s.text) && clauseOf(scene, s.first) === clause))
    return undefined;
  if (isParted(owner, claim, tokens)) return undefined;
  const isOf = (t: Target) => keysIn(t).includes(key);
  if (rivals.some(isOf)) return undefined;
  for (const [other, theirHits] of hits)
    if (isOf(other) && (sameProperty(other, target) || shareOf(other, theirHits) >= share)) return undefined;
  if (tokens[owner.last]?.kind === 'clitic' && kind !== 'place') return undefined;
  const t = { fact: target.fact, target, met: true, named: false, words: share, opening: false };
  if (valuesMet(t, scene, base, { ...owner, words: [], preposition: '', governor: '', opens: false, kept: [] }) !== 'met') return undefined;
  return isMoved(t, owner, scene) ? undefined : right;
}

/** Whether something between name and value, or around them, makes it no claim of the one, or one of somebody else. */
function isParted(owner: CastMention, claim: Claim, tokens: readonly Token[]): boolean {
  const [from, to] = owner.last <= claim.first ? [owner.last, claim.first] : [claim.last, owner.first];
  for (let i = from; i < to; i++)
    if ((PARTS.has(tokens[i].word.folded) && !isBound(tokens, i)) || /^[;:]$/.test(tokens[i].text)) return true;
  return foldedAt(tokens, beforeThe(tokens, owner.first) - 1) === 'according';
}
const PARTS = wordSet(
  'not never no nor how why would could might may should if whether almost nearly another other that what because he she they until since as while',
);
