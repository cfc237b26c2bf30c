import { createToken } from '../../chathub/create-token.ts';
import { operatorOf } from '../operator-of.ts';
import { HEADERS } from './answer.ts';

const LIMIT = 1_000_000_000;
const WINDOW = 60_000;
const EXPIRES_AT = Date.now() + 28_800_000;
const kept = new Map(
  Array.from({ length: 100 }, (_, at) => {
    const operatorId = at + 1;
    return [operatorId, { token: createToken(operatorId, EXPIRES_AT), expiresAt: EXPIRES_AT }];
  }),
);
const windows = new Map<number, { startedAt: number; used: number }>();

/** Body and headers of a kept token, or null for whoever has none. */
export async function answerByHand(
  target: string,
  header: (name: string) => string | undefined,
): Promise<{ body: string; headers: Record<string, string> } | null> {
  const organization = new URL(target, 'http://localhost').searchParams.get('org');
  const operator = header('sec-fetch-site') === 'same-origin' ? operatorOf(header('cookie')) : null;
  const found = operator && kept.get(operator.operatorId);
  if (!operator || !found || organization !== '24') return null;
  const now = Date.now();
  let window = windows.get(operator.operatorId);
  if (window === undefined || now >= window.startedAt + WINDOW) {
    window = { startedAt: now, used: 0 };
    windows.set(operator.operatorId, window);
  }
  window.used += 1;
  const resetIn = Math.ceil((window.startedAt + WINDOW - now) / 1000);
  return {
    body: JSON.stringify({
      token: found.token,
      expiresIn: Math.floor((found.expiresAt - now) / 1000),
      expiresAt: new Date(found.expiresAt).toISOString(),
    }),
    headers: { ...HEADERS, ratelimit: `"operator";r=${LIMIT - window.used};t=${resetIn}` },
  };
}
