/** The claims of a sentence: its dates, figures and names, numbers that are labels, and articles that count one. */

import type { Sentence, TokenRange } from '../../language/sentences.ts';
import { lemmaAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { type CastMention, findMentions } from '../../values/names/mentions.ts';
import type { Stranger } from '../../values/names/strangers.ts';
import type { DateValue, Figure, Span } from '../../values/value.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { type Analysis, stretch, tokenAt } from './analysis.ts';
import type { Claim } from './scene.ts';

/** The claims of a sentence in order. `names` are the mentions of the cast in it. */
export function claimsOf(analysis: Analysis, sentence: Sentence, names: CastMention[], strangers: Stranger[], base: CompiledBase): Claim[] {
  const claims: Claim[] = [];
  const valuesIn = <T extends DateValue | Figure>(values: T[]) => stretch(values, (v) => v.start, sentence.start, sentence.end);
  for (const value of [...valuesIn(analysis.dates), ...valuesIn(analysis.figures)]) {
    // "1. FC Köln", "Apollo 11": a number inside a name is no claim.
    if (names.some((m) => m.start < value.end && value.start < m.end)) continue;
    const first = tokenAt(analysis.tokens, value.start);
    claims.push({ value, first, last: Math.max(first + 1, tokenAt(analysis.tokens, value.end)) });
  }
  claims.push(...labelledClaims(analysis, sentence, claims, names, base));
  claims.push(...articleClaims(analysis, sentence, claims));
  claims.push(...nameClaims(analysis, sentence, names, strangers, base));
  return claims.sort((a, b) => a.first - b.first);
}

/** Words that a number is a label after: alone they say nothing of which. */
const LABELS = wordSet('number no code id');
/** Tokens between a label and its number ("the OCLC number of 8805735"). */
const LABEL_REACH = 4;

/** "OCLC number 8805735": a number that is a label is no figure, but where facts of the base have that very label it can be right or wrong. */
function labelledClaims(analysis: Analysis, sentence: Sentence, claims: Claim[], names: CastMention[], base: CompiledBase): Claim[] {
  const { tokens } = analysis;
  const found: Claim[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (tokens[i].kind !== 'number' || !/^\d{4,}$/.test(tokens[i].text)) continue;
    if (holds(claims, i) || holds(names, i) || !isLabelled(i, analysis, sentence, base)) continue;
    const { start, end, text } = tokens[i];
    found.push({ value: countOf(Number(text), { start, end }, [], 'digits'), first: i, last: i + 1 });
  }
  return found;
}

/** Whether one of the stretches of tokens holds token `at`. */
const holds = (stretches: readonly TokenRange[], at: number) => stretches.some((s) => s.first <= at && at < s.last);

/** Whether a number stands by itself right after a label that facts have. */
function isLabelled(at: number, { text, tokens }: Analysis, sentence: Sentence, base: CompiledBase): boolean {
  const { end } = tokens[at];
  if (!/^[\s.,;)]?$/.test(text.slice(end, end + 1))) return false;
  return tokens
    .slice(Math.max(sentence.first, at - LABEL_REACH), at)
    .some((t) => t.word.acronym && !LABELS.has(t.word.lemma) && base.byLemma.has(t.word.lemma));
}

/** A whole number of things as a figure. */
function countOf(value: number, { start, end }: Span, noun: string[], form: Figure['form']): Figure {
  const number = { start, end };
  return { kind: 'figure', start, end, number, value, qualifier: 'none', precision: 1, scale: 'count', noun, form };
}

/**
 * "An assist, two steals and a block": in a list of counted things an article counts one. Only a noun right after it, between the list's commas or
 * its "and", beside another count, is taken so.
 */
function articleClaims(analysis: Analysis, sentence: Sentence, claims: Claim[]): Claim[] {
  const counts = claims.filter((c) => c.value.kind === 'figure' && c.value.scale === 'count');
  if (!counts.length) return [];
  const { tokens } = analysis;
  const found: Claim[] = [];
  for (let i = sentence.first + 1; i + 1 < sentence.last; i++) {
    const { folded } = tokens[i].word;
    if ((folded !== 'a' && folded !== 'an') || tokens[i + 1].kind !== 'word') continue;
    if (!isListMark(tokens[i - 1]?.word.folded) || !isListMark(tokens[i + 2]?.word.folded)) continue;
    if (!(isNearCount(counts, i) || isNearCount(found, i)) || holds(claims, i)) continue;
    found.push({ value: countOf(1, tokens[i], [lemmaAt(tokens, i + 1)], 'words'), first: i, last: i + 1 });
  }
  return found;
}

/** Tokens within which a list's items are taken to stand together. */
const LIST_REACH = 9;
const isNearCount = (counts: readonly Claim[], at: number) => counts.some((c) => Math.abs(c.first - at) <= LIST_REACH);
const isListMark = (folded: string | undefined) =>
  folded === undefined || folded === ',' || folded === 'and' || folded === '.' || folded === 'with' || folded === 'included';

/** Names that could fill a place that a fact speaks of: the cast's, literal values of the base, and strangers. */
function nameClaims(analysis: Analysis, sentence: Sentence, mentions: CastMention[], strangers: Stranger[], base: CompiledBase): Claim[] {
  if (!base.hasNameFacts) return [];
  const claims: Claim[] = mentions.map((m) => ({ value: m, first: m.first, last: m.last }));
  const taken = (first: number, last: number) => claims.some((c) => c.first < last && first < c.last);
  for (const m of findMentions(analysis.text, analysis.tokens, base.literals, sentence))
    if (!taken(m.first, m.last)) claims.push({ value: { ...m, keys: [] }, first: m.first, last: m.last });
  for (const s of strangers) {
    if (s.opensSentence || taken(s.first, s.last)) continue;
    claims.push({ value: { kind: 'name', start: s.start, end: s.end, keys: [], text: s.text }, first: s.first, last: s.last });
  }
  return claims;
}
