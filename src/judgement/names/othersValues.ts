/**
 * A name with the value of somebody else: "Ada Holm, 54, won 23 of the seats" of what Ruth Lund won, where nothing in the sentence speaks of Ruth Lund. The name is
 * the subject of the very verb that the value stands after, the verb is the fact's own or says no more than that one has it, and the value is seldom met by
 * chance.
 */

import { lemmaOf } from '../../language/lemmas.ts';
import { contentWords } from '../../language/stopwords.ts';
import { beforeThe, foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { DateValue, Figure } from '../../values/value.ts';
import type { Decision } from '../decide.ts';
import { agreementOf } from '../evidence/agreement.ts';
import { agrees, type Tie } from '../evidence/evidence.ts';
import { type Filler, fillerOf, inAnothersPlace } from '../fillers/filler.ts';
import { subjectVerb } from '../fillers/frames.ts';
import { isKnownWord, isMoved, isSpeaker, isTelling } from '../fillers/saidOf.ts';
import { massOf } from '../fillers/ties.ts';
import { isFocus } from '../scenes/focus.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey, type Target } from '../targets/target.ts';
import { valueKeys } from '../targets/valueIndex.ts';
import { isOfItsKind } from './displaced.ts';

export function withOthersValues(scene: Scene, decisions: readonly Decision[], base: CompiledBase): Filler[] {
  const found: Filler[] = [];
  for (const claim of scene.claims) {
    if (claim.value.kind === 'name' || !isTelling(claim.value)) continue;
    const decision = decisions.find((d) => d.claim === claim);
    const swap = (decision && byVerb(decision, scene, base)) ?? byValue(claim, decision, scene, base);
    if (!swap || found.some((f) => f.start === swap.owner.start)) continue;
    const { owner, right, target } = swap;
    if (target.companions.includes(owner.keys[0]) || target.nameKeys.includes(owner.keys[0]) || target.fact.statement.includes(owner.text))
      continue;
    if (isMoved({ fact: target.fact, target, met: true, named: false, words: 1, opening: false }, owner, scene)) continue;
    found.push(
      fillerOf(target.fact, owner, base.base.names.get(right)!.name, [
        { kind: 'term', text: say`a value beside it meets the fact`, weight: 1 },
        inAnothersPlace(),
      ]),
    );
  }
  return found;
}

/** A name that has the value of the fact of another, who is nowhere in the sentence. */
interface Swap {
  owner: CastMention;
  /** The key of whose it is. */
  right: string;
  target: Target;
}

/** The one whom the sentence plainly gives a value that its words tie to somebody else. */
function byVerb({ verdict, claim, tie, considered }: Decision, scene: Scene, base: CompiledBase): Swap | undefined {
  if (verdict !== 'supported' && verdict !== 'imprecise') return undefined;
  const { target, subject } = tie;
  const owner = ownerOf(claim, scene);
  if (!owner || isListed(scene.analysis.tokens, owner)) return undefined;
  const [key] = owner.keys;
  const kind = base.base.names.get(key)?.kind;
  if (kind !== 'person' && kind !== 'organisation') return undefined;
  const [right, second] = target.subjects.filter((k) => base.base.names.get(k)?.kind === kind);
  if (right === undefined || second !== undefined || scene.mentions.some((m) => m.keys.includes(right))) return undefined;
  if (subject.subject === right && subject.by === 'definite') return undefined;
  if (considered.some((t) => agrees(t) && t.target.subjects.includes(key))) return undefined;
  return isSaidOf(owner, tie, scene) ? { owner, right, target } : undefined;
}

/** The one beside a value that the base has of somebody else, or of some other place, alone. */
function byValue(claim: Claim, decision: Decision | undefined, scene: Scene, base: CompiledBase): Swap | undefined {
  if (scene.block.table || (decision && !agrees(decision.tie))) return undefined;
  const value = claim.value as DateValue | Figure;
  const target = onlyOneWith(value, scene, base);
  if (target?.fact.status !== 'current' || (decision && decision.tie.target.fact !== target.fact)) return undefined;
  const keys = [...new Set([...target.subjects, ...target.companions, ...target.nameKeys])].filter((k) => !isPhraseKey(k));
  if (!isTied(value, target, keys, scene, base)) return undefined;
  const kindOf = (k: string) => base.base.names.get(k)?.kind;
  const others = scene.ownMentions.filter((m) => !isPhraseKey(m.keys[0]) && !m.keys.some((k) => keys.includes(k) || base.topics.has(k)));
  for (const owner of others) {
    const [key, namesake] = owner.keys;
    const [right, second] = keys.filter((k) => kindOf(k) === kindOf(key));
    // "Points per game", though a name of the cast is "game".
    if (!scene.analysis.tokens[owner.first].word.capital) continue;
    if (namesake !== undefined || right === undefined || second !== undefined || base.topics.has(right)) continue;
    // Of two, either may be the one in question, or neither.
    if (others.some((m) => m !== owner && kindOf(m.keys[0]) === kindOf(key))) continue;
    if (isFocus(right, scene) || [...scene.mentions, ...scene.previousMentions].some((m) => m.keys.includes(right))) continue;
    // "The brewery" of the fact may be Pennick Brewery.
    const words = wordsOf(key, base);
    if (words.some((w) => target.vocabulary.has(lemmaOf(w)) || wordsOf(right, base).includes(w))) continue;
    if (isBeside(owner, claim, scene)) return { owner, right, target };
  }
  return undefined;
}

/** Whether more than the value speaks for the fact: a number that few have, others whom it names, its words; of a date most of them. */
function isTied(value: DateValue | Figure, target: Target, keys: readonly string[], scene: Scene, base: CompiledBase): boolean {
  const share = target.mass ? massOf(target, scene.hits.get(target) ?? []) / target.mass : 0;
  const { focus } = scene.discourse;
  const inCompany = keys.some((k) => !base.topics.has(k) && (focus.key === k || scene.ownMentions.some((m) => m.keys.includes(k))));
  const points = (share >= MOST ? 2 : share >= LEAST ? 1 : 0) + (inCompany ? 1 : 0);
  return value.kind === 'date' ? points > 1 : points > 0 || isRare(value);
}
const MOST = 0.5;

/** A number of three digits, or a large one of two. */
function isRare({ value }: Figure): boolean {
  const digits = String(value).replace(/\D|0+$/g, '').length;
  return digits > 2 || (digits === 2 && value >= 1000);
}

const wordsOf = (key: string, base: CompiledBase) => contentWords(base.cast.forms.get(key)?.flat() ?? []);

/** What makes it no claim of the name: it is denied, supposed, or told of something else. */
const DENIES = wordSet('not never no nor how why would could might may should if almost nearly another other');

/** Farthest from a name to its value, in tokens. */
const BESIDE = 16;
/** Before a name: it is said beside the one whose value it is. */
const ASIDE = wordSet('and or & than like unlike versus against according behind ahead with');

/** "Vela Bank and Lumo Bank had": one of two has it no more than the other. */
const isListed = (tokens: readonly Token[], { first, last }: CastMention) =>
  (AND.test(foldedAt(tokens, first - 1)) && tokens[first - 2]?.word.capital) ||
  (AND.test(foldedAt(tokens, last)) && tokens[last + 1]?.word.capital);
const AND = /^(?:and|or|&)$/;

/** Whether name and value stand in one part of the sentence, with nobody else and no other value between them. */
function isBeside(owner: CastMention, claim: Claim, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { claims, strangers, ownMentions } = scene;
  const isAfter = owner.last <= claim.first;
  const [from, to] = isAfter ? [owner.last, claim.first] : [claim.last, owner.first];
  if (to < from || to - from > BESIDE || isSpeaker(owner.first, scene)) return false;
  const lead = beforeThe(tokens, owner.first);
  if (ASIDE.has(foldedAt(tokens, lead)) || foldedAt(tokens, lead - 1) === 'according' || isListed(tokens, owner)) return false;
  const clause = clauseOf(scene, owner.first);
  if (strangers.some((s) => !s.opensSentence && clauseOf(scene, s.first) === clause)) return false;
  const others = [...claims, ...ownMentions.filter((m) => !isPhraseKey(m.keys[0]))];
  if (others.some((o) => from <= o.first && o.last <= to)) return false;
  // "In Corling, …", "Vela Bank, which had …".
  const start = isAfter && isComma(tokens, from) ? from + 1 : from;
  for (let i = start; i < to; i++) {
    const { kind, text, word } = tokens[i];
    if (kind === 'mark' && !/^[-‑£$€]$/.test(text)) return false;
    if (DENIES.has(word.folded) || (TURNS.has(word.folded) && !(i === start && /^(?:which|who|whose|where)$/.test(word.folded))))
      return false;
  }
  return true;
}

/** The target of the one fact that has the value. */
function onlyOneWith(value: DateValue | Figure, scene: Scene, base: CompiledBase): Target | undefined {
  let only: Target | undefined;
  for (const target of new Set(valueKeys(value).flatMap((key) => base.byValue.get(key) ?? []))) {
    if (target.kind !== value.kind || target.fact === only?.fact || !isOfItsKind(value, target, base)) continue;
    if (agreementOf(value, target, scene, base)?.result !== 'agrees') continue;
    if (only) return undefined;
    only = target;
  }
  return only;
}

/** Least share of the fact's words that the sentence has. */
const LEAST = 0.3;

/** Whether the sentence plainly gives the value to the name: by its verb, or right after "who". */
function isSaidOf(owner: CastMention, { claim: { first }, target, features }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  if (features.coverage < LEAST) return false;
  // "Ada Holm, who at 21 is the youngest".
  if (isComma(tokens, owner.last) && foldedAt(tokens, owner.last + 1) === 'who' && first - owner.last <= 3) return true;
  const verb = subjectVerb(tokens, owner);
  if (verb < 0 || verb >= first || !leadsTo(verb, first, scene)) return false;
  const { lemma, folded } = tokens[verb].word;
  return HAS.has(folded) || isKnownWord(lemma, { target });
}

/** Verbs that say no more than that somebody has it; "was 0.15 away" is of a comparison. */
const HAS = wordSet('has have had got gets took takes made makes gave gives');
/** The last name of the cast before the value, where it is one alone. */
function ownerOf(claim: { first: number }, { ownMentions }: Scene): CastMention | undefined {
  let owner: CastMention | undefined;
  for (const m of ownMentions) if (m.last <= claim.first && !isPhraseKey(m.keys[0])) owner = m;
  return owner?.keys.length === 1 ? owner : undefined;
}

/** Farthest from the verb to its value, in tokens. */
const REACH = 10;
const TURNS = wordSet(
  'that which who whom whose what where when while whether if as because than he she it they him her them his its their we us our i me my you your each both all against by',
);

/** Whether nothing between the verb and the value gives the value to somebody else. */
function leadsTo(verb: number, first: number, { analysis: { tokens }, strangers }: Scene): boolean {
  if (first - verb > REACH) return false;
  for (let i = verb + 1; i < first; i++) {
    const { kind, text, word } = tokens[i] as Token;
    if (kind === 'mark' && text !== '-' && text !== '£' && text !== '$' && text !== '€') return false;
    if (TURNS.has(word.folded)) return false;
  }
  return !strangers.some((s) => s.first > verb && s.last <= first);
}
