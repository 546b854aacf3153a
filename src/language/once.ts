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
