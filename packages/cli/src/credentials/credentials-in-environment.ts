import { type ChatHubCredentials, credentialsFromEnvironment } from '@chathub/server';
import type { Io } from '../io.ts';

/**
 * The credentials in the environment, or null where they are not complete.
 *
 * @throws ChatHubServerError `bad-options` where there are two kinds of them.
 */
export function credentialsInEnvironment(env: Io['env']): ChatHubCredentials | null {
  const isSet = (name: string) => (env[name] ?? '').trim() !== '';
  const isComplete =
    isSet('CHATHUB_COMPANY_TOKEN') || (isSet('CHATHUB_LOGIN') && isSet('CHATHUB_PASSWORD'));
  return isComplete ? credentialsFromEnvironment(env) : null;
}
