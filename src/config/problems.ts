/** Every problem that a configuration can have beyond those of YAML: its stable code, how grave it is, and the message a writer reads. */
import { meant, oneOf, shown } from '../factbase/problems.ts';
import { say } from '../say.ts';
import type { GlobFault } from './glob.ts';

const FAULTS: Record<GlobFault, () => string> = {
  empty: () => say`is empty`,
  outside: () => say`leads out of the folder of this file`,
  'too-long': () => say`is too long`,
  braces: () => say`has braces that are not closed, or that stand for too much`,
};

export const CONFIG_PROBLEMS = {
  notAMapping: (found: string, keys: readonly string[]) => ({
    code: 'not-a-configuration',
    message: say`A configuration holds keys such as ${oneOf(keys.map(shown))}, but this is ${found}, which is ignored.`,
  }),
  unknownWord: (key: string, text: string, known: readonly string[], nearest?: string) => ({
    code: 'unknown-word',
    message: say`${shown(key)} must be ${oneOf(known)}, and ${shown(text)} is none of them, so it is ignored.${meant(nearest)}`,
  }),
  unquotedGlob: () => ({
    code: 'unquoted-glob',
    message: say`What begins with "*" or "!" means something else to YAML, so it is ignored. Put it in quotation marks.`,
  }),
  badGlob: (key: string, glob: string, fault: GlobFault) => ({
    code: 'bad-glob',
    message: say`The glob ${shown(glob)} in ${shown(key)} ${FAULTS[fault]()}, so it is ignored. Write it relative to this folder, such as "chapters/**/*.md".`,
  }),
};
