/** Reads drafts and fact files; what cannot be read becomes an error beside those that can. */
import { readFileSync } from 'node:fs';
import type { InputError } from './exit.ts';

export interface TextFile {
  path: string;
  /** Without its byte order mark: columns and offsets count as an editor does. */
  text: string;
}

/** Name under which standard input is reported. */
export const STDIN = '<stdin>';

export function readText(path: string, errors: InputError[]): TextFile | undefined {
  try {
    return { path, text: withoutMark(readFileSync(path, 'utf8')) };
  } catch (error) {
    errors.push({ path, message: reasonOf(error) });
    return undefined;
  }
}

/** Reads standard input to its end. */
export async function readStdin(): Promise<TextFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return { path: STDIN, text: withoutMark(Buffer.concat(chunks).toString('utf8')) };
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file; was it moved or deleted?',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of this path is a file, not a folder',
  ELOOP: 'symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ERR_STRING_TOO_LONG: 'too large to read',
  ERR_FS_FILE_TOO_LARGE: 'too large to read',
};

/** Why a file or folder could not be read, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
