/** Factmark's engine: facts and a draft in, verdicts out. Imports neither `vscode` nor Node. */

export { type Checker, checkDraft, createChecker } from './checker/checker.ts';
export { type ConsideredFact, type ExplainedClaim, explainDraft, type Reason } from './checker/explain.ts';
export { loadFactBase } from './factbase/load.ts';
export type { Citation, Fact, FactBase, FileRange, Name, Problem, Source } from './factbase/model.ts';
export type { CheckOptions, Evidence, Finding, FindingKind, Verdict } from './judgement/finding.ts';
export { type FactMatch, searchFacts } from './lookup/search.ts';
