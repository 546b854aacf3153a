/** `factmark lookup`: finds facts by whatever the writer remembers of them. */
import type { FactBase } from '../factbase/model.ts';
import { type FactMatch, searchFacts } from '../index.ts';
import { coloursFor } from './colour.ts';
import { Configs } from './configs.ts';
import { EXIT, type InputError } from './exit.ts';
import { Bases } from './facts.ts';
import { safeJson } from './report/escape.ts';
import { matchesText } from './report/matches.ts';
import { printErrors, printProblems } from './report/problems.ts';
import { ofFact } from './report/record.ts';

export interface LookupFlags {
  facts?: string[];
  format: 'text' | 'json';
  limit: number;
  color: boolean;
}

/** @returns the exit code */
export function lookup(query: string, flags: LookupFlags): number {
  const errors: InputError[] = [];
  const configs = new Configs(errors);
  const { base } = new Bases(flags.facts, errors).of(configs.of('').facts);
  const matches = searchFacts(base, query, { limit: flags.limit });

  const warn = coloursFor(process.stderr, flags.color);
  printProblems([...configs.problems, ...base.problems], warn);
  printErrors(errors, warn);
  if (flags.format === 'json') process.stdout.write(`${safeJson(matches.map((match) => matchJson(match, base)))}\n`);
  else process.stdout.write(matchesText(query, matches, base, coloursFor(process.stdout, flags.color)));

  if (errors.length > 0 || [...configs.problems, ...base.problems].some((p) => p.severity === 'error')) return EXIT.trouble;
  return matches.length > 0 ? EXIT.clean : EXIT.found;
}

function matchJson({ fact, score }: FactMatch, base: FactBase) {
  const { id, statement, path, line, asOf, note, citations } = ofFact(base, fact);
  return { fact: id, score, statement, values: fact.value?.texts ?? [], status: fact.status, asOf, note, citations, path, line };
}
