import assert from 'node:assert/strict';
import type { Case } from '../case.ts';
import type { Endpoint } from '../endpoint.ts';
import { expectValidity } from '../expect-validity.ts';

const TOO_LARGE = `{"token":"${'x'.repeat(20_000)}"}`;

/** Expects a body to be refused, without a call to ChatHub. */
async function expectRefusedBody(
  endpoint: Endpoint,
  body: string | readonly string[],
  type: string | null,
  [status, code]: readonly [number, string],
): Promise<void> {
  const user = endpoint.newUser();
  // As browsers send it with every POST, from a page behind a proxy that ends TLS: some frameworks want it where the
  // body could be a form.
  const origin = endpoint.server.origin.replace('http:', 'https:');
  const headers: Record<string, string> = { Origin: origin };
  if (type !== null) headers['Content-Type'] = type;
  const request = { user, method: 'POST', headers, body };
  await endpoint.withoutUpstream(async () => {
    endpoint.expectRefusal(await endpoint.send('/validate', request), status, code);
  });
}

/** `POST …/validate`. */
export const validateCases: readonly Case[] = [
  {
    name: 'validate: the own token is valid, in each organization',
    async run(endpoint) {
      const user = endpoint.newUser();
      expectValidity(await endpoint.validate(await endpoint.tokenOf(user), { user }), true);
      const token = await endpoint.tokenOf(user, '?org=25');
      const request = { user, method: 'POST', headers: { 'Content-Type': 'application/json' } };
      const body = JSON.stringify({ token });
      expectValidity(await endpoint.send('/validate?org=25', { ...request, body }), true);
      expectValidity(await endpoint.send('/validate?org=24', { ...request, body }), false);
    },
  },
  {
    name: 'validate: the token of another operator is not valid',
    async run(endpoint) {
      const token = await endpoint.tokenOf(endpoint.newUser());
      expectValidity(await endpoint.validate(token, { user: endpoint.newUser() }), false);
    },
  },
  {
    name: 'validate: a token of the company is not valid',
    async run(endpoint) {
      const token = await endpoint.companyToken();
      expectValidity(await endpoint.validate(token, { user: endpoint.newUser() }), false);
    },
  },
  {
    name: 'validate: an expired token and garbage are not valid',
    async run(endpoint) {
      const user = endpoint.newUser();
      const token = await endpoint.tokenOf(user);
      expectValidity(await endpoint.validate(`${token}x`, { user }), false);
      endpoint.server.sandbox.expireTokens({ operatorId: user.sales });
      expectValidity(await endpoint.validate(token, { user }), false);
      for (const garbage of ['garbage', 'a.b.c', '\u0000', '🙂', '../../etc', '"']) {
        expectValidity(await endpoint.validate(garbage, { user }), false);
      }
    },
  },
  {
    name: 'validate: a body that comes in pieces, with a charset, is read',
    async run(endpoint) {
      const user = endpoint.newUser();
      const token = await endpoint.tokenOf(user);
      const answer = await endpoint.send('/validate', {
        user,
        method: 'POST',
        headers: { 'Content-Type': 'Application/JSON; charset=UTF-8' },
        body: ['{ "to', 'ken": "', token.slice(0, 9), token.slice(9), '" }'],
      });
      expectValidity(answer, true);
    },
  },
  {
    name: 'validate: 413 for a body that says it is too large',
    run: (endpoint) =>
      expectRefusedBody(endpoint, TOO_LARGE, 'application/json', [413, 'body-too-large']),
  },
  {
    name: 'validate: 413 for a chunked body that is too large',
    run: (endpoint) =>
      expectRefusedBody(
        endpoint,
        ['{"token":"', 'x'.repeat(9000), 'x'.repeat(9000), '"}'],
        'application/json',
        [413, 'body-too-large'],
      ),
  },
  {
    name: 'validate: 413 while a body that is too large is still being sent',
    async run(endpoint) {
      let isAnswered = false;
      let isComplete = false;
      async function* startOfBody(): AsyncGenerator<string> {
        yield TOO_LARGE.slice(0, -2);
        // What the server has answered meanwhile, it could have answered to this as well.
        for (let count = 0; count < 50 && !isAnswered; count += 1) await endpoint.send('/token');
        isComplete = !isAnswered;
        yield TOO_LARGE.slice(-2);
      }
      const answer = await endpoint.send('/validate', {
        user: endpoint.newUser(),
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: startOfBody(),
      });
      isAnswered = true;
      endpoint.expectRefusal(answer, 413, 'body-too-large');
      assert.equal(isComplete, false, 'It waited for the rest.');
    },
  },
  ...[false, true].map(
    (isChunked): Case => ({
      name: `validate: what follows a ${isChunked ? 'chunked ' : ''}body that is too large is answered`,
      async run(endpoint) {
        const { origin, basePath } = endpoint.server;
        const user = endpoint.newUser();
        const head = (line: string, ...headers: string[]) =>
          [
            line,
            `Host: ${new URL(origin).host}`,
            `Cookie: ${user.cookie}`,
            ...headers,
            '',
            '',
          ].join('\r\n');
        const body = `{"token":"${'x'.repeat(300_000)}"}`;
        const chunk = `${body.length.toString(16)}\r\n${body}\r\n`;
        const text = await endpoint.sendBytes(
          [
            head(
              `POST ${basePath}/validate HTTP/1.1`,
              'Content-Type: application/json',
              isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`,
            ),
            isChunked ? `${chunk}0\r\n\r\n` : body,
            head(`GET ${basePath}/token HTTP/1.1`, 'Connection: close'),
          ].join(''),
        );
        const [first = '', second = ''] = text.split(/(?=HTTP\/1\.1 )/);
        assert.match(first, /^HTTP\/1\.1 413 /);
        assert.match(second, /^HTTP\/1\.1 200 /);
      },
    }),
  ),
  ...[
    ['application/xml', '<token/>'],
    ['text/plain', '{"token":"a.b.c"}'],
    ['application/x-www-form-urlencoded', 'token=a.b.c'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/jsonp', '{"token":"a.b.c"}'],
    [null, '{"token":"a.b.c"}'],
  ].map(
    ([type = null, body = '']): Case => ({
      name: `validate: 415 for ${type ?? 'a body without a type'}`,
      run: (endpoint) =>
        expectRefusedBody(endpoint, body ?? '', type, [415, 'unsupported-media-type']),
    }),
  ),
  ...[
    ['broken JSON', '{"token":'],
    ['an empty body', ''],
    ['a string', '"a.b.c"'],
    ['null', 'null'],
    ['a list', '["a.b.c"]'],
    ['no token', '{}'],
    ['an empty token', '{"token":" "}'],
    ['a token that is a number', '{"token":5}'],
    ['a token that is an object', '{"token":{"$ne":null}}'],
  ].map(
    ([what, body = '']): Case => ({
      name: `validate: 400 for ${what}`,
      run: (endpoint) =>
        expectRefusedBody(endpoint, body, 'application/json', [400, 'bad-request']),
    }),
  ),
];
