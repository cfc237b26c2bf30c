import type { Browser } from 'playwright-core';
import type { Probe } from './probe.ts';
import type { Verdict } from './verdict.ts';

/**
 * The verdict on one library. A no may mean that the machine was too busy to see a yes, so it takes two of three; the
 * same for ours and for the peers.
 */
export async function decide<Subject>(
  browser: Browser,
  probe: Probe<Subject>,
  subject: Subject,
): Promise<Verdict> {
  const first = await probe.run(browser, subject);
  if (first !== 'no') return first;
  const second = await probe.run(browser, subject);
  return second === first ? first : probe.run(browser, subject);
}
