/** Timing: medians and percentiles of repeated runs, of several contenders in turn so that a slow spell of the machine meets them all. */

export interface Times {
  /** Milliseconds. */
  median: number;
  p95: number;
  min: number;
}

/** Runs the contenders in turn `rounds` times, after three rounds that do not count: code is still being compiled in them. Each may be asynchronous. */
export async function measure<K extends string>(rounds: number, contenders: Record<K, () => unknown>): Promise<Record<K, Times>> {
  const times = {} as Record<K, number[]>;
  for (const name in contenders) times[name] = [];
  for (let round = -3; round < rounds; round++) {
    for (const name in contenders) {
      const began = performance.now();
      await contenders[name]();
      if (round >= 0) times[name].push(performance.now() - began);
    }
  }
  const summed = {} as Record<K, Times>;
  for (const name in times) summed[name] = summary(times[name]);
  return summed;
}

export function summary(times: number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), min: sorted[0] };
}
