/**
 * Whose a value is. A value that is right for another subject does not agree where the sentence plainly gives it to one whose own is different: "Arsenal
 * came second with 70 points, Tottenham third with 71" where it was the other way round, "Ames added two steals" where it was Boyd who had two.
 *
 * The owner is the last name before the value, where it opens its part of the sentence ("…, Tottenham third with 71"), has the value in brackets or
 * after its genitive ("Boyd (12)", "Boyd's 12 points"), or a relative clause tells of it ("Boyd, who had 12").
 */
import { ARTICLES, CLAUSE_OPENERS } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import type { TokenRange } from '../../language/sentences.ts';
import { foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { Figure } from '../../values/value.ts';
import { contextOf, disown } from '../evidence/context.ts';
import { agrees, type Tie, tieTo } from '../evidence/evidence.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey } from '../targets/target.ts';
import { cross } from './cross.ts';
import { inTurn } from './inTurn.ts';
import { sameProperty } from './sameProperty.ts';

/** The ties whose features it changed. */
export function attribute(scene: Scene, ties: Map<Claim, Tie[]>, base: CompiledBase): Tie[][] {
  const changed: Tie[][] = [];
  if (!scene.ownMentions.length) return changed;
  for (const [claim, list] of ties) {
    if (claim.value.kind === 'figure' && claim.value.scale === 'score') {
      if (giveRecord(claim.value, claim, list, scene, base)) changed.push(list);
      continue;
    }
    if (claim.value.kind !== 'figure' || !list.some(agrees) || list.every(agrees) || isPaired(claim, scene)) continue;
    const owner = ownerOf(claim, scene);
    if (owner && giveTo(owner, claim, list, scene)) changed.push(list);
  }
  return changed;
}

/** "The Suns (21–25)": a pair in brackets right after a name is the name's own. One game more or less may be from before or after. */
function giveRecord(pair: Figure, claim: Claim, list: Tie[], scene: Scene, base: CompiledBase): boolean {
  const owner = holderOf(claim, scene);
  if (!owner) return false;
  const [key] = owner.keys;
  const owns = (base.bySubject.get(key) ?? []).filter(
    (t) => t.subjects.length === 1 && t.figures.some((f) => f.high !== undefined && !f.unit && !f.noun.length),
  );
  if (owns.length !== 1) return false;
  // A sentence of many values calls more facts to mind than are measured.
  const tie = list.find((t) => t.target === owns[0]) ?? tieTo(owns[0], claim, scene, base);
  if (!tie || agrees(tie)) return false;
  // Told rightly beside it, "before or after" is no excuse.
  const isTold = scene.claims.some(
    ({ value, ...c }) => value.kind === 'figure' && holderOf(c, scene)?.keys[0] === key && isPair(value, tie),
  );
  if (!isTold && tie.target.figures.some((f) => isGameAway(pair, f))) return false;
  if (!list.includes(tie)) list.push(tie);
  for (const other of list) if (agrees(other)) disown(other);
  tie.features.swapped = 1;
  tie.features.slip = 1;
  // A sentence may give it twice.
  tie.entry = true;
  return true;
}

/** The name before a value that stands in brackets by itself. */
function holderOf({ first, last }: Pick<Claim, 'first' | 'last'>, { ownMentions, analysis: { tokens } }: Scene): CastMention | undefined {
  const owner = ownMentions.find((m) => m.last === first - 1 && tokens[m.last].text === '(' && !isPhraseKey(m.keys[0]));
  return owner?.keys.length === 1 && tokens[last]?.text === ')' ? owner : undefined;
}

const isPair = ({ value, high }: Figure, { target }: Tie) => target.figures.some((f) => f.value === value && f.high === high);
const isGameAway = (a: Figure, b: Figure) => Math.abs(a.value - b.value) + Math.abs((a.high ?? 0) - (b.high ?? 0)) <= 1;

/** "8 of 15", "8-for-15": a part of a pair is no count by itself. */
function isPaired({ first, last }: Claim, { analysis: { tokens } }: Scene): boolean {
  const isLink = (i: number) => tokens[i]?.text === '-' || LINKS.has(foldedAt(tokens, i));
  return (
    (isLink(last) && tokens.slice(last, last + 3).some((t) => t.kind === 'number')) ||
    (isLink(first - 1) && tokens.slice(Math.max(0, first - 4), first).some((t) => t.kind === 'number'))
  );
}
const LINKS = wordSet('of for');

/** Words between a name and a value by which the value may be of several, or of somebody else. */
const SHARED = wordSet('they them their former latter both each all total together than respectively respective combined average');
/** Tokens from a genitive to its value. */
const GENITIVE_REACH = 3;

/** "Rows against a club of 312 members": the value is that of somebody without a name. */
export const isOfNameless = ({ first }: Claim, tokens: readonly Token[]): boolean =>
  foldedAt(tokens, first - 1) === 'of' && kindOfNoun(lemmaAt(tokens, first - 2)) !== undefined;

function ownerOf(claim: Claim, scene: Scene): CastMention | undefined {
  const { tokens } = scene.analysis;
  if (isOfNameless(claim, tokens)) return undefined;
  let owner: CastMention | undefined;
  for (const m of scene.ownMentions) if (!isPhraseKey(m.keys[0]) && m.last <= claim.first) owner = m;
  if (owner?.keys.length !== 1) return undefined;
  for (const s of scene.strangers) if (!s.opensSentence && s.first >= owner.last && s.last <= claim.first) return undefined;
  for (let i = owner.last; i < claim.first; i++) if (SHARED.has(foldedAt(tokens, i))) return undefined;
  const next = tokens[owner.last]?.text ?? '';
  if (/^['’]s?$/.test(next)) return claim.first - owner.last <= GENITIVE_REACH ? owner : undefined;
  if (next === '(') return isInBrackets(owner.last, claim, scene) ? owner : undefined;
  const after = tokens[next === ',' ? owner.last + 1 : owner.last]?.word.folded;
  if (after === 'who' || after === 'whose') return owner;
  return opensPart(owner, scene) ? owner : undefined;
}

function isInBrackets(open: number, claim: Claim, { analysis: { tokens } }: Scene): boolean {
  for (let i = open; i < claim.first; i++) if (tokens[i].text === ')') return false;
  return true;
}

export function opensPart({ first }: TokenRange, { analysis: { tokens }, sentence }: Scene): boolean {
  let i = first - 1;
  while (i >= sentence.first && ARTICLES.has(foldedAt(tokens, i))) i--;
  return i < sentence.first || (tokens[i].kind === 'mark' && tokens[i].text !== '-') || CLAUSE_OPENERS.has(foldedAt(tokens, i));
}

/** Least strength of the owner's own fact without its value, and by how much another fact of the owner may fit better. */
const TIED = -2.5;
const NEARLY = 0.3;

/** Takes the value from those that it is right for, and holds it against the owner's own; whether it could. */
function giveTo(owner: CastMention, claim: Claim, list: Tie[], scene: Scene): boolean {
  const [key] = owner.keys;
  let given = false;
  const owns = list.filter((t) => t.target.subjects.includes(key));
  const most = Math.max(...owns.map(contextOf));
  for (const own of owns) {
    if (agrees(own) || contextOf(own) < Math.max(TIED, most - NEARLY)) continue;
    for (const other of list) {
      const { target } = other;
      if (!agrees(other) || !target.named || target.subjects.includes(key) || target.companions.includes(key)) continue;
      if (!sameProperty(own.target, target) || mayOwn(target.subjects, owner, claim, scene)) continue;
      disown(other);
      own.features.swapped = 1;
      given = true;
    }
  }
  return given;
}

/**
 * "Those of Ames hold 42 per cent, those of Boyd 58", where it is the other way round: each value right for the other's name. The ties whose features it
 * changed.
 */
export function attributeCrosswise(scene: Scene, ties: Map<Claim, Tie[]>): Tie[][] {
  const { sentence, ownMentions } = scene;
  const { tokens } = scene.analysis;
  if (ownMentions.length < 2) return [];
  const claims = scene.claims.filter(({ value }) => value.kind === 'date' || (value.kind === 'figure' && value.scale !== 'score'));
  for (let i = sentence.first; i < sentence.last; i++) if (IN_TURN.has(foldedAt(tokens, i))) return inTurn(scene, claims, ties);
  const changed: Tie[][] = [];
  for (let i = 0; i + 1 < claims.length; i++) {
    const before = keysIn(scene, sentence.first, claims[i].first);
    for (const claim of claims.slice(i + 1, i + 1 + NEAR)) {
      if (claim.value.kind !== claims[i].value.kind) continue;
      const [mine, theirs] = [ties.get(claims[i]) ?? [], ties.get(claim) ?? []];
      const between = keysIn(scene, claims[i].last, claim.first);
      const [one, other] = [keyAfter(claims[i], scene), keyAfter(claim, scene)];
      const [from, source] = [sourceOf(claims[i], scene), sourceOf(claim, scene)];
      if (
        cross(mine, theirs, before, between) ||
        cross(mine, theirs, one, other) ||
        (from && cross(mine, theirs, from.keys, source?.keys ?? between.filter((k) => k !== from.keys[0]))) ||
        (source && cross(mine, theirs, before, source.keys))
      )
        changed.push(mine, theirs);
    }
  }
  return changed;
}

/** Claims within which the second of a pair is looked for. */
const NEAR = 3;
const IN_TURN = wordSet('respectively respective former latter');
const BEHIND = wordSet('behind against than unlike ahead instead beat beating beats compared');

/** Whom a stretch names, but for those that the value's own is compared with: "ahead of Ames, …". */
function keysIn({ ownMentions, analysis: { tokens } }: Scene, from: number, to: number): string[] {
  return ownMentions.filter((m) => m.first >= from && m.last <= to && m.keys.length === 1 && !isBehind(m, tokens)).map((m) => m.keys[0]);
}

/** Tokens from a value to the name that a preposition ties to it: "the 8 km of Ames". */
const TIED_WITHIN = 3;

function keyAfter({ last }: Claim, { ownMentions, analysis: { tokens } }: Scene): string[] {
  const next = ownMentions.find((m) => m.first >= last);
  if (next?.keys.length !== 1 || next.first - last > TIED_WITHIN) return [];
  return tokens.slice(last, next.first).some(({ word }) => PREPOSITIONS.has(word.folded)) ? [next.keys[0]] : [];
}

/** Tokens from a value to the name of whom it comes from: "£38,000 of it was given by the". */
const SOURCE_WITHIN = 9;

/** "£38,000 came from Ames", "£38,000 of it, given by Ames": whom a clause makes the source of a value that stands before. */
export const sourceOf = (claim: Claim, scene: Scene): CastMention | undefined =>
  scene.ownMentions.find((m) => m.keys.length === 1 && !isPhraseKey(m.keys[0]) && isSource(m, claim, scene));

/** Whether a name is tied as its source to a value that stands before it, with no other value between. */
export function isSource({ first }: TokenRange, { last, value }: Claim, scene: Scene): boolean {
  if (first < last || first - last > SOURCE_WITHIN) return false;
  const { tokens } = scene.analysis;
  const before = ARTICLES.has(foldedAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (before < last || !SOURCES.has(foldedAt(tokens, before)) || clauseOf(scene, first) !== clauseOf(scene, last - 1)) return false;
  return !scene.claims.some((c) => c.value.kind === value.kind && c.first >= last && c.last <= first);
}
const SOURCES = wordSet('from by');

/** "Ahead of Ames, …": the name is what somebody else is compared with. */
export const isBehind = ({ first }: CastMention, tokens: readonly Token[]): boolean =>
  [first - 1, first - 2].some((at) => BEHIND.has(foldedAt(tokens, at)));

const PREPOSITIONS = wordSet('for by from of to at in with');

/** Whether another name may have the value all the same: one before the owner that has no value of its own yet, or one that a preposition ties to it. */
function mayOwn(keys: readonly string[], owner: CastMention, claim: Claim, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const isValue = (c: Claim) => c.value.kind === claim.value.kind;
  return scene.mentions.some((m) => {
    if (!m.keys.some((k) => keys.includes(k))) return false;
    if (m.first < 0) return true;
    if (m.first < owner.first) return !scene.claims.some((c) => isValue(c) && c.first >= m.last && c.last <= owner.first);
    if (scene.claims.some((c) => isValue(c) && c.first >= claim.last && c.last <= m.first)) return false;
    const before = ARTICLES.has(foldedAt(tokens, m.first - 1)) ? m.first - 2 : m.first - 1;
    return PREPOSITIONS.has(foldedAt(tokens, before));
  });
}
