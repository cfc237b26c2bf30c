import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { parseEncryptionKey } from './parse-encryption-key.ts';

/** One key, or a list of them in which the first encrypts. Throws `bad-options` like {@link parseEncryptionKey}. */
export function parseEncryptionKeys(keys: unknown): Uint8Array<ArrayBuffer>[] {
  if (keys === undefined || (Array.isArray(keys) && keys.length === 0)) {
    throw new ChatHubServerError('bad-options', {
      detail: 'Missing: `encryptionKey`. Make one with `openssl rand -base64 32`.',
    });
  }
  return Array.isArray(keys) ? keys.map(parseEncryptionKey) : [parseEncryptionKey(keys)];
}
