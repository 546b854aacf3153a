/** Every problem that a configuration can have beyond those of YAML: its stable code, how grave it is, and the message a writer reads. */
import { shown } from '../factbase/problems.ts';
import type { GlobFault } from './glob.ts';

const oneOf = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
const meant = (nearest?: string) => (nearest === undefined ? '' : ` Did you mean ${shown(nearest)}?`);

const FAULTS: Record<GlobFault, string> = {
  empty: 'is empty',
  outside: 'leads out of the folder of this file',
  'too-long': 'is too long',
  braces: 'has braces that are not closed, or that stand for too much',
};

export const CONFIG_PROBLEMS = {
  notAMapping: (found: string, keys: readonly string[]) => ({
    code: 'not-a-configuration',
    message: `A configuration holds keys such as ${oneOf(keys.map((k) => `"${k}"`))}, but this is ${found}, which is ignored.`,
  }),
  unknownWord: (key: string, text: string, known: readonly string[], nearest?: string) => ({
    code: 'unknown-word',
    message: `${shown(key)} must be ${oneOf(known)}, and ${shown(text)} is none of them, so it is ignored.${meant(nearest)}`,
  }),
  unquotedGlob: () => ({
    code: 'unquoted-glob',
    message: 'What begins with "*" or "!" means something else to YAML, so it is ignored. Put it in quotation marks.',
  }),
  badGlob: (key: string, glob: string, fault: GlobFault) => ({
    code: 'bad-glob',
    message: `The glob ${shown(glob)} in ${shown(key)} ${FAULTS[fault]}, so it is ignored. Write it relative to this folder, such as "chapters/**/*.md".`,
  }),
};
