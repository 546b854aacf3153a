/** The statement of a fact, read as a draft would be, and who or what it is about. */
import type { Fact } from '../../factbase/model.ts';
import { phrasalAt } from '../../language/phrasalVerbs.ts';
import { tokenize } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { type Cast, nameTokens } from '../../values/names/cast.ts';
import { type CastMention, findMentions } from '../../values/names/mentions.ts';
import type { Span } from '../../values/value.ts';
import { type Analysis, contentOf, statementOf } from '../scenes/analysis.ts';
import type { FactValue } from './factValues.ts';
import { type Phrase, phraseKey } from './target.ts';

export interface Reading {
  fact: Fact;
  analysis: Analysis;
  mentions: CastMention[];
}

export function readFact(fact: Fact, cast: Cast): Reading {
  const analysis = statementOf(fact);
  return { fact, analysis, mentions: findMentions(fact.statement, analysis.tokens, cast) };
}

/** Folded lemmas of the content words of a phrase. */
export function lemmasOf(phrase: string): string[] {
  const tokens = tokenize(phrase);
  const lemmas = contentOf(tokens).map((i) => phrasalAt(tokens, i) ?? tokens[i].word.lemma);
  return lemmas.length ? lemmas : tokens.filter((t) => t.kind === 'word').map((t) => t.word.lemma);
}

export interface Subjects {
  keys: string[];
  words: Phrase[];
  /** Where the subject stands in the statement: its words are no terms. */
  spans: Span[];
  /** Whether the subject only vouches for what the rest says. */
  vouches?: boolean;
}

export function subjectsOf(reading: Reading, values: FactValue[], cast: Cast): Subjects {
  const { fact, mentions } = reading;
  if (fact.about?.length) {
    const keys: string[] = [];
    const words: Phrase[] = [];
    for (const entry of fact.about) {
      const key = cast.names.has(entry) ? entry : keyOfForm(entry, cast);
      if (key) keys.push(key);
      else {
        keys.push(phraseKey(nameTokens(entry)));
        words.push({ lemmas: lemmasOf(entry), weight: 1 });
      }
    }
    return { keys, words, spans: mentions.filter((m) => m.keys.some((k) => keys.includes(k))) };
  }
  // The names before the first value are what the sentence is about; where there are none, any name is company.
  const firstValue = Math.min(...values.map((v) => v.span?.start ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
  const valueKeys = new Set(values.flatMap((v) => v.nameKeys));
  const before = mentions.filter((m) => m.start < firstValue && !m.keys.some((k) => valueKeys.has(k)));
  const keys = [...new Set(before.slice(0, 1).flatMap((m) => m.keys))];
  return { keys, words: [], spans: before.slice(0, 1), vouches: before.length > 0 && vouches(before[0], reading) };
}

/** What somebody who knows says of something else; what a company "expects" or "reports" is mostly its own. */
const VOUCHING = wordSet('estimate forecast predict project reckon');

/** "The Crop Service forecasts a harvest of 40 million tons": the fact is about the harvest, and a draft may well not say who reckoned it. */
function vouches({ last }: CastMention, { analysis: { tokens } }: Reading): boolean {
  const verb = tokens[last];
  return verb?.kind === 'word' && VOUCHING.has(verb.word.lemma);
}

function keyOfForm(entry: string, cast: Cast): string | undefined {
  return cast.byForm.get(nameTokens(entry).join(' '));
}
