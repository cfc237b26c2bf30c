import { expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { monitor } from '../src/monitor.ts';
import { operatorOf } from '../src/operator-of.ts';
import { LOGIN, PASSWORD, startFleet } from '../src/start-fleet.ts';
import { tracesOf } from '../src/traces-of.ts';

// What every JWT of ChatHub begins with says nothing; what its signature ends with says all.
const signatureOf = (token: string): string => token.slice(token.lastIndexOf('.') + 1);

it('a company credential leaves no process but to ChatHub, whatever fails', async () => {
  await using fleet = await startFleet({ lease: 4000, commandTimeout: 1000, timeout: 1000 });
  const { chathub, redis, servers } = fleet;
  const { faults } = chathub.sandbox;
  using watch = await monitor(redis);
  const answers: string[] = [];
  const dumps: string[] = [];
  const round = async (): Promise<void> => {
    await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        ask(fleet.turn(at), { person: (at % 10) + 1 }, answers),
      ),
    );
    dumps.push(JSON.stringify(await redis.dump()));
  };

  await round();
  for (const api of [
    { status: 500 },
    { status: 429, retryAfter: 1 },
    { status: 401 },
    { status: 403, only: '/api/operator/get-token' },
    { malformed: 'html' },
    { malformed: 'truncated' },
    { drop: true },
  ] as const) {
    faults.set({ api });
    for (let person = 1; person <= 10; person += 1) {
      await fleet.turn(person).forget(operatorOf(person, 24));
    }
    await round();
    faults.reset();
  }
  const commands = watch.output();
  await redis.kill();
  await Promise.all(servers.map((server) => ask(server, { person: 11 }, answers)));
  await redis.restart();
  const logs = servers.map((server) => server.output()).join('\n');

  // What is searched for is there, and what is searched through as well.
  expect(chathub.tokens.company.size).toBeGreaterThanOrEqual(1);
  expect(chathub.tokens.operator.size).toBeGreaterThanOrEqual(10);
  // (Compared as booleans: what fails must not print what it searches.)
  const isThere = {
    logs: ['outage', 'issueError', 'response', 'error', 'token issued'].every((word) =>
      logs.includes(word),
    ),
    commands: commands.includes('evalsha'),
    dumps: [':token', ':failure'].every((word) => dumps.join().includes(word)),
    answers: ['unavailable', 'operator-forbidden', 'token'].every((word) =>
      answers.join().includes(`"${word}\\"`),
    ),
  };
  expect(isThere).toEqual({ logs: true, commands: true, dumps: true, answers: true });

  const places = { logs, commands, dumps: dumps.join('\n'), answers: answers.join('\n') };
  const companySecrets = [
    LOGIN,
    PASSWORD,
    fleet.encryptionKey,
    Buffer.from(fleet.encryptionKey, 'base64').toString('hex'),
    Buffer.from(fleet.encryptionKey, 'base64').toString('latin1'),
    ...[...chathub.tokens.company].map(signatureOf),
  ];
  const operatorSecrets = [...chathub.tokens.operator].map(signatureOf);
  for (const [place, text] of Object.entries(places)) {
    // A token of an operator belongs into its own answer, which `ask` has looked at, and nowhere else.
    const secrets = place === 'answers' ? companySecrets : [...companySecrets, ...operatorSecrets];
    const found = secrets.filter((secret) =>
      tracesOf(secret).some((trace) => text.includes(trace)),
    );
    expect([place, found.length]).toEqual([place, 0]);
  }
});
