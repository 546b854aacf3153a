/** Counts over a run. */
import type { Verdict } from '../../judgement/finding.ts';
import type { Run } from '../check.ts';

export const VERDICTS: Verdict[] = ['contradicted', 'outdated', 'disputed', 'imprecise', 'supported', 'unsourced'];

export function countVerdicts(run: Run): { [verdict in Verdict]: number } {
  const counts = Object.fromEntries(VERDICTS.map((v) => [v, 0])) as { [verdict in Verdict]: number };
  for (const draft of run.drafts) for (const finding of draft.findings) counts[finding.verdict]++;
  return counts;
}
