/** The targets that a sentence calls to mind, each with the words that called it. */

import type { Target } from '../targets/target.ts';
import type { Hit } from './scene.ts';

export type Recalled = [Target, Hit[]];

/** In the order in which they were called, or strongest first; few enough to be looked through. */
export class Hits implements Iterable<Recalled> {
  constructor(readonly entries: readonly Recalled[] = []) {}

  get size(): number {
    return this.entries.length;
  }

  get(target: Target): Hit[] | undefined {
    for (const entry of this.entries) if (entry[0] === target) return entry[1];
    return undefined;
  }

  keys(): Target[] {
    return this.entries.map(([target]) => target);
  }

  [Symbol.iterator](): Iterator<Recalled> {
    return this.entries[Symbol.iterator]();
  }
}

/** Where each target stands in the list that is being gathered, by its index, and in which gathering it was put there. Kept from one to the next. */
let places = new Int32Array(0);
let gatherings = new Int32Array(0);
let now = 0;

/** Gathers targets of one list of targets, whose indexes say their places in it; one list at a time. Nothing is looked up by hashing. */
export class Gathering {
  readonly entries: Recalled[] = [];

  constructor(targets: readonly Target[]) {
    now++;
    if (targets.length <= places.length) return;
    places = new Int32Array(targets.length * 2);
    gatherings = new Int32Array(targets.length * 2);
  }

  /** The hits of a target that has been called; undefined of others. */
  of({ index }: Target): Hit[] | undefined {
    return gatherings[index] === now ? this.entries[places[index]][1] : undefined;
  }

  /** The hits of a target, which is called now if it was not before. */
  call(target: Target): Hit[] {
    const known = this.of(target);
    if (known) return known;
    gatherings[target.index] = now;
    places[target.index] = this.entries.length;
    const hits: Hit[] = [];
    this.entries.push([target, hits]);
    return hits;
  }
}
