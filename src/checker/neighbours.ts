/**
 * The facts of a base as they stand side by side in their files. Facts are drawn from an article in its order, as a rule, and a draft that tells one of them tells its
 * neighbours close by.
 */
import type { FactBase } from '../factbase/model.ts';
import type { Finding } from '../judgement/finding.ts';
import { compile } from '../judgement/targets/compile.ts';
import { once, oncePer } from '../language/once.ts';
import { countFrom, firstWhere, pushTo } from '../lists.ts';

/** Where a fact stands: its file, and its number among all facts, with a gap between files. */
interface Place {
  path: string;
  at: number;
}

interface Order {
  places: ReadonlyMap<string, Place>;
  /** How many facts each file has that state a date or a figure. */
  sizes: ReadonlyMap<string, number>;
}

/** Numbers left out between two files, so that the last fact of one is no neighbour of the first of the next. */
const GAP = 10;

const orderOf = oncePer((base: FactBase): Order => {
  const { targetsOfFact } = compile(base);
  const places = new Map<string, Place>();
  const sizes = new Map<string, number>();
  let at = 0;
  let last: string | undefined;
  for (const { id, path } of base.facts.values()) {
    if (last !== undefined && path !== last) at += GAP;
    places.set(id, { path, at: at++ });
    if (targetsOfFact.get(id)?.some(isOfValue)) sizes.set(path, (sizes.get(path) ?? 0) + 1);
    last = path;
  }
  return { places, sizes };
});

/** How many facts of a base state a date or a figure. */
export function valuedIn(base: FactBase): number {
  let sum = 0;
  for (const size of orderOf(base).sizes.values()) sum += size;
  return sum;
}

/** As far as what is told around a value counts, either way. */
export const MOST_AROUND = 2;

/** A value of a fact, of which it may state several. What is worked out from it ("474 years" of "918–1392") is of another kind, and does not tell it. */
export const statedBy = ({ kind, fact, expected }: Finding): string => `${kind} ${fact} ${expected}`;

/** Whether it is of a date or a figure. */
export const isOfValue = ({ kind }: Pick<Finding, 'kind'>): boolean => kind === 'date' || kind === 'figure';

/** What a draft tells of a base: which facts, and where. */
export class Told {
  private readonly order: Order;
  private readonly facts = new Set<string>();
  /** Values of facts that are judged, rightly told or not (`statedBy`): asked of few drafts. */
  private readonly stated: () => ReadonlySet<string>;
  private readonly inFile = new Map<string, number>();
  /** By the number of a fact, where it is told rightly, ascending. */
  private readonly at = new Map<number, number[]>();
  private readonly all: number[] = [];
  /** Where figures and dates agree with a fact, and where they differ, ascending. */
  private readonly right: number[] = [];
  private readonly wrong: number[] = [];

  /** `findings` in the order of the draft; `values`: where its figures and dates begin, ascending. */
  constructor(
    findings: readonly Finding[],
    private readonly values: readonly number[],
    base: FactBase,
  ) {
    this.order = orderOf(base);
    this.stated = once(() => new Set(findings.filter(isOfValue).map(statedBy)));
    for (const finding of findings) {
      const { fact, verdict, start } = finding;
      const isRight = verdict === 'supported' || verdict === 'imprecise';
      const isValue = isOfValue(finding);
      if (isValue) {
        if (isRight) this.right.push(start);
        else if (verdict === 'contradicted') this.wrong.push(start);
      }
      const place = this.order.places.get(fact);
      if (!place) continue;
      if (isValue) {
        if (!this.facts.has(fact)) this.inFile.set(place.path, (this.inFile.get(place.path) ?? 0) + 1);
        this.facts.add(fact);
      }
      if (!isRight) continue;
      pushTo(this.at, place.at, start);
      this.all.push(start);
    }
  }

  /** Whether a date or a figure of the draft is judged by the fact, rightly told or not. */
  has(fact: string): boolean {
    return this.facts.has(fact);
  }

  /** Whether this very value of the fact is; it may state several. */
  hasValue(finding: Finding): boolean {
    return this.stated().has(statedBy(finding));
  }

  /** How far off the fact is told rightly, in another value of it or in a name. */
  distanceToOwn(fact: string, from: number): number {
    return nearest(this.at.get(this.order.places.get(fact)?.at ?? NaN), from);
  }

  /** Of the facts with a date or a figure in the file of this one, the share that the draft tells, 0–1. */
  share(fact: string): number {
    return this.shareOf(this.order.places.get(fact)?.path);
  }

  private shareOf(path: string | undefined): number {
    return path === undefined ? 0 : Math.min(1, (this.inFile.get(path) ?? 0) / (this.order.sizes.get(path) ?? 1));
  }

  /** The greatest share that it tells of any file. */
  get mostOfAFile(): number {
    return Math.max(0, ...[...this.inFile.keys()].map((path) => this.shareOf(path)));
  }

  /** How far off in the draft, in UTF-16 units, a fact is told rightly that stands `apart` entries before or after this one; infinite where none is. */
  distance(fact: string, apart: number, from: number): number {
    const place = this.order.places.get(fact);
    if (!place) return Infinity;
    return Math.min(nearest(this.at.get(place.at - apart), from), nearest(this.at.get(place.at + apart), from));
  }

  /** Whether more of the values around one are told of the base or of nothing in it: the logarithm of their ratio, −2 to 2; around: within `reach` of it. */
  toldAround(at: number, reach: number): number {
    const around = (places: readonly number[]) => countFrom(places, at - reach, at + reach);
    const right = around(this.right);
    const untold = Math.max(0, around(this.values) - 1 - right - around(this.wrong));
    return Math.max(-MOST_AROUND, Math.min(MOST_AROUND, Math.log((right + 1) / (untold + 1))));
  }

  /** How far off anything of the base is told rightly. */
  distanceToAny(from: number): number {
    return nearest(this.all, from);
  }
}

/** The distance to the nearest of some places in ascending order; infinite where there is none. */
function nearest(places: readonly number[] = [], from: number): number {
  const next = firstWhere(places.length, (at) => places[at] >= from);
  return Math.min(next < places.length ? places[next] - from : Infinity, next > 0 ? from - places[next - 1] : Infinity);
}
