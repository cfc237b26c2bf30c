import type { RequestListener } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { listen } from '../src/listen.ts';
import { createToken } from '../src/server/chathub/create-token.ts';
import { compare } from '../src/server/compare.ts';
import { operatorOf } from '../src/server/endpoint/operator-of.ts';
import type { Traffic } from '../src/server/load/round.ts';
import type { Measured } from '../src/server/measured.ts';
import { startServices } from '../src/server/start-services.ts';
import type { Promised } from '../src/server/subject.ts';
import { withSubjects } from '../src/server/with-subjects.ts';

const EFFORT = { rounds: 1, duration: 0.2, connections: 4 };
const stops: Array<() => void> = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Loads a server of this process, of which is said how often it has asked ChatHub. */
async function load(
  listener: RequestListener,
  { traffic = 'warm', promised = 'never', calls = () => 0 }: Loaded = {},
): Promise<Measured[]> {
  const { origin, close } = await listen(listener);
  stops.push(close);
  const endpoint = {
    urls: [`${origin}/`],
    cpu: async () => process.cpuUsage().user,
    calls: async () => calls(),
    stop: () => undefined,
  };
  const subject = { name: 'broken', endpoint, promised, isConstant: false };
  return compare({ subjects: [subject], traffic, ...EFFORT });
}

interface Loaded {
  readonly traffic?: Traffic;
  readonly promised?: Promised;
  readonly calls?: () => number;
}

const answerToken: RequestListener = (req, res) => {
  const operatorId = operatorOf(req.headers.cookie)?.operatorId ?? 0;
  res.end(JSON.stringify({ token: createToken(operatorId, Date.now() + 60_000) }));
};

it('a server that gives everybody their token is measured', async () => {
  const [measured] = await load(answerToken);
  expect(measured?.answers).toBeGreaterThan(EFFORT.connections);
  expect(measured?.latency.p50).toBeGreaterThan(0);
});

it('a server that answers 500 after it had answered is not measured', async () => {
  let answers = 0;
  const failing: RequestListener = (req, res) => {
    answers += 1;
    if (answers > 10) res.statusCode = 500;
    answerToken(req, res);
  };
  await expect(load(failing)).rejects.toThrow(/broken, warm: \d+ answers of 500/);
});

it.each([
  ['no JSON', 'token'],
  ['no token', '{}'],
  ['a token that does not parse', '{"token":"abc"}'],
  ['a token of nobody', '{"token":"e30.e30.e30"}'],
])('a server that answers %s is not measured', async (_what, body) => {
  await expect(load((_req, res) => res.end(body))).rejects.toThrow(/no token/);
  await expect(load((_req, res) => res.end(body), { traffic: 'cold' })).rejects.toThrow(
    /broken, cold: \d+ answers without a token/,
  );
});

it('a server that gives everybody the same token is not measured', async () => {
  const body = JSON.stringify({ token: createToken(1, Date.now() + 60_000) });
  for (const traffic of ['warm', 'cold'] as const) {
    await expect(load((_req, res) => res.end(body), { traffic })).rejects.toThrow(
      /tokens of 1 operators/,
    );
  }
});

it('a server that does not answer is not measured', async () => {
  await expect(load((req) => req.destroy(), { traffic: 'cold' })).rejects.toThrow(
    /connections failed|no answer at all/,
  );
});

it.each<[Promised, Traffic, number]>([
  ['never', 'warm', 1],
  ['once', 'warm', EFFORT.connections + 1],
  ['once per process', 'herd', 1],
  ['each request', 'cold', 1],
])('%s, %s: %d calls of ChatHub are others than promised', async (promised, traffic, made) => {
  let asked = 0;
  const calls = () => {
    asked += 1;
    return asked === 1 ? 7 : 7 + made;
  };
  await expect(load(answerToken, { promised, traffic, calls })).rejects.toThrow(
    `${made} calls of ChatHub instead of `,
  );
});

it('the kit is measured by what it promises with its store, and by nothing less', async () => {
  await using services = await startServices(5);
  const place = { framework: 'node:http', processes: 2, services } as const;
  const names = ['kit, memory', 'kit, Redis'] as const;
  await withSubjects(place, names, async (of) => {
    const subjects = of(names);
    const [memory, redis] = await compare({ subjects, traffic: 'herd', ...EFFORT });
    expect([memory?.calls, redis?.calls]).toEqual([4, 2]);
    const [first] = subjects;
    const liar = { ...first, promised: 'once' } as const;
    await expect(compare({ subjects: [liar], traffic: 'herd', ...EFFORT })).rejects.toThrow(
      '4 calls of ChatHub instead of 2 (once)',
    );
  });
});
