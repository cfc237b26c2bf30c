import type { Io } from '../../src/io.ts';
import type { Subprocess } from '../../src/subprocess.ts';

/** An {@link Io} that a test owns, with what was written and what is kept. */
export interface FakeIo extends Io {
  readonly lines: string[];
  readonly errorLines: string[];
  /** The keychain's content by account. */
  readonly secrets: Map<string, string>;
  readonly subprocesses: Subprocess[];
  /** The messages of every prompt that was shown. */
  readonly asked: string[];
  /** Ends the program, as Ctrl-C does. */
  abort(): void;
  /** Everything that was written, in both streams. */
  all(): string;
}

/** What a test decides of a {@link FakeIo}. */
export interface FakeIoOptions {
  readonly env?: Io['env'];
  readonly cwd?: string;
  readonly platform?: NodeJS.Platform;
  readonly colour?: boolean;
  readonly now?: () => number;
  readonly fetch?: typeof fetch;
  readonly stdin?: string;
  /** Answers of the prompts, in order. Without it nobody is there to answer. */
  readonly answers?: readonly unknown[];
  /** Default: true. */
  readonly hasKeychain?: boolean;
  /** Default: every program ends with 0. */
  readonly spawn?: (subprocess: Subprocess) => Promise<number>;
}

/** Creates a {@link FakeIo}: no terminal, no colour, an empty keychain, real clock and network. */
export function createFakeIo(options: FakeIoOptions = {}): FakeIo {
  const lines: string[] = [];
  const errorLines: string[] = [];
  const secrets = new Map<string, string>();
  const subprocesses: Subprocess[] = [];
  const asked: string[] = [];
  const answers = [...(options.answers ?? [])];
  const controller = new AbortController();
  const hasKeychain = options.hasKeychain ?? true;
  const answer = async <Value>(message: string): Promise<Value> => {
    asked.push(message);
    if (answers.length === 0) throw new Error(`Nobody answers "${message}".`);
    return answers.shift() as Value;
  };
  return {
    lines,
    errorLines,
    secrets,
    subprocesses,
    asked,
    abort: () => controller.abort(),
    all: () => [...lines, ...errorLines].join('\n'),
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    platform: options.platform ?? 'linux',
    isInteractive: options.answers !== undefined,
    colour: options.colour ?? false,
    now: options.now ?? Date.now,
    fetch: options.fetch ?? ((...args) => fetch(...args)),
    write: (line) => void lines.push(line),
    writeError: (line) => void errorLines.push(line),
    readStdin: async () => options.stdin ?? '',
    prompt: {
      password: answer,
      input: answer,
      confirm: answer,
      select: answer,
    },
    keychain: {
      isAvailable: async () => hasKeychain,
      get: async (account) => (hasKeychain ? (secrets.get(account) ?? null) : null),
      set: async (account, secret) => {
        if (!hasKeychain) throw new Error('set without a keychain');
        secrets.set(account, secret);
      },
      delete: async (account) => hasKeychain && secrets.delete(account),
    },
    spawn: async (subprocess) => {
      subprocesses.push(subprocess);
      return (await options.spawn?.(subprocess)) ?? 0;
    },
    signal: controller.signal,
  };
}
