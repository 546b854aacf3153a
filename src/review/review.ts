/**
 * Reviews a fact base: what its files say is held against each other, against their quotes, against the texts of their sources and against the
 * date. Everything that is not in the files is handed in by the host, so that the same input gives the same problems. Linear in the base.
 */

import type { Fact, FactBase, FileRange, Name, Problem, Source } from '../factbase/model.ts';
import { finished } from '../steps.ts';
import { parseDate, toDayInterval } from '../values/dates/index.ts';
import { missingValue, otherwiseQuoted } from './agreement.ts';
import { Contradictions } from './contradictions.ts';
import { Places } from './places.ts';
import { REVIEW_PROBLEMS, type ReviewArgs, type ReviewCode } from './problems.ts';
import { SourceText } from './quotes.ts';
import { readFact } from './reading.ts';
import { Uses } from './uses.ts';

/** What the host knows of a source's `file`. */
export type SourceFile = { state: 'read'; text: string } | { state: 'missing' | 'outside' | 'unread' };

export interface ReviewOptions {
  /** The day of the review ("2026-11-24"); without it no date is overdue. */
  today?: string;
  /** The text of a source's file; without it quotes are not verified. */
  sourceFile?: (source: Source) => SourceFile;
}

/** Problems of facts that are read without one; sorted by file and place. */
export function reviewFactBase(files: readonly { path: string; text: string }[], base: FactBase, options: ReviewOptions = {}): Problem[] {
  return finished(reviewSteps(files, base, options));
}

/** The same in steps, for a host that must not be blocked: pauses after each fact. */
export function* reviewSteps(
  files: readonly { path: string; text: string }[],
  base: FactBase,
  options: ReviewOptions = {},
): Generator<void, Problem[], void> {
  const review = new Review(files, base, options);
  for (const fact of base.facts.values()) {
    review.fact(fact);
    yield;
  }
  for (const source of base.sources.values()) {
    yield* review.source(source);
    yield;
  }
  return yield* review.finish();
}

/** A text of one line, plain, and the comment behind it that has no blank after its mark, as "#1" in "ranked #1 of 40". */
const CUT_TEXT = /^[ -]*(?:fact|quote|note|title|locator|name|figure): +(?!["'|>#&*[{])[^\n#]*[^\s#] (#[\p{L}\d][^\n\r]*)/gmu;

/** Texts of sources that were read already: a host that hands in the same object again has the same text. */
const texts = new WeakMap<SourceFile, SourceText>();

class Review {
  private readonly files: readonly { path: string; text: string }[];
  private readonly base: FactBase;
  private readonly options: ReviewOptions;
  private readonly places: Places;
  private readonly order: Map<string, number>;
  private readonly problems: Problem[] = [];
  private readonly contradictions = new Contradictions();
  private readonly uses: Uses;

  constructor(files: readonly { path: string; text: string }[], base: FactBase, options: ReviewOptions) {
    this.files = files;
    this.base = base;
    this.options = options;
    this.places = new Places(files);
    this.order = new Map(files.map(({ path }, at) => [path, at]));
    this.uses = new Uses(base);
  }

  fact(fact: Fact): void {
    const reading = readFact(fact, this.base);
    this.contradictions.add(reading);
    this.uses.add(reading);
    const missing = missingValue(reading, this.base);
    if (missing) {
      const key = missing.value.kind;
      this.report('value-not-in-fact', fact, this.places.of(fact, key), { key, value: missing.value.text, said: missing.said });
    } else {
      fact.citations.forEach(({ quote }, at) => {
        const said = quote && otherwiseQuoted(quote, reading);
        const value = reading.values.find((v) => v.kind !== 'name')?.text ?? '';
        if (said) this.report('quote-says-otherwise', fact, this.quotePlace(fact, at), { said, value });
      });
    }
    this.reviewDue(fact);
  }

  *source(source: Source): Generator<void, void, void> {
    if (!this.uses.cites(source)) this.report('unused-source', source, source.range, { id: source.citekey });
    const { file } = source;
    const found = file === undefined ? undefined : this.options.sourceFile?.(source);
    if (!found || file === undefined || found.state === 'unread') return;
    if (found.state !== 'read') {
      this.report(found.state === 'missing' ? 'source-file-missing' : 'source-file-outside', source, this.places.of(source, 'file'), {
        file,
      });
      return;
    }
    const citing = this.uses.citing(source);
    if (citing.length === 0) return;
    const text = texts.get(found) ?? (yield* SourceText.steps(found.text));
    texts.set(found, text);
    for (const { entry, at, quote } of citing) {
      yield;
      if (text.has(quote)) continue;
      const nearest = text.nearest(quote);
      this.report('quote-not-in-source', entry, this.quotePlace(entry, at), { citekey: source.citekey, file, nearest }, { nearest });
    }
  }

  *finish(): Generator<void, Problem[], void> {
    for (const { a, b, aSays, bSays } of yield* this.contradictions.clashes()) {
      yield;
      this.clash(a, aSays, b, bSays);
      this.clash(b, bSays, a, aSays);
    }
    for (const { path, text } of this.files) {
      yield;
      this.cutTexts(path, text);
    }
    yield;
    for (const name of this.uses.unusedNames()) this.report('unused-name', name, name.range, { id: name.key });
    const rank = (p: Problem) => this.order.get(p.path) ?? this.order.size;
    return this.problems.sort((a, b) => rank(a) - rank(b) || a.range.start - b.range.start || a.range.end - b.range.end);
  }

  private cutTexts(path: string, text: string): void {
    for (const match of text.matchAll(CUT_TEXT)) {
      const start = match.index + match[0].length - match[1].length;
      this.report('text-cut', { path }, this.places.range(path, start, start + match[1].length), { lost: match[1] });
    }
  }

  private clash(fact: Fact, says: string, other: Fact, otherSays: string): void {
    const args = { value: says, id: other.id, where: `${other.path}:${other.range.line}`, other: otherSays };
    const related = [{ path: other.path, range: other.range, text: other.statement }];
    this.report('facts-contradict', fact, this.valuePlace(fact), args, { related });
  }

  private reviewDue(fact: Fact): void {
    const { today } = this.options;
    const [due, now] = today !== undefined && fact.reviewBy !== undefined ? [parseDate(fact.reviewBy), parseDate(today)] : [];
    const [last, day] = [due && toDayInterval(due), now && toDayInterval(now)];
    if (!last || !day || day.from <= last.to) return;
    this.report('review-due', fact, this.places.of(fact, 'reviewBy'), { reviewBy: fact.reviewBy!, asOf: fact.asOf });
  }

  private valuePlace(fact: Fact): FileRange {
    return this.places.of(fact, fact.value?.kind ?? 'fact');
  }

  private quotePlace(entry: Fact | Name, at: number): FileRange {
    const alone = this.places.of(entry, 'quote');
    return alone === entry.range ? this.places.of(entry, 'source', at, 'quote') : alone;
  }

  private report<C extends ReviewCode>(
    code: C,
    { path }: { path: string },
    range: FileRange,
    args: ReviewArgs<C>,
    more: Partial<Problem> = {},
  ): void {
    const { severity, message } = REVIEW_PROBLEMS[code];
    const text = (message as (a: ReviewArgs<C>) => string)(args);
    this.problems.push({ path, range, code, severity, message: text, ...more });
  }
}
