import { type ChatHubApi, type ChatHubCredentials, createChatHubApi } from '@chathub/server';
import { apiUrlOf } from './api-url-of.ts';
import type { Io } from './io.ts';

/**
 * A client of the ChatHub API that uses the network and the clock of an {@link Io}.
 *
 * @throws ChatHubServerError `bad-options`; CliError `bad-usage`
 */
export function createApi(io: Io, credentials: ChatHubCredentials): ChatHubApi {
  return createChatHubApi({
    baseUrl: apiUrlOf(io.env),
    credentials,
    fetch: io.fetch,
    now: io.now,
  });
}
