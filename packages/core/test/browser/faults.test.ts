import { afterEach, describe, expect, test } from 'vitest';
import { panels, tearDown } from '../support/harness.ts';
import { World } from '../support/world.ts';
import { faults } from './faults.ts';

afterEach(tearDown);

const MINUTE = 60_000;

for (const [part, { at, faults: rows }] of Object.entries(faults)) {
  describe(part, () => {
    test.each(rows)('$name', async (fault) => {
      const { options, breaks, shows, keeps, recovers, requests } = fault;
      const world = new World({ reload: 'immediate', ...options });
      const [status, code] = shows;
      const shown = () =>
        world.state.status === status && (world.state.error?.code ?? undefined) === code;
      const ready = () => world.state.status === 'ready' && !world.state.error;

      await world.widget('works');
      if (at === 'live') {
        world.chathub.mount();
        expect(await world.until(ready)).toBe(true);
      }
      const before = { panel: panels()[0], scripts: await world.scriptRequests() };
      world.watch();
      await breaks(world);
      if (at === 'start') world.chathub.mount();
      expect(await world.until(shown, 5 * MINUTE), JSON.stringify(world.state)).toBe(true);

      if (fault.panels !== undefined) expect(panels()).toHaveLength(fault.panels);

      await world.pass(10 * MINUTE);
      expect(world.tokenRequests).toBeLessThanOrEqual(requests[0]);
      expect((await world.scriptRequests()) - before.scripts).toBeLessThanOrEqual(requests[1]);
      if (keeps === 'panel') {
        expect(new Set(world.states.map((state) => state.status))).toEqual(new Set(['ready']));
        expect(panels()).toEqual([before.panel]);
      }
      const first = world.states.findIndex(({ expiresAt }) => expiresAt !== null);
      if (keeps) expect(world.states.slice(first).every(({ expiresAt }) => expiresAt)).toBe(true);

      if (recovers === 'was never away') expect(await world.until(ready, MINUTE)).toBe(true);
      await world.mends();
      if (recovers === 'by retry()') {
        await world.pass(20 * MINUTE);
        expect(ready()).toBe(false);
        world.chathub.retry();
      }
      expect(await world.until(ready), JSON.stringify(world.state)).toBe(true);
      expect(panels()).toHaveLength(1);

      world.chathub.destroy();
      await world.time.settle();
      expect(world.remains()).toEqual([]);
    });
  });
}

test('the matrix has at least forty rows', () => {
  expect(Object.values(faults).flatMap((part) => part.faults).length).toBeGreaterThanOrEqual(40);
});
