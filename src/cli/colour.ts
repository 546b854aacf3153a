/** Whether to colour, and with what. */
import picocolors from 'picocolors';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colour for a stream: on a terminal, unless NO_COLOR is set, `--no-color` given or the terminal dumb; FORCE_COLOR (but 0 or false) overrides the terminal. */
export function coloursFor(stream: { isTTY?: boolean }, wanted: boolean, env = process.env): Colours {
  return picocolors.createColors(wanted && !env.NO_COLOR && (isForced(env.FORCE_COLOR) ?? (stream.isTTY === true && env.TERM !== 'dumb')));
}

function isForced(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  return value !== '0' && value !== 'false';
}
