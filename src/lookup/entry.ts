/** What of a fact can be searched for: its fields as text. */
import { dateText } from '../citation/date.ts';
import { peopleOf } from '../citation/people.ts';
import { plain } from '../citation/text.ts';
import type { Fact, FactBase, Name, Source } from '../factbase/model.ts';
import { tokenize } from '../language/tokens.ts';
import { castOf } from '../values/names/cast.ts';
import { findMentions } from '../values/names/mentions.ts';

/** One fact in the index. `at` is its place in the base. */
export interface SearchEntry {
  at: number;
  id: string;
  statement: string;
  value: string;
  names: string;
  source: string;
  quote: string;
  about: string;
}

/** Makes entries for the facts of one base. */
export function entryMaker(base: FactBase): (fact: Fact, at: number) => SearchEntry {
  const cast = castOf(base);
  const forms = memo((key: string) => formsOf(base.names.get(key)));
  const sources = memo((citekey: string) => sourceText(citekey, base.sources.get(citekey)));
  return (fact, at) => {
    // Every form of a name finds the facts that speak of it, by whichever form they do.
    const keys = new Set(fact.value?.kind === 'name' ? fact.value.keys : []);
    for (const word of fact.about ?? []) if (base.names.has(word)) keys.add(word);
    for (const mention of findMentions(fact.statement, tokenize(fact.statement), cast)) for (const key of mention.keys) keys.add(key);
    return {
      at,
      id: fact.id,
      statement: fact.statement,
      value: valueText(fact),
      names: [...keys].map(forms).join(' '),
      source: fact.citations.map((c) => sources(c.citekey)).join(' '),
      quote: fact.citations.map((c) => c.quote ?? '').join(' '),
      about: [...(fact.about ?? []), ...(fact.terms ?? [])].join(' '),
    };
  };
}

function memo(make: (key: string) => string): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    let text = made.get(key);
    if (text === undefined) {
      text = make(key);
      made.set(key, text);
    }
    return text;
  };
}

const formsOf = (name: Name | undefined): string => (name ? [name.key, name.name, ...name.aliases, ...name.titles].join(' ') : '');

function sourceText(citekey: string, source: Source | undefined): string {
  if (!source) return citekey;
  const { item } = source;
  const people = [...peopleOf(item.author), ...peopleOf(item.editor)].map((p) => p.full);
  return [citekey, plain(item.title), ...people, plain(item['container-title']), plain(item.publisher), dateText(item.issued)].join(' ');
}

/** The value as written, and as others would write it: "1.7 million" is found by 1700000, 2012-03-22 by "22 March 2012". */
function valueText(fact: Fact): string {
  const { value } = fact;
  if (!value) return '';
  if (value.kind === 'figure') return [...value.texts, ...value.alternatives.map((f) => f.value)].join(' ');
  if (value.kind === 'date') return [...value.texts, ...value.texts.map(dateText)].join(' ');
  return value.texts.join(' ');
}
