import { afterEach, expect, test } from 'vitest';
import { churnGoals } from '../src/churn/churn-goals.ts';
import { leftBy } from '../src/churn/left-by.ts';
import { measureCycles } from '../src/churn/measure-cycles.ts';
import { measureRendersOf } from '../src/churn/measure-renders-of.ts';
import type { MeasuredCycles } from '../src/churn/measured-cycles.ts';
import { openApp } from '../src/churn/open-app.ts';
import type { OpenedApp } from '../src/churn/opened-app.ts';
import type { SiteOptions } from '../src/churn/site-options.ts';
import type { Subject } from '../src/churn/subject.ts';

const apps: OpenedApp[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function open(subject: Subject, options?: SiteOptions): Promise<OpenedApp> {
  const app = await openApp(subject, options);
  apps.push(app);
  await app.engine.evaluate('window.bench.hide()');
  return app;
}

const cycles = (name: 'flicker' | 'visit') => ({
  expression: (_app: OpenedApp, count: number) => `driver.${name}(${count}, true)`,
  warmUp: 20,
  blocks: 2,
  cycles: 10,
});

test('the kit has a panel of its own in each visit and leaves nothing', async () => {
  const kits = [await open({ framework: 'react', variant: 'kit' })];
  for (const name of ['flicker', 'visit'] as const) {
    const [measured] = (await measureCycles(kits, cycles(name))) as [MeasuredCycles];
    expect(measured.runs).toBeGreaterThan(0);
    expect(measured.blocks).toHaveLength(2);
    expect(leftBy(measured)).toEqual([]);
  }
});

test('the documented component has no panel of its own, and leaves the one it has', async () => {
  const recipe = await open({ framework: 'vue', variant: 'recipe' });
  await expect(measureCycles([recipe], cycles('visit'))).rejects.toThrow(
    'vue recipe: something stayed after the visit',
  );
  const [measured] = (await measureCycles([recipe], cycles('flicker'))) as [MeasuredCycles];
  expect(measured).toMatchObject({ runs: 0, left: [{ panels: 1 }, { panels: 1 }] });
});

test.each([
  ['a widget that renders nothing', { renders: false }],
  ['a token endpoint that answers 500', { tokenStatus: 500 }],
])('%s is no result', async (_name, options) => {
  const subject = { framework: 'html', variant: 'kit' } as const;
  await expect(openApp(subject, options, 2000)).rejects.toThrow(
    'html kit: no panel with a token came',
  );
});

test('renders are counted while the panel boots and while its token is renewed', async () => {
  const { boot, renewal } = await measureRendersOf('vue', 'document');
  expect(boot).toMatchObject({ host: 1, status: boot.statuses.length });
  expect(renewal).toEqual({ host: 0, status: 2, statuses: ['loading', 'ready'] });
});

test('what was left, and a render too many, are no goals met', () => {
  const held = { Nodes: 20, JSEventListeners: 1, Documents: 1, Frames: 1, JSHeapUsedSize: 1e6 };
  const left = { tags: 0, preloads: 0, panels: 0, timers: 0 };
  const before: MeasuredCycles = {
    cycles: 1000,
    blocks: [],
    held: [held, held],
    left: [left, left],
    runs: 1000,
    requests: { token: 0, script: 0 },
  };
  const verdicts = (flicker: MeasuredCycles, host: number) =>
    churnGoals(
      [{ framework: 'html', variant: 'kit', flicker, visits: before }],
      [
        {
          framework: 'react',
          isolation: 'frame',
          boot: { host: 1, status: 1, statuses: ['ready'] },
          renewal: { host, status: host, statuses: [] },
        },
      ],
      100,
    ).map(({ verdict }) => verdict);
  expect(new Set(verdicts(before, 0))).toEqual(new Set(['met']));
  const grown = { ...held, Nodes: 21, JSHeapUsedSize: 2e6 };
  const after: MeasuredCycles = {
    ...before,
    held: [held, grown],
    left: [left, { ...left, tags: 1 }],
  };
  expect(new Set(verdicts(after, 1))).toEqual(new Set(['not met']));
});
