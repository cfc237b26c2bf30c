import assert from 'node:assert/strict';
import type { Answer } from '../answer.ts';
import type { Case } from '../case.ts';
import { expectToken } from '../expect-token.ts';

/** What `limit` is by default: requests per operator and minute. */
const LIMIT = 300;

function readRateLimit({ headers }: Answer): { remaining: number; resetIn: number } {
  assert.equal(headers['ratelimit-policy'], `"operator";q=${LIMIT};w=60`);
  const [, remaining, resetIn] = /^"operator";r=(\d+);t=(\d+)$/.exec(`${headers.ratelimit}`) ?? [];
  assert.ok(remaining && resetIn, `${headers.ratelimit}`);
  return { remaining: Number(remaining), resetIn: Number(resetIn) };
}

/** What stands in the head of each answer. */
export const headerCases: readonly Case[] = [
  {
    name: 'no answer may be kept, sniffed, or given to somebody else',
    async run(endpoint) {
      const user = endpoint.newUser();
      const json = { headers: { 'Content-Type': 'application/json' }, body: '{}' };
      const evil = { Origin: 'https://evil.example' };
      for (const answer of [
        await endpoint.send('/token', { user }),
        await endpoint.send('/token', { user, method: 'HEAD' }),
        await endpoint.send('/token', { method: 'OPTIONS' }),
        await endpoint.validate('a.b.c', { user }),
        await endpoint.send('/token'),
        await endpoint.send('/token', { headers: evil }),
        await endpoint.send('/token', { user, method: 'POST', ...json }),
        await endpoint.send('/nothing', { user }),
        await endpoint.send('/token?org=24&org=25', { user }),
      ]) {
        const { headers, status } = answer;
        assert.equal(headers['cache-control'], 'no-store', `${status}`);
        assert.equal(headers['x-content-type-options'], 'nosniff', `${status}`);
        assert.ok(Date.parse(`${headers.date}`) > 0, `${status}`);
        for (const name of ['Origin', 'Sec-Fetch-Site', 'Cookie', 'Authorization']) {
          assert.match(`${headers.vary}`, new RegExp(`\\b${name}\\b`, 'i'), `${status}`);
        }
        assert.equal(headers.etag, undefined, `${status}`);
      }
    },
  },
  {
    name: 'RateLimit counts down for each operator, both routes together',
    async run(endpoint) {
      const user = endpoint.newUser();
      const first = readRateLimit(await endpoint.send('/token', { user }));
      assert.equal(first.remaining, LIMIT - 1);
      assert.ok(first.resetIn >= 1 && first.resetIn <= 60);
      assert.equal(readRateLimit(await endpoint.validate('a.b.c', { user })).remaining, LIMIT - 2);
      const inSupport = await endpoint.send('/token?org=25', { user });
      assert.equal(readRateLimit(inSupport).remaining, LIMIT - 1);
    },
  },
  {
    name: '429 with Retry-After beyond the limit, for this operator alone, and ChatHub is not asked',
    async run(endpoint) {
      const user = endpoint.newUser();
      await Promise.all(Array.from({ length: LIMIT }, () => endpoint.tokenOf(user)));
      await endpoint.withoutUpstream(async () => {
        for (const answer of [
          await endpoint.send('/token', { user }),
          await endpoint.validate('a.b.c', { user }),
        ]) {
          endpoint.expectRefusal(answer, 429, 'rate-limited');
          assert.equal(readRateLimit(answer).remaining, 0);
          assert.equal(Number(answer.headers['retry-after']), readRateLimit(answer).resetIn);
        }
      });
      expectToken(await endpoint.send('/token?org=25', { user }), user.support);
    },
  },
];
