import type { BrowserContext, Fixtures } from '@playwright/test';
import type { Sandbox } from '../sandbox.ts';
import type { ChatHubControls } from './chathub-controls.ts';
import type { ChatHubFixtureValues } from './chathub-fixture-values.ts';
import type { ChatHubFixturesOptions } from './chathub-fixtures-options.ts';
import { createChatHubControls } from './create-chathub-controls.ts';

/**
 * Playwright fixtures: `sandbox` is a ChatHub on a free port, and `chathub` makes every page of the test
 * use it, by routing ChatHub's documented addresses and the application's token endpoint there. The
 * application needs no change. An operator is signed in.
 *
 * A panel's live stream comes from the sandbox's own address, `http://127.0.0.1:…`: a page with a
 * Content-Security-Policy that forbids it needs Playwright's `bypassCSP: true`.
 *
 * @example
 * ```ts
 * import { test as base } from '@playwright/test';
 * import { chathubFixtures } from '@chathub/sandbox/testing';
 *
 * const test = base.extend(chathubFixtures());
 *
 * test('answers a customer', async ({ page, chathub }) => {
 *   await page.goto('/');
 *   await chathub.ready(page);
 *   chathub.customerWrites('Hello?');
 *   await page.getByRole('button', { name: /Guest/ }).click();
 * });
 * ```
 */
export function chathubFixtures(
  options: ChatHubFixturesOptions & { readonly scope: 'worker' },
): Fixtures<Pick<ChatHubFixtureValues, 'chathub'>, Pick<ChatHubFixtureValues, 'sandbox'>>;
export function chathubFixtures(
  options?: ChatHubFixturesOptions & { readonly scope?: 'test' },
): Fixtures<ChatHubFixtureValues>;
export function chathubFixtures(options: ChatHubFixturesOptions = {}): Fixtures {
  // Playwright reads the names of what a fixture needs from its parameter, which must be a pattern.
  return {
    sandbox: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright requires a pattern, also an empty one
      async ({}, use: (sandbox: Sandbox) => Promise<void>) => {
        // Not loaded before it is needed: unit tests import this module as well, in other runtimes.
        const { createSandbox } = await import('../create-sandbox.ts');
        const sandbox = await createSandbox({
          allowedOrigins: '*',
          customers: false,
          ...options.sandbox,
        });
        await use(sandbox);
        await sandbox.close();
      },
      { scope: options.scope ?? 'test' },
    ],
    chathub: async (
      { context, sandbox }: { context: BrowserContext; sandbox: Sandbox },
      use: (chathub: ChatHubControls) => Promise<void>,
    ) => {
      const over = new AbortController();
      sandbox.faults.reset();
      await use(await createChatHubControls(context, sandbox, options, over.signal));
      over.abort();
    },
  } as Fixtures;
}
