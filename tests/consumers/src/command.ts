import { type ChildProcess, spawn } from 'node:child_process';
import { waitForAnswer } from './wait-for-answer.ts';

/** How much of the output an error shows. */
const SHOWN_LINES = 60;

/** What runs now; none of it may outlive this process. */
const running = new Set<ChildProcess>();

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    // The whole group: npm starts a shell, which starts the program.
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

// The second is the end of the process that has started this one.
for (const event of ['exit', 'disconnect']) {
  process.once(event, () => {
    for (const child of running) kill(child, 'SIGKILL');
  });
}

/** A command in a folder, with an environment that is its own. */
export class Command {
  readonly #line: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #output = '';

  constructor(line: string, cwd: string, env: NodeJS.ProcessEnv) {
    this.#line = line;
    this.#child = spawn(line, {
      cwd,
      env,
      shell: true,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(this.#child);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    this.#ended = new Promise((resolve) => {
      this.#child.once('error', (error) => {
        this.#output += error.message;
        resolve(null);
      });
      this.#child.once('close', resolve);
    });
    void this.#ended.then(() => running.delete(this.#child));
  }

  /** Resolves when it has ended well. @throws Error with the end of its output, otherwise. */
  async finish(timeout: number): Promise<void> {
    const timer = setTimeout(() => {
      this.#output += `\n(no end after ${timeout / 1000} s)`;
      kill(this.#child, 'SIGKILL');
    }, timeout);
    const code = await this.#ended;
    clearTimeout(timer);
    if (code !== 0) throw new Error(this.describe(`ended with ${code ?? 'a signal'}`));
  }

  /** Waits for a server of it. @throws Error with the end of its output when there is none in time. */
  async answer(url: string, timeout: number): Promise<void> {
    const over = new AbortController();
    const reason = await Promise.race([
      waitForAnswer(url, AbortSignal.any([AbortSignal.timeout(timeout), over.signal])).then(
        (answered) => (answered ? null : `did not answer within ${timeout / 1000} s`),
      ),
      this.#ended.then((code) => `ended with ${code ?? 'a signal'}`),
    ]);
    over.abort();
    if (reason !== null) throw new Error(this.describe(reason));
  }

  /** All that it has said. */
  get output(): string {
    return this.#output;
  }

  /** What happened, and the end of the output. */
  describe(what: string): string {
    const lines = this.#output.trimEnd().split('\n').slice(-SHOWN_LINES);
    return [`\`${this.#line}\` ${what}:`, ...lines].join('\n');
  }

  async stop(): Promise<void> {
    kill(this.#child, 'SIGKILL');
    await this.#ended;
  }
}
