declare module 'edtf' {
  /** The syntax tree of one EDTF string. Months count from 0. */
  export interface EdtfNode {
    type: 'Date' | 'Interval' | 'Season' | 'Decade' | 'Century' | 'Year' | 'Set' | 'List';
    level: number;
    values: unknown[];
    approximate?: boolean | number;
    uncertain?: boolean | number;
    /** Bit mask over YYYYMMDD, lowest bit first: digits written "X". */
    unspecified?: number;
    offset?: number;
  }
  /** Throws a SyntaxError on what is no EDTF. */
  export function parse(text: string): EdtfNode;
}
