/** The command line: arguments in, an exit code out. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_DRAFTS, DEFAULT_FACTS } from '../config/config.ts';
import { type CheckFlags, check } from './check.ts';
import { EXIT } from './exit.ts';
import { type LookupFlags, lookup } from './lookup.ts';
import { visible } from './report/escape.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes:
  0  clean; lookup: something found
  1  a claim is contradicted; lookup: nothing found
  2  wrong usage, unreadable input, or an error in the fact base or the configuration (what could be read was still checked)`;

function program(): Command {
  const factmark = new Command('factmark')
    .description('Checks drafts against a fact base: every date, figure and name that contradicts a sourced fact.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) });

  factmark
    .command('check')
    .description('check Markdown drafts and print the claims that contradict a fact')
    .argument('[globs...]', `drafts: files, folders or globs; - for standard input (default: ${DEFAULT_DRAFTS})`)
    .addOption(factsOption())
    .addOption(formatOption())
    .option('--explain', 'print the evidence behind each finding, and the other facts considered')
    .option('--all', 'print supported and imprecise claims too')
    .option('--unsourced', 'print checkable values that no fact speaks of')
    .option('--no-color', 'plain text')
    .addHelpText('after', EXIT_CODES)
    .action(async (globs: string[], flags: CheckFlags) => {
      process.exitCode = await check(globs, flags);
    });

  factmark
    .command('lookup')
    .description('find facts by id, words, value, name or source; forgiving of typos')
    .argument('<query...>', 'what you remember of the fact')
    .addOption(factsOption())
    .addOption(formatOption())
    .option('--limit <n>', 'print at most so many facts', wholeNumber, 10)
    .option('--no-color', 'plain text')
    .addHelpText('after', EXIT_CODES)
    .action((words: string[], flags: LookupFlags) => {
      process.exitCode = lookup(words.join(' '), flags);
    });

  return factmark;
}

function factsOption(): Option {
  const collect = (glob: string, globs: string[] | undefined) => [...(globs ?? []), glob];
  return new Option('--facts <glob>', `fact files: file, folder or glob; may be repeated (default: ${DEFAULT_FACTS})`).argParser(collect);
}

function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 is needed.');
  return Number(text);
}

// A reader that stops early, as `| head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run();

async function run(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
    else {
      process.exitCode = EXIT.trouble;
      process.stderr.write(`factmark: ${visible(error instanceof Error ? error.message : String(error))}\n`);
    }
  }
}
