/** The fact's date in the draft's own style: its parts, their order and their form; the weekday is worked out. */
import { tokenize } from '../language/tokens.ts';
import { compareDates, findDates, sameParts, weekdayOf } from '../values/dates/index.ts';
import type { DateParts, DateValue, Span } from '../values/value.ts';
import { type DatePiece, piecesOf, writePart } from './dateStyle.ts';
import { rewriteNumeric } from './numericDate.ts';
import { portionLike, rewritePeriod } from './period.ts';
import { type Place, raised } from './place.ts';
import { rewriteTime } from './time.ts';

/** A stretch of the prose and what takes its place. */
export interface Rewriting extends Span {
  text: string;
}

/** From where to where the draft's date is to go; equal for a single date. */
interface Goal {
  from: DateParts;
  to: DateParts;
}

/**
 * What can stand in the place of `claim` so that it agrees with the fact, with as many parts as the claim has, where the fact has them; empty
 * where nothing surely does.
 */
export function rewriteDate(place: Place, claim: DateValue, fact: DateValue): Rewriting[] {
  if (claim.relative || fact.relative || fact.alternative) return [];
  for (const text of candidates(place, claim, fact)) {
    const found = placed(place, claim, raised(text, place, claim));
    if (found && agrees(place, claim, found, fact)) return [found];
  }
  return [];
}

function* candidates(place: Place, claim: DateValue, fact: DateValue): Iterable<string> {
  const text = place.prose.slice(claim.start, claim.end);
  const pieces = piecesOf(text);
  if (claim.time && fact.time) {
    const timed = rewriteTime(text, claim, fact);
    if (timed === undefined) return;
    yield timed;
    for (const goal of goalsOf(claim, fact)) yield* written(timed, piecesOf(timed), claim, goal, fact);
    return;
  }
  if (/^\d+[-/.]\d/.test(text)) {
    for (const goal of goalsOf(claim, fact)) yield* rewriteNumeric(text, claim, goal.from, goal.to);
    if (!pieces.some((p) => p.part === 'year')) return;
  }
  yield* rewritePeriod(text, claim, fact);
  const weekday = onlyWeekday(text, pieces, claim, fact);
  if (weekday) yield weekday;
  if (pieces.length > 0) for (const goal of goalsOf(claim, fact)) yield* written(text, pieces, claim, goal, fact);
}

/** A right day beside a wrong weekday: the day stays. */
function onlyWeekday(text: string, pieces: DatePiece[], claim: DateValue, fact: DateValue): string | undefined {
  const piece = pieces.find((p) => p.part === 'weekday');
  if (!piece || claim.range || claim.from.day === undefined) return undefined;
  const bare = { ...claim, weekday: undefined, time: undefined, grain: 'day' as const, qualifier: 'none' as const };
  if (compareDates(bare, { ...fact, time: undefined }).result !== 'agrees') return undefined;
  const falls = weekdayOf({ year: fact.from.year, month: fact.from.month, ...claim.from });
  return falls === undefined ? undefined : text.slice(0, piece.start) + writePart(piece, falls) + text.slice(piece.end);
}

/** The dates that the claim may be meant for: of a stretch told by one date, the end that it has most in common with comes first. */
function goalsOf(claim: DateValue, fact: DateValue): Goal[] {
  const whole = { from: fact.from, to: fact.to };
  const isStretch = fact.range && !sameParts(fact.from, fact.to);
  if (!isStretch || claim.range) return [whole];
  const common = (parts: DateParts) =>
    Number(parts.day === claim.from.day) + Number(parts.month === claim.from.month) + Number(parts.year === claim.from.year);
  const ends = [fact.from, fact.to].map((parts) => ({ goal: { from: parts, to: parts }, common: common(parts) }));
  if (ends[0].common === ends[1].common) return [whole];
  return [ends[0].common > ends[1].common ? ends[0].goal : ends[1].goal, whole];
}

/** The draft's parts with the goal's values; a part that the goal does not know is left out. */
function* written(text: string, pieces: DatePiece[], claim: DateValue, goal: Goal, fact: DateValue): Iterable<string> {
  const isSingle = sameParts(goal.from, goal.to);
  const counts = { weekday: 0, day: 0, month: 0, year: 0 };
  for (const { part } of pieces) counts[part]++;
  const has = (part: 'day' | 'month' | 'year') => counts[part] > 0;
  // Parts that the claim does not have do not part the ends of a stretch.
  const apart = (['year', 'month', 'day'] as const).filter((part) => has(part) && goal.from[part] !== goal.to[part]);
  const seen = { weekday: 0, day: 0, month: 0, year: 0 };
  const kept: { piece: DatePiece; text: string }[] = [];
  for (const piece of pieces) {
    const { part } = piece;
    const isSecond = seen[part]++ > 0;
    if (isSecond && (isSingle || apart.length === 0)) continue;
    const parts = isSecond || (counts[part] === 1 && part === 'year') ? goal.to : goal.from;
    if (part === 'weekday') {
      const falls = apart.length > 0 && counts.weekday < 2 ? undefined : weekdayOf({ ...parts, year: parts.year ?? claim.from.year });
      if (falls !== undefined && goal.from.day !== undefined) kept.push({ piece, text: writePart(piece, falls) });
      continue;
    }
    const value = parts[part];
    if (value === undefined) continue;
    kept.push({ piece, text: writePart(piece, value) });
  }
  if (kept.length === 0) return;
  // "on 21 March" for a stretch: the part in which its ends differ says both.
  if (apart.length > 0 && !claim.range) stretch(kept, goal, apart);
  else if (apart.some((part) => counts[part] < 2)) return;
  yield joined(text, pieces, kept, claim, goal, fact);
}

/** Writes both ends into the parts of a single date: "21–22 March", "April–May 2012", "28 February – 2 March". */
function stretch(kept: { piece: DatePiece; text: string }[], { from, to }: Goal, apart: ('year' | 'month' | 'day')[]): void {
  const at = (part: string) => kept.find(({ piece }) => piece.part === part);
  const write = (part: 'day' | 'month' | 'year', parts: DateParts) => writePart(at(part)!.piece, parts[part]!);
  if (apart.length === 1 && apart[0] !== 'month') {
    const [part] = apart;
    at(part)!.text = `${write(part, from)}–${write(part, to)}`;
    return;
  }
  const day = at('day');
  const month = at('month');
  if (apart.includes('year') || !month) {
    kept.splice(0);
    return;
  }
  if (!day) {
    month.text = `${write('month', from)}–${write('month', to)}`;
    return;
  }
  const isDayFirst = day.piece.start < month.piece.start;
  const end = (parts: DateParts) => [write('day', parts), write('month', parts)];
  const say = (parts: DateParts) => (isDayFirst ? end(parts) : end(parts).reverse()).join(' ');
  const first = isDayFirst ? day : month;
  first.text = `${say(from)} – ${say(to)}`;
  kept.splice(kept.indexOf(isDayFirst ? month : day), 1);
}

/** The kept parts with what stood between them, or a space where something was left out. */
function joined(
  text: string,
  pieces: DatePiece[],
  kept: { piece: DatePiece; text: string }[],
  claim: DateValue,
  goal: Goal,
  fact: DateValue,
): string {
  if (kept.length === 0) return '';
  let result = portionLike(text.slice(0, pieces[0].start), claim, goal.from, fact);
  for (const [i, { piece, text: part }] of kept.entries()) {
    if (i > 0) {
      const before = kept[i - 1].piece;
      const isNext = pieces.indexOf(piece) === pieces.indexOf(before) + 1;
      result += isNext ? text.slice(before.end, piece.start) : ' ';
    }
    result += part;
  }
  return result + text.slice(pieces[pieces.length - 1].end);
}

/** With the preposition before it: a month is "in", where a day was "on". */
function placed({ prose }: Place, claim: DateValue, text: string): Rewriting | undefined {
  if (!text || text === prose.slice(claim.start, claim.end)) return undefined;
  const had = piecesOf(prose.slice(claim.start, claim.end)).some((p) => p.part === 'day' || p.part === 'weekday');
  const has = piecesOf(text).some((p) => p.part === 'day' || p.part === 'weekday') || /^\d+[-/.]\d/.test(text);
  const on = had && !has ? /\b([Oo])n $/.exec(prose.slice(Math.max(0, claim.start - 4), claim.start)) : null;
  if (on) return { start: claim.start - 3, end: claim.end, text: `${on[1] === 'O' ? 'In' : 'in'} ${text}` };
  return { start: claim.start, end: claim.end, text };
}

const AROUND = 160;

function agrees({ prose }: Place, claim: Span, rewriting: Rewriting, fact: DateValue): boolean {
  const from = Math.max(0, rewriting.start - AROUND);
  const start = rewriting.start - from;
  const around = prose.slice(from, rewriting.start) + rewriting.text + prose.slice(claim.end, claim.end + AROUND);
  const end = start + rewriting.text.length;
  const read = findDates(around, tokenize(around)).filter((d) => d.start < end && d.end > start);
  return read.length === 1 && read[0].start >= start && compareDates(read[0], fact).result === 'agrees';
}
