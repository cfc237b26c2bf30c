import type { Engine } from '@chathub-test/conformance/engine';
import { engines } from '@chathub-test/conformance/engines';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Framework, Variant } from '../apps/apps.ts';
import { median } from '../src/median.ts';
import { openSite } from '../src/startup/open-site.ts';
import { rotate } from '../src/startup/rotate.ts';
import type { SiteOptions } from '../src/startup/site-options.ts';
import { visit } from '../src/startup/visit.ts';

// Token and script take 400 ms each, a round trip or three included, so that a busy machine weighs little.
const NETWORK = { roundTrip: 20, down: 50e6, up: 10e6 };
const TIMES = { tokenTime: 380, scriptTime: 330 };
const ROUNDS = 3;

let engine: Engine;
beforeAll(async () => {
  engine = await engines.chromium();
});
afterAll(() => engine?.close());

async function open(
  options: Pick<SiteOptions, 'framework' | 'variant'> & Partial<SiteOptions>,
  timeout?: number,
): Promise<number> {
  const site = await openSite({ network: NETWORK, ...TIMES, ...options });
  try {
    const { ready } = await visit(engine, site, 'empty', timeout ? { timeout } : {});
    return ready;
  } finally {
    site.close();
  }
}

describe.each<Framework>(['html', 'react'])('%s', (framework) => {
  // Again, because somebody else may have the processor for a while; what is really slower is so each time.
  test('starts as the floor does, and well before the recipe', { retry: 2 }, async () => {
    const rounds: Record<string, number>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const times: Record<string, number> = {};
      for (const variant of rotate<Variant>(['floor', 'kit', 'recipe'], round)) {
        times[variant] = await open({ framework, variant });
      }
      rounds.push(times);
    }
    const ratio = (one: string, other: string) =>
      median(rounds.map((times) => Number(times[one]) / Number(times[other])));
    expect(ratio('kit', 'floor')).toBeLessThanOrEqual(1.25);
    expect(ratio('recipe', 'kit')).toBeGreaterThanOrEqual(1.3);
  });
});

describe('what did not happen is no number', () => {
  test.each<Variant>(['kit', 'floor'])('a widget that renders nothing: %s', async (variant) => {
    const visited = open({ framework: 'html', variant, renders: false }, 2000);
    await expect(visited).rejects.toThrow('The panel was not rendered in time.');
  });

  test('a token endpoint that answers 500: kit', async () => {
    const visited = open({ framework: 'html', variant: 'kit', tokenStatus: 500 }, 2000);
    await expect(visited).rejects.toThrow('The panel was not rendered in time.');
  });

  test('a token endpoint that answers 500: the recipe, which takes the answer for a token', async () => {
    const visited = open({ framework: 'html', variant: 'recipe', tokenStatus: 500 }, 2000);
    await expect(visited).rejects.toThrow('The panel has another token than was given.');
  });

  test('a cache that was not empty', async () => {
    const site = await openSite({
      framework: 'html',
      variant: 'kit',
      network: NETWORK,
      tokenTime: 0,
      scriptTime: 0,
    });
    try {
      await visit(engine, site, 'empty');
      await expect(visit(engine, site, 'empty')).rejects.toThrow('The cache was not empty.');
    } finally {
      site.close();
    }
  });
});
