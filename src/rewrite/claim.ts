/** What a claim says, as a value that a fact could take over. */
import type { FactBase } from '../factbase/model.ts';
import type { CheckOptions, Finding } from '../judgement/finding.ts';
import { analyse } from '../judgement/scenes/analysis.ts';
import { tokenize } from '../language/tokens.ts';
import { castOf } from '../values/names/cast.ts';
import { findMentions } from '../values/names/mentions.ts';
import type { DateValue, Figure, Span } from '../values/value.ts';
import { blockAt } from './excerpt.ts';

export type ClaimedValue =
  /** `text` is what the figure was read from. */
  | { kind: 'figure'; figure: Figure; text: string }
  | { kind: 'date'; date: DateValue }
  /** `key`: of the cast, where the name is in it. */
  | { kind: 'name'; text: string; key?: string };

/** The value that a finding stands on; undefined where it is of no one kind, or the draft has changed since. */
export function claimedValue(markdown: string, finding: Finding, base: FactBase, options: CheckOptions = {}): ClaimedValue | undefined {
  const found = blockAt(markdown, finding);
  if (!found) return undefined;
  const { block, span } = found;
  const text = block.text.slice(span.start, span.end);
  if (finding.kind === 'name') {
    const [mention, other] = findMentions(text, tokenize(text), castOf(base));
    return { kind: 'name', text, key: mention && !other && mention.text === text ? mention.keys[0] : undefined };
  }
  const within = (value: Span) => value.start >= span.start && value.end <= span.end;
  const { figures, dates } = analyse(block.text, options.dateOrder);
  const [figure, ...moreFigures] = figures.filter(within);
  const [date, ...moreDates] = dates.filter(within);
  if (moreFigures.length > 0 || moreDates.length > 0 || (figure && date)) return undefined;
  if (figure) return { kind: 'figure', figure, text: block.text };
  return date && !date.relative && !date.alternative ? { kind: 'date', date } : undefined;
}
