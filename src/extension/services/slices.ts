/**
 * Judges a draft without blocking the extension host. The checker re-does only what changed since its last call, so a draft is fed to it in growing
 * beginnings with a pause after each; only the findings on the whole text are used. Judging itself pauses too, wherever a slice has had its time.
 */

/** What a draft is read by, step by step: a checker, say. It re-does only what changed since its last call. */
export interface Reader<Result> {
  steps(markdown: string): Generator<void, Result, void>;
}

/** Wanted length of one slice, in ms: well under the 16 ms of a frame. */
const SLICE_TIME = 4;
const FIRST_SLICE = 4_000;
const SMALLEST_SLICE = 2_000;
/** A call also costs a little for what it does not re-do: slices grow with the draft, so that their number stays small. */
const MOST_SLICES = 60;

export interface Run<Result> {
  result: Result;
  /** How long each uninterrupted slice was at work, in ms. */
  slices: number[];
}

const host = globalThis as unknown as { process?: { threadCpuUsage?(): { user: number; system: number } } };

/** Whether the host tells what a thread itself took of the processor: Node does from version 23.9 on. */
export const TELLS_WORK = host.process?.threadCpuUsage !== undefined;

/** Time at work, in ms: this thread's own, so that what other programs take of the machine does not count; where the host does not tell, the clock's. */
export function timeAtWork(): number {
  const usage = host.process?.threadCpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : performance.now();
}

/** A task of its own for everything that waits: the event loop turns once. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** For work of many small pieces: pauses where it has gone on for a slice's time. */
export class Breather {
  private last = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.last < SLICE_TIME) return;
    await pause();
    this.last = performance.now();
  }
}

/** What steps come to, with a pause wherever they have had a slice's time. */
export async function inSlices<T>(steps: Generator<void, T, void>): Promise<T> {
  const breather = new Breather();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breather.rest();
  }
}

export class Slicer<Result> {
  /** How much of the draft the checker has seen, as a length; what it saw need not be up to date. */
  private fed = 0;
  private step = FIRST_SLICE;

  constructor(private readonly reader: Reader<Result>) {}

  /** The findings on the whole text, or undefined where the run was given up because `isStale` turned true. */
  async check(text: string, isStale: () => boolean): Promise<Run<Result> | undefined> {
    const slices: number[] = [];
    while (text.length - this.fed > this.step) {
      const began = slices.length;
      const part = text.slice(0, cut(text, this.fed + this.step));
      if (!(await this.judge(part, slices, isStale))) return undefined;
      const took = slices.slice(began).reduce((sum, slice) => sum + slice, 0);
      // Towards the wanted length, by half the way: single measures swing.
      const ideal = this.step * (SLICE_TIME / Math.max(took, 0.1));
      const towards = Math.round((this.step + Math.min(ideal, this.step * 3)) / 2);
      this.step = Math.max(SMALLEST_SLICE, towards, Math.round(this.fed / MOST_SLICES));
      await pause();
      if (isStale()) return undefined;
    }
    const last = await this.judge(text, slices, isStale);
    return last && { result: last.result, slices };
  }

  /** Judges a text, with a pause wherever a slice has had its time: an edit that changes what a whole chapter inherits is judged in many. */
  private async judge(text: string, slices: number[], isStale: () => boolean): Promise<{ result: Result } | undefined> {
    let began = performance.now();
    let worked = timeAtWork();
    const judging = this.reader.steps(text);
    for (;;) {
      const step = judging.next();
      const took = performance.now() - began;
      if (step.done || took >= SLICE_TIME) slices.push(timeAtWork() - worked);
      if (step.done) {
        this.fed = text.length;
        return { result: step.value };
      }
      if (took < SLICE_TIME) continue;
      await pause();
      if (isStale()) return undefined;
      began = performance.now();
      worked = timeAtWork();
    }
  }
}

/** The end of a block at or before `at`, where there is one near: a paragraph cut in two would be judged twice. */
function cut(text: string, at: number): number {
  const blank = text.lastIndexOf('\n\n', at);
  if (at - blank < 4_000) return blank + 2;
  const line = text.lastIndexOf('\n', at);
  return at - line < 4_000 ? line + 1 : at;
}
