/** What was wrong with the input, on standard error: unreadable files and problems of the fact base. */
import type { Problem } from '../../factbase/model.ts';
import type { Colours } from '../colour.ts';
import type { InputError } from '../exit.ts';
import { visible } from './escape.ts';

export function printProblems(problems: Problem[], c: Colours): void {
  const lines = problems.map(({ path, range, severity, code, message }) => {
    const place = c.bold(`${visible(path)}:${range.line}:${range.column}`);
    const word = severity === 'error' ? c.red('error') : severity === 'warning' ? c.yellow('warning') : c.dim('note');
    return `${place} ${word} ${visible(message)} ${c.dim(visible(code))}\n`;
  });
  if (lines.length > 0) process.stderr.write(lines.join(''));
}

export function printErrors(errors: InputError[], c: Colours): void {
  for (const { path, message } of errors) process.stderr.write(`${c.red('error')} ${c.bold(visible(path))}: ${visible(message)}\n`);
}
