/** What fitted weights would do: right and wrong choices per set at several thresholds, and how far they are from the weights in force. */
import { WEIGHTS } from '../../../src/judgement/weights.ts';
import { type Choice, FEATURES, type Kind, SETS } from './choices.ts';
import { probabilitiesOf } from './logit.ts';

const THRESHOLDS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** A choice as the weights would make it. */
interface Made {
  probability: number;
  differs: boolean;
  outcome: 'right' | 'otherFact' | 'noFact';
}

export function reportOn(kind: Kind, choices: Choice[], weights: Float64Array): string {
  const right = choices.filter((c) => c.right >= 0).length;
  const options = choices.reduce((sum, c) => sum + c.options.length, 0);
  const lines = [`${kind}: ${choices.length} claims, ${options} facts considered, ${right} claims that speak of one of them`];
  for (const set of SETS) {
    const ofSet = choices.filter((c) => c.set === set);
    if (ofSet.length === 0) continue;
    const made = ofSet.map((choice) => make(choice, weights));
    for (const differs of [true, false]) {
      const labelled = ofSet.filter((c) => c.right >= 0 && c.options[c.right].differs === differs).length;
      const cells = THRESHOLDS.map((t) => cellOf(made.filter((m) => m.differs === differs && m.probability >= t)));
      lines.push(`  ${set.padEnd(9)} ${differs ? 'contradicts' : 'agrees     '} ${String(labelled).padStart(5)} ${cells.join('')}`);
    }
  }
  return lines.join('\n');
}

export const REPORT_HEADER = [
  'The fact that a claim is tied to most strongly, where its probability reaches a threshold: right + another fact / no fact',
  `  ${'set'.padEnd(9)} ${'the value'.padEnd(11)} ${'of'.padStart(5)} ${THRESHOLDS.map((t) => `≥ ${t}`.padStart(15)).join('')}`,
].join('\n');

function make(choice: Choice, weights: Float64Array): Made {
  const probabilities = probabilitiesOf(choice, weights);
  const best = probabilities.indexOf(Math.max(...probabilities));
  const outcome = choice.right === best ? 'right' : choice.right >= 0 ? 'otherFact' : 'noFact';
  return { probability: probabilities[best], differs: choice.options[best].differs, outcome };
}

function cellOf(made: Made[]): string {
  const count = (outcome: Made['outcome']) => made.filter((m) => m.outcome === outcome).length;
  return `${count('right')}+${count('otherFact')}/${count('noFact')}`.padStart(15);
}

/** The weights that fitting would change by more than rounding, the most changed first. */
export function changesOf(kind: Kind, weights: Float64Array): string {
  const changes = FEATURES.map((name, j) => ({ name, from: WEIGHTS[kind][name] as number, to: weights[j] }))
    .filter(({ from, to }) => Math.abs(to - from) > 0.0051)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (changes.length === 0) return '  The weights in force are the fitted ones.';
  return `  Changed weights: ${changes.map(({ name, from, to }) => `${name} ${from} → ${to.toFixed(2)}`).join(', ')}`;
}
