import type { ProbeFailureCause } from './probe-result.ts';

const CODE = /^[A-Z][A-Z_0-9]{2,60}$/;
const CAUSES: readonly (readonly [ProbeFailureCause, RegExp])[] = [
  ['dns', /^(ENOTFOUND|EAI_\w+)$/],
  ['refused', /^ECONNREFUSED$/],
  ['timeout', /TIMEOUT$|^ETIMEDOUT$/],
  // Node's names for what OpenSSL found, https://nodejs.org/api/tls.html#x509-certificate-error-codes
  ['certificate', /CERT|_SIGNATURE|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/],
  ['tls', /^ERR_(TLS|SSL)_|^EPROTO$/],
  ['cut', /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_\w+)$/],
];

/**
 * Why a fetch failed, as far as Node tells: `fetch failed` on its own says nothing, but its cause has the
 * code of the system. Nothing else of the error is read, since it may quote what was sent.
 */
export function classifyFailure(error: unknown): { cause: ProbeFailureCause; code: string | null } {
  const code = findCode(error, 0);
  const isTimeout = error instanceof Error && error.name === 'TimeoutError';
  const cause = CAUSES.find(([, pattern]) => code !== null && pattern.test(code))?.[0];
  return { cause: cause ?? (isTimeout ? 'timeout' : 'network'), code };
}

/** The code is the error's own, its cause's, or that of the attempts which an AggregateError is made of. */
function findCode(error: unknown, depth: number): string | null {
  if (typeof error !== 'object' || error === null || depth > 3) return null;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string' && CODE.test(code)) return code;
  const inner = [cause, ...(Array.isArray(errors) ? errors : [])];
  for (const one of inner) {
    const found = findCode(one, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
