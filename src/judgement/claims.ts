/** The claims of a sentence: its dates, figures and names, numbers that are labels, and articles that count one. */
import type { Sentence } from '../language/sentences.ts';
import { type CastMention, findMentions } from '../values/names/cast.ts';
import type { Stranger } from '../values/names/strangers.ts';
import type { DateValue, Figure } from '../values/value.ts';
import { type Analysis, stretch, tokenAt } from './analysis.ts';
import type { CompiledBase } from './compile.ts';
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
const LABELS = new Set(['number', 'no', 'code', 'id']);
/** Tokens between a label and its number ("the OCLC number of 8805735"). */
const LABEL_REACH = 4;

/** "OCLC number 8805735": a number that is a label is no figure, but where facts of the base have that very label it can be right or wrong. */
function labelledClaims(analysis: Analysis, sentence: Sentence, claims: Claim[], names: CastMention[], base: CompiledBase): Claim[] {
  const { tokens } = analysis;
  const found: Claim[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const { kind, start, end, text } = tokens[i];
    if (
      kind !== 'number' ||
      !/^\d{4,}$/.test(text) ||
      claims.some((c) => c.first <= i && i < c.last) ||
      names.some((m) => m.first <= i && i < m.last)
    )
      continue;
    if (!/^[\s.,;)]?$/.test(analysis.text.slice(end, end + 1))) continue;
    const label = tokens
      .slice(Math.max(sentence.first, i - LABEL_REACH), i)
      .some((t) => t.word.acronym && !LABELS.has(t.word.lemma) && base.byLemma.has(t.word.lemma));
    if (!label) continue;
    const value: Figure = {
      kind: 'figure',
      start,
      end,
      number: { start, end },
      value: Number(text),
      qualifier: 'none',
      precision: 1,
      scale: 'count',
      noun: [],
      form: 'digits',
    };
    found.push({ value, first: i, last: i + 1 });
  }
  return found;
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
    if (!counts.some((c) => Math.abs(c.first - i) <= LIST_REACH) || claims.some((c) => c.first <= i && i < c.last)) continue;
    const { start, end } = tokens[i];
    const value: Figure = {
      kind: 'figure',
      start,
      end,
      number: { start, end },
      value: 1,
      qualifier: 'none',
      precision: 1,
      scale: 'count',
      noun: [tokens[i + 1].word.lemma],
      form: 'words',
    };
    found.push({ value, first: i, last: i + 1 });
  }
  return found;
}

/** Tokens within which a list's items are taken to stand together. */
const LIST_REACH = 6;
const isListMark = (folded: string | undefined) =>
  folded === undefined || folded === ',' || folded === 'and' || folded === '.' || folded === 'with' || folded === 'included';

/** Names that could fill a place that a fact speaks of: the cast's, literal values of the base, and strangers. */
function nameClaims(analysis: Analysis, sentence: Sentence, mentions: CastMention[], strangers: Stranger[], base: CompiledBase): Claim[] {
  if (!base.hasNameFacts) return [];
  const claims: Claim[] = mentions.map((m) => ({ value: m, first: m.first, last: m.last }));
  const taken = (first: number, last: number) => claims.some((c) => c.first < last && first < c.last);
  const tokens = analysis.tokens.slice(sentence.first, sentence.last);
  for (const m of findMentions(analysis.text, tokens, base.literals)) {
    const first = m.first + sentence.first;
    const last = m.last + sentence.first;
    if (!taken(first, last)) claims.push({ value: { ...m, keys: [] }, first, last });
  }
  for (const s of strangers) {
    if (s.opensSentence || taken(s.first, s.last)) continue;
    claims.push({ value: { kind: 'name', start: s.start, end: s.end, keys: [], text: s.text }, first: s.first, last: s.last });
  }
  return claims;
}
