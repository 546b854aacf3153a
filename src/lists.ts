/** What sorted lists and maps of lists are asked everywhere. */

/** The first of `count` places for which the test holds, where it holds for all after it too; `count` where it holds for none. Logarithmic. */
export function firstWhere(count: number, test: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Place of the last number that is no greater, in an ascending list whose first number counts as no greater than any. */
export const lastAtMost = (numbers: readonly number[], value: number): number =>
  Math.max(0, firstWhere(numbers.length, (at) => numbers[at] > value) - 1);

/** The numbers themselves, sorted. */
export const ascending = (numbers: number[]): number[] => numbers.sort((a, b) => a - b);

/** How many of some ascending numbers are from `from` up to, and not, `to`. */
export const countFrom = (numbers: readonly number[], from: number, to: number): number =>
  firstWhere(numbers.length, (at) => numbers[at] >= to) - firstWhere(numbers.length, (at) => numbers[at] >= from);

/** Adds an item to the list under a key. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, item: V): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
