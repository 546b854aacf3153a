/**
 * A day of the week that a fact has for its name ("the day of week of the final is Friday") against the weekday that a sentence gives. The sentence
 * speaks of the event where it has two of its other values: both sides of a match, or the place and the score.
 */
import { oncePer } from '../language/once.ts';
import { wordSet } from '../language/wordSet.ts';
import { say } from '../say.ts';
import type { CompiledBase } from './compile.ts';
import type { Decision } from './decide.ts';
import type { Filler } from './filler.ts';
import type { Scene } from './scene.ts';
import type { Target } from './target.ts';

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
  let at = -1;
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
    const { folded, lemma } = tokens[i].word;
    if (ANOTHER_TIME.has(folded) || ANOTHER_TIME.has(lemma)) return [];
    if (!WEEKDAYS.has(folded) || !tokens[i].word.capital) continue;
    if (at >= 0 && tokens[at].word.folded !== folded) return [];
    at = i;
  }
  if (at < 0) return [];
  const said = tokens[at];
  const speaksOf = targets.filter((t) => valuesMet(t, scene, decisions, base) >= ENOUGH);
  // Two events with the same values, or one on the day said, and nothing is wrong.
  if (speaksOf.length !== 1 || speaksOf[0].nameForms.some((f) => f[0] === said.word.folded)) return [];
  const [{ fact, expected }] = speaksOf;
  return [
    {
      fact,
      start: said.start,
      end: said.end,
      says: said.text,
      expected,
      because: [{ kind: 'competition', text: say`the sentence has other values of the same event`, weight: ENOUGH }],
    },
  ];
}

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
      if (isSaid || decisions.some((d) => d.verdict === 'supported' && d.tie.target === other)) met.add(other.expected);
    }
  }
  return met.size;
}
