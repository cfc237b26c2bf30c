import { ChatHubServerError, createChatHubApi } from '@chathub/server';

/** The root of the ChatHub API by the rules of `@chathub/server`, or what is wrong with it. */
export function checkApiUrl(apiUrl: string): { readonly url: URL } | { readonly problem: string } {
  try {
    // Nothing is requested by creating a client: this is for its rules.
    createChatHubApi({ baseUrl: apiUrl, credentials: { companyToken: 'none' } });
  } catch (error) {
    if (error instanceof ChatHubServerError) return { problem: error.message };
    throw error;
  }
  const url = new URL(apiUrl);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { url };
}
