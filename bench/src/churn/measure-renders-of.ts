import { setTimeout as sleep } from 'node:timers/promises';
import type { Framework } from '../../apps/apps.ts';
import type { MeasuredRenders, Renders } from './measured-renders.ts';
import { openApp } from './open-app.ts';
import type { SiteOptions } from './site-options.ts';

/** Milliseconds for a panel with the token. */
const LIMIT = 5000;

const LOOK = `({
  host: window.bench.hostRenders,
  status: window.benchStatus.renders,
  statuses: driver.statuses,
})`;

/**
 * Counts renders while the panel boots and while its token is renewed once.
 *
 * @throws Error when the panel did not become ready with its token.
 */
export async function measureRendersOf(
  framework: Framework,
  isolation: 'document' | 'frame',
  options?: SiteOptions,
): Promise<MeasuredRenders> {
  const subject = { framework, variant: 'kit-status' } as const;
  const { engine, close } = await openApp(subject, { ...options, isolation });
  const ready = async (token: string) => {
    for (const end = Date.now() + LIMIT; Date.now() < end; await sleep(20)) {
      const { statuses } = await engine.evaluate<Renders>(LOOK);
      const tokens = await engine.evaluate<string[]>('driver.tokens()');
      if (statuses.at(-1) !== 'ready' || `${tokens}` !== token) continue;
      // A framework may render a moment later.
      await sleep(100);
      return engine.evaluate<Renders>(LOOK);
    }
    throw new Error(`${framework}, ${isolation}: the panel was not ready with ${token}`);
  };
  try {
    const boot = await ready('token-1');
    await engine.evaluate('window.benchStatus.refresh()');
    const end = await ready('token-2');
    const renewal = {
      host: end.host - boot.host,
      status: end.status - boot.status,
      statuses: end.statuses.slice(boot.statuses.length),
    };
    return { framework, isolation, boot, renewal };
  } finally {
    await close();
  }
}
