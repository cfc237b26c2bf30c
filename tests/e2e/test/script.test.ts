import { expect } from '@playwright/test';
import type { Fault } from '../src/demo-page.ts';
import { inEveryDemo } from '../src/in-every-demo.ts';
import { test } from '../src/test.ts';

const faults: readonly (readonly [Fault, string])[] = [
  ['script-unavailable', 'script-network'],
  ['script-throws', 'script-threw'],
  ['script-hang', 'script-timeout'],
];

for (const [fault, code] of faults) {
  test(`${fault}: loading, fallback, and another attempt by itself`, async ({ visit }) => {
    await inEveryDemo(async ({ path }) => {
      const demo = await visit(path);
      await demo.expectReady();
      const sound = scriptRequests(demo.observation.requests);
      expect(sound).toHaveLength(1);

      await demo.fault(fault).click();
      await demo.expectFallback(code);
      await expect(demo.error).toContainText(/Next attempt in \d:\d\d\./);
      await expect(demo.panel).toHaveCount(0);
      await demo.heal();
      await demo.expectReady();

      await expect(demo.entries('Loading').last()).toBeVisible();
      await expect(demo.entries(code).first()).toBeVisible();
      await expect(demo.entries('Ready')).toHaveCount(1);
      await expect(demo.tag).toHaveCount(1);
      const src = new URL((await demo.tag.getAttribute('src')) ?? '', demo.gallery.url).href;
      const [failed, ...later] = scriptRequests(demo.observation.requests).slice(sound.length);
      expect(later.at(-1)).toBe(src);
      expect(src, 'the address of the tag that works').not.toBe(failed);
      await demo.openConversation();
      await demo.converse('Here I am.', 'Great, I take it.');
    });
  });
}

function scriptRequests(requests: readonly string[]): string[] {
  return requests.filter((url) => new URL(url).pathname.endsWith('/widget-script.js'));
}
