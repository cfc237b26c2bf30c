import assert from 'node:assert/strict';
import type { ApiFaults } from '@chathub/sandbox';
import { breakChatHub } from '../break-chathub.ts';
import type { Case } from '../case.ts';
import { findCompanySecrets, findLogSecrets } from '../find-company-secrets.ts';
import { waitUntil } from '../wait-until.ts';

const faults: readonly ApiFaults[] = [
  { status: 400 },
  { status: 401 },
  { status: 403 },
  { status: 404 },
  { status: 429, retryAfter: 60 },
  { status: 500, retryAfter: 60 },
  { drop: true },
  { malformed: 'html' },
  { malformed: 'truncated' },
  { malformed: 'empty' },
  { malformed: 'wrong-type' },
];

/** What the server writes down, and that nothing of it is the company's. */
export const secretCases: readonly Case[] = [
  {
    name: 'hooks tell who was answered what',
    async run(endpoint) {
      const user = endpoint.newUser();
      await endpoint.send('/token?org=25', { user });
      await waitUntil(
        () => endpoint.server.log().includes(`"operatorId":${user.support}`),
        'The hook of the response',
      );
      const line = endpoint.server
        .log()
        .split('\n')
        .find((text) => text.includes(`"operatorId":${user.support}`));
      const event = JSON.parse(line?.slice(line.indexOf('{')) ?? '');
      assert.equal(event.route, 'token');
      assert.equal(event.method, 'GET');
      assert.equal(event.status, 200);
      assert.equal(event.code, null);
      assert.equal(event.organization, '25');
    },
  },
  {
    name: 'hooks tell what the browser is not told',
    async run(endpoint) {
      const { log, sandbox } = endpoint.server;
      await breakChatHub(sandbox, { status: 500, retryAfter: 60 }, () =>
        endpoint.send('/token', { user: endpoint.newUser() }),
      );
      await waitUntil(() => log().includes('"code":"upstream-failed"'), 'The precise code');
      await waitUntil(() => log().includes('ChatHubServerError'), 'The error');
    },
  },
  {
    name: 'no answer and no line of the log holds the login, the password or a token of the company',
    async run(endpoint) {
      const { log, sandbox } = endpoint.server;
      const { credentials } = sandbox;
      const companyToken = await endpoint.companyToken();
      assert.equal(findCompanySecrets(companyToken, credentials).length, 1);

      // Every answer is searched as it comes, see `Endpoint`; these are the ways in which calls fail.
      for (const fault of faults) {
        const user = endpoint.newUser();
        const answers = await breakChatHub(sandbox, fault, async () => [
          await endpoint.send('/token', { user }),
          await endpoint.send('/token?reason=rejected', { user }),
          await endpoint.validate(companyToken, { user }),
        ]);
        assert.deepEqual(
          answers.filter(({ status }) => status < 400),
          [],
        );
      }
      const last = endpoint.newUser();
      await endpoint.tokenOf(last);
      await waitUntil(
        () => log().includes(`"operatorId":${last.sales}`),
        'The last line of the log',
      );
      assert.deepEqual(findLogSecrets(log(), credentials), []);
    },
  },
  {
    name: 'nothing was thrown outside of a handler, in this case and those before',
    async run(endpoint) {
      const user = endpoint.newUser();
      await endpoint.tokenOf(user);
      const { log } = endpoint.server;
      await waitUntil(
        () => log().includes(`"operatorId":${user.sales}`),
        'The last line of the log',
      );
      assert.doesNotMatch(log(), /uncaughtException|unhandledRejection/);
    },
  },
];
