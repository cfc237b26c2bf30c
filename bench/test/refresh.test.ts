import type { Engine } from '@chathub-test/conformance/engine';
import { engines } from '@chathub-test/conformance/engines';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../src/refresh/open-page.ts';
import type { Platform } from '../src/refresh/platform.ts';
import { startPlatform } from '../src/refresh/start-platform.ts';

let platform: Platform;
let engine: Engine;

beforeAll(async () => {
  platform = await startPlatform();
  engine = await engines.chromium();
});
afterAll(async () => {
  await engine?.close();
  platform?.close();
});

test.each(['document, immediate', 'frame, immediate', 'recipe, mended by hand'] as const)(
  '%s: renewals are seen, and panels that never take the new token are no result',
  async (variant) => {
    const { renewals, token, answer } = await openPage(engine, platform.origin, {
      variant,
      renewals: 2,
    });
    expect(renewals).toHaveLength(2);
    expect([token, answer]).toEqual(['token-3', 200]);
    for (const { gone, requests } of renewals) {
      expect(gone > 0).toBe(!variant.startsWith('frame'));
      expect(requests).toEqual({ token: 1, script: 0 });
    }
    const stale = openPage(engine, platform.origin, { variant, renewals: 1, widget: 'stale' });
    await expect(stale).rejects.toThrow(`${variant}: renewal 1 brought no panel that has it`);
  },
);

test('the documented recipe keeps its first token, and is refused when that has ended', async () => {
  const options = { variant: 'recipe', renewals: 1 } as const;
  const { renewals, token, newest, answer } = await openPage(engine, platform.origin, options);
  expect([token, newest, answer]).toEqual(['token-1', 'token-2', 401]);
  expect(renewals).toMatchObject([{ gone: 0, renewed: null, mostPanels: 1 }]);
});

test('a widget that renders nothing is no result', async () => {
  const options = { variant: 'frame, quiet', renewals: 1, widget: 'blank' } as const;
  await expect(openPage(engine, platform.origin, options)).rejects.toThrow('no panel came');
});
