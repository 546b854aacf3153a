/** Measures on a machine that others use too. */
import { DEBOUNCE } from '../../src/extension/services/drafts.ts';
import { sleep } from './helpers.ts';

/** The share of measures that must keep a limit on a machine of our own. */
export const USUAL = 0.95;
/** With more than this many ms of disturbance, a machine is not our own. */
const QUIET = 4;

const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
export const quantile = (values: number[], q: number) => sorted(values)[Math.min(values.length - 1, Math.floor(q * values.length))];
export const spread = (values: number[]) =>
  values.length === 0
    ? 'none'
    : `median ${quantile(values, 0.5).toFixed(1)}, 95th percentile ${quantile(values, USUAL).toFixed(1)}, most ${Math.max(...values).toFixed(1)} ms`;

/** What a busy machine adds to any measure: how late a bare timer is, and how much longer than at best a fixed piece of work takes. */
export class Noise {
  private readonly late: number[] = [];
  private readonly worked: number[] = [];

  /** @param times how often to measure; now and then during the test, so that both see the same machine */
  async sample(times = 1): Promise<this> {
    for (let i = 0; i < times; i++) await this.once();
    return this;
  }

  private async once(): Promise<void> {
    let began = performance.now();
    await sleep(DEBOUNCE);
    this.late.push(performance.now() - began - DEBOUNCE);
    began = performance.now();
    let sum = 0;
    for (let i = 0; i < 1_000_000; i++) sum = (sum * 31 + i) | 0;
    this.worked.push(performance.now() - began + (sum & 0));
  }

  /** The share of measures that must keep a limit here: where other programs take the processor for whole time slices, half of them. */
  get share(): number {
    return this.work + quantile(this.late, USUAL) <= QUIET ? USUAL : 0.5;
  }

  /** How much longer a piece of work can take here than it would alone, in ms. */
  get work(): number {
    return quantile(this.worked, USUAL) - Math.min(...this.worked);
  }

  /** The longest that the machine may have kept a single measure waiting, in ms. */
  get worst(): number {
    return Math.max(...this.worked) - Math.min(...this.worked) + Math.max(...this.late);
  }

  toString(): string {
    return `a timer is ${spread(this.late)} late; work of ${Math.min(...this.worked).toFixed(1)} ms takes ${spread(this.worked)}`;
  }
}
