/** Whether a scene speaks of what a fact is about, and by what: a mention, a header, the focus, a heading, the topic of the draft. */

import { related } from '../../language/related.ts';
import { foldedAt, lemmaAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { isBehind, isSource, opensPart } from '../owners/owners.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey, type Target } from '../targets/target.ts';
import { CARRYING } from '../weights.ts';
import { fociOf } from './focus.ts';
import type { Claim, Scene } from './scene.ts';

export type CarriedBy = 'mention' | 'beside' | 'definite' | 'words' | 'header' | 'focus' | 'heading' | 'leadIn' | 'topic' | 'none';

export interface Carried {
  by: CarriedBy;
  /** The key of the cast, or the words, that were met. */
  subject: string;
  /** 0–1 */
  strength: number;
  /** 0–1: how much another subject stands in the way. */
  rival: number;
}

/** What a subject counts that is met only in its words, related or apart. */
const PARTLY = 0.7;

/** What is left of the focus where a sentence opens with a subject of its own. */
const LEFT = 0.35;
/** Tokens in which a sentence's own subject opens it. */
const OPENING = 4;

const PRONOUNS = wordSet('he she it they his her its their');

/** Whether the sentence opens with another name, of the cast or of two words or more: it speaks of that one, not of whom the sentence before did. */
function opensWithAnother(key: string, scene: Scene): boolean {
  const { first } = scene.sentence;
  // "He died in St. Louis": the pronoun opens it, whatever is named next.
  if (PRONOUNS.has(foldedAt(scene.analysis.tokens, first))) return false;
  const opens = (at: number) => at >= first && at < first + OPENING;
  return (
    scene.mentions.some((m) => opens(m.first) && !m.keys.includes(key) && !isPhraseKey(m.keys[0])) ||
    scene.strangers.some((s) => opens(s.first) && s.words.length > 1)
  );
}

export function subjectOf(target: Target, claim: Claim, scene: Scene, base: CompiledBase): Carried {
  let best = NONE;
  for (const key of target.subjects) {
    let carried = scene.carried.get(key);
    if (!carried) {
      carried = reach(key, scene, base);
      scene.carried.set(key, carried);
    }
    if (carried.strength > best.strength) best = carried;
  }
  for (const phrase of target.subjectWords) {
    if (best.strength >= PARTLY) break;
    const strength = wordsMet(phrase.lemmas, scene) * PARTLY;
    if (strength > best.strength) best = { by: 'words', subject: phrase.lemmas.join(' '), strength, rival: 0 };
  }
  const beside = best.by === 'mention' ? undefined : nameBeside(target, claim, scene);
  if (beside !== undefined) return { by: 'beside', subject: beside, strength: 1, rival: 0 };
  if (best.by === 'focus' && opensWithAnother(best.subject, scene)) best = { ...best, strength: best.strength * LEFT };
  const rival = scene.mentions.length ? rivalOf(target, best, claim, scene, base) : 0;
  return rival ? { ...best, rival } : best;
}

const NONE: Carried = { by: 'none', subject: '', strength: 0, rival: 0 };

/**
 * "£8,000 from Pier Partners", "and Pier Partners £8,000": a name in no cast that the fact's statement opens with, and whose the value is by its place; whom else
 * the sentence names is no rival then.
 */
function nameBeside({ fact: { statement } }: Target, claim: Claim, scene: Scene): string | undefined {
  for (const { text, first, last, opensSentence } of scene.strangers) {
    if (opensSentence || !(opensWith(statement, text, 0) || (statement.startsWith('The ') && opensWith(statement, text, 4)))) continue;
    if (scene.analysis.tokens[last - 1].word.function) continue;
    if (isSource({ first, last }, claim, scene) || (isRightBefore(last, claim, scene) && opensPart({ first, last }, scene))) return text;
  }
  return undefined;
}

/** Whether a statement has a name and a blank at `at`. */
const opensWith = (statement: string, name: string, at: number) => statement.startsWith(name, at) && statement[at + name.length] === ' ';

/** Tokens between a name that opens its part of a sentence and its value: "Pier Partners gave a further £8,000". */
const WITHIN = 4;

const isRightBefore = (end: number, claim: Claim, scene: Scene) =>
  end <= claim.first &&
  claim.first - end <= WITHIN &&
  ![...scene.ownMentions, ...scene.claims].some((other) => other.first >= end && other.last <= claim.first);

function reach(key: string, scene: Scene, base: CompiledBase): Carried {
  const at = (by: CarriedBy, strength: number): Carried => ({ by, subject: key, strength, rival: 0 });
  const own = scene.mentions.filter((m) => m.keys.includes(key));
  if (own.length) {
    const mention = own.find((m) => !isMeasuredFrom(m.first, scene));
    return mention ? at(mention.first < 0 ? 'header' : 'mention', 1) : NONE;
  }
  const { discourse } = scene;
  if (isDescribed(key, scene, base)) return at('definite', CARRYING.definite);
  for (const { key: own, age } of fociOf(scene)) if (own === key) return at('focus', CARRYING.focus / (1 + 0.25 * Math.max(0, age - 1)));
  if (discourse.headings.some((h) => h.keys.includes(key))) return at('heading', CARRYING.heading);
  if (discourse.leadIn?.keys.includes(key) && (scene.block.kind === 'item' || scene.block.kind === 'cell'))
    return at('leadIn', CARRYING.leadIn);
  if ((base.topics.has(key) || isPhraseKey(key)) && discourse.seen.has(key)) return at('topic', CARRYING.topic);
  if (base.common.has(key)) return at('topic', CARRYING.topic);
  return NONE;
}

/** "She died a month after Le Bar": time is told from his death, and the sentence speaks of somebody else's. */
function isMeasuredFrom(first: number, { analysis: { tokens } }: Scene): boolean {
  const before = foldedAt(tokens, first - 1);
  return (before === 'after' || before === 'before') && SPANS.has(lemmaAt(tokens, first - 2));
}
const SPANS = wordSet('minute hour day night week month year decade');

/**
 * "The bill", "the company": a definite description that can only be this name, by the head of the name itself where no other has it, or by its
 * kind where it is the only one of the kind that the draft has named or the one in focus.
 */
function isDescribed(key: string, scene: Scene, base: CompiledBase): boolean {
  const { any, keys, kinds } = scene.definites;
  if (!any) return false;
  const { seen, focus } = scene.discourse;
  if (keys.has(key)) return seen.has(key);
  const kind = kinds.size ? base.base.names.get(key)?.kind : undefined;
  return kind !== undefined && kinds.has(kind) && (focus.key === key || seen.isOnlyOf(kind)) && seen.has(key);
}

/** Share of a phrase's words met in the scene, in the sentence itself or lent to it. */
function wordsMet(lemmas: string[], scene: Scene): number {
  let total = 0;
  for (const lemma of lemmas) {
    let best = 0;
    for (const word of scene.words) {
      if (word.share <= best) continue;
      if (word.lemma === lemma || related(word.lemma, lemma) >= 0.8) best = word.share;
    }
    total += best;
  }
  const share = total / lemmas.length;
  return share < 0.3 ? 0 : share;
}

/** Another subject of the base, named in the sentence nearer to the claim than the fact's own, or named where the fact's own is not. */
function rivalOf(target: Target, own: Carried, claim: Claim, scene: Scene, base: CompiledBase): number {
  let rival = 0;
  const ownDistance = own.by === 'mention' ? nearest(own.subject, claim, scene) : Number.POSITIVE_INFINITY;
  for (const m of scene.mentions) {
    if (m.keys.some((k) => target.subjects.includes(k) || target.companions.includes(k) || target.nameKeys.includes(k))) continue;
    if (!m.keys.some((k) => base.bySubject.has(k) && !base.common.has(k)) || isKnownTo(target, m, scene)) continue;
    if (own.by === 'mention' || own.by === 'header') {
      const distance = m.first < 0 ? Number.POSITIVE_INFINITY : away(m.first, m.last, claim);
      if (distance < ownDistance && m.first < claim.first && !isBehind(m, scene.analysis.tokens)) rival = Math.max(rival, 0.6);
    } else if (own.by !== 'focus' || !isPhraseKey(m.keys[0]) || !isPointedTo(scene)) rival = Math.max(rival, 1);
  }
  return rival;
}

/** "A second jury found him guilty": the pronoun is whom the text is about, whatever else a fact may be about. */
const isPointedTo = ({ analysis: { tokens }, sentence }: Scene): boolean => {
  for (let i = sentence.first; i < sentence.last; i++) if (PERSONAL.has(foldedAt(tokens, i))) return true;
  return false;
};
const PERSONAL = wordSet('he him she her');

/** A phrase whose words the fact's own statement has is no rival of it. */
function isKnownTo(target: Target, mention: Scene['mentions'][number], scene: Scene): boolean {
  if (mention.first < 0 || !isPhraseKey(mention.keys[0])) return false;
  for (let i = mention.first; i < mention.last; i++) if (target.vocabulary.has(lemmaAt(scene.analysis.tokens, i))) return true;
  return false;
}

function nearest(key: string, claim: Claim, scene: Scene): number {
  let best = Number.POSITIVE_INFINITY;
  for (const m of scene.mentions) if (m.first >= 0 && m.keys.includes(key)) best = Math.min(best, away(m.first, m.last, claim));
  return best;
}

const away = (first: number, last: number, claim: Claim) => (last <= claim.first ? claim.first - last : first - claim.last);
