import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { apps } from './apps.ts';
import { childEnvironment } from './child-environment.ts';
import { Command } from './command.ts';
import type { Consumer } from './consumer.ts';
import { findFreePort } from './find-free-port.ts';
import { directory } from './packed.ts';
import { writeManifest } from './write-manifest.ts';

/** Milliseconds that a command may take on a machine with two busy cores. */
const LONGEST = { install: 300_000, script: 300_000, start: 180_000 };

/** A fresh copy of an application, in a folder of its own. */
export class Application {
  readonly consumer: Consumer;
  readonly folder: string;
  readonly #variables: Readonly<Record<string, string>>;
  readonly #servers: Command[] = [];
  #scripts: Readonly<Record<string, string>> = {};

  /** @param variables What its build and its server find in the environment. */
  constructor(consumer: Consumer, variables: Readonly<Record<string, string>>) {
    this.consumer = consumer;
    this.folder = join(directory(), consumer.name);
    this.#variables = variables;
  }

  /** Copies it, and installs what it depends on with plain npm. */
  async install(): Promise<void> {
    await cp(join(apps, this.consumer.app), this.folder, { recursive: true });
    this.#scripts = await writeManifest(this.folder, this.consumer);
    const install = (prefer: string) =>
      this.#command(`npm install --no-audit --no-fund --no-update-notifier --prefer-${prefer}`);
    await install('offline')
      .finish(LONGEST.install)
      .catch((error: Error) => {
        // What npm has kept of the registry is older than a version that is wanted, or of another day for each
        // of several packages that want each other in one version.
        if (!/ETARGET|ERESOLVE/.test(error.message)) throw error;
        return install('online').finish(LONGEST.install);
      });
  }

  has(script: string): boolean {
    return script in this.#scripts;
  }

  async run(script: string): Promise<void> {
    await this.#command(`npm run ${script}`).finish(LONGEST.script);
  }

  /** Starts its server. Answers the origin. */
  start(): Promise<string> {
    return this.#listen('start');
  }

  /** Starts its server for development, with a sandbox of its own. Answers the origin. */
  develop(): Promise<string> {
    return this.#listen('dev');
  }

  /** All that its servers have said. */
  get log(): string {
    return this.#servers.map(({ output }) => output).join('');
  }

  /** The last that its servers have said, for whoever looks for the cause of a failure. */
  describe(): string {
    return this.#servers.map((server) => server.describe('said')).join('\n\n');
  }

  /** Ends everything that it has started, and takes the folder away. */
  async remove(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.stop()));
    await rm(this.folder, { recursive: true, force: true });
  }

  async #listen(script: string): Promise<string> {
    const port = await findFreePort();
    const url = `http://localhost:${port}`;
    const command = this.#command(`npm run ${script}`, {
      PORT: `${port}`,
      ORIGIN: url,
    });
    this.#servers.push(command);
    await command.answer(url, LONGEST.start);
    return url;
  }

  #command(line: string, variables: Readonly<Record<string, string>> = {}): Command {
    return new Command(line, this.folder, childEnvironment({ ...this.#variables, ...variables }));
  }
}
