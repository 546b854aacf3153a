/** What the checker says of one claim. */
export type Verdict = 'supported' | 'imprecise' | 'contradicted' | 'outdated' | 'disputed' | 'unsourced';

export type FindingKind = 'date' | 'figure' | 'name' | 'tag';

/** One piece of the evidence that tied a claim to a fact. */
export interface Evidence {
  /** What sort of evidence: which subject, which term, which unit, which rule of comparison, … */
  kind: 'subject' | 'term' | 'unit' | 'noun' | 'value' | 'scope' | 'discourse' | 'rule' | 'tag' | 'competition';
  /** In words for the writer: `the sentence names "Aguelhok"`. */
  text: string;
  /** What it added to (or, negative, took from) the strength of the tie. */
  weight: number;
}

export interface Finding {
  verdict: Verdict;
  kind: FindingKind;
  /** The fact's id, or a key of `names`; empty for `unsourced`; the unknown id for a tag that names none. */
  fact: string;
  /** UTF-16 offsets into the Markdown as given; `end` exclusive. */
  start: number;
  end: number;
  /** What the draft says, what the fact says, by which source. */
  message: string;
  /** The fact's value as text; empty for `unsourced`. */
  expected: string;
  because: Evidence[];
  /** What follows from the facts instead, in the unit of the claim, where the claim is worked out and that is a plain number. */
  workedOut?: number;
}

export interface CheckOptions {
  /** Report checkable values that no fact speaks of. Default false. */
  unsourced?: boolean;
  /** Order of "03/04/2012" in this draft; absent: ambiguous. */
  dateOrder?: 'day-first' | 'month-first';
  /** Ids of facts that nothing is said of. */
  ignoreFacts?: readonly string[];
  /** Day of writing (EDTF), for "yesterday" and "last year"; absent: such dates are left alone. */
  today?: string;
}
