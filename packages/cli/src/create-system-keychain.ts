import type { AsyncEntry } from '@napi-rs/keyring';
import { CliError } from './cli-error.ts';
import type { Keychain } from './keychain.ts';

const service = 'chathub-cli';

/** The keychain of the system. Where there is none it keeps nothing. */
export function createSystemKeychain(): Keychain {
  return {
    isAvailable: async () => (await entryOf('availability')) !== null,
    async get(account) {
      const entry = await entryOf(account);
      // A keychain that stays locked has nothing for us.
      return (await entry?.getPassword().catch(() => null)) ?? null;
    },
    async set(account, secret) {
      const entry = await entryOf(account);
      if (entry === null) throw unavailable();
      await entry.setPassword(secret).catch(() => {
        throw unavailable();
      });
    },
    async delete(account) {
      const entry = await entryOf(account);
      if (entry === null) return false;
      return entry.deleteCredential().catch(() => {
        throw unavailable();
      });
    },
  };
}

/** Null where this machine has no keychain, or the optional dependency is not installed. */
async function entryOf(account: string): Promise<AsyncEntry | null> {
  try {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    // Without it, Linux falls back to the kernel's keyring, which is gone after the session.
    return new AsyncEntry(service, account, { linux: { store: 'secret-service' } });
  } catch {
    return null;
  }
}

function unavailable(): CliError {
  return new CliError(
    'keychain-unavailable',
    'The keychain of this system cannot be used.',
    'Unlock it, or set CHATHUB_LOGIN and CHATHUB_PASSWORD, or CHATHUB_COMPANY_TOKEN, in the environment.',
  );
}
