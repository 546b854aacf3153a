/** The normal form of a figure in the fixtures: "atLeast 40 count [soldier] per day additional of 72". */
import type { Figure } from '../../../src/values/value.ts';

export function describeFigure(f: Figure): string {
  const parts = [
    f.qualifier === 'none' ? '' : f.qualifier,
    `${f.sign ? '−' : ''}${f.value}${f.high === undefined ? '' : `..${f.high}`}`,
    f.unit ? f.unit.symbol : f.scale,
    f.noun.length > 0 ? `[${f.noun.join(' ')}]` : '',
    f.per ? `per ${f.per}` : '',
    f.additional ? 'additional' : '',
    f.outOf === undefined ? '' : `of ${f.outOf}`,
  ];
  return parts.filter(Boolean).join(' ');
}
