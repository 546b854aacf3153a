/** What a writer can do about a finding, in one line. */
import type { Finding } from '../../judgement/finding.ts';
import type { Record } from './record.ts';

export function adviceOn(finding: Finding, record: Record | undefined): string | undefined {
  const place = record ? ` (${record.path}:${record.line})` : '';
  const value = finding.expected ? `“${finding.expected}”` : 'what the fact says';
  switch (finding.verdict) {
    case 'contradicted':
      if (!record) return 'Use an id that the fact base has, or add the fact.';
      return `Write ${value}, or correct ${finding.fact}${place} where the source says otherwise.`;
    case 'outdated':
      return `${finding.fact} is marked superseded${place}: use the current value, or say when this one held.`;
    case 'unsourced':
      return 'Add a fact with its source, or leave it.';
    // Their messages say it, and there is no place to go to.
    case 'imprecise':
    case 'disputed':
    case 'supported':
      return undefined;
  }
}
