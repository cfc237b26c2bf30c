import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../page/support/report.ts';
import type { Engine } from './engine.ts';

/** Also takes a wish from the page, so that it is seen once. */
const LOOK = `(() => {
  const { notes, wants, result } = window.conformance ?? {};
  if (wants) window.conformance.wants = null;
  return { notes, wants, result };
})()`;

/**
 * Opens the page of one case and waits for what it has to say.
 *
 * @returns What the case noted.
 * @throws Error with what failed.
 */
export async function runCase(engine: Engine, url: string): Promise<string[]> {
  await engine.open(url);
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) {
    // While a case leaves its page and comes back there may be nobody to ask.
    const seen = await engine.evaluate<Partial<Report>>(LOOK).catch(() => null);
    if (seen?.wants) {
      const done = await engine.setOnline(seen.wants === 'online');
      await engine.evaluate(`window.conformance.answer(${done})`);
    }
    if (seen?.result?.failure) throw new Error(seen.result.failure);
    if (seen?.result) return seen.notes ?? [];
  }
  throw new Error('the page told no result in time');
}
