import type { Check } from '@chathub/core/diagnose';
import type { Io } from '../../src/io.ts';
import { run } from '../../src/run.ts';
import { createFakeIo, type FakeIo, type FakeIoOptions } from '../support/fake-io.ts';
import { API, APP, ENDPOINT, LOGIN, PASSWORD, SCRIPT, type World } from './world.ts';

export interface DoctorRun {
  readonly exitCode: number;
  readonly io: FakeIo;
  /** Empty where the output is no report. */
  readonly checks: readonly Check[];
  readonly summary: Readonly<Record<Check['result'], number>> | null;
  check(id: string): Check;
  /** The ids of those with this result. */
  ids(result: Check['result']): readonly string[];
}

export interface DoctorRunOptions {
  /** Take the place of the flags of the same name; null takes one away. */
  readonly flags?: Readonly<Record<string, string | null>>;
  /** The same for variables. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly io?: Omit<FakeIoOptions, 'env'>;
  /** Default: true. */
  readonly json?: boolean;
}

/** The environment of somebody who has set up everything. */
export function environmentOf(world: World): Io['env'] {
  return {
    CHATHUB_API_URL: API,
    CHATHUB_LOGIN: LOGIN,
    CHATHUB_PASSWORD: PASSWORD,
    APP_COOKIE: world.cookie,
  };
}

/** Runs `chathub doctor` on a world. */
export async function runDoctorCommand(
  world: World,
  { flags = {}, env = {}, io: ioOptions = {}, json = true }: DoctorRunOptions = {},
): Promise<DoctorRun> {
  const io = createFakeIo({
    fetch: world.fetch,
    ...ioOptions,
    env: { ...environmentOf(world), ...env },
  });
  const given: Record<string, string | null> = {
    origin: APP,
    endpoint: ENDPOINT,
    'script-url': SCRIPT,
    operator: '101',
    'cookie-env': 'APP_COOKIE',
    // A machine that does other things as well.
    timeout: '30',
    ...flags,
  };
  const argv = Object.entries(given).flatMap(([name, value]) =>
    value === null ? [] : [`--${name}`, value],
  );
  const exitCode = await run(['doctor', ...argv, ...(json ? ['--json'] : [])], io);
  const report = json && io.lines.length > 0 ? JSON.parse(io.lines.join('\n')) : null;
  const checks: readonly Check[] = report?.checks ?? [];
  return {
    exitCode,
    io,
    checks,
    summary: report?.summary ?? null,
    check(id) {
      const found = checks.find((one) => one.id === id);
      if (!found) throw new Error(`No check "${id}" in: ${io.all()}`);
      return found;
    },
    ids: (result) => checks.filter((one) => one.result === result).map(({ id }) => id),
  };
}
