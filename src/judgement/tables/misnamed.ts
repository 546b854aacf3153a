/**
 * A line of a table under the wrong name: "Ames finished with 12 points, five assists and a steal", where Ames has none of these numbers and Boyd has them all. Then the
 * numbers are right, and the name is wrong. A long line of somebody of whom the base has none may have one number wrong besides.
 */
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { type Filler, fillerOf } from '../fillers/filler.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Column } from '../targets/ledger.ts';
import type { Target } from '../targets/target.ts';
import type { Owner } from './rowOwners.ts';

/** A value that a sentence reads out, with whose it is and what it is of. */
export interface Reading {
  value: number;
  owner: Owner;
  column: Column;
}

interface Misnamed {
  name: CastMention;
  /** Whose the line is, and an entry of it. */
  key: string;
  target: Target;
}

/** Values from which a line tells whose it is, and those of a line that may have one wrong. */
const LINE = 3;
const LONG = 5;
/** How many rows would have a line's values by chance, at most, where the one who is named has no row: others may be lacking, too. */
const BY_CHANCE = 0.05;

const misnamedIn = new WeakMap<Scene, Misnamed[]>();

/** Looks for lines of others among what a sentence reads out, and keeps them with the sentence. */
export function findMisnamed(readings: Reading[], scene: Scene): void {
  const found: Misnamed[] = [];
  for (const { owner } of readings) {
    const name = scene.ownMentions.find((m) => m.last === owner.from && m.keys[0] === owner.key);
    if (!name || found.some((f) => f.name === name)) continue;
    const line = readings.filter((r) => r.owner.from === owner.from);
    if (line.length < LINE) continue;
    const rows = fits(line);
    const own = rows.get(owner.key);
    const missing = own || line.length < LONG ? 0 : 1;
    const fitting = [...rows].filter(([, { met }]) => met.size >= line.length - missing);
    if (fitting.length !== 1 || (own && own.met.size > 1)) continue;
    const [[key, { target, chance }]] = fitting;
    if (!own && chance * rows.size > BY_CHANCE) continue;
    // Who is named in the sentence, too, has them in his own right.
    if (!scene.ownMentions.some((m) => m.keys.includes(key))) found.push({ name, key, target });
  }
  if (found.length) misnamedIn.set(scene, found);
}

interface Row {
  met: Set<Column>;
  target: Target;
  /** The share of all rows that would have the values met by chance. */
  chance: number;
}

/** By subject: the columns of a line in which the subject has its value. */
function fits(line: readonly Reading[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { value, column } of line) {
    const has = new Set(
      [...column.entries].filter(([, { figures }]) => figures.length === 1 && figures[0].value === value).map(([key]) => key),
    );
    for (const [key, target] of column.entries) {
      const row = rows.get(key) ?? { met: new Set(), target, chance: 1 };
      rows.set(key, row);
      if (!has.has(key) || row.met.has(column)) continue;
      row.met.add(column);
      row.chance *= has.size / column.entries.size;
    }
  }
  return rows;
}

/** Whether what the sentence gives to an owner is the line of another. */
export const isMisnamed = ({ from }: Owner, scene: Scene): boolean =>
  misnamedIn.get(scene)?.some(({ name }) => name.last === from) ?? false;

/** Names over lines of others. */
export const wrongOwners = (scene: Scene, base: CompiledBase): Filler[] =>
  (misnamedIn.get(scene) ?? []).map(({ name, key, target }) =>
    fillerOf(target.fact, name, base.base.names.get(key)?.name ?? key, [
      { kind: 'competition', text: say`it stands where the fact has another name`, weight: 1 },
    ]),
  );
