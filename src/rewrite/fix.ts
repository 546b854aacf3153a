/** Ways to put a finding right in the draft. */
import type { FactBase } from '../factbase/model.ts';
import type { CheckOptions, Finding } from '../judgement/finding.ts';
import { analyse } from '../judgement/scenes/analysis.ts';
import { compile } from '../judgement/targets/compile.ts';
import type { Target } from '../judgement/targets/target.ts';
import { nearestIds } from '../lookup/nearest.ts';
import { compareDates } from '../values/dates/index.ts';
import { compareFigures } from '../values/figures/index.ts';
import type { Figure, Span } from '../values/value.ts';
import { currentFor } from './current.ts';
import { type Rewriting, rewriteDate } from './date.ts';
import { blockAt, type Found } from './excerpt.ts';
import { type FactFigure, rewriteFigure } from './figure.ts';
import { type Edit, editsFor } from './markdown.ts';
import { rewriteName } from './name.ts';
import { capitalLike, type Place } from './place.ts';

/** One way. */
export interface Fix {
  edits: Edit[];
  /** What stands in the claim's place after it, as prose. */
  text: string;
}

/**
 * The fact's value in the draft's own style, in the place of what a finding contradicts or finds imprecise, and of what is outdated that of the
 * fact that holds today; the likeliest first. Empty where nothing is surely right, or the draft has changed since.
 */
export function fixesOf(markdown: string, said: Finding, base: FactBase, options: CheckOptions = {}): Fix[] {
  const finding = said.verdict === 'outdated' ? upToDate(said, base) : said;
  if (finding?.verdict !== 'contradicted' && finding?.verdict !== 'imprecise') return [];
  const found = blockAt(markdown, finding);
  if (!found) return [];
  const fixes: Fix[] = [];
  for (const rewriting of rewritings(found, finding, base, options)) {
    const edits = editsFor(markdown, found.block, rewriting, rewriting.text);
    if (edits?.length && !fixes.some((f) => f.text === rewriting.text)) fixes.push({ edits, text: rewriting.text });
  }
  return fixes;
}

/** An outdated claim held against the fact that holds today. Of a tag the id would have to change with the value. */
function upToDate(finding: Finding, base: FactBase): Finding | undefined {
  const current = finding.kind === 'tag' ? undefined : currentFor(finding, base);
  return current && { ...finding, verdict: 'contradicted', fact: current.fact.id, expected: current.expected };
}

/** Whether a contradicted claim has one right value and no other: what may be put right without a look. */
export function isUnambiguous(finding: Finding, fixes: Fix[], base: FactBase): boolean {
  const status = base.facts.get(finding.fact)?.status ?? 'current';
  return finding.verdict === 'contradicted' && fixes.length === 1 && status === 'current';
}

/** For a tag that names no fact: the nearest ids, each in the place of the unknown one. */
export function idFixes(markdown: string, finding: Finding, base: FactBase): (Edit & { id: string })[] {
  if (finding.kind !== 'tag' || base.facts.has(finding.fact) || base.leftOut?.has(finding.fact)) return [];
  const found = blockAt(markdown, finding);
  const tag = found?.block.tags.find((t) => t.start === found.span.start && t.end === found.span.end);
  if (!found || !tag) return [];
  const { base: shift } = found.block;
  const source = { start: shift + tag.idSource.start, end: shift + tag.idSource.end };
  // Of a tag that refers to a definition, the id stands there.
  if (markdown.slice(source.start, source.end) !== tag.id) return [];
  return nearestIds(base, tag.id).map((id) => ({ ...source, text: id, id }));
}

function* rewritings({ block, span }: Found, finding: Finding, base: FactBase, options: CheckOptions): Iterable<Rewriting> {
  const place: Place = { prose: block.text, isCell: block.kind === 'cell' };
  const targets = compile(base).targetsOfFact.get(finding.fact) ?? [];
  const { figures, dates } = analyse(block.text, options.dateOrder);
  const within = (s: Span) => s.start >= span.start && s.end <= span.end;
  if (finding.kind === 'name' || (finding.kind === 'tag' && targets[0]?.kind === 'name')) {
    const name = rewriteName(place, span, { fact: finding.fact, expected: finding.expected, base });
    if (name) yield name;
    return;
  }
  const expected = targets.filter((t) => t.expected === finding.expected);
  const meant = finding.kind === 'tag' || expected.length === 0 ? targets : expected;
  if (finding.kind !== 'date' && !isWorkedOut(finding)) {
    for (const claim of figures.filter(within)) {
      for (const fact of meant.filter((t) => t.kind === 'figure').flatMap(factFigures)) {
        if (finding.kind === 'tag' && compareFigures(claim, fact.figure).result !== 'differs') continue;
        for (const text of rewriteFigure(place, claim, fact)) yield { start: claim.start, end: claim.end, text };
        if (finding.verdict === 'imprecise') yield* hedged(place, claim, fact);
      }
    }
  }
  if (finding.workedOut !== undefined)
    for (const claim of figures.filter(within))
      for (const text of rewriteFigure(place, claim, workedOut(claim, finding.workedOut)))
        yield { start: claim.start, end: claim.end, text };
  if (finding.kind === 'figure') return;
  for (const claim of dates.filter(within)) {
    for (const date of meant.filter((t) => t.kind === 'date').flatMap((t) => t.dates)) {
      if (finding.kind === 'tag' && compareDates(claim, date).result !== 'differs') continue;
      yield* rewriteDate(place, claim, date);
    }
  }
}

/** The figures of a target with the texts that they were read from. */
function factFigures({ fact, figures, explicit }: Target): FactFigure[] {
  const { value } = fact;
  return figures.map((figure, i) => ({ figure, text: (explicit && value?.kind === 'figure' && value.texts[i]) || fact.statement }));
}

/** What follows from the facts, as a figure of the claim's own kind. */
function workedOut(claim: Figure, value: number): FactFigure {
  const precision = Number.isInteger(value) ? 1 : 0.1;
  return {
    figure: { ...claim, value, high: undefined, outOf: undefined, qualifier: 'none', precision, form: 'digits' },
    text: String(value),
  };
}

/** Worked out from other values: the fact's own value is of something else. */
const isWorkedOut = ({ because }: Finding) => because[0]?.kind === 'rule' && because.some((b) => b.kind === 'term');

/** "about 170,000": a rounding that the draft owns up to. */
function* hedged(place: Place, claim: Figure, { figure }: FactFigure): Iterable<Rewriting> {
  if (
    claim.qualifier !== 'none' ||
    claim.high !== undefined ||
    compareFigures({ ...claim, qualifier: 'about' }, figure).result !== 'agrees'
  )
    return;
  const text = `about ${place.prose.slice(claim.start, claim.end)}`;
  yield { start: claim.start, end: claim.end, text: capitalLike(text, place, claim) };
}
