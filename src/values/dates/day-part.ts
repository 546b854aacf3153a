import type { Scan } from './scan.ts';

/** "in the morning", "at night", "that evening", "on Tuesday evening" is left to the weekday. */
export function readDayPart(scan: Scan, at: number): { pm: boolean; night: boolean; next: number; needsCue: boolean } | undefined {
  const a = scan.word(at);
  let i: number;
  let needsCue = false;
  if (a === 'in' && scan.word(at + 1) === 'the') i = at + 2;
  else if (a === 'at' && scan.word(at + 1) === 'night') i = at + 1;
  else if (a === 'that' || a === 'this') {
    i = at + 1;
    needsCue = true;
  } else return undefined;
  const part = scan.word(i);
  if (part === 'morning') return { pm: false, night: false, next: i + 1, needsCue };
  if (part === 'afternoon' || part === 'evening') return { pm: true, night: false, next: i + 1, needsCue };
  if (part === 'night') return { pm: true, night: true, next: i + 1, needsCue };
  return undefined;
}
