import { ChatHubServerError } from '../shared/chathub-server-error.ts';

/** The origins as browsers write them. Throws `bad-options` for what no browser would ever send. */
export function checkAllowedOrigins(origins: readonly string[]): ReadonlySet<string> {
  for (const origin of origins) {
    let serialized: string | null = null;
    try {
      serialized = new URL(origin).origin;
    } catch {
      serialized = null;
    }
    if (serialized !== origin || origin === 'null' || origin.includes('*')) {
      throw new ChatHubServerError('bad-options', {
        detail:
          '`allowedOrigins` takes origins such as "https://app.example.com": scheme, host and port, no path, no wildcard.',
      });
    }
  }
  return new Set(origins);
}
