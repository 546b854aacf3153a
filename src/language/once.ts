import { finished } from '../steps.ts';

/**
 * A value worked out when it is first asked for, and kept. Tables are indexed so: a program that starts pays for what its text needs, and a
 * module that is loaded costs nothing.
 */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same for each of many: what is worked out of a fact base, say, is kept as long as the base is. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (of) => {
    let kept = made.get(of);
    if (!kept) {
      kept = { value: make(of) };
      made.set(of, kept);
    }
    return kept.value;
  };
}

/** What is kept of each of many and can be made in steps: who asks before it is whole makes it without a pause. */
export interface InSteps<K, T> {
  (of: K): T;
  steps(of: K): Generator<void, T, void>;
}

/** `oncePer` of what takes long enough to block an editor: `make` pauses after each part. */
export function oncePerInSteps<K extends object, T>(make: (of: K) => Generator<void, T, void>): InSteps<K, T> {
  const made = new WeakMap<K, { value: T }>();
  function* steps(of: K): Generator<void, T, void> {
    const value = made.has(of) ? undefined : yield* make(of);
    // Somebody may have asked for the whole meanwhile: there is one only.
    const kept = made.get(of) ?? { value: value! };
    made.set(of, kept);
    return kept.value;
  }
  const whole = (of: K): T => made.get(of)?.value ?? finished(steps(of));
  return Object.assign(whole, { steps });
}
