import type { Environment } from '../../src/environment.ts';

interface Timer {
  id: number;
  time: number;
  callback: () => void;
}

/** A clock and timers that a test owns. */
export class FakeTime {
  #now = Date.UTC(2026, 0, 1);
  #skew = 0;
  #timers = new Map<number, Timer>();
  #id = 0;

  readonly environment: Pick<Environment, 'now' | 'random' | 'setTimeout' | 'clearTimeout'> = {
    now: () => this.now,
    random: () => 0.5,
    setTimeout: (callback, ms) => {
      const id = ++this.#id;
      this.#timers.set(id, { id, time: this.#now + ms, callback });
      return id;
    },
    clearTimeout: (timer) => {
      this.#timers.delete(timer);
    },
  };

  get now(): number {
    return this.#now + this.#skew;
  }

  /** What has truly passed, whatever somebody set the clock to. */
  get elapsed(): number {
    return this.#now;
  }

  get pending(): number {
    return this.#timers.size;
  }

  /** Lets promises settle, those of the browser's own tasks included (reading a body). */
  async settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    }
  }

  /** Runs what is due on the way, letting promises settle in between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.settle();
    for (let runs = 0; ; runs++) {
      // A booting widget is looked at sixty times a second; nothing else is nearly as often.
      if (runs > 1000 + ms / 10) throw new Error('a timer storm');
      const next = this.#next();
      if (!next || next.time > end) break;
      this.#timers.delete(next.id);
      this.#now = Math.max(this.#now, next.time);
      next.callback();
      await this.settle();
    }
    this.#now = end;
    await this.settle();
  }

  /** The timer that is due first; of several, the one that was set first. */
  #next(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers.values()) if (!next || timer.time < next.time) next = timer;
    return next;
  }

  /** Time passes without any timer: sleep. */
  jump(ms: number): void {
    this.#now += ms;
  }

  /** Somebody sets the clock, forward or back; timers take no notice. */
  setClock(ms: number): void {
    this.#skew += ms;
  }
}
