import type { Browser } from 'playwright-core';
import { withProbePage } from './probe-page.ts';
import type { ScriptSubject } from './script-subject.ts';

/**
 * Loads the widget when nothing is in the way.
 *
 * @throws Error When it is not there then: a no to any question would say nothing about the library.
 */
export const proveLoad = (browser: Browser, subject: ScriptSubject): Promise<void> =>
  withProbePage(browser, subject, {}, async (probe) => {
    await probe.load();
    if (!(await probe.until(async () => (await probe.rendered()) > 0))) {
      throw new Error(`${subject.name} did not put its widget on the page.`);
    }
  });
