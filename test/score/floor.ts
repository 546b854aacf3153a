/** The ratchet: shares that the checker has reached on test/newsroom/ and must not fall below. */
import { readFileSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import type { Measure } from './measure.ts';

export const FLOOR_FILE = atRoot('test/score/floor.json');

export function readFloor(): Record<Measure, number> {
  return JSON.parse(readFileSync(FLOOR_FILE, 'utf8'));
}
