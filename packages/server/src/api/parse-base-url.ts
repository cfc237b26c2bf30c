import { ChatHubServerError } from '../shared/chathub-server-error.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The checked base URL, ending in a slash. Throws `bad-options` unless it is HTTPS or loopback. */
export function parseBaseUrl(value: string | URL): URL {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new ChatHubServerError('bad-options', { detail: '`baseUrl` is not an absolute URL.' });
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) {
    throw new ChatHubServerError('bad-options', {
      detail:
        '`baseUrl` must be an https URL: over http the company credentials would travel in the clear. Only loopback hosts may use http.',
    });
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ChatHubServerError('bad-options', {
      detail: '`baseUrl` must have no user name, password, query or fragment.',
    });
  }
  if (!url.pathname.endsWith('/')) {
    url.pathname += '/';
  }
  return url;
}
