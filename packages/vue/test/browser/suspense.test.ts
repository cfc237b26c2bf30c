import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { defineComponent, h, nextTick, ref, Suspense } from 'vue';
import { ChatHubWidget, useChatHub } from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.ts';

failOnComplaints();

/** A component whose setup waits for the test. */
function createSlow() {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const Slow = defineComponent({
    async setup() {
      const { status } = useChatHub();
      await arrival;
      return () => h('p', `late, ${status.value}`);
    },
  });
  return { Slow, arrive };
}

describe('<Suspense>', () => {
  it('shows the panel with the content, not before', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const { Slow, arrive } = createSlow();
    const { host, status } = show(
      () =>
        h(Suspense, null, {
          default: () => h('section', [h(ChatHubWidget), h(Slow)]),
          fallback: () => 'Wait…',
        }),
      { options: { tokenEndpoint, scriptUrl } },
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(host.textContent).toBe('Wait…');
    expect(panels()).toEqual([]);
    expect((await counts()).token).toBe(0);
    arrive();
    await until(() => status() === 'ready');
    await until(() => host.textContent === 'late, ready');
  });

  it('keeps the panel, and follows its options, while something beside it suspends', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const { Slow, arrive } = createSlow();
    const late = ref(false);
    const organization = ref('sales');
    const { host, status } = show(
      () => [
        h(Suspense, null, {
          default: () =>
            h('section', [
              h(ChatHubWidget, { organization: organization.value }),
              late.value && h(Slow),
            ]),
        }),
      ],
      { options: { tokenEndpoint, scriptUrl } },
    );
    await until(() => status() === 'ready');
    const [panel] = panels();
    late.value = true;
    await nextTick();
    expect(panels()).toEqual([panel]);
    organization.value = 'support';
    await until(() => panels()[0]?.id.endsWith('support') && status() === 'ready');
    arrive();
    await until(() => host.textContent === 'late, idle');
    expect((await counts()).organizations).toEqual(['sales', 'support']);
  });

  it('leaves nothing behind when it is taken away before it resolved', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const { Slow, arrive } = createSlow();
    const { app } = show(() => h(Suspense, null, () => h('section', [h(ChatHubWidget), h(Slow)])), {
      options: { tokenEndpoint, scriptUrl },
    });
    app.unmount();
    arrive();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(panels()).toEqual([]);
    expect((await counts()).token).toBe(0);
  });
});
