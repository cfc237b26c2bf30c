import { DEFAULT_BASE_URL } from '@chathub/server';
import { CliError } from './cli-error.ts';
import type { Io } from './io.ts';

/**
 * The base URL of the ChatHub API: `CHATHUB_API_URL`, or the documented one.
 *
 * @throws CliError `bad-usage` for what is no URL. Whether it is a safe one, the client says.
 */
export function apiUrlOf(env: Io['env']): string {
  const given = env.CHATHUB_API_URL?.trim() || DEFAULT_BASE_URL;
  if (!URL.canParse(given)) {
    throw new CliError(
      'bad-usage',
      'The URL of the ChatHub API is not an absolute URL.',
      `Correct CHATHUB_API_URL or --api-url; without both it is ${DEFAULT_BASE_URL}.`,
    );
  }
  return given;
}
