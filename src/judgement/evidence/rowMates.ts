/**
 * "| 3 August 2024 | Earth | 540 km |" of a fact that has 540 km and another day: the cells of a row tell one thing. Where another cell has a value of the fact
 * that few things have, the claim is of that fact as if both stood in one sentence.
 */

import type { Value } from '../../values/value.ts';
import { analyse } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { agreementOf } from './agreement.ts';
import { rarity, specificity } from './closeness.ts';
import type { Tie } from './evidence.ts';

/** Three digits, or a day. */
const TELLING = 0.4;

/** Whether another cell of the claim's row agrees with another value of the tie's fact, one that no other fact has. Bounded by the row's length. */
export function hasRowMate({ target, claim }: Tie, scene: Scene, base: CompiledBase): boolean {
  const { table } = scene.block;
  if (!table || table.rowIndex === 0 || !target.hasSiblings || claim.value.kind === 'name') return false;
  const others = (base.targetsOfFact.get(target.fact.id) ?? []).filter((t) => t !== target);
  return tellingOf(table.row).some(
    ({ value, column }) =>
      column !== table.column &&
      rarity(value, base) === 1 &&
      others.some((own) => own.kind === value.kind && agreementOf(value, own, scene, base)?.result === 'agrees'),
  );
}

/** The values of a row's cells that few things have, read once for all of its claims and facts. */
function tellingOf(row: readonly string[]): { value: Value; column: number }[] {
  let values = read.get(row);
  if (!values) {
    values = row.flatMap((text, column) => {
      const { figures, dates } = analyse(text);
      return [...figures, ...dates].filter((value) => specificity(value) >= TELLING).map((value) => ({ value, column }));
    });
    read.set(row, values);
  }
  return values;
}
const read = new WeakMap<readonly string[], { value: Value; column: number }[]>();
