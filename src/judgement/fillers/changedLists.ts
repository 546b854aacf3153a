/** A list of names against the list of a fact: one item changed is wrong, the others are right. */
import type { Fact } from '../../factbase/model.ts';
import { say } from '../../say.ts';
import { excludes, placeOf } from '../../values/names/places.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { type Filler, fillerOf } from './filler.ts';

/** Whether one name is the other, or ends in it: a run of capitals may open with a sentence's first word. */
const ends = (a: string[], b: string[]) => b.every((w, i) => a[a.length - b.length + i] === w);

/** "U.S." for the United States. */
function isSamePlace(a: ProperRun, b: ProperRun): boolean {
  const [x, y] = [placeOf(a.text), placeOf(b.text)];
  return x !== undefined && y !== undefined && !excludes(x, y);
}

/** A list of the fact's with one of its items changed. */
export function wrongItem(fact: Fact, list: ProperRun[]): Filler | undefined {
  const right = namesOfStatement(fact).list;
  if (right.length !== list.length) return undefined;
  const strange = list.filter((item) => !right.some((r) => ends(item.words, r.words)));
  const missing = right.filter((r) => !list.some((item) => ends(item.words, r.words)));
  if (strange.length !== 1 || missing.length !== 1 || isSamePlace(strange[0], missing[0])) return undefined;
  const others = right.length - 1;
  return fillerOf(fact, strange[0], missing[0].text, [
    { kind: 'competition', text: say`the other ${others} names of the list are those of the fact`, weight: others },
  ]);
}

/** The items of a list that are the fact's, where all or all but one are. */
export function rightItems(fact: Fact, list: ProperRun[]): Filler[] {
  const right = namesOfStatement(fact).list;
  const items = list.filter((item) => right.some((r) => ends(item.words, r.words)));
  if (right.length < 3 || items.length < 2 || items.length < list.length - 1) return [];
  return items.map((item) =>
    fillerOf(fact, item, item.text, [
      { kind: 'competition', text: say`${items.length} names of the list are those of the fact`, weight: items.length },
    ]),
  );
}
