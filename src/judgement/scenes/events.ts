/** Events that happen once, where a text or a fact tells of one with its date. */

import { PRONOUNS } from '../../language/closedWords.ts';
import { linesOf } from '../../language/lines.ts';
import { once, oncePer } from '../../language/once.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { ANOTHER, EVENTS } from '../evidence/onceData.ts';
import type { Target } from '../targets/target.ts';
import { statementOf } from './analysis.ts';

/** Tokens between an event and its date. */
export const REACH = 14;

/** An event, and where its word stands. */
export interface Told {
  event: string;
  at: number;
}

/** The event of a form of it, by its first form. */
const events = once(
  () =>
    new Map(
      linesOf(EVENTS).flatMap((line) => {
        const forms = line.split(' ');
        return forms.map((form): [string, string] => [form, forms[0]]);
      }),
    ),
);

/** The event that a form tells of. */
export const eventOf = (folded: string): string | undefined => events().get(folded);

const eventAt = (tokens: readonly Token[], i: number): string | undefined =>
  foldedAt(tokens, i) === 'away' && /^pass/.test(foldedAt(tokens, i - 1)) ? 'died' : eventOf(foldedAt(tokens, i));

/** What brings in another verb, or another subject. */
export const STOPS = wordSet(ANOTHER);
const RELATIVES = wordSet('where who which whom whose');
const BOUNDS = wordSet('after before since until when while as');

/** Another verb of the past, as far as its form tells. */
const isOtherVerb = ({ word, kind }: Token) => kind === 'word' && !word.capital && word.folded.length > 4 && word.folded.endsWith('ed');

/** The event that governs a date after it; in a draft a comma may part them. */
export function eventBefore(tokens: readonly Token[], date: number, first: number): Told | undefined {
  // "After 1990", "before 1980": the bound is the date's own.
  const last = BOUNDS.has(foldedAt(tokens, date - 1)) ? date - 2 : date - 1;
  for (let i = last; i >= Math.max(first, date - REACH); i--) {
    const event = eventAt(tokens, i);
    if (event) return isParted(tokens, i, date, first) ? undefined : { event, at: foldedAt(tokens, i) === 'away' ? i - 1 : i };
    if ((STOPS.has(foldedAt(tokens, i)) && !isInName(tokens, i)) || isOtherVerb(tokens[i])) return undefined;
  }
  return undefined;
}

/** "James VI and I": no other clause begins there. */
const isInName = (tokens: readonly Token[], i: number): boolean =>
  foldedAt(tokens, i) === 'and' && tokens[i - 1]?.word.capital === true && tokens[i + 1]?.word.capital === true;

/** "Born in Leeds, she came to York in 1994", "after it opened, in July": beyond a comma only names, or nothing, go on with what stands before it. */
function isParted(tokens: readonly Token[], event: number, date: number, first: number): boolean {
  let comma = -1;
  for (let i = event + 1; i < date && comma < 0; i++) if (isComma(tokens, i)) comma = i;
  if (comma < 0) return false;
  for (let i = comma + 1; i < date; i++) {
    const { kind, word } = tokens[i];
    if (kind === 'word' && !word.capital && !(isFunctionWord(word.folded) && !PRONOUNS.has(word.folded))) return true;
  }
  for (let i = event - 1; i >= Math.max(first, event - 6); i--)
    if (BOUNDS.has(foldedAt(tokens, i)) || RELATIVES.has(foldedAt(tokens, i))) return true;
  return false;
}

/** The event of a clause that its date opens: "in 1889 the club was founded". */
export function eventAfter(tokens: readonly Token[], date: number, last: number): Told | undefined {
  for (let i = date; i < Math.min(last, date + REACH); i++) {
    const event = eventAt(tokens, i);
    if (event) return { event, at: i };
    if ((STOPS.has(foldedAt(tokens, i)) && foldedAt(tokens, i) !== 'when') || isOtherVerb(tokens[i])) return undefined;
  }
  return undefined;
}

const LABEL = wordSet('year date');

/** The event whose date a target is, if it is one that happens once. Worked out once a target. */
export const onceOf = oncePer((target: Target): string | undefined => (target.secondary ? undefined : eventDated(target)));

/** The event that any date of a fact tells of, though the fact's figure be its main value ("died in 1993 at the age of 104"). */
export const eventDated = oncePer((target: Target): string | undefined => (target.kind === 'date' ? eventOfFact(target) : undefined));

function eventOfFact(target: Target): string | undefined {
  const event = namedEvent(target);
  if (event) return event;
  const { tokens } = statementOf(target.fact);
  // "The year of The Gleaners is 1857": of a work, it was made then.
  return LABEL.has(foldedAt(tokens, 1)) && foldedAt(tokens, 2) === 'of' ? 'made' : undefined;
}

function namedEvent({ fact, dates }: Target): string | undefined {
  const { tokens, dates: said } = statementOf(fact);
  const isOwn = ({ from }: (typeof said)[number]) =>
    dates.some((d) => d.from.year === from.year && d.from.month === from.month && d.from.day === from.day);
  const own = said.find(isOwn);
  if (!own) {
    const all = new Set(tokens.flatMap((_, i) => eventAt(tokens, i) ?? []));
    return all.size === 1 ? [...all][0] : undefined;
  }
  const first = tokens.findIndex((t) => t.start >= own.start);
  const last = tokens.findIndex((t) => t.start >= own.end);
  return (eventBefore(tokens, first, 0) ?? (last < 0 ? undefined : eventAfter(tokens, last, tokens.length)))?.event;
}
