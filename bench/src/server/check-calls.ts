import type { Comparison } from './compare.ts';
import type { Run } from './run.ts';
import type { Promised } from './subject.ts';

/** Throws unless ChatHub was asked as often as the subject promises, not more and not less. */
export function checkCalls(run: Run, { traffic, connections }: Comparison, calls: number): void {
  const { subject, warmUpRequests, results } = run;
  const { name, promised, endpoint } = subject;
  const answers = results.reduce((sum, result) => sum + result.answers, warmUpRequests);
  const sent = results.reduce((sum, result) => sum + result.sent, warmUpRequests);
  const operators = { warm: connections, cold: answers, herd: results.length }[traffic];
  const visits = operators * (traffic === 'cold' ? 1 : endpoint.urls.length);
  const bounds: Record<Promised, readonly [least: number, most: number]> = {
    never: [0, 0],
    // The end of a round cuts requests off, and ChatHub may have been asked for them.
    'each request': [answers, sent],
    'once per process': [visits, visits],
    once: [operators, operators],
  };
  const [lower, upper] = bounds[promised];
  if (calls < lower || calls > upper) {
    const expected = lower === upper ? `${lower}` : `${lower} to ${upper}`;
    throw new Error(
      `${name}, ${traffic}: ${calls} calls of ChatHub instead of ${expected} (${promised}). Nothing was measured.`,
    );
  }
}
