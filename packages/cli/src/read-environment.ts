import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { CliError } from './cli-error.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Io } from './io.ts';

/**
 * The variables that commands see: those of `--env-file`, over them the environment (as in
 * `node --env-file`), over both `--api-url`.
 *
 * @throws CliError `env-file`
 */
export function readEnvironment(
  { env, cwd }: Pick<Io, 'env' | 'cwd'>,
  { envFile, apiUrl }: GlobalOptions,
): Io['env'] {
  return {
    ...(envFile !== undefined && readEnvFile(resolve(cwd, envFile))),
    ...env,
    ...(apiUrl !== undefined && { CHATHUB_API_URL: apiUrl }),
  };
}

function readEnvFile(path: string): Io['env'] {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CliError(
      'env-file',
      `The file of --env-file cannot be read${code ? ` (${code})` : ''}.`,
      'Check its path; it is relative to the folder that you are in.',
    );
  }
}
