import type { ChatHubApiOptions } from './create-chathub-api.ts';
import { credentialsFromEnvironment } from './credentials-from-environment.ts';

/**
 * What `createChatHubApi` needs, from the environment: the credentials, and `CHATHUB_API_URL` as the base URL where it
 * is set.
 *
 * @param env Usually `process.env`.
 * @throws ChatHubServerError `bad-options`, naming the variables that are missing or in each other's way.
 *
 * @example
 * ```ts
 * const api = createChatHubApi(apiOptionsFromEnvironment(process.env));
 * ```
 */
export function apiOptionsFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Pick<ChatHubApiOptions, 'baseUrl' | 'credentials'> {
  const baseUrl = env.CHATHUB_API_URL?.trim();
  return {
    credentials: credentialsFromEnvironment(env),
    ...(baseUrl !== undefined && baseUrl !== '' && { baseUrl }),
  };
}
