/** Verdicts in words: what the draft says, what the fact says, by which source, and what to do. */
import type { Fact, FactBase } from '../factbase/model.ts';
import { say } from '../say.ts';
import type { Agreement, AppliedRule } from '../values/value.ts';
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
  const rule = agreement?.rule;
  const source = sourcesOf(fact, base);
  const by = source ? ` (${source})` : '';
  const statement = sentence(fact.statement);
  switch (verdict) {
    case 'supported':
      return spoken(
        says === expected ? say`“${says}” agrees with the fact${by}.` : say`“${says}” agrees with ${expected}${by}.`,
        tellingOf(rule),
      );
    case 'imprecise':
      return rule?.sort === 'rounding'
        ? spoken(say`“${says}” is looser than the fact, ${expected}${by}.`, tellingOf(rule), say`Say “about”, or give the figure.`)
        : spoken(say`“${says}” is not quite what the fact says, ${expected}${by}.`, tellingOf(rule), say`Keep to what the source says.`);
    case 'contradicted': {
      const isVerbatim = fact.statement.toLowerCase().includes(expected.toLowerCase()) && rule?.sort !== 'weekday';
      return spoken(
        tells(fact.statement, expected)
          ? say`The draft says “${says}”. The fact${by}: ${statement}`
          : say`The draft says “${says}”. The fact${by} has ${expected}: ${statement}`,
        tellingOf(rule),
        isVerbatim ? say`Write “${expected}”, or correct the fact.` : say`Correct the one or the other.`,
      );
    }
    case 'outdated':
      return spoken(
        say`“${says}” agrees only with a superseded fact${by}: ${statement}`,
        fact.note && sentence(fact.note),
        say`Give the current value, or say when this one held.`,
      );
    case 'disputed':
      return say`“${says}” agrees with one account, ${expected}${by}, but the sources differ. Say whose figure it is, or give both.`;
    default:
      return say`No fact speaks of “${says}”.`;
  }
}

/** Sentences one after the other, without those that there are not. */
export const spoken = (...sentences: (string | undefined)[]): string => sentences.filter(Boolean).join(' ');

/** The rule of comparison as a sentence of its own, where it says more than the fact does. */
const tellingOf = (rule: AppliedRule | undefined): string | undefined =>
  rule && rule.sort !== 'value' ? sentence(capital(rule.said())) : undefined;

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
