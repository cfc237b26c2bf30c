import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { childEnvironment } from '@chathub-test/consumers/child-environment';
import { Command } from '@chathub-test/consumers/command';
import { directory } from '@chathub-test/consumers/packed';
import type { QuickStart } from './quick-start.ts';
import type { Step } from './step.ts';

/** Milliseconds that a command may take on a machine with two busy cores. */
const LONGEST = { run: 300_000, start: 120_000 };

/** Milliseconds for which a reader looks at a terminal that says nothing. */
const GLANCE = 2_000;

/** Somebody who does what a text says, and nothing else, in an empty folder. */
export class Reader {
  readonly folder: string;
  readonly #terminals = new Map<string, Command>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** In an empty folder, outside of the repository. */
  static async create(name: string): Promise<Reader> {
    // Starters name the app after its folder, and want a name that npm takes.
    const folder = join(await mkdtemp(join(directory(), `${name}-`)), 'my-app');
    await mkdir(folder);
    return new Reader(folder);
  }

  /** Does all that comes before something keeps running. */
  async prepare(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (step.kind === 'run') await this.#run(step);
      if (step.kind === 'write') await this.#write(step);
    }
  }

  /** Starts what keeps running, each in its terminal, and waits for the address. */
  async start({ steps, address }: QuickStart): Promise<void> {
    if (await fetch(address).catch(() => null)) {
      throw new Error(`Something else answers at ${address}: the text cannot be followed.`);
    }
    for (const step of steps) {
      if (step.kind !== 'start') continue;
      const terminal = this.#command(step.command);
      this.#terminals.set(step.terminal, terminal);
      // A reader looks at one terminal before opening the next one; some servers have nothing to say.
      for (const end = Date.now() + GLANCE; !terminal.output && Date.now() < end; ) await wait(50);
    }
    await Promise.race(
      [...this.#terminals.values()].map((terminal) => terminal.answer(address, LONGEST.start)),
    );
  }

  /** The last that each terminal has said, for whoever looks for the cause of a failure. */
  describe(): string {
    return [...this.#terminals]
      .map(([name, terminal]) => terminal.describe(`said in ${name}`))
      .join('\n\n');
  }

  /** Ends what runs. */
  async stop(): Promise<void> {
    await Promise.all([...this.#terminals.values()].map((terminal) => terminal.stop()));
    this.#terminals.clear();
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(dirname(this.folder), { recursive: true, force: true });
  }

  async #run({ command }: Step & { kind: 'run' }): Promise<void> {
    await this.#command(`set -e\n${command}`).finish(LONGEST.run);
  }

  async #write({ path, text }: Step & { kind: 'write' }): Promise<void> {
    const target = join(this.folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }

  #command(line: string): Command {
    // npm asks before it fetches a starter: a reader says yes.
    return new Command(line, this.folder, childEnvironment({ npm_config_yes: 'true' }));
  }
}
