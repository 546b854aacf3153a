/**
 * A name with the value of somebody else: "Ada Holm, 54, won 23 of the seats" of what Ruth Lund won, where nothing in the sentence speaks of Ruth Lund. The name is
 * the subject of the very verb that the value stands after, the verb is the fact's own or says no more than that one has it, and the value is seldom met by
 * chance.
 */
import { foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { Decision } from '../decide.ts';
import { agrees, type Tie } from '../evidence/evidence.ts';
import { type Filler, fillerOf, inAnothersPlace } from '../fillers/filler.ts';
import { subjectVerb } from '../fillers/frames.ts';
import { isKnownWord, isMoved, isTelling } from '../fillers/saidOf.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey } from '../targets/target.ts';

export function withOthersValues(scene: Scene, decisions: readonly Decision[], base: CompiledBase): Filler[] {
  const found: Filler[] = [];
  for (const decision of decisions) {
    const { verdict, claim, tie, considered } = decision;
    if ((verdict !== 'supported' && verdict !== 'imprecise') || claim.value.kind === 'name' || !isTelling(claim.value)) continue;
    const { target } = tie;
    const owner = ownerOf(claim, scene);
    if (!owner || found.some((f) => f.start === owner.start)) continue;
    const [key] = owner.keys;
    const kind = base.base.names.get(key)?.kind;
    if (kind !== 'person' && kind !== 'organisation') continue;
    const [right, second] = target.subjects.filter((k) => base.base.names.get(k)?.kind === kind);
    if (right === undefined || second !== undefined || scene.mentions.some((m) => m.keys.includes(right))) continue;
    if (tie.subject.subject === right && tie.subject.by === 'definite') continue;
    if (target.companions.includes(key) || target.nameKeys.includes(key) || target.fact.statement.includes(owner.text)) continue;
    if (considered.some((t) => agrees(t) && t.target.subjects.includes(key))) continue;
    if (!isSaidOf(owner, tie, scene)) continue;
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
