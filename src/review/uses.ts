/** What in a base is used by its facts: the names they speak of, and the sources they cite. */

import type { Citation, Fact, FactBase, Name, Source } from '../factbase/model.ts';
import { pushTo } from '../lists.ts';
import { castOf, nameTokens } from '../values/names/cast.ts';
import type { Reading } from './reading.ts';

/** A quote from a source: whose it is, and which of its citations. */
export interface Quoted {
  entry: Fact | Name;
  at: number;
  quote: string;
}

export class Uses {
  private readonly base: FactBase;
  private readonly names = new Set<string>();
  private readonly cited = new Set<string>();
  private readonly quoted = new Map<string, Quoted[]>();

  constructor(base: FactBase) {
    this.base = base;
    for (const name of base.names.values()) this.cite(name, name.citations);
    for (const fact of base.facts.values()) this.cite(fact, fact.citations);
  }

  /** Takes in the names that a fact speaks of. */
  add({ fact, mentions }: Reading): void {
    for (const mention of mentions) for (const key of mention.keys) this.names.add(key);
    if (fact.value?.kind === 'name') for (const key of fact.value.keys) this.names.add(key);
    const cast = castOf(this.base);
    for (const word of fact.about ?? []) {
      const key = this.base.names.has(word) ? word : cast.byForm.get(nameTokens(word).join(' '));
      if (key) this.names.add(key);
    }
  }

  cites(source: Source): boolean {
    return this.cited.has(source.citekey);
  }

  citing(source: Source): Quoted[] {
    return this.quoted.get(source.citekey) ?? [];
  }

  /** Names without source and titles of their own that no fact speaks of. Where a fact was left out for an error, it might. */
  unusedNames(): Name[] {
    if (this.base.leftOut?.size) return [];
    return [...this.base.names.values()].filter((n) => !this.names.has(n.key) && n.citations.length === 0 && n.titles.length === 0);
  }

  private cite(entry: Fact | Name, citations: Citation[]): void {
    citations.forEach(({ citekey, quote }, at) => {
      this.cited.add(citekey);
      if (quote === undefined) return;
      pushTo(this.quoted, citekey, { entry, at, quote });
    });
  }
}
