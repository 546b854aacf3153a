/**
 * Judges a draft without blocking the extension host. The checker re-does only what changed since its last call, so a draft is fed to it in growing
 * beginnings with a pause after each; only the findings on the whole text are used. After an edit it is one call.
 */
import type { Checker, Finding } from '../../index.ts';

/** Wanted length of one slice, in ms: well under the 16 ms of a frame. */
const SLICE_TIME = 6;
const FIRST_SLICE = 4_000;
const SMALLEST_SLICE = 2_000;
/** A call also costs a little for what it does not re-do: slices grow with the draft, so that their number stays small. */
const MOST_SLICES = 60;

export interface Run {
  findings: Finding[];
  /** How long each uninterrupted slice took, in ms. */
  slices: number[];
}

/** A task of its own for everything that waits: the event loop turns once. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export class Slicer {
  /** How much of the draft the checker has seen, as a length; what it saw need not be up to date. */
  private fed = 0;
  private step = FIRST_SLICE;

  constructor(private readonly checker: Checker) {}

  /** The findings on the whole text, or undefined where the run was given up because `isStale` turned true. */
  async check(text: string, isStale: () => boolean): Promise<Run | undefined> {
    const slices: number[] = [];
    const timed = (part: string) => {
      const began = performance.now();
      const findings = this.checker.check(part);
      const took = performance.now() - began;
      slices.push(took);
      this.fed = part.length;
      return { findings, took };
    };
    while (text.length - this.fed > this.step) {
      const { took } = timed(text.slice(0, cut(text, this.fed + this.step)));
      // Towards the wanted length, by half the way: single measures swing.
      const ideal = this.step * (SLICE_TIME / Math.max(took, 0.1));
      const towards = Math.round((this.step + Math.min(ideal, this.step * 3)) / 2);
      this.step = Math.max(SMALLEST_SLICE, towards, Math.round(this.fed / MOST_SLICES));
      await pause();
      if (isStale()) return undefined;
    }
    const { findings } = timed(text);
    return { findings, slices };
  }
}

/** The end of a block at or before `at`, where there is one near: a paragraph cut in two would be judged twice. */
function cut(text: string, at: number): number {
  const blank = text.lastIndexOf('\n\n', at);
  if (at - blank < 4_000) return blank + 2;
  const line = text.lastIndexOf('\n', at);
  return at - line < 4_000 ? line + 1 : at;
}
