import autocannon from 'autocannon';
import { HEADERS } from './headers.ts';

/** One round of requests. */
export interface Round {
  readonly url: string;
  readonly connections: number;
  /** Whole seconds. */
  readonly duration: number;
}

/** What came of a round. */
export interface RoundResult {
  readonly requests: number;
  readonly seconds: number;
}

// A process of its own, so that it takes no time from what it measures.
process.on('disconnect', () => process.exit());
process.on('message', async (round: Round) => {
  const {
    '2xx': requests,
    non2xx,
    errors,
    duration,
  } = await autocannon({ ...round, headers: { ...HEADERS } });
  if (non2xx > 0 || errors > 0 || requests === 0) {
    throw new Error(
      `${requests} answers, ${non2xx} refusals and ${errors} failures: nothing measured`,
    );
  }
  process.send?.({ requests, seconds: duration } satisfies RoundResult);
});
