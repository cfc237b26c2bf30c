import { setTimeout as sleep } from 'node:timers/promises';
import { engines } from '@chathub-test/conformance/engines';
import { openSite } from './open-site.ts';
import type { OpenedApp } from './opened-app.ts';
import type { SiteOptions } from './site-options.ts';
import type { Subject } from './subject.ts';

const PANEL = `(window.bench && document.body && driver.tokens()[0]) ?? null`;

/**
 * Starts Chromium, opens the app and waits for its first panel.
 *
 * @param limit Milliseconds for that.
 * @throws Error when none comes.
 */
export async function openApp(
  subject: Subject,
  options?: SiteOptions,
  limit = 10_000,
): Promise<OpenedApp> {
  const site = await openSite(subject, options);
  const engine = await engines.chromium();
  const close = async () => {
    await engine.close();
    site.close();
  };
  try {
    await engine.callDevTools?.('Performance.enable');
    await engine.open(site.url);
    let token = subject.variant === 'bare' ? 'token-0' : null;
    for (const end = Date.now() + limit; !token && Date.now() < end; await sleep(20)) {
      token = await engine.evaluate<string | null>(PANEL);
    }
    if (!token?.startsWith('token-')) {
      throw new Error(`${subject.framework} ${subject.variant}: no panel with a token came`);
    }
    return { subject, site, engine, close };
  } catch (error) {
    await close();
    throw error;
  }
}
