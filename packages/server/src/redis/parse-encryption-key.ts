import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { fromBase64 } from './from-base64.ts';

const KEY_BYTES = 32;
// Of 32 random bytes 30 differ on average; fewer than 16 do in one key of 4 thousand million.
const MIN_DIFFERENT_BYTES = 16;
const HINT = 'Make one with `openssl rand -base64 32` and keep it out of the code.';

/**
 * A private copy of a 256-bit key, given as bytes, base64 or hexadecimal. Throws `bad-options`, which never quotes what
 * was given, for another length and for what is no random key: text, one byte again and again, counted bytes.
 */
export function parseEncryptionKey(key: unknown): Uint8Array<ArrayBuffer> {
  const bytes = toBytes(key);
  if (bytes === null || bytes.length !== KEY_BYTES) {
    throw new ChatHubServerError('bad-options', {
      detail: `\`encryptionKey\` must be 32 bytes, as a Uint8Array, base64 or hexadecimal. ${HINT}`,
    });
  }
  if (isGuessable(bytes)) {
    throw new ChatHubServerError('bad-options', {
      detail: `\`encryptionKey\` is not random. ${HINT}`,
    });
  }
  return bytes;
}

function toBytes(key: unknown): Uint8Array<ArrayBuffer> | null {
  if (key instanceof Uint8Array) {
    return new Uint8Array(key);
  }
  if (typeof key !== 'string') {
    return null;
  }
  const text = key.trim();
  if (/^[0-9a-f]{64}$/i.test(text)) {
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  return fromBase64(text);
}

function isGuessable(bytes: Uint8Array): boolean {
  const step = (at: number): number => ((bytes[at] ?? 0) - (bytes[at - 1] ?? 0)) & 0xff;
  return (
    new Set(bytes).size < MIN_DIFFERENT_BYTES ||
    bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ||
    bytes.every((_, at) => at < 2 || step(at) === step(1))
  );
}
