/** The part of `edtf` that is used here; the package ships no types. */
declare module 'edtf' {
  /** Parses an ISO 8601-2 (EDTF) string; throws where it is none. */
  export default function edtf(text: string): unknown;
}
