import { LruMap } from '../shared/lru-map.ts';
import type { OperatorKeys } from './operator-keys.ts';
import { toBase64Url } from './to-base64url.ts';

const MAX_KEPT_NAMES = 10_000;
// 128 bits: no two operators of any company will ever meet.
const HASH_BYTES = 16;

/**
 * Names the keys of operators: prefix, hash of prefix and operator, purpose. The hash is in braces, which makes it the
 * hash tag of a cluster: what belongs to one operator is in one slot.
 *
 * Source: https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags
 */
export function createKeyNames(prefix: string): (operatorId: number) => Promise<OperatorKeys> {
  const kept = new LruMap<number, OperatorKeys>(MAX_KEPT_NAMES);
  return async (operatorId) => {
    const known = kept.get(operatorId);
    if (known !== undefined) {
      return known;
    }
    const identity = new TextEncoder().encode(JSON.stringify([prefix, operatorId]));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', identity));
    const base = `${prefix}{${toBase64Url(digest.subarray(0, HASH_BYTES))}}`;
    const keys: OperatorKeys = {
      token: `${base}:token`,
      lease: `${base}:lease`,
      failure: `${base}:failure`,
      probe: `${base}:probe`,
    };
    kept.set(operatorId, keys);
    return keys;
  };
}
