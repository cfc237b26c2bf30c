import { CliError } from '../cli-error.ts';
import { findCredentials } from '../credentials/find-credentials.ts';
import type { Io } from '../io.ts';
import type { DoctorEnvironment } from './doctor-environment.ts';

/**
 * Looks for the company's credentials before anything else, since it may have to ask for them. That there are none is
 * for a check to tell.
 *
 * @throws CliError `aborted` where the user leaves the prompt.
 */
export async function readCredentials(io: Io): Promise<DoctorEnvironment['credentials']> {
  try {
    const { credentials } = await findCredentials(io);
    return async () => credentials;
  } catch (error) {
    if (error instanceof CliError && error.code === 'aborted') throw error;
    return () => Promise.reject(error);
  }
}
