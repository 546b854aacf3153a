/** One line on standard error that tells how far a long run is; only on a terminal, and only once the run is long. */
import { visible } from './report/escape.ts';

/** Milliseconds before the first word about progress, and between two. */
const PATIENCE = 400;
const PACE = 80;

export class Progress {
  readonly #began = Date.now();
  #last = 0;
  #shown = false;

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream,
  ) {}

  step(done: number, path: string): void {
    const now = Date.now();
    if (!this.stream.isTTY || now - this.#began < PATIENCE || now - this.#last < PACE) return;
    this.#last = now;
    this.#shown = true;
    const line = `Checking ${done} of ${this.total}: ${visible(path)}`;
    this.stream.write(`\r\x1b[2K${line.slice(0, Math.max(20, (this.stream.columns ?? 80) - 1))}`);
  }

  /** Wipes the line, so that nothing stands between the command and its output. */
  end(): void {
    if (this.#shown) this.stream.write('\r\x1b[2K');
  }
}
