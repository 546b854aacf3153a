/**
 * Work that waits for a pause and never runs twice at once: files read again, a draft judged, a base reviewed. Of what is asked for while it waits the last
 * counts; what is asked for while it runs comes after.
 */

/** How often who waits for a pause to end looks, in ms. */
const LOOK = 5;

type Work = () => Promise<void>;

export class Turns {
  private waiting: Work | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  /** Does the work after `delay` ms, in place of what waits. */
  schedule(delay: number, work: Work): void {
    clearTimeout(this.timer);
    this.waiting = work;
    this.timer = setTimeout(() => void this.start(), delay);
  }

  /** Resolves when nothing waits or runs; `hurry`: what waits is started at once. */
  async whenIdle(hurry = false): Promise<void> {
    while (this.waiting || this.running) {
      if (this.running) await this.running;
      else if (hurry) await this.start();
      else await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }

  /** Forgets what waits. */
  cancel(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
  }

  private start(): Promise<void> {
    clearTimeout(this.timer);
    const work = this.waiting ?? (async () => {});
    this.waiting = undefined;
    const mine: Promise<void> = (this.running ?? Promise.resolve()).then(work).finally(() => {
      if (this.running === mine) this.running = undefined;
    });
    this.running = mine;
    return mine;
  }
}
