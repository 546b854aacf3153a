/** Choices from the third-party sets, each of which says something else of its texts. A set that is not there gives none. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Trace, traceDraft } from '../../../src/checker/trace.ts';
import type { Tie } from '../../../src/judgement/evidence/evidence.ts';
import { overlap } from '../../../src/spans.ts';
import { type Choice, choiceOf, differs } from './choices.ts';
import { baseOf, type Triple } from './triples.ts';

interface Text {
  text: string;
  facts: Triple[];
}

/** Each line of a JSON Lines file; none where it is not there. */
function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

interface SwappedText extends Text {
  /** Values that were made wrong, each with the triple it was right for. */
  spans: { start: number; end: number; fact?: Triple }[];
  /** The triple that a writer's own slip was made against. */
  natural?: Triple;
}

/** The parts of the set that are used, with the weight of a claim. */
const WEBNLG = {
  docs: 0.5,
  consistent: 0.25,
  unrelated: 0.25,
  hidden_fact: 0.25,
  natural_date_slips: 1,
  natural_number_slips: 1,
};

/** Texts written from triples: values in marked spans are wrong, all others are right where the base knows them. */
export function webnlgChoices(folder: string): Choice[] {
  const choices: (Choice | undefined)[] = [];
  for (const [part, weight] of Object.entries(WEBNLG)) {
    for (const { text, facts, spans, natural } of linesOf<SwappedText>(join(folder, `${part}.jsonl`))) {
      const { base, idOf } = baseOf(facts);
      for (const trace of traceDraft(text, base)) {
        const span = spans.find((s) => overlap(trace, s));
        const wronged = span && (span.fact ?? natural);
        const id = wronged && idOf(wronged);
        const met = span || part === 'unrelated' ? undefined : likelyMet(trace);
        const choice = choiceOf('webnlg', trace, (tie) => {
          if (!span) return { isRight: tie === met, weight };
          if (id !== tie.target.fact.id) return { isRight: false, weight };
          return differs(tie) ? { isRight: true, weight: 1 } : undefined;
        });
        choices.push(choice);
      }
    }
  }
  return choices.filter((c) => c !== undefined);
}

/** Sentences about an info-box. Those that do not contradict it teach that a value which differs speaks of something else. */
export function infotabsChoices(folder: string): Choice[] {
  const choices: (Choice | undefined)[] = [];
  for (const { text, facts, label } of linesOf<Text & { label: string }>(join(folder, 'dev.jsonl'))) {
    if (label === 'contradicted') continue;
    for (const trace of traceDraft(text, baseOf(facts).base)) {
      choices.push(choiceOf('infotabs', trace, (tie) => (differs(tie) ? { isRight: false, weight: 0.25 } : undefined)));
    }
  }
  return choices.filter((c) => c !== undefined);
}

interface CorrectedText extends Text {
  spans: { start: number; end: number; type: string; correction?: string }[];
}

/** Reports of matches against their box scores: errors are marked, some with the right number. Every second report is left for measuring. */
export function accuracyChoices(folder: string): Choice[] {
  const choices: (Choice | undefined)[] = [];
  for (const [i, { text, facts, spans }] of linesOf<CorrectedText>(join(folder, 'docs.jsonl')).entries()) {
    if (i % 2 === 0) continue;
    for (const trace of traceDraft(text, baseOf(facts).base)) {
      const span = spans.find((s) => overlap(trace, s));
      const met = span ? undefined : likelyMet(trace);
      const choice = choiceOf('accuracy', trace, (tie) => {
        if (!span) return { isRight: tie === met, weight: 0.3 };
        return isCorrectedBy(tie, span) ? { isRight: true, weight: 0.7 } : undefined;
      });
      choices.push(choice);
    }
  }
  return choices.filter((c) => c !== undefined);
}

/** The mark gives the right number but not whose it is: it is taken from a fact whose subject and noun are both near. */
function isCorrectedBy(tie: Tie, { type, correction }: CorrectedText['spans'][number]): boolean {
  if (type !== 'NUMBER' || !correction) return false;
  return differs(tie) && tie.subject.strength > 0.5 && tie.target.expected === correction && tie.features.noun > 0;
}

/** Of a right value the sets do not say which fact it is from: of those that it agrees with, the one whose subject and words are met best. */
function likelyMet({ considered }: Trace): Tie | undefined {
  const closeness = ({ features }: Tie) => features.whole + features.coverage;
  let best: Tie | undefined;
  for (const tie of considered) {
    if (differs(tie) || tie.subject.strength <= 0.4 || tie.features.coverage <= 0.25) continue;
    if (!best || closeness(tie) > closeness(best)) best = tie;
  }
  return best;
}
