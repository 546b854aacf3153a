/** How fast verdicts came, for tests and for whoever wonders: kept in memory only. */

export interface Timing {
  uri: string;
  version: number;
  /** Length of the draft, in UTF-16 units. */
  length: number;
  /** How long each uninterrupted stretch of judging was at work, in ms. */
  slices: number[];
  /** How long all were at work that are told of a verdict: diagnostics, decorations, the status bar, in ms. */
  telling: number;
  /** From the start of judging to the diagnostics being handed to VS Code, in ms. */
  elapsed: number;
  /** From the last edit to the same, in ms; absent where no edit was the cause. */
  latency?: number;
}

const KEPT = 500;

export class Timings {
  private readonly kept: Timing[] = [];

  add(timing: Timing): void {
    this.kept.push(timing);
    if (this.kept.length > KEPT) this.kept.shift();
  }

  get all(): readonly Timing[] {
    return this.kept;
  }
}
