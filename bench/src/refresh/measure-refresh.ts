import type { Engine } from '@chathub-test/conformance/engine';
import { engines } from '@chathub-test/conformance/engines';
import type { MeasuredRefresh } from './measured-refresh.ts';
import { openPage } from './open-page.ts';
import type { PageReport } from './page-report.ts';
import { startPlatform } from './start-platform.ts';
import { VARIANTS, type Variant } from './variant.ts';

/** How often every variant gets a page of its own, in turn, so that a disturbance meets all of them alike. */
const PASSES = 2;

/** Renewals of one page. */
const RENEWALS = 4;

/** What waits until nobody types: fifteen seconds each, so it is measured once. */
const QUIET: readonly Variant[] = ['document, quiet', 'frame, quiet'];

async function measureEngine(engine: Engine, origin: string) {
  const reports = Object.fromEntries(VARIANTS.map((variant) => [variant, [] as PageReport[]]));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const variant of VARIANTS) {
      reports[variant]?.push(await openPage(engine, origin, { variant, renewals: RENEWALS }));
    }
  }
  return reports as Record<Variant, PageReport[]>;
}

async function measureTyping(engine: Engine, origin: string) {
  const typing: Partial<Record<Variant, PageReport>> = {};
  for (const variant of QUIET) {
    typing[variant] = await openPage(engine, origin, { variant, renewals: 1, typing: true });
  }
  return typing;
}

/**
 * Renews tokens in Chromium, Firefox and WebKit.
 *
 * @throws Error when a panel did not come, or not with its new token.
 */
export async function measureRefresh(): Promise<MeasuredRefresh[]> {
  const platform = await startPlatform();
  const measured: MeasuredRefresh[] = [];
  try {
    for (const [name, launch] of Object.entries(engines)) {
      const engine = await launch();
      try {
        const { origin } = platform;
        const reports = await measureEngine(engine, origin);
        const typing = name === 'chromium' && { typing: await measureTyping(engine, origin) };
        measured.push({ engine: name, version: engine.version, reports, ...typing });
      } finally {
        await engine.close();
      }
    }
  } finally {
    platform.close();
  }
  return measured;
}
