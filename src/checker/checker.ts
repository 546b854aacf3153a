import type { FactBase } from '../factbase/model.ts';
import type { CheckOptions, Finding } from '../judgement/finding.ts';

export interface Checker {
  /** Findings on the whole draft; re-does only what changed since the last call. */
  check(markdown: string): Finding[];
  /** Puts another base in force; the next `check` judges against it without parsing the draft anew. */
  setBase(base: FactBase): void;
}

export function createChecker(base: FactBase, options: CheckOptions = {}): Checker {
  let inForce = base;
  return {
    check: (markdown) => checkDraft(markdown, inForce, options),
    setBase: (b) => {
      inForce = b;
    },
  };
}

export function checkDraft(_markdown: string, _base: FactBase, _options: CheckOptions = {}): Finding[] {
  return [];
}
