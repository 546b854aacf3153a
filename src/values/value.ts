/**
 * The values a claim can state: a figure, a date or a name. Detectors find them in prose, the fact base holds them as facts,
 * and each kind has one comparison that answers with an `Agreement`.
 */

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How a number or a date is hedged or bounded by the words before or after it. */
export type Qualifier =
  | 'none' // "173,000"
  | 'exactly' // "exactly 40"
  | 'about' // "about", "around", "some", "roughly", "or so", "~"
  | 'nearly' // "nearly", "almost", "just under", "close to"
  | 'justOver' // "just over", "a little more than"
  | 'atLeast' // "at least", "no fewer than", "40 or more", "≥"
  | 'atMost' // "at most", "up to", "no more than", "as many as"
  | 'moreThan' // "more than", "over", "above", ">"
  | 'lessThan'; // "fewer than", "less than", "under", "below", "<"

/** What a figure counts or measures. Figures of two different scales never contradict each other unless a conversion joins them. */
export type Scale =
  | 'count' // "40 soldiers", a bare "40"
  | 'percent' // "12.5%", "12 per cent"
  | 'points' // "3 percentage points"
  | 'fraction' // "two-thirds", "one in five", "a quarter": value is the ratio (0.667)
  | 'multiple' // "doubled" (2), "three times" (3), "halved" (0.5)
  | 'money' // "$3.2bn": `unit` is the currency
  | 'measure' // "7.2 miles", "five hours", "65 mph": `unit` has a dimension
  | 'ordinal' // "third", "21st"
  | 'score'; // "113-107", "3–1": two numbers, `value` and `other`

/** A unit of measure, or a currency. */
export interface Unit {
  /** Canonical symbol: "km", "h", "USD", "GB". */
  symbol: string;
  /** "length", "time", "mass", "money:USD", …: only figures of one dimension compare. */
  dimension: string;
  /** Multiplies a value into the dimension's base unit (for temperature, after subtracting `offset`). */
  factor: number;
  offset?: number;
}

/** A number with what it counts, as written in prose or in a fact. */
export interface Figure extends Span {
  kind: 'figure';
  /** Span of the number alone, without qualifier, unit or noun. */
  number: Span;
  /** The number in its own unit and with its multiplier applied ("1.7 million" → 1700000). The low end of a range. */
  value: number;
  /** The high end of a range ("40–50 km" → 50), or the second number of a score. */
  high?: number;
  qualifier: Qualifier;
  /** Place value of the last significant digit as written: 173,000 → 1000; "1.7 million" → 100000; "487" → 1; "3.10" → 0.01. */
  precision: number;
  scale: Scale;
  unit?: Unit;
  /** Lemmas of the noun phrase that follows, head last ("72 tank cars" → [tank, car]); empty where none follows directly. */
  noun: string[];
  /** "per" what: lemma of the denominator ("£1,200 a day" → "day", "5.2 deaths per 100,000" → "100000"). */
  per?: string;
  /** Where the draft says per what, where it does so right after the number or its noun. */
  rate?: Span;
  /** Sign written out ("–13.2%", "down 5%", "fell by"): -1 only for a written minus sign; absent otherwise. */
  sign?: -1;
  /** Written in words ("forty-seven"), digits ("47") or both ("1.7 million"). */
  form: 'words' | 'digits' | 'mixed';
  /** "a further six", "another 12", "the other two": counted on top of something. */
  additional?: boolean;
  /** "none earned less than 20": the qualifier says what the denial leaves. */
  denied?: boolean;
  /** "six of the nine", "63 of 72": the whole that it is a part of, as written. */
  outOf?: number;
}

/** Calendar parts; whichever are absent were not said. */
export interface DateParts {
  year?: number;
  /** 1–12 */
  month?: number;
  /** 1–31 */
  day?: number;
}

/** The grain at which a date was said. */
export type Grain = 'time' | 'day' | 'weekday' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'fiscal' | 'decade' | 'century';

/** A date, a stretch of dates or a time of day, as written in prose or in a fact. */
export interface DateValue extends Span {
  kind: 'date';
  grain: Grain;
  /** First and last calendar day said, with unsaid parts absent ("21–22 March" → {month 3, day 21}, {month 3, day 22}). Equal for a single day. */
  from: DateParts;
  to: DateParts;
  /** true for a stretch written as one ("21–22 March", "2009 to 2012", "1990s"); false for one month or year said as such. */
  range: boolean;
  /** 0 Sunday … 6 Saturday, where one is written beside the date. */
  weekday?: number;
  /** 21–24 spring, summer, autumn, winter (EDTF); quarter 1–4; half 1–2: by `grain`. */
  part?: number;
  /** Minutes after midnight; a range where the words leave one ("1:15 p.m." → 795..795). `to` < `from` never. `twelveHour` where a.m. or p.m. was not said. */
  time?: { from: number; to: number; twelveHour?: boolean };
  /** "before", "after", …: the event lies on that side of the date. */
  bound?: 'before' | 'after' | 'by' | 'since' | 'until';
  /** Of a fact's date that is given apart: the bound that its statement sets with it ("must be claimed by 31 January"). */
  limit?: DateValue['bound'];
  qualifier: Qualifier;
  /** "early", "mid", "late" part of the grain. */
  portion?: 'early' | 'mid' | 'late';
  /** "03/04/2012": the other reading. A value with one never contradicts. */
  alternative?: { from: DateParts; to: DateParts };
  /** "two days later", "the following Tuesday", "last month": resolved against an anchor by the judgement, not by the detector. */
  relative?: Relative;
}

/** A date said by its distance from another. */
export interface Relative {
  /** What it counts from: a date said nearby, or the day of writing ("yesterday", "last year"). */
  anchor: 'nearby' | 'now';
  amount: number;
  unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'hour' | 'minute' | 'weekday';
  direction: 1 | -1 | 0;
}

/** A name of the cast met in prose, or capitalised words that stand where one would. */
export interface NameMention extends Span {
  kind: 'name';
  /** Keys of the cast that this form can mean; empty for a capitalised phrase that is in no cast. */
  keys: string[];
  /** Title or rank that stands right before it ("General"). */
  title?: Span & { text: string };
  text: string;
}

export type Value = Figure | DateValue | NameMention;

/** A rule of comparison for the writer. Most comparisons are never told: it is put into words only when asked. */
export interface AppliedRule {
  /** "4.96 rounds to 5 (to the nearest whole number)", "62 miles is 100 km", "5 March 2024 was a Tuesday" */
  said: () => string;
  /** Whether it only tells the fact's value, or counts the days to it; whether it tells a rounding, or the weekday of a date. */
  sort?: 'value' | 'rounding' | 'weekday';
}

/** How a draft's value stands to a fact's value. */
export interface Agreement {
  /**
   * `agrees` – both can be true and the draft says no more than the fact allows;
   * `loosely` – true only after a rounding that the draft does not own up to, or at a looser qualifier;
   * `differs` – cannot both be true;
   * `incomparable` – another dimension, currency or scale, or an ambiguous form: nothing can be said.
   */
  result: 'agrees' | 'loosely' | 'differs' | 'incomparable';
  rule?: AppliedRule;
  /** 0–1, only with `differs`: how much the wrong value looks like a slip from the right one (transposed digits, order of magnitude, neighbouring unit, wrong year). */
  slip?: number;
  /** The draft's value as it was read for this, where words around it make more of it: a bare number as an age, a month of last year in its year. */
  read?: Figure | DateValue;
}
