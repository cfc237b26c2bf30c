import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@chathub-test/conformance/engine';
import type { PageOptions } from './page-options.ts';
import type { PageOutcome } from './page-outcome.ts';
import type { PageReport } from './page-report.ts';
import { BOOT_TIME } from './times.ts';

/** Milliseconds for a renewed panel: many times what a boot takes, and while somebody types what they are given. */
const limitOf = ({ typing }: PageOptions) => (typing ? 20_000 : 8 * BOOT_TIME);

/**
 * Has one page renew its tokens.
 *
 * @throws Error when no panel came, or when a renewal of anything but the documented recipe did not end with a panel
 * that runs on the new token, which is the very thing that is measured.
 */
export async function openPage(
  engine: Engine,
  origin: string,
  options: PageOptions,
): Promise<PageReport> {
  const { variant, renewals, widget, typing } = options;
  const query = new URLSearchParams({
    variant,
    renewals: `${renewals}`,
    limit: `${limitOf(options)}`,
    ...(widget && { widget }),
    ...(typing && { typing: '' }),
  });
  await engine.open(`${origin}/?${query}`);
  const end = Date.now() + 20_000 + renewals * 2 * limitOf(options);
  const outcome = await (async () => {
    for (; Date.now() < end; await sleep(100)) {
      const told = await engine.evaluate<PageOutcome | null>('window.outcome ?? null');
      if (told) return told;
    }
    return { failure: `${variant}: the page told nothing in time` };
  })();
  if ('failure' in outcome) throw new Error(outcome.failure);
  const { report } = outcome;
  const { token, newest, answer } = report;
  if (newest !== `token-${renewals + 1}`) {
    throw new Error(`${variant}: ${renewals} renewals asked for, but the last token is ${newest}`);
  }
  if (variant === 'recipe') return report;
  const stale = report.renewals.findIndex(({ renewed }) => renewed === null);
  if (stale >= 0) throw new Error(`${variant}: renewal ${stale + 1} brought no panel that has it`);
  if (token !== newest || answer !== 200) {
    throw new Error(`${variant}: the panel has ${token}, not ${newest}, and is answered ${answer}`);
  }
  return report;
}
