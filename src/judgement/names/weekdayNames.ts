/**
 * A day of the week that a fact has for its name ("the day of week of the final is Friday") against the weekday that a sentence gives. The sentence
 * speaks of the event where it has two of its other values: both sides of a match, or the place and the score.
 */

import { oncePer } from '../../language/once.ts';
import { beforeThe, foldedAt, lemmaAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Decision } from '../decide.ts';
import { type Filler, fillerOf } from '../fillers/filler.ts';
import type { Evidence } from '../finding.ts';
import type { Scene } from '../scenes/scene.ts';
import { WON } from '../tables/sameSides.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';

const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
/** Words that tell of another day than the event's own. */
const ANOTHER_TIME = wordSet('will next upcoming previous last since until look face await head travel return continue would before after');
/** Other values of the event that must stand in the sentence. */
const ENOUGH = 2;
/** Facts about one event that are looked at. */
const MOST = 60;

export function wrongWeekdays(scene: Scene, decisions: Decision[], base: CompiledBase): Filler[] {
  const targets = targetsOf(base);
  if (!targets.length) return [];
  const { tokens } = scene.analysis;
  let all: number[] = [];
  let another = false;
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
    const { folded, lemma, capital } = tokens[i].word;
    another ||= ANOTHER_TIME.has(folded) || ANOTHER_TIME.has(lemma);
    if (capital && WEEKDAYS.has(folded)) all.push(i);
  }
  if (!all.length) return [];
  // "Corling came into Friday's match": of the only event that there is, one of its values is enough, and what else the sentence tells is of no matter.
  const entered = targets.length === 1 ? all.filter((at) => isOfTheDay(at, scene)) : [];
  const isSaidSo = (at: number, other: number) => foldedAt(tokens, at) === foldedAt(tokens, other);
  if (entered.length) all = all.filter((at) => entered.some((e) => isSaidSo(at, e)));
  else if (another || all.some((at) => !isSaidSo(at, all[0]))) return [];
  const enough = entered.length || (targets.length === 1 && isResult(scene)) ? 1 : ENOUGH;
  const speaksOf = targets.filter((t) => valuesMet(t, scene, decisions, base) >= enough);
  // Two events with the same values, or one on the day said, and nothing is wrong.
  if (speaksOf.length !== 1) return [];
  all = all.filter((at) => speaksOf[0].nameForms.every((f) => f[0] !== foldedAt(tokens, at)));
  const [{ fact, expected }] = speaksOf;
  const because: Evidence[] = [{ kind: 'competition', text: say`the sentence has other values of the same event`, weight: ENOUGH }];
  return all.map((at) => fillerOf(fact, tokens[at], expected, because));
}

const EVENTS = wordSet('contest game match fixture clash meeting final race derby tie');
const ENTERS = wordSet('came checked went entered headed arrived');

/** "Came in to Friday's contest", "came into Friday with", with nobody beside it whom the base does not know. */
function isOfTheDay(at: number, { analysis: { tokens }, sentence, outsiders }: Scene): boolean {
  const next = tokens[at + 1]?.kind === 'clitic' ? tokens[at + 2] : foldedAt(tokens, at + 1) === 'with' ? tokens[at + 1] : undefined;
  if (!next || !(EVENTS.has(next.word.lemma) || next === tokens[at + 1])) return false;
  if (outsiders.some((o) => !o.familiar && o.first > at && o.first < at + REACH)) return false;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 4); i--) {
    if (!/^(?:in|into|to)$/.test(foldedAt(tokens, i))) return ENTERS.has(foldedAt(tokens, i));
  }
  return false;
}
const REACH = 12;

/** "Corling beat Lindby, 31–27": who is of the cast against one who is, too, and how it ended. */
function isResult({ analysis: { tokens }, sentence, claims, ownMentions }: Scene): boolean {
  return claims.some(({ value, first }) => {
    if (value.kind !== 'figure' || value.scale !== 'score') return false;
    const loser = ownMentions.findLast(({ last }) => last <= first && first - last <= PAIR_REACH);
    const at = loser ? beforeThe(tokens, loser.first) : -1;
    return at > sentence.first && WON.has(lemmaAt(tokens, at)) && ownMentions.some(({ last }) => last <= at);
  });
}
/** Tokens from a side to the pair: a comma, or its record in brackets. */
const PAIR_REACH = 6;

const targetsOf = oncePer((base: CompiledBase): Target[] => {
  const targets = base.targets.filter(
    (t) =>
      t.kind === 'name' &&
      t.explicit &&
      t.fact.status === 'current' &&
      t.nameForms.length > 0 &&
      t.nameForms.every((f) => f.length === 1 && WEEKDAYS.has(f[0])),
  );
  return targets.slice(0, MOST);
});

/** Other facts of the event whose value stands in the sentence, each value once. */
function valuesMet(target: Target, scene: Scene, decisions: Decision[], base: CompiledBase): number {
  const keys = new Set(scene.mentions.filter((m) => m.first >= 0).flatMap((m) => m.keys));
  const forms = new Set([...keys].flatMap((k) => (base.cast.forms.get(k) ?? []).map((f) => f.join(' '))));
  const met = new Set<string>();
  for (const subject of target.subjects) {
    for (const other of (base.bySubject.get(subject) ?? []).slice(0, MOST)) {
      if (other === target) continue;
      const isSaid =
        other.kind === 'name' && (other.nameKeys.some((k) => keys.has(k)) || other.nameForms.some((f) => forms.has(f.join(' '))));
      if (isSaid || isScoreIn(other, scene) || decisions.some((d) => d.verdict === 'supported' && d.tie.target === other))
        met.add(other.expected);
    }
  }
  return met.size;
}

/** Whether a sentence has the two numbers of a fact: of two sides each has its own, and the pair is told of either. */
const isScoreIn = ({ figures }: Target, { claims }: Scene) =>
  figures.some(
    (f) => f.high !== undefined && claims.some(({ value: v }) => v.kind === 'figure' && v.value === f.value && v.high === f.high),
  );
