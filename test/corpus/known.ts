/** The alarms that are known, in known.yaml: how many of one fact over one text, and why they stand. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Alarm } from './alarms.ts';

export interface Known {
  base: string;
  fact: string;
  text: string;
  alarms: number;
  why: string;
}

export interface KnownAlarms {
  packages: Known[];
  drafts: Known[];
}

export const KNOWN_FILE = new URL('known.yaml', import.meta.url);

export const readKnown = () => parse(readFileSync(KNOWN_FILE, 'utf8')) as KnownAlarms;

/** What `report.ts --write` puts where a reason is still to be given; the test does not take it for one. */
export const NO_REASON = 'NOT YET LOOKED AT';

/** The alarms counted, in order; a reason that was given before is kept. */
export function count(alarms: Alarm[], before: Known[]): Known[] {
  const counted = new Map<string, Known>();
  const reasons = new Map(before.map((entry) => [keyOf(entry), entry.why]));
  for (const { story, finding, text } of alarms) {
    const entry = { base: story, fact: finding.fact, text, alarms: 0, why: '' };
    const key = keyOf(entry);
    if (!counted.has(key)) counted.set(key, { ...entry, why: reasons.get(key) ?? NO_REASON });
    counted.get(key)!.alarms++;
  }
  return [...counted.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The alarms beyond those known. */
export function beyond(alarms: Alarm[], known: Known[]): Alarm[] {
  const left = new Map(known.map((entry) => [keyOf(entry), entry.alarms]));
  return alarms.filter(({ story, finding, text }) => {
    const key = keyOf({ base: story, fact: finding.fact, text });
    const more = left.get(key) ?? 0;
    left.set(key, more - 1);
    return more <= 0;
  });
}

const keyOf = ({ base, fact, text }: Pick<Known, 'base' | 'fact' | 'text'>) => `${base} ${fact} ${text}`;
