/** Where two versions of a text begin and cease to differ, compared in long strides: the engine compares equal slices as memory. */
const STRIDE = 8192;

/** Length of the common beginning. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  for (let stride = STRIDE; stride > 0; stride = stride === 1 ? 0 : stride >> 3 || 1) {
    while (at + stride <= most && a.slice(at, at + stride) === b.slice(at, at + stride)) at += stride;
  }
  return at;
}

/** Length of the common end, at most `most`. */
export function commonSuffix(a: string, b: string, most: number): number {
  let n = 0;
  for (let stride = STRIDE; stride > 0; stride = stride === 1 ? 0 : stride >> 3 || 1) {
    while (n + stride <= most && a.slice(a.length - n - stride, a.length - n) === b.slice(b.length - n - stride, b.length - n)) n += stride;
  }
  return n;
}
