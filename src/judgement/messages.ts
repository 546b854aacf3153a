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
  const rule = ruleOf(agreement);
  const source = sourcesOf(fact, base);
  const by = source ? ` (${source})` : '';
  const statement = sentence(fact.statement);
  switch (verdict) {
    case 'supported':
      return `“${says}” agrees with ${says === expected ? 'the fact' : expected}${by}.${rule}`;
    case 'imprecise':
      return rule.includes('rounds to')
        ? `“${says}” is looser than the fact, ${expected}${by}.${rule} Say “about”, or give the figure.`
        : `“${says}” is not quite what the fact says, ${expected}${by}.${rule} Keep to what the source says.`;
    case 'contradicted': {
      const isVerbatim = fact.statement.toLowerCase().includes(expected.toLowerCase()) && !/was a \p{Lu}/u.test(rule);
      const remedy = isVerbatim ? `Write “${expected}”, or correct the fact.` : 'Correct the one or the other.';
      return `The draft says “${says}”. The fact${by}${tells(fact.statement, expected) ? '' : ` has ${expected}`}: ${statement}${rule} ${remedy}`;
    }
    case 'outdated':
      return `“${says}” agrees only with a superseded fact${by}: ${statement}${fact.note ? ` ${sentence(fact.note)}` : ''} Give the current value, or say when this one held.`;
    case 'disputed':
      return `“${says}” agrees with one account, ${expected}${by}, but the sources differ. Say whose figure it is, or give both.`;
    default:
      return `No fact speaks of “${says}”.`;
  }
}

/** What only repeats the fact's value, or counts the days to another date, tells a writer nothing. */
const SAYS_NOTHING = /^(?:the source has |the date (?:is|was) |the time was )|\bdays? (?:before|after) /;

/** The rule of comparison as a sentence of its own, where it says more than the fact does. */
function ruleOf(agreement: Agreement | undefined): string {
  const rule = agreement?.rule;
  return rule && !SAYS_NOTHING.test(rule) ? ` ${sentence(capital(rule))}` : '';
}

/** Whether a statement tells the value in its own words: all its numbers, or all its words where it has none. */
function tells(statement: string, value: string): boolean {
  const words = value.toLowerCase().match(/\d(?:[\d.,:]*\d)?|\p{L}+/gu) ?? [];
  const numbers = words.filter((w) => /\d/.test(w));
  const told = new Set(statement.toLowerCase().match(/\d(?:[\d.,:]*\d)?|\p{L}+/gu));
  return (numbers.length ? numbers : words).every((w) => told.has(w));
}

/** With a full stop, where the writer gave no end mark. */
const sentence = (s: string) => (/[.!?…]["”’)]?$/.test(s) ? s : `${s}.`);
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
