import { fromBase64 } from './from-base64.ts';
import { toBase64Url } from './to-base64url.ts';

const VERSION = '1';
const NONCE_BYTES = 12;
const KEY_ID_BYTES = 6;

/** What is kept of a token. When it expires, Redis knows by its own clock. */
export interface SealedToken {
  readonly token: string;
  /** Milliseconds from issue to expiry. */
  readonly lifetime: number;
}

/** Encrypts tokens for Redis. */
export interface TokenCipher {
  /** `1.<key id>.<nonce, ciphertext and tag in base64url>`, with the first key. */
  encrypt(operatorId: number, sealed: SealedToken): Promise<string>;
  /** Null for everything that was not encrypted for this operator and prefix with one of the keys. */
  decrypt(operatorId: number, value: string): Promise<SealedToken | null>;
}

interface NamedKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/**
 * AES-256-GCM by Web Crypto, with a random nonce of 96 bits (NIST SP 800-38D, section 8.2.2). Version, key, prefix and
 * operator are authenticated with it, so that a value which is moved to another operator's key does not decrypt.
 *
 * @param keys The first one encrypts, all decrypt.
 */
export function createTokenCipher(
  keys: readonly Uint8Array<ArrayBuffer>[],
  prefix: string,
): TokenCipher {
  let imported: Promise<readonly NamedKey[]> | undefined;
  const importKeys = (): Promise<readonly NamedKey[]> => {
    imported ??= Promise.all(keys.map(importKey));
    return imported;
  };
  const toAlgorithm = (iv: Uint8Array<ArrayBuffer>, keyId: string, operatorId: number) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(JSON.stringify([VERSION, keyId, prefix, operatorId])),
  });

  return {
    encrypt: async (operatorId, { token, lifetime }) => {
      const [{ id, key }] = (await importKeys()) as readonly [NamedKey, ...NamedKey[]];
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const text = new TextEncoder().encode(JSON.stringify([token, lifetime]));
      const sealed = await crypto.subtle.encrypt(toAlgorithm(nonce, id, operatorId), key, text);
      return `${VERSION}.${id}.${toBase64Url(new Uint8Array([...nonce, ...new Uint8Array(sealed)]))}`;
    },

    decrypt: async (operatorId, value) => {
      const [version, keyId = '', body = '', ...rest] = value.split('.');
      const bytes = fromBase64(body);
      const key = (await importKeys()).find(({ id }) => id === keyId)?.key;
      if (version !== VERSION || key === undefined || bytes === null || rest.length > 0) {
        return null;
      }
      try {
        const algorithm = toAlgorithm(bytes.subarray(0, NONCE_BYTES), keyId, operatorId);
        const text = await crypto.subtle.decrypt(algorithm, key, bytes.subarray(NONCE_BYTES));
        const [token, lifetime] = JSON.parse(new TextDecoder().decode(text));
        return { token, lifetime };
      } catch {
        return null;
      }
    },
  };
}

/** The id says which key it was, and nothing about the key: it is a part of a hash of 256 random bits. */
async function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<NamedKey> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return {
    id: toBase64Url(new Uint8Array(digest).subarray(0, KEY_ID_BYTES)),
    key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
  };
}
