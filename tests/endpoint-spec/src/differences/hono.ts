import type { Difference } from '../difference.ts';
import { expectHarmless } from '../expect-harmless.ts';
import { writeGet } from '../write-get.ts';

export const hono: readonly Difference[] = [
  {
    cases: ['the request target http://evil.example/… does not make another site this one'],
    why: 'the host of such a target is its URL, as RFC 9112 (3.2.2) says; browsers send one to proxies only',
    async run(endpoint) {
      const { basePath } = endpoint.server;
      const { cookie } = endpoint.newUser();
      const headers = ['Host: localhost', `Cookie: ${cookie}`, 'Origin: http://evil.example'];
      const request = writeGet(`http://evil.example${basePath}/token`, headers);
      await expectHarmless(endpoint, request, /^HTTP\/1\.1 200 /);
    },
  },
];
