import type { Fact, FactBase } from '../factbase/model.ts';

export interface FactMatch {
  fact: Fact;
  score: number;
}

export function searchFacts(_base: FactBase, _query: string): FactMatch[] {
  return [];
}
