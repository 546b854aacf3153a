/** The targets of a fact: one for each value that it states. */
import type { Fact } from '../../factbase/model.ts';
import { isExclusive } from '../../language/related.ts';
import { foldedAt } from '../../language/tokens.ts';
import { parseDate } from '../../values/dates/index.ts';
import type { Cast } from '../../values/names/cast.ts';
import type { DateValue, Span } from '../../values/value.ts';
import { tokenAt } from '../scenes/analysis.ts';
import type { CompiledBase } from './compile.ts';
import { type FactValue, valuesOf } from './factValues.ts';
import { lemmasOf, type Reading, readFact, subjectsOf } from './reading.ts';
import { isPhraseKey, type Phrase, type Target } from './target.ts';
import { gap, type Idf, termsOf } from './terms.ts';

/** A target for a fact that states no value: what ties a sentence to it, with nothing for a claim to agree with. */
export function plainTarget(fact: Fact, base: CompiledBase): Target {
  const none: FactValue = { kind: 'name', figures: [], dates: [], nameKeys: [], nameForms: [], expected: '', explicit: false };
  return targetsOf(readFact(fact, base.cast), base.cast, base.idf, [none])[0];
}

export function targetsOf(reading: Reading, cast: Cast, idf: Idf, values = valuesOf(reading, cast)): Target[] {
  const { fact, analysis, mentions } = reading;
  const main = values.some((v) => v.figures.some((f) => f.scale !== 'ordinal')) ? 'figure' : 'date';
  const subjects = subjectsOf(reading, values, cast);
  const spans: Span[] = values.flatMap((v) => (v.span ? [v.span] : []));
  const targets: Target[] = [];
  const ofNames = wordsOfNames(reading);
  for (const value of values) {
    const companions = mentions.flatMap((m) => m.keys).filter((k) => !subjects.keys.includes(k) && !value.nameKeys.includes(k));
    const terms = termsOf(reading, value, spans, subjects.spans, idf);
    const phrases = (fact.terms ?? []).map((t): Phrase => phraseOf(t, idf));
    const vocabulary = new Set<string>();
    for (const token of analysis.tokens) vocabulary.add(token.word.lemma);
    for (const term of terms.keys()) vocabulary.add(term);
    for (const phrase of [...phrases, ...subjects.words]) for (const lemma of phrase.lemmas) vocabulary.add(lemma);
    // Every target has the same keys in the same order, those that are read later among them: what is asked of all of them is asked the quicker for it.
    targets.push({
      index: -1,
      fact,
      kind: value.kind,
      figures: value.figures,
      dates: value.dates,
      nameKeys: value.nameKeys,
      nameForms: value.nameForms,
      expected: value.expected,
      explicit: value.explicit,
      secondary:
        !value.explicit && (fact.value !== undefined || (value.kind === 'date' && main === 'figure') || isOfKind(value, values, reading)),
      subjects: subjects.keys,
      named: !subjects.vouches && subjects.keys.some((key) => !isPhraseKey(key)),
      hasSiblings: values.length > 1,
      subjectWords: subjects.words,
      companions: [...new Set(companions)],
      terms,
      phrases,
      property: [...terms.keys()].sort().join(' '),
      mass: [...terms.values()].reduce((sum, w) => sum + w, 0),
      times: timesOf(reading, value),
      vocabulary,
      lemmas: new Set([...terms.keys(), ...phrases.flatMap((p) => p.lemmas), ...subjects.words.flatMap((p) => p.lemmas)]),
      exclusive: [...terms.keys()].filter(isExclusive),
      ofNames,
      slots: undefined,
      predicate: undefined,
    });
  }
  return targets;
}

/** "The 24-hour record is 640 miles": the hours say what sort of record it is. */
function isOfKind({ span, figures: [figure] }: FactValue, values: readonly FactValue[], { analysis: { text, tokens } }: Reading): boolean {
  if (!span || figure?.unit?.dimension !== 'time' || !text.slice(span.start, span.end).includes('-') || values.length < 2) return false;
  const at = tokenAt(tokens, span.start);
  return at > 0 && foldedAt(tokens, at - 1) === 'the';
}

/** Lemmas that the statement has in its names alone, and the author gave for nothing else. */
function wordsOfNames({ fact, analysis: { tokens }, mentions }: Reading): Set<string> {
  const isNamed = (i: number) => tokens[i].word.capital && mentions.some((m) => m.first <= i && i < m.last);
  const named = new Set(tokens.flatMap(({ word }, i) => (isNamed(i) ? [word.lemma] : [])));
  for (const [i, { word }] of tokens.entries()) if (!isNamed(i)) named.delete(word.lemma);
  for (const term of fact.terms ?? []) for (const lemma of lemmasOf(term)) named.delete(lemma);
  return named;
}

function phraseOf(text: string, idf: Idf): Phrase {
  const lemmas = lemmasOf(text);
  return { lemmas, weight: lemmas.reduce((sum, l) => Math.max(sum, idf(l)), 0) };
}

/** When the value held: the dates of the statement that stand nearest to it, else `asOf`. */
function timesOf({ fact, analysis }: Reading, value: FactValue): DateValue[] {
  const dates = analysis.dates.filter((d) => d !== value.span && !d.relative && !d.time);
  if (value.kind !== 'figure' && value.kind !== 'name') return [];
  if (dates.length > 1 && value.span) {
    const nearest = Math.min(...dates.map((d) => gap(d, value.span!)));
    return dates.filter((d) => gap(d, value.span!) === nearest);
  }
  if (dates.length) return dates;
  const asOf = fact.asOf ? parseDate(fact.asOf) : undefined;
  return asOf ? [asOf] : [];
}
