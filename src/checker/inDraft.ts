/** What the whole draft adds to the evidence of a sentence, in words. */
import type { Evidence } from '../judgement/finding.ts';

/** `weight`: in log-odds. */
export const inDraft = (text: string, weight: number): Evidence => ({ kind: 'discourse', text, weight: Number(weight.toFixed(2)) });
