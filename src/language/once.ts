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
