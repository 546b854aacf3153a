/** The fact base as the checker sees it: facts, the cast of names, sources, and what was wrong with the files. */
import type { DateValue, Figure } from '../values/value.ts';

/** A place in a fact file: UTF-16 offsets, and line and column counted from 1. */
export interface FileRange {
  start: number;
  end: number;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** `info`: nothing is wrong, but something may be of no use. */
export type Severity = 'error' | 'warning' | 'info';

/** Something wrong in a fact file, at its place. `code` is stable and documented. */
export interface Problem {
  path: string;
  range: FileRange;
  code: string;
  severity: Severity;
  message: string;
  /** What was most likely meant in the place of the text at `range`, where there is one such thing. */
  nearest?: string;
  /** Where else to look, with a word on each place. */
  related?: { path: string; range: FileRange; text: string }[];
}

/** A source as a CSL item (citationstyles.org): the YAML mapping as read, with its citekey as `id`. */
export interface Source {
  citekey: string;
  item: Record<string, unknown>;
  /** Path of the source's text, relative to the fact file. */
  file?: string;
  path: string;
  range: FileRange;
}

/** One source's word for a fact. */
export interface Citation {
  citekey: string;
  quote?: string;
  locator?: string;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'work' | 'event' | 'other';

/** One of the cast. */
export interface Name {
  key: string;
  name: string;
  kind: NameKind;
  /** Every other form that is right. */
  aliases: string[];
  /** Titles or ranks that are right before the name. Empty where the base says nothing of titles. */
  titles: string[];
  citations: Citation[];
  note?: string;
  path: string;
  /** Range of its key. */
  range: FileRange;
}

export type FactStatus = 'current' | 'superseded' | 'disputed';

/** The value that a draft must not contradict; alternatives are each right. */
export type FactValue =
  | { kind: 'date'; texts: string[]; alternatives: DateValue[] }
  | { kind: 'figure'; texts: string[]; alternatives: Figure[] }
  /** `keys` are keys of the cast; `texts` the literal names where no key was given, in the order written. */
  | { kind: 'name'; texts: string[]; keys: string[] };

export interface Fact {
  id: string;
  /** The fact as one plain sentence. */
  statement: string;
  /** Absent where the values that stand in the statement are the value. */
  value?: FactValue;
  /** Keys of names, or words; absent where the statement tells. */
  about?: string[];
  /** Words for the property; absent where the statement tells. */
  terms?: string[];
  /** EDTF, as written. */
  asOf?: string;
  /** EDTF, as written: the day after which the fact should be looked at again. */
  reviewBy?: string;
  citations: Citation[];
  status: FactStatus;
  note?: string;
  path: string;
  /** Range of its id (the YAML key). */
  range: FileRange;
}

export interface FactBase {
  /** Titles of the files that have one. */
  titles: string[];
  facts: Map<string, Fact>;
  names: Map<string, Name>;
  sources: Map<string, Source>;
  /** Ids of facts that stand in a file but are left out, because an error stands in them: their ids are known, their values are not. */
  leftOut?: Set<string>;
  problems: Problem[];
}
