/**
 * A value that is right for somebody whom its sentence does not speak of: "Ames has 312 members" after a sentence that gave Boyd's 312. What the
 * sentence before was about is carried on by a pronoun, by "the club" or by nothing at all; where the sentence names a subject of its own instead, with
 * another value for the same property, the value is that one's.
 */
import { ARTICLES, CLAUSE_OPENERS, RELATIVES } from '../../language/closedWords.ts';
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { contextOf, disown } from '../evidence/context.ts';
import { agrees, type Tie } from '../evidence/evidence.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isPhraseKey } from '../targets/target.ts';
import { isBehind, isOfNameless, sourceOf } from './owners.ts';
import { sameProperty } from './sameProperty.ts';

/** The ties whose features it changed. */
export function attributeStrays(scene: Scene, ties: Map<Claim, Tie[]>): Tie[][] {
  const changed: Tie[][] = [];
  const { analysis, ownMentions } = scene;
  if (!ownMentions.length) return changed;
  for (const [claim, list] of ties) {
    if (claim.value.kind === 'name' || !list.some(agrees) || list.every(agrees)) continue;
    const owner = ownerOf(claim, list, scene);
    if (!owner || list.some((t) => agrees(t) && isSpokenOf(t, owner, list, scene))) continue;
    if (owner.first < claim.last && !isTold(owner, analysis.tokens) && list.some((t) => agrees(t) && t.subject.by === 'definite')) continue;
    if (give(owner, list)) changed.push(list);
  }
  return changed;
}

/** Whether the sentence itself names what the tie's fact is about, or another name that it has and the owner's facts have not; or nobody has to be named for it. */
function isSpokenOf({ target, subject: { by } }: Tie, owner: CastMention, list: readonly Tie[], { mentions }: Scene): boolean {
  if (!target.named || by === 'mention' || by === 'header') return true;
  const isTheirs = (key: string) =>
    list.some((t) => t.target.subjects.includes(owner.keys[0]) && sameProperty(t.target, target) && t.target.companions.includes(key));
  return mentions.some((m) => m.keys.some((k) => target.companions.includes(k) && !isTheirs(k)));
}

/** Words that may stand for whoever the sentence before was about. */
const PRONOUNS = wordSet('he she it they him them this that these those there here both each other another same former latter');
const POSSESSIVES = wordSet('his her its their');

/** The one name before the claim that its part of the sentence is about and that has a value of its own for what is said. */
function ownerOf(claim: Claim, list: readonly Tie[], scene: Scene): CastMention | undefined {
  const { sentence, analysis } = scene;
  const { tokens } = analysis;
  const isRival = ({ target }: Tie, key: string) =>
    target.subjects.includes(key) && list.some((t) => agrees(t) && sameProperty(t.target, target));
  if (isOfNameless(claim, tokens)) return undefined;
  const owners = scene.ownMentions.filter(
    (m) => m.last <= claim.first && !isPhraseKey(m.keys[0]) && m.keys.length === 1 && list.some((t) => isRival(t, m.keys[0])),
  );
  const owner = owners[owners.length - 1];
  const source = owner ? undefined : sourceOf(claim, scene);
  // "From Ames and Boyd together": what comes from several is that of none.
  if (source) return !isJoined(source, tokens) && list.some((t) => isRival(t, source.keys[0])) ? source : undefined;
  if (!owner || owners.some((m) => m.keys[0] !== owner.keys[0]) || isBehind(owner, tokens)) return undefined;
  const opens = opensPart(owners[0], scene);
  if (!opens && !isTold(owner, tokens)) return undefined;
  for (let i = sentence.first; i < claim.first; i++) {
    const { folded } = tokens[i].word;
    if (i >= owner.first && i < owner.last) continue;
    if (i > owner.last + 1 && RELATIVES.has(folded)) return undefined;
    if (RELATIVES.has(folded) && i >= owner.last) continue;
    if (PRONOUNS.has(folded) || (POSSESSIVES.has(folded) && !(opens && i >= owners[0].last))) return undefined;
  }
  return owner;
}

const isJoined = ({ last }: CastMention, tokens: readonly Token[]) => JOINING.has(foldedAt(tokens, last));
const JOINING = wordSet('and or with together combined');

/** Words that may lead up to the name that a sentence opens with: "Jazz musician Ida Moor", "The band Ames". */
const LEADING = 5;

/** Whether a name opens its part of the sentence, a noun or two before it aside. */
function opensPart({ first }: CastMention, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = first - 1; i >= first - LEADING; i--) {
    if (i < sentence.first) return true;
    const { kind, word, text } = tokens[i];
    if (kind === 'mark' && text !== '-' && text !== '(') return true;
    if (CLAUSE_OPENERS.has(word.folded)) return true;
    if (kind === 'mark' || (word.function && !ARTICLES.has(word.folded))) return false;
  }
  return false;
}
const BE = wordSet('is are was were has have had stands stood');
const PLACED = wordSet('located situated founded established built born');

/** "The length of Ames is …", "…, Ames, which has …", "Ames (12)": what follows the name tells of it. */
function isTold({ first, last }: CastMention, tokens: readonly Token[]): boolean {
  const next = tokens[last];
  if (!next) return false;
  const before = tokens[ARTICLES.has(foldedAt(tokens, first - 1)) ? first - 2 : first - 1];
  if (before?.word.folded === 'of' && BE.has(next.word.folded)) return true;
  const after = next.text === ',' ? tokens[last + 1] : next;
  return after !== undefined && (next.text === '(' || RELATIVES.has(after.word.folded) || PLACED.has(after.word.folded));
}

/** Least strength of the owner's own fact without its value, and by how much another fact of the owner may fit better. */
const TIED = -2.5;
const NEARLY = 0.3;

/** Takes the value from those that it is right for, and holds it against the owner's own; whether it could. */
function give({ keys: [key] }: CastMention, list: readonly Tie[]): boolean {
  const owns = list.filter((t) => t.target.subjects.includes(key));
  const least = Math.max(TIED, Math.max(...owns.map(contextOf)) - NEARLY);
  let given = false;
  for (const own of owns) {
    if (contextOf(own) < least) continue;
    for (const other of list) {
      if (!agrees(other) || !sameProperty(own.target, other.target)) continue;
      disown(other);
      own.features.swapped = 1;
      given = true;
    }
  }
  return given;
}
