/** What the fact base holds under a finding's id, ready to be shown: of a fact or of one of the cast. */
import { formatCitation } from '../../citation/index.ts';
import type { Citation, Fact, FactBase, Name } from '../../factbase/model.ts';

export interface Record {
  id: string;
  statement: string;
  /** "facts/mali.facts.yaml:40" */
  path: string;
  line: number;
  asOf?: string;
  note?: string;
  citations: CitedSource[];
}

export interface CitedSource {
  citekey: string;
  quote?: string;
  locator?: string;
  /** The reference on one line, with the locator: author, title, publisher, date. The citekey where the base lacks the source. */
  text: string;
  url?: string;
}

/** The record of a fact id or a key of the cast; undefined where the base has neither. */
export function recordOf(base: FactBase, id: string): Record | undefined {
  const fact = base.facts.get(id);
  if (fact) return ofFact(base, fact);
  const name = base.names.get(id);
  return name && ofName(base, name);
}

export function ofFact(base: FactBase, fact: Fact): Record {
  const { id, statement, path, range, asOf, note } = fact;
  return { id, statement, path, line: range.line, asOf, note, citations: citedSources(base, fact.citations) };
}

function ofName(base: FactBase, name: Name): Record {
  const also = name.aliases.length > 0 ? ` (also ${name.aliases.join(', ')})` : '';
  const titles = name.titles.length > 0 ? `; titled ${name.titles.join(', ')}` : '';
  const { key, path, range, note } = name;
  return {
    id: key,
    statement: `${name.name}${also}${titles}`,
    path,
    line: range.line,
    note,
    citations: citedSources(base, name.citations),
  };
}

function citedSources(base: FactBase, citations: Citation[]): CitedSource[] {
  return citations.map((citation) => {
    const { citekey, quote, locator } = citation;
    const source = base.sources.get(citekey);
    if (!source) return { citekey, quote, locator, text: citekey };
    const url = typeof source.item.URL === 'string' ? source.item.URL : undefined;
    return { citekey, quote, locator, text: formatCitation(source, citation, { url: false }), url };
  });
}
