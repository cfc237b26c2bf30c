import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { LruMap } from '../shared/lru-map.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

const DEFAULT_MAX_ENTRIES = 10_000;

/** Options of {@link memoryStore}. */
export interface MemoryStoreOptions {
  /**
   * Tokens to keep at most; beyond it the one that was used longest ago goes, which costs one more call to ChatHub
   * when it is asked for again. Default 10 000: about 10 MB with tokens of 1 KB.
   */
  readonly maxEntries?: number | undefined;
}

/**
 * A token store in the memory of this process: the default of a token service.
 *
 * @throws ChatHubServerError `bad-options` where `maxEntries` is no whole number above 0.
 *
 * @example
 * ```ts
 * const service = createTokenService({ api, store: memoryStore({ maxEntries: 1000 }) });
 * ```
 */
export function memoryStore(options: MemoryStoreOptions = {}): TokenStore {
  const { maxEntries = DEFAULT_MAX_ENTRIES } = options;
  if (!(Number.isSafeInteger(maxEntries) && maxEntries > 0)) {
    throw new ChatHubServerError('bad-options', {
      detail: '`maxEntries` must be a whole number above 0.',
    });
  }
  const tokens = new LruMap<number, StoredToken>(maxEntries);
  return Object.freeze<TokenStore>({
    get: async (operatorId) => tokens.get(operatorId),
    set: async (operatorId, token) => tokens.set(operatorId, token),
    delete: async (operatorId) => tokens.delete(operatorId),
  });
}
