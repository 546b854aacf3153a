/** Verdicts in words: what the draft says, what the fact says, by which source, and what to do. */
import type { Fact, FactBase } from '../factbase/model.ts';
import type { Agreement } from '../values/value.ts';
import type { Verdict } from './finding.ts';

/** "(Melly 2012, para. 6)": the fact's sources by citekey with their locators. */
export function sourcesOf(fact: { citations: Fact['citations'] }, _base: FactBase): string {
  return fact.citations.map((c) => (c.locator ? `${c.citekey}, ${c.locator}` : c.citekey)).join('; ');
}

export interface Told {
  /** What the draft says, as written. */
  says: string;
  /** The fact's value as text. */
  expected: string;
  fact: Fact;
  agreement?: Agreement;
}

export function messageOf(verdict: Verdict, told: Told, base: FactBase): string {
  const { says, expected, fact, agreement } = told;
  const source = sourcesOf(fact, base);
  const by = source ? ` (${source})` : '';
  const rule = agreement?.rule ? ` ${capital(agreement.rule)}.` : '';
  switch (verdict) {
    case 'supported':
      return `“${says}” agrees with ${expected}${by}.${rule}`;
    case 'imprecise':
      return `“${says}” is looser than the source, which has ${expected}${by}.${rule} Say “about”, or give the figure.`;
    case 'contradicted':
      return `The draft says “${says}”; the fact is ${expected}: ${fact.statement}${by}.${rule}`;
    case 'outdated':
      return `“${says}” agrees only with a superseded fact: ${fact.statement}${by}.${fact.note ? ` ${fact.note}` : ''}`;
    case 'disputed':
      return `“${says}” agrees with one account, ${expected}${by}, but the sources differ. Say whose figure it is.`;
    default:
      return `No fact speaks of “${says}”.`;
  }
}

const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
