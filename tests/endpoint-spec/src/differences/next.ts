import assert from 'node:assert/strict';
import type { Difference } from '../difference.ts';
import { expectRedirectWithoutSlash } from '../expect-redirect-without-slash.ts';
import { writeGet } from '../write-get.ts';

/** A route handler of Next, as `next start` serves it. */
export const next: readonly Difference[] = [
  {
    cases: [
      'PUT token is answered 405 with Allow',
      'PATCH token is answered 405 with Allow',
      'DELETE token is answered 405 with Allow',
      'PUT validate is answered 405 with Allow',
      'PATCH validate is answered 405 with Allow',
      'DELETE validate is answered 405 with Allow',
    ],
    why: 'it answers methods that the route does not export, without Allow',
    status: 405,
  },
  {
    cases: ['a method that HTTP does not have is answered 405 with Allow'],
    why: 'it knows no other methods than those of HTTP',
    status: 400,
  },
  {
    cases: ['404 for the mount path itself', '404 for what is below token'],
    why: 'the route [route] is one segment; its own page says that there is nothing',
    status: 404,
  },
  {
    cases: ['a slash at the end of the path changes nothing'],
    why: 'it redirects to the path without the slash',
    run: expectRedirectWithoutSlash,
  },
  {
    cases: ['the request target http://evil.example/… does not make another site this one'],
    why: 'it redirects to where the request said it wanted to go; browsers send such a target to proxies only',
    async run(endpoint) {
      const { basePath } = endpoint.server;
      const { cookie } = endpoint.newUser();
      const target = `http://evil.example${basePath}/token`;
      const answer = await endpoint.sendBytes(
        writeGet(target, ['Host: localhost', `Cookie: ${cookie}`]),
      );
      assert.match(answer, /^HTTP\/1\.1 308 /);
      assert.match(answer, new RegExp(`^location: ${target}\r$`, 'm'));
    },
  },
];
