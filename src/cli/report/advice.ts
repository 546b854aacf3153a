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
    case 'imprecise':
      return `Say “about”, or write ${value}.`;
    case 'outdated':
      return `Use the current value, or say when this one held; ${finding.fact} is marked superseded${place}.`;
    case 'disputed':
      return 'The sources differ: say so, or say whose figure it is.';
    case 'unsourced':
      return 'Add a fact with its source, or leave it.';
    case 'supported':
      return undefined;
  }
}
