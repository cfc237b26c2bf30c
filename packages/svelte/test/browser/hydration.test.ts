import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { hydrate } from 'svelte';
import { describe, expect, it } from 'vitest';
import Island from '../fixtures/island.svelte';
import Mainland from '../fixtures/mainland.svelte';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.svelte.ts';

failOnComplaints();

describe('hydration of an island', () => {
  it.each([
    ['ready', ''],
    ['unavailable', 'fail=9&status=403'],
  ])('takes over a panel that is %s already', async (status, token) => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform({ token });
    const html = await (await fetch('/island')).text();
    let context = new Map<unknown, unknown>();
    const mainland = show(Mainland, {
      options: { tokenEndpoint, scriptUrl },
      seen: (contexts) => {
        context = contexts;
      },
    });
    await until(() => mainland.status() === status);
    const kept = panels();
    let served: Element | null = null;
    const { host, wrapper, output } = show(
      Island,
      {},
      {
        ...{ html, context },
        create(component, options) {
          served = options.target.querySelector('#island');
          return hydrate(component, options as never);
        },
      },
    );
    expect(wrapper()).toBe(served);
    expect(wrapper().dataset.chathubStatus).toBe(status);
    expect(output()).toBe(status);
    expect(host.children).toHaveLength(2);
    expect(wrapper().textContent).toBe(status === 'ready' ? '' : 'token-forbidden');
    expect(panels()).toEqual(kept);
    expect((await counts()).token).toBe(1);
  });
});
