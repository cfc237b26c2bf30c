import { createHistogram } from 'node:perf_hooks';
import autocannon, { type Options, type Result } from 'autocannon';
import { headersOf } from './headers-of.ts';
import { readOperator } from './read-operator.ts';
import { readToken } from './read-token.ts';
import { COLD_REQUESTS, type Round, type RoundResult } from './round.ts';

// In milliseconds. Autocannon looks only so often whether a round is over.
const SAMPLE_INTERVAL = 20;

async function load(round: Round): Promise<RoundResult> {
  const { urls, traffic, connections, duration, firstOperator } = round;
  // Autocannon's own histogram knows whole milliseconds only.
  const histogram = createHistogram();
  const operators = new Map<string | null, number | null>();
  const common: Options = {
    url: '',
    connections: connections / urls.length,
    sampleInt: SAMPLE_INTERVAL,
    verifyBody: (body) => {
      const token = readToken(String(body));
      if (!operators.has(token)) operators.set(token, readOperator(token));
      return operators.get(token) !== null;
    },
  };
  let operator = firstOperator;
  const nextHeaders = () => {
    const headers = headersOf(operator);
    operator += 1;
    return headers;
  };
  const options: Record<Round['traffic'], () => Options> = {
    warm: () => ({
      ...common,
      duration,
      setupClient: (client) => {
        client.setHeaders(nextHeaders());
      },
    }),
    cold: () => ({
      ...common,
      amount: (COLD_REQUESTS * connections) / urls.length,
      requests: [
        {
          setupRequest: (request) => ({ ...request, headers: nextHeaders() }),
        },
      ],
    }),
    herd: () => ({
      ...common,
      amount: connections / urls.length,
      headers: headersOf(firstOperator),
    }),
  };
  const start = performance.now();
  let end = start;
  const results = await Promise.all(
    urls.map(
      (url) =>
        new Promise<Result>((resolve, reject) => {
          const instance = autocannon({ ...options[traffic](), url }, (error, result) =>
            error ? reject(error) : resolve(result),
          );
          instance.on('response', (_client, _status, _bytes, time) => {
            histogram.record(Math.max(Math.round(time * 1e6), 1));
            end = performance.now();
          });
        }),
    ),
  );
  const sum = (count: (result: Result) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const statuses: Record<string, number> = {};
  for (const { statusCodeStats = {} } of results) {
    for (const [status, { count = 0 }] of Object.entries(statusCodeStats)) {
      statuses[status] = (statuses[status] ?? 0) + count;
    }
  }
  const ms = (percentile: number) => histogram.percentile(percentile) / 1e6;
  return {
    answers: sum((result) => result['2xx']),
    sent: sum((result) => result.requests.sent),
    statuses,
    errors: sum((result) => result.errors),
    withoutToken: sum((result) => result.mismatches),
    operators: new Set([...operators.values()].filter((id) => id !== null)).size,
    seconds: (end - start) / 1000,
    latency: { p50: ms(50), p90: ms(90), p99: ms(99), max: histogram.max / 1e6 },
  };
}

// A process of its own, so that it takes no time from what it measures: answers each round with its result.
process.on('disconnect', () => process.exit());
process.on('message', async (round: Round) => {
  process.send?.(await load(round));
});
