/** Work in steps, for a host that must not be blocked: a generator pauses after each, and returns what it comes to. */
export type Steps<T> = Generator<void, T, void>;

/** What the steps come to, without a pause. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
