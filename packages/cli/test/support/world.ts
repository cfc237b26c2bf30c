import { createSandbox, type Sandbox, type SandboxOptions } from '@chathub/sandbox';
import { run } from '../../src/run.ts';
import { createFakeIo, type FakeIo, type FakeIoOptions } from './fake-io.ts';

/** What one command line did. */
export interface Outcome {
  readonly exitCode: number;
  readonly io: FakeIo;
  /** The standard output. */
  readonly text: string;
  /** The standard error. */
  readonly errors: string;
  /** The standard output as the one JSON document that it must be. */
  json(): unknown;
  /** The error of `--json`. */
  error(): { readonly code: string; readonly message: string; readonly hint: string };
}

/** A sandbox, and the command line against it. */
export interface World {
  readonly sandbox: Sandbox;
  /** Credentials and URL of the sandbox. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs with {@link env} unless the options have another. */
  run(argv: readonly string[], options?: FakeIoOptions): Promise<Outcome>;
  /** How often a path of ChatHub was asked. */
  count(path: string): number;
  close(): Promise<void>;
}

export const login = 'lk-login-4821';
export const password = 'pw-secret-9137';

export async function createWorld(options: SandboxOptions = {}): Promise<World> {
  const sandbox = await createSandbox({ customers: false, login, password, ...options });
  const env = {
    CHATHUB_API_URL: sandbox.apiUrl,
    CHATHUB_LOGIN: login,
    CHATHUB_PASSWORD: password,
  };
  return {
    sandbox,
    env,
    async run(argv, ioOptions = {}) {
      const io = createFakeIo({ env, ...ioOptions });
      const exitCode = await run(argv, io);
      const text = io.lines.join('\n');
      const errors = io.errorLines.join('\n');
      return {
        exitCode,
        io,
        text,
        errors,
        json: () => JSON.parse(text),
        error: () => JSON.parse(errors).error,
      };
    },
    count: (path) =>
      Object.entries(sandbox.stats().requests)
        .filter(([asked]) => asked === path)
        .reduce((sum, [, count]) => sum + count, 0),
    close: () => sandbox.close(),
  };
}
