/** The evidence of a tie in words, strongest first. */
import { say } from '../say.ts';
import type { Tie } from './evidence/evidence.ts';
import type { Evidence } from './finding.ts';
import type { CompiledBase } from './targets/compile.ts';
import { type FeatureName, weightOf } from './weights.ts';

export function explain(tie: Tie, base: CompiledBase): Evidence[] {
  const evidence: Evidence[] = [];
  const weight = (...names: FeatureName[]) => names.reduce((sum, n) => sum + weightOf(tie.target.kind, n) * tie.features[n], 0);
  const add = (kind: Evidence['kind'], text: string, w: number) => {
    if (Math.abs(w) > 0.01) evidence.push({ kind, text, weight: Math.round(w * 100) / 100 });
  };
  const subject = base.base.names.get(tie.subject.subject)?.name ?? tie.subject.subject.replace(/^~/, '');
  add('subject', SUBJECT[tie.subject.by](subject), weight('subject', 'topic', 'subjectAbsent', 'aboutAbsent'));
  add('subject', say`another subject of the fact base is named nearer to the value`, weight('rival'));
  add('scope', say`the sentence names something that the fact does not know`, weight('stranger'));
  const words = [...new Set(tie.words.map((h) => (h.strength === 1 ? say`“${h.lemma}”` : say`“${h.word.lemma}” for “${h.lemma}”`)))];
  add('term', say`words of the fact: ${words.join(', ')}`, weight('coverage', 'mass', 'phrase'));
  add('noun', tie.features.nounConflict ? say`it counts something else` : say`it counts the same thing`, weight('noun', 'nounConflict'));
  add('unit', tie.features.unitOpen ? say`one of the two has no unit` : say`the same kind of unit`, weight('unit', 'unitOpen'));
  add(
    'scope',
    tie.features.timeConflict ? say`the sentence speaks of another time` : say`the sentence speaks of the same time`,
    weight('time', 'timeConflict'),
  );
  add('value', say`the values agree`, weight('agrees', 'loose', 'specific', 'only'));
  add('value', say`the value looks like a slip from the fact’s`, weight('slip', 'typo'));
  add('discourse', say`the sentence states another value of the same fact`, weight('sibling'));
  add('value', say`the same day, with a weekday that it does not fall on`, weight('sameDay'));
  add('competition', say`the value is right for another subject, which is not in reach`, weight('outranked', 'swapped'));
  add(
    'scope',
    say`a condition, denial, forecast, comparison or part of a whole stands beside the value`,
    weight('hypothetical', 'negated', 'forecast', 'comparison', 'subset'),
  );
  add('scope', say`a word that excludes the fact’s own stands near`, weight('opposed'));
  if (tie.agreement.rule) evidence.push({ kind: 'rule', text: tie.agreement.rule.said(), weight: 0 });
  return evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

const SUBJECT: Record<Tie['subject']['by'], (name: string) => string> = {
  mention: (n) => say`the sentence names ${n}`,
  beside: (n) => say`the sentence names ${n}`,
  words: (n) => say`the sentence speaks of “${n}”`,
  header: (n) => say`the table’s row or column names ${n}`,
  focus: (n) => say`the sentence before speaks of ${n}`,
  definite: (n) => say`“the …” of the sentence can only be ${n}`,
  heading: (n) => say`the heading names ${n}`,
  leadIn: (n) => say`the lead-in names ${n}`,
  topic: (n) => say`the draft is about ${n}`,
  none: () => say`the fact’s subject is not named`,
};
