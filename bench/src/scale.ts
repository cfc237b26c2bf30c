import { measureScale } from './scale/measure-scale.ts';

const HOUR = 3600;
/** How often an operator's browser asks: each page that opens the panel, and renewals. */
const REQUESTS_PER_HOUR = 12;
/** Seconds between two tokens of one operator: 45 % of eight hours. */
const RENEWAL = 0.45 * 8 * HOUR;
/** Everybody comes to work within a quarter of an hour. */
const MORNING = HOUR / 4;
/** Of a core, so that there is room for everything else. */
const BUSY = 0.5;

const costs = await measureScale();
const { memoryCpu, redisStoreCpu, redisCpu, processBytes, redisBytes } = costs;

const number = (value: number) =>
  value < 0.01 ? '< 0.01' : value.toLocaleString('en', { maximumSignificantDigits: 2 });
const row = (cells: Array<string | number>) => `| ${cells.join(' | ')} |`;

console.info(
  [
    row(['what', 'measured']),
    row(['---', '---:']),
    row(['CPU of a server per request, tokens in its memory', `${memoryCpu.toFixed(0)} µs`]),
    row(['CPU of a server per request, tokens in Redis', `${redisStoreCpu.toFixed(0)} µs`]),
    row(['CPU of Redis per request', `${redisCpu.toFixed(0)} µs`]),
    row(['memory of a process per operator', `${Math.round(processBytes)} bytes`]),
    row(['memory of Redis per operator', `${Math.round(redisBytes)} bytes`]),
    '',
    row([
      'operators',
      'requests/s',
      'in the morning',
      'server cores',
      'Redis cores',
      'Redis memory',
      'calls to ChatHub/s',
      'in the morning',
    ]),
    row(Array(8).fill('---:')),
    ...[100, 1_000, 10_000, 100_000, 1_000_000].map((operators) => {
      const steady = (operators * REQUESTS_PER_HOUR) / HOUR;
      const morning = steady + operators / MORNING;
      return row([
        operators.toLocaleString('en'),
        number(steady),
        number(morning),
        number((morning * redisStoreCpu) / 1e6 / BUSY),
        number((morning * redisCpu) / 1e6 / BUSY),
        `${number((operators * redisBytes) / 1e6)} MB`,
        number(operators / RENEWAL),
        number(operators / MORNING),
      ]);
    }),
  ].join('\n'),
);
process.exit();
