/** Exit codes of the command line; documented in the README. */
export const EXIT = {
  /** Nothing contradicts the fact base (of `lookup`: something was found). */
  clean: 0,
  /** At least one claim is contradicted (of `lookup`: nothing was found). */
  found: 1,
  /** Wrong usage, unreadable input, or an error in the fact base. Outweighs `found`. */
  trouble: 2,
} as const;

/** Something that kept a file from being read. The others are still checked. */
export interface InputError {
  path: string;
  message: string;
}
