import type { ChatHubErrorCode, ChatHubStatus } from '../../src/index.ts';
import { jwt } from '../support/jwt.ts';
import type { World } from '../support/world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A row of the matrix: what breaks, and what must come of it. */
export interface Fault {
  name: string;
  options?: Record<string, unknown>;
  /** Breaks the world; in a live panel it also lets the time pass until that shows. */
  breaks(world: World): unknown;
  /** What people see then. `ready` with a code: trouble in the background. */
  shows: [ChatHubStatus, ChatHubErrorCode?];
  /** What has not been taken away meanwhile: the panel, or at least the token. Default: nothing. */
  keeps?: 'panel' | 'token';
  /** What people still see of the widget: 0 panels where they may not go on reading. Default: not asked. */
  panels?: 0 | 1;
  /** What brings it back once the fault is mended. */
  recovers: 'by itself' | 'by retry()' | 'was never away';
  /** No more requests for a token, and no more for the script, than these in the first ten minutes. */
  requests: [token: number, script: number];
}

const status =
  (code: number, headers: HeadersInit = {}) =>
  (world: World) => {
    world.answer = () => new Response('<h1>secret</h1>', { status: code, headers });
  };
const answers = (body: string | (() => string)) => (world: World) => {
  world.answer = () => new Response(typeof body === 'string' ? body : body());
};
const hangs = (world: World) => {
  world.answer = () => new Promise<Response>(() => {});
};
const network = (world: World) => {
  world.answer = () => Promise.reject(new TypeError('Failed to fetch'));
};
const offline = (world: World) => {
  world.online = false;
};
/** The same, met by the renewal of a panel that works. */
const atRenewal = (breaks: (world: World) => unknown) => async (world: World) => {
  await breaks(world);
  await world.pass(46 * MINUTE);
};
/** The same, with what it was never mended: the token has ended. */
const untilTheEnd = (breaks: (world: World) => unknown) => async (world: World) => {
  await breaks(world);
  await world.pass(61 * MINUTE);
};
const seconds = (offset: number) => Math.round(Date.UTC(2026, 0, 1) / SECOND) + offset;

/** The endpoint, before there is any token. */
const firstToken: Fault[] = [
  {
    name: '500',
    breaks: status(500),
    shows: ['unavailable', 'token-server'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: '502 of a proxy',
    breaks: status(502),
    shows: ['unavailable', 'token-server'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: '503 with Retry-After',
    breaks: status(503, { 'retry-after': '240' }),
    shows: ['unavailable', 'token-server'],
    recovers: 'by itself',
    requests: [4, 1],
  },
  {
    name: '429 with Retry-After',
    breaks: status(429, { 'retry-after': '120' }),
    shows: ['unavailable', 'token-rate-limited'],
    recovers: 'by itself',
    requests: [6, 1],
  },
  {
    name: '429 without',
    breaks: status(429),
    shows: ['unavailable', 'token-rate-limited'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: '408',
    breaks: status(408),
    shows: ['unavailable', 'token-timeout'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: '401',
    breaks: status(401),
    shows: ['unavailable', 'token-unauthorized'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: '403',
    breaks: status(403),
    shows: ['unavailable', 'token-forbidden'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: '404',
    breaks: status(404),
    shows: ['unavailable', 'token-not-found'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: '400',
    breaks: status(400),
    shows: ['unavailable', 'token-malformed'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: 'no connection, or CORS',
    breaks: network,
    shows: ['unavailable', 'token-network'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: 'offline',
    breaks: offline,
    shows: ['unavailable', 'offline'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: 'no answer',
    breaks: hangs,
    shows: ['unavailable', 'token-timeout'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: 'a body that never ends',
    breaks: (world) => {
      world.answer = () => new Response(new ReadableStream());
    },
    shows: ['unavailable', 'token-timeout'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: 'a sign-in page',
    breaks: answers('<!doctype html><form>Sign in</form>'),
    shows: ['unavailable', 'token-malformed'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: 'an empty body',
    breaks: answers(''),
    shows: ['unavailable', 'token-malformed'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: 'null',
    breaks: answers('null'),
    shows: ['unavailable', 'token-malformed'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: 'an object without a token',
    breaks: answers('{"data":{}}'),
    shows: ['unavailable', 'token-malformed'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: 'a token that is a number',
    breaks: answers('{"token":7}'),
    shows: ['unavailable', 'token-malformed'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: 'broken JSON',
    breaks: answers('{"token":"abc'),
    shows: ['unavailable', 'token-malformed'],
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: 'a lifetime of nothing',
    breaks: answers('{"token":"abc","expiresIn":0}'),
    shows: ['unavailable', 'token-expired'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: 'a token that has ended',
    breaks: answers(() => jwt({ exp: seconds(-60) })),
    shows: ['unavailable', 'token-expired'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: 'expiresAt in the past',
    breaks: answers('{"token":"abc","expiresAt":"2020-01-01T00:00:00Z"}'),
    shows: ['unavailable', 'token-expired'],
    recovers: 'by itself',
    requests: [20, 1],
  },
];

/** The endpoint, when a token is renewed while the panel works: nobody notices. */
const renewal: Fault[] = [
  {
    name: '500',
    breaks: atRenewal(status(500)),
    shows: ['ready', 'token-server'],
    keeps: 'panel',
    recovers: 'by itself',
    requests: [22, 0],
  },
  {
    name: '429 with Retry-After',
    breaks: atRenewal(status(429, { 'retry-after': '120' })),
    shows: ['ready', 'token-rate-limited'],
    keeps: 'panel',
    recovers: 'by itself',
    requests: [6, 0],
  },
  {
    name: '401',
    breaks: atRenewal(status(401)),
    shows: ['ready', 'token-unauthorized'],
    keeps: 'panel',
    recovers: 'by retry()',
    requests: [1, 0],
  },
  {
    name: '403',
    breaks: atRenewal(status(403)),
    shows: ['ready', 'token-forbidden'],
    keeps: 'panel',
    recovers: 'by retry()',
    requests: [1, 0],
  },
  {
    name: 'no connection',
    breaks: atRenewal(network),
    shows: ['ready', 'token-network'],
    keeps: 'panel',
    recovers: 'by itself',
    requests: [22, 0],
  },
  {
    name: 'offline',
    breaks: atRenewal(offline),
    shows: ['ready', 'offline'],
    keeps: 'panel',
    recovers: 'by itself',
    requests: [22, 0],
  },
  {
    name: 'no answer',
    breaks: atRenewal(hangs),
    shows: ['ready', 'token-timeout'],
    keeps: 'panel',
    recovers: 'by itself',
    requests: [17, 0],
  },
  {
    name: 'a sign-in page',
    breaks: atRenewal(answers('<form>')),
    shows: ['ready', 'token-malformed'],
    keeps: 'panel',
    recovers: 'by retry()',
    requests: [1, 0],
  },
  {
    name: 'a token that has ended',
    breaks: atRenewal(answers('{"token":"abc","expiresIn":-1}')),
    shows: ['ready', 'token-expired'],
    keeps: 'panel',
    recovers: 'by itself',
    requests: [22, 0],
  },
  {
    name: 'the same token again and again',
    breaks: atRenewal(answers('{"token":"token-1","expiresIn":900}')),
    shows: ['ready'],
    keeps: 'panel',
    recovers: 'was never away',
    requests: [12, 0],
  },
  {
    name: '500 until the token has ended',
    breaks: untilTheEnd(status(500)),
    shows: ['unavailable', 'token-server'],
    panels: 1,
    recovers: 'by itself',
    requests: [75, 2],
  },
  {
    name: '401 until the token has ended',
    breaks: untilTheEnd(status(401)),
    shows: ['unavailable', 'token-unauthorized'],
    panels: 0,
    recovers: 'by retry()',
    requests: [1, 2],
  },
  {
    name: 'offline until the token has ended',
    breaks: untilTheEnd(offline),
    shows: ['unavailable', 'offline'],
    panels: 1,
    recovers: 'by itself',
    requests: [75, 2],
  },
];

/** The widget's script. */
const script: Fault[] = [
  {
    name: '503',
    breaks: (world) => world.widget('unavailable'),
    shows: ['unavailable', 'script-network'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
  {
    name: '404',
    breaks: (world) => world.widget('missing'),
    shows: ['unavailable', 'script-network'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
  {
    name: 'no answer',
    // A browser has no more than six connections to a host, and cannot end that of a script.
    options: { loadTimeout: 4 * MINUTE },
    breaks: (world) => world.widget('hang'),
    shows: ['unavailable', 'script-timeout'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
  {
    name: 'a page instead of a script',
    breaks: (world) => world.widget('html'),
    shows: ['unavailable', 'script-network'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
  {
    name: 'no JavaScript',
    breaks: (world) => world.widget('syntax'),
    shows: ['unavailable', 'script-threw'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
  {
    name: 'throws when it boots',
    breaks: (world) => world.widget('throw'),
    shows: ['unavailable', 'script-threw'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
  {
    name: 'refused by ChatHub for its domain (CORS)',
    // It comes after `load`: without a way to tell when the panel is there, it would seem to be.
    options: { readyWhen: '[id^=operator-chat-panel]:not(script)' },
    breaks: (world) => world.widget('refused'),
    shows: ['unavailable', 'script-threw'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
  {
    name: 'renders nothing',
    options: { readyWhen: '[id^=operator-chat-panel]:not(script)' },
    breaks: (world) => world.widget('blank'),
    shows: ['unavailable', 'panel-not-rendered'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
  {
    name: 'refuses every token when it boots',
    breaks: (world) => world.widget('expired'),
    shows: ['unavailable', 'token-rejected'],
    recovers: 'by itself',
    requests: [25, 25],
  },
];

/** A panel that works, and what happens to it. */
const live: Fault[] = [
  {
    name: 'the widget refuses the token once',
    breaks: (world) => world.says('Uncaught Error: Token expired'),
    shows: ['ready'],
    recovers: 'was never away',
    requests: [1, 1],
  },
  {
    name: 'the widget refuses, and the endpoint is down',
    breaks: (world) => {
      status(503)(world);
      world.says('token expired');
    },
    shows: ['unavailable', 'token-server'],
    panels: 1,
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: 'the widget refuses, and the operator is gone',
    breaks: (world) => {
      status(403)(world);
      world.says('token expired');
    },
    shows: ['unavailable', 'token-forbidden'],
    panels: 0,
    recovers: 'by retry()',
    requests: [1, 1],
  },
  {
    name: 'an error of the host app',
    breaks: (world) => world.says('Uncaught TypeError: a bug of the app'),
    shows: ['ready'],
    keeps: 'panel',
    recovers: 'was never away',
    requests: [0, 0],
  },
  {
    name: 'a new token, and a script that is gone',
    breaks: async (world) => {
      await world.widget('missing');
      await world.chathub.refresh();
      await world.pass(SECOND);
    },
    options: { reload: 'immediate' },
    shows: ['unavailable', 'script-network'],
    keeps: 'token',
    recovers: 'by itself',
    requests: [1, 40],
  },
];

/** Time, as a laptop knows it. */
const time: Fault[] = [
  {
    name: 'a night asleep',
    breaks: async (world) => {
      world.time.jump(9 * HOUR);
      world.wakes('focus');
      await world.pass(SECOND);
    },
    shows: ['ready'],
    recovers: 'was never away',
    requests: [1, 1],
  },
  {
    name: 'a night asleep, and no network in the morning',
    breaks: async (world) => {
      offline(world);
      world.time.jump(9 * HOUR);
      world.wakes('pageshow');
    },
    shows: ['unavailable', 'offline'],
    recovers: 'by itself',
    requests: [20, 1],
  },
  {
    name: 'a night asleep that nothing tells of',
    breaks: async (world) => {
      world.time.jump(9 * HOUR);
      await world.pass(16 * SECOND);
    },
    shows: ['ready'],
    recovers: 'was never away',
    requests: [1, 1],
  },
  {
    name: 'a clock set an hour forward',
    breaks: async (world) => {
      world.time.setClock(HOUR);
      await world.pass(16 * SECOND);
    },
    shows: ['ready'],
    recovers: 'was never away',
    requests: [1, 1],
  },
  {
    name: 'a clock set an hour back',
    breaks: async (world) => {
      world.time.setClock(-HOUR);
      await world.pass(16 * SECOND);
    },
    shows: ['ready'],
    keeps: 'panel',
    recovers: 'was never away',
    requests: [0, 0],
  },
  {
    name: 'tokens of 20 seconds',
    breaks: async (world) => {
      world.answer = world.tokens(20);
      await world.chathub.refresh();
    },
    shows: ['ready'],
    recovers: 'was never away',
    requests: [22, 22],
  },
  {
    name: 'tokens of 30 days',
    breaks: async (world) => {
      world.answer = world.tokens(30 * 24 * 3600);
      await world.chathub.refresh();
      await world.pass(DAY);
    },
    shows: ['ready'],
    recovers: 'was never away',
    requests: [1, 1],
  },
  {
    name: 'tokens without an end',
    breaks: async (world) => {
      world.answer = world.tokens(undefined);
      await world.chathub.refresh();
      await world.pass(DAY);
    },
    shows: ['ready'],
    recovers: 'was never away',
    requests: [1, 1],
  },
  {
    name: 'a tab in the background, one timer a minute',
    breaks: async (world) => {
      world.throttled = true;
      await world.pass(2 * HOUR);
    },
    shows: ['ready'],
    recovers: 'was never away',
    requests: [4, 4],
  },
  {
    name: 'answers that take nine seconds',
    breaks: async (world) => {
      const next = world.tokens(3600);
      world.answer = (count) =>
        new Promise((resolve) => {
          world.time.environment.setTimeout(() => resolve(next(count)), 9 * SECOND);
        });
      await world.pass(50 * MINUTE);
    },
    shows: ['ready'],
    recovers: 'was never away',
    requests: [1, 1],
  },
];

/** The matrix: by what part is broken, and whether there was a panel before. */
export const faults: Record<string, { at: 'start' | 'live'; faults: Fault[] }> = {
  'no token yet, and the endpoint answers': { at: 'start', faults: firstToken },
  'at a renewal the endpoint answers': { at: 'live', faults: renewal },
  'the script': { at: 'start', faults: script },
  'a live panel': { at: 'live', faults: live },
  'time: ': { at: 'live', faults: time },
};
