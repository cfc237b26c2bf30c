import { DEFAULT_SCRIPT_URL } from '@chathub/core/diagnose';
import { DEFAULT_BASE_URL } from '@chathub/server';
import { CliError } from '../cli-error.ts';
import type { Io } from '../io.ts';
import type { DoctorFlags } from './doctor-flags.ts';
import type { DoctorOptions } from './doctor-options.ts';
import { readSecretVariable } from './read-secret-variable.ts';

const EXAMPLE = 'https://app.example.com';
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;

/**
 * What the doctor looks at, by the command line and the environment.
 *
 * @throws CliError `bad-usage` for what is no address or no name; `aborted` in the prompt.
 */
export async function readDoctorOptions(flags: DoctorFlags, io: Io): Promise<DoctorOptions> {
  const origin = flags.origin?.trim() || null;
  const originUrl = readUrl('--origin', origin, EXAMPLE);
  return {
    origin,
    page: readUrl('--page', flags.page, `${EXAMPLE}/chat`) ?? originUrl,
    endpoint: readUrl('--endpoint', flags.endpoint, `${EXAMPLE}/api/chathub/token`),
    scriptUrl:
      readUrl('--script-url', flags.scriptUrl, DEFAULT_SCRIPT_URL) ??
      readScriptUrl(io) ??
      new URL(DEFAULT_SCRIPT_URL),
    apiUrl: io.env.CHATHUB_API_URL?.trim() || DEFAULT_BASE_URL,
    organization: flags.org?.trim() || null,
    operator: flags.operator?.trim() || null,
    isolation: flags.isolation,
    tokenLifetime: flags.tokenLifetime,
    timeout: flags.timeout * 1000,
    cookie: await readCookie(flags, io),
    headers: await readHeaders(flags, io),
  };
}

/** As `init` writes it and `sandbox` tells it, under the name that the app's tool lets through to browsers. */
function readScriptUrl({ env }: Io): URL | null {
  const name = Object.keys(env).find((one) => /^([A-Z]+_)*CHATHUB_WIDGET_URL$/.test(one));
  return name === undefined ? null : readUrl(name, env[name], DEFAULT_SCRIPT_URL);
}

function readUrl(flag: string, given: string | null | undefined, example: string): URL | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new CliError('bad-usage', `${flag} is no web address.`, `It reads like ${example}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new CliError(
      'bad-usage',
      `${flag} has a user name or password in it.`,
      'Give a sign-in by --header-env Authorization=NAME, where NAME is a variable.',
    );
  }
  return url;
}

async function readCookie({ cookieEnv }: DoctorFlags, io: Io): Promise<string | null> {
  if (cookieEnv === undefined) return null;
  const cookie = await readSecretVariable('--cookie-env NAME', cookieEnv, io);
  if (!/^[^\s=;]+=/.test(cookie)) {
    throw new CliError(
      'bad-usage',
      'What the variable of --cookie-env has is not a Cookie header.',
      'It reads name=value, with more after "; ": copy it from a request in the network tab of the browser.',
    );
  }
  return cookie;
}

async function readHeaders({ headerEnv }: DoctorFlags, io: Io): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const pair of headerEnv) {
    const split = pair.indexOf('=');
    const name = pair.slice(0, split).trim().toLowerCase();
    if (split < 1 || !HEADER_NAME.test(name)) {
      throw new CliError(
        'bad-usage',
        '--header-env takes the name of a header and of a variable.',
        'Such as --header-env Authorization=APP_AUTHORIZATION',
      );
    }
    headers[name] = await readSecretVariable(
      `--header-env ${name}=NAME`,
      pair.slice(split + 1).trim(),
      io,
    );
  }
  return headers;
}
