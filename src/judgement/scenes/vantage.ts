/** A claim as the place from which facts are looked at: what every fact measured against it asks of the sentence, worked out once and when asked for. */
import type { DateValue } from '../../values/value.ts';
import { dimensionOf } from '../evidence/dimensions.ts';
import type { Claim, Scene } from './scene.ts';
import { type CueKind, isReached } from './scope.ts';

/** How much of its weight a word keeps that stands nearer to another claim of the same kind, or in another clause. */
const NEARER_TO_ANOTHER = 0.5;
const OTHER_CLAUSE = 0.75;

export class Vantage {
  readonly claim: Claim;
  readonly scene: Scene;
  /** Clause of the sentence in which the claim stands. */
  readonly clause: number;
  /** Nearness by token of the sentence; 0 where it is not worked out yet, for no token is that far. */
  private near: Float64Array | undefined;
  private readonly reached = new Map<CueKind, boolean>();
  private dated: DateValue[] | undefined;
  /** The dimension in which the claim is told, if it is. */
  readonly dimension: string | undefined;

  constructor(claim: Claim, scene: Scene) {
    this.claim = claim;
    this.scene = scene;
    this.clause = clauseOf(scene, claim.first);
    this.dimension = dimensionOf(claim, scene);
  }

  /** 0–1: how much a word at a token counts for the claim; what the discourse lends, and the claim's own words, count in full. */
  nearness(at: number): number {
    const { claim, scene } = this;
    // A claim's own words count in full: "40 soldiers" calls the soldiers to mind.
    if (at < 0 || (at >= claim.first && at < claim.last)) return 1;
    const { first, last } = scene.sentence;
    this.near ??= new Float64Array(last - first);
    const known = this.near[at - first];
    if (known > 0) return known;
    const distance = gap(claim, at);
    let near = 1 / (1 + 0.03 * distance);
    if (isNearerToAnother(claim, at, distance, scene)) near *= NEARER_TO_ANOTHER;
    if (this.clause !== clauseOf(scene, at)) near *= OTHER_CLAUSE;
    this.near[at - first] = near;
    return near;
  }

  /** Whether a cue of the kind reaches the claim. */
  isReachedBy(kind: CueKind): boolean {
    let reached = this.reached.get(kind);
    if (reached === undefined) {
      reached = isReached(kind, this.claim, this.scene);
      this.reached.set(kind, reached);
    }
    return reached;
  }

  /** Dates that may say when the value held, the nearest to the claim first. */
  get dates(): readonly DateValue[] {
    if (!this.dated) {
      const dates = this.scene.dates.flatMap((d) => (d.time ? [] : d.relative ? yearPointedTo(d, this.scene) : d));
      this.dated = dates.length > 1 ? dates.sort((a, b) => distance(a, this.claim) - distance(b, this.claim)) : dates;
    }
    return this.dated;
  }
}

/** The year last said before a date. */
export function yearSaid({ start }: DateValue, { analysis: { dates }, discourse }: Scene): number | undefined {
  for (let i = dates.length - 1; i >= 0; i--) if (dates[i].end <= start && dates[i].to.year !== undefined) return dates[i].to.year;
  return discourse.year;
}

/** "Opened in 1971. There were 4,000 visitors that year", "the year before": the year last said, or one beside it. */
function yearPointedTo(date: DateValue, scene: Scene): DateValue[] {
  const { relative, from } = date;
  if (relative?.anchor !== 'nearby' || relative.unit !== 'year' || from.month !== undefined || date.grain !== 'year') return [];
  const said = yearSaid(date, scene);
  if (said === undefined) return [];
  const year = { year: said + relative.amount * relative.direction };
  return [{ ...date, relative: undefined, from: year, to: year }];
}

const gap = (claim: Claim, at: number) => (at < claim.first ? claim.first - at : at - claim.last + 1);

function isNearerToAnother(claim: Claim, at: number, distance: number, scene: Scene): boolean {
  for (const other of scene.claims) {
    if (other === claim || other.value.kind !== claim.value.kind) continue;
    const theirs = gap(other, at);
    if (theirs >= 0 && theirs < distance) return true;
  }
  return false;
}

/** Index of the clause in which a token of the sentence stands. */
export function clauseOf(scene: Scene, at: number): number {
  const { clauses } = scene.sentence;
  for (let i = 0; i < clauses.length; i++) if (at < clauses[i].last) return i;
  return clauses.length;
}

/** Of two that stand as near, the one behind is the value's own: "from 84% in March to 91% in September". */
const distance = (date: DateValue, claim: Claim) =>
  date.end <= claim.value.start ? claim.value.start - date.end + 1 : Math.max(0, date.start - claim.value.end);

/** Whether a mark stands in the clause of a claim. */
export const inSameClause = (mark: Pick<Claim, 'first'>, claim: Pick<Claim, 'first'>, scene: Scene) =>
  clauseOf(scene, mark.first) === clauseOf(scene, claim.first);
