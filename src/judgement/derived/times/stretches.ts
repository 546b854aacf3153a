/**
 * "The first in June 2016; the last, more than seven years later, in November 2022", "it took until March 1929, three years, to open again",
 * "from 1984 until her retirement in 1997, a stretch of 13 years": the time between two dates that the draft says itself.
 *
 * Language: "later" counts to the date that follows it from the one said before; a stretch set beside "until" or "from … until" is of those dates.
 * Evidence: a fact has one of the dates at least.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { toDayInterval } from '../../../values/dates/index.ts';
import type { DateValue } from '../../../values/value.ts';
import type { Claim } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { hasLemma, hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { fromTo, stretches } from './durations.ts';
import { beginningOf, endAt, yearDate } from './ends.ts';
import { lengthOf } from './lengths.ts';

export const stretchSaid: Rule = (matter, claim) => {
  const figure = lengthOf(matter, claim);
  if (!figure || (claim.value.kind === 'date' && claim.value.relative?.direction !== 1)) return undefined;
  const ends = claim.value.kind === 'date' ? laterEnds(matter, claim) : (besideEnds(matter, claim) ?? concludedEnds(matter, claim));
  if (!ends) return undefined;
  const [start, end] = ends;
  const derivations: Derivation[] = [];
  // Where a date of the draft is wrong the fact's own may be what was counted with.
  for (const from of [start.date, ...start.right]) {
    for (const to of [end.date, ...end.right]) {
      const points = stretches(from, to, figure);
      const target = end.target ?? start.target;
      if (!points || !target || (points[2] ?? points[0]) <= 0) continue;
      derivations.push({
        target: start.range ?? target,
        points,
        sum: fromTo(from, to, points[0], figure),
        tie: 0.8,
        sure: from === start.date && to === end.date,
        firm: !start.right.length && !end.right.length,
      });
    }
  }
  return { claim: { ...claim, value: figure }, span: claim.value, derivations, overrides: true };
};

export interface End {
  date: DateValue;
  target?: Target;
  /** The fact whose value is the whole stretch. */
  range?: Target;
  /** What the fact has instead. */
  right: DateValue[];
}

/** How far after "later" its date may stand, in tokens. */
const REACH = 9;

/** The date before "later" and the one that follows it, with no other between. */
function laterEnds(matter: Matter, claim: Claim): [End, End] | undefined {
  const { scene } = matter;
  const dates = datesOf(matter);
  const after = dates.find((c) => c.first >= claim.last && c.first - claim.last <= REACH);
  const before = [...dates].reverse().find((c) => c.last <= claim.first);
  if (!after) return undefined;
  const start = before ? endOf(matter, before) : earlierEnd(matter);
  const end = endOf(matter, after);
  if (!start || !end || !isDated(start.date) || !isDated(end.date)) return undefined;
  for (let i = claim.last; i < after.first; i++) if (STOPS.has(wordAt(scene, i))) return undefined;
  return [start, end];
}

/** After "and" something else may be dated: "was refused a month later and came down in 1976". */
const STOPS = wordSet('; : and but before after since until from');
const isDated = (date: DateValue) => date.from.year !== undefined && !date.range;

const datesOf = ({ scene }: Matter) => scene.claims.filter((c) => c.value.kind === 'date' && !c.value.relative && !c.value.time);

/** The last date of the sentence before. */
function earlierEnd({ scene, before }: Matter): End | undefined {
  const at = scene.analysis.sentences.findIndex((s) => s.first === scene.sentence.first);
  const sentence = at > 0 ? scene.analysis.sentences[at - 1] : undefined;
  if (!sentence) return undefined;
  const dates = scene.analysis.dates.filter((d) => d.start >= sentence.start && d.start < sentence.end && !d.relative && !d.time);
  if (dates.length !== 1) return undefined;
  const decision = before.find((d) => d.claim.value === dates[0]);
  return {
    date: dates[0],
    target: decision?.tie.target,
    right: decision?.verdict === 'contradicted' ? [...decision.tie.target.dates] : [],
  };
}

/** The dates that a stretch beside them is of: "from X until Y, N years", a range "1984–1997, 13 years". */
function besideEnds(matter: Matter, claim: Claim): [End, End] | undefined {
  const { scene } = matter;
  let at = claim.first - 1;
  while (LEADS.has(wordAt(scene, at))) at--;
  if (wordAt(scene, at) !== ',' && wordAt(scene, at) !== '(') return undefined;
  const dates = datesOf(matter).filter((c) => c.last <= at);
  const last = dates[dates.length - 1];
  if (!last || last.last !== at) return undefined;
  const value = last.value as DateValue;
  if (value.range) {
    const end = endOf(matter, last);
    if (!end) return undefined;
    return [
      { ...end, date: beginningOf(value), right: [] },
      { ...end, date: endAt(value, value.to), right: [] },
    ];
  }
  const first = dates[dates.length - 2];
  const until = last.first - 1;
  if (UNTIL.has(wordAt(scene, until)) && hasLemma(scene, TAKING, until - 3, until)) {
    const start = first ? endOf(matter, first) : (earlierEnd(matter) ?? yearCome(matter));
    const end = endOf(matter, last);
    return start && end && isDated(start.date) && isDated(end.date) ? [start, end] : undefined;
  }
  if (!first || wordAt(scene, first.first - 1) !== 'from' || !isJoined(scene, first, last)) return undefined;
  const [start, end] = [endOf(matter, first), endOf(matter, last)];
  if (!start || !end || !isDated(start.date) || !isDated(end.date)) return undefined;
  // "From 1984 until her retirement in 1997": one fact may have both.
  const both = matter.dates.find(
    (o) => o.target && o.value.range && o.value.from.year === start.date.from.year && o.value.to.year === end.date.from.year,
  );
  return [
    { ...start, range: both?.target },
    { ...end, target: end.target ?? both?.target },
  ];
}

const TAKING = wordSet('take last need wait stay close shut');

/** Nothing nearer says when it began: the year that the text has come to. */
function yearCome({ scene: { discourse } }: Matter): End | undefined {
  const { year } = discourse;
  return year === undefined ? undefined : { date: yearDate(year), right: [] };
}

/**
 * "It had opened on 2 June, so the code had fifteen weeks": from the one date of the sentence to the one of the sentence before; "the first came in March and
 * the last in May, so that it took two months": from one to the other.
 */
function concludedEnds(matter: Matter, claim: Claim): [End, End] | undefined {
  const { scene } = matter;
  const dates = datesOf(matter);
  const said = dates[dates.length - 1];
  if (!said || dates.length > 2 || said.last > claim.first || !hasWord(scene, SO, said.last, Math.min(said.last + 3, claim.first)))
    return undefined;
  const [one, other] = [dated(endOf(matter, said)), dates.length === 2 ? dated(endOf(matter, dates[0])) : earlierEnd(matter)];
  if (!one?.target || !other?.target || one.target.fact === other.target.fact) return undefined;
  const [a, b] = [toDayInterval(one.date, scene.discourse.year), toDayInterval(other.date)];
  if (!a || !b) return undefined;
  // The length is said of what the sentence itself dates.
  return a.from <= b.from ? [{ ...one, range: one.target }, other] : [{ ...other, range: one.target }, one];
}

/** The year of a day that leaves it out, from the fact that has the day. */
export const dated = (end: End | undefined): End | undefined =>
  end?.target && end.date.from.year === undefined && !end.right.length ? { ...end, date: end.target.dates[0] } : end;

const SO = wordSet('so thus giving leaving gave');

const LEADS = wordSet('a an stretch of span period spell some about nearly almost more than over just all that is');
const UNTIL = wordSet('until till to');

function isJoined(scene: Matter['scene'], first: Claim, last: Claim): boolean {
  for (let i = first.last; i < last.first; i++) if (UNTIL.has(wordAt(scene, i))) return last.first - first.last <= REACH;
  return false;
}

export function endOf({ decisions }: Matter, claim: Claim): End | undefined {
  if (claim.value.kind !== 'date') return undefined;
  const decision = decisions.find((d) => d.claim === claim);
  const target = decision?.tie.target;
  return { date: claim.value, target, right: decision?.verdict === 'contradicted' ? [...target!.dates] : [] };
}
