import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it, vi } from 'vitest';
import {
  computed,
  defineComponent,
  effectScope,
  h,
  isReadonly,
  isRef,
  nextTick,
  ref,
  watch,
} from 'vue';
import { ChatHubWidget, type UseChatHubResult, useChatHub } from '../../src/index.ts';
import { failOnComplaints, takeComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.ts';

failOnComplaints();

/** A component that uses the composable, and what it got. */
function using(compose: () => UseChatHubResult, then = () => {}) {
  let result: UseChatHubResult | undefined;
  const component = defineComponent(() => {
    result = compose();
    then();
    return () => h('output', result?.status.value);
  });
  return { component, result: () => result as UseChatHubResult };
}

describe('useChatHub', () => {
  it('returns readonly refs and functions', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { component, result } = using(useChatHub);
    const { status } = show(() => [h(component), h(ChatHubWidget)], {
      options: { tokenEndpoint, scriptUrl },
    });
    expect(Object.keys(result())).toEqual([
      'status',
      'error',
      'expiresAt',
      'retryAt',
      'refresh',
      'retry',
    ]);
    const { refresh, retry, ...refs } = result();
    for (const one of Object.values(refs))
      expect([isRef(one), isReadonly(one)]).toEqual([true, true]);
    await until(() => status() === 'ready');
    expect(refs.status.value).toBe('ready');
    expect(refs.error.value).toBeNull();
    expect(refs.retryAt.value).toBeNull();
    expect(refs.expiresAt.value).toBeGreaterThan(Date.now());
    (refs.status as { value: string }).value = 'mine';
    expect(takeComplaints().join()).toContain('readonly');
    expect(refs.status.value).toBe('ready');
    await refresh();
    await until(() => panels()[0]?.dataset.token === 'token--2' && status() === 'ready');
    expect([typeof refresh, typeof retry]).toEqual(['function', 'function']);
  });

  it('tells a watcher of what changed, and only of that, in one piece', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1&status=403' });
    const seen: unknown[] = [];
    const { component, result } = using(useChatHub, () => {
      const { status, error, retryAt } = result();
      watch(status, (now) => seen.push([now, error.value?.code]), { flush: 'sync' });
      watch(retryAt, (now) => seen.push(now), { flush: 'sync' });
    });
    show(() => [h(component), h(ChatHubWidget)], { options: { tokenEndpoint, scriptUrl } });
    await until(() => result().status.value === 'unavailable');
    result().retry();
    await until(() => result().status.value === 'ready');
    expect(seen).toEqual([
      ['authorizing', undefined],
      ['unavailable', 'token-forbidden'],
      ['authorizing', undefined],
      ['loading', undefined],
      ['ready', undefined],
    ]);
  });

  it.each([
    ['a ref', () => ref({ organization: 'sales' })],
    [
      'a getter',
      () => {
        const organization = ref('sales');
        return { get: () => ({ organization: organization.value }), organization };
      },
    ],
    ['an object of refs', () => ({ organization: ref('sales') })],
  ])('follows %s to another organization', async (_, create) => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const given = create() as {
      get?: () => object;
      organization?: { value: string };
      value?: { organization: string };
    };
    const { component, result } = using(() => useChatHub(given.get ?? (given as object)));
    const { status } = show(() => [h(component), h(ChatHubWidget, { organization: 'support' })], {
      options: { tokenEndpoint, scriptUrl },
    });
    await until(() => status() === 'ready');
    expect(result().status.value).toBe('idle');
    const { refresh } = result();
    if (given.organization) given.organization.value = 'support';
    else if (given.value) given.value.organization = 'support';
    await nextTick();
    expect(result().status.value).toBe('ready');
    await refresh();
    await until(() => panels()[0]?.dataset.token === 'token-support-2' && status() === 'ready');
  });

  it('knows the state at once, in what comes when the panel is live', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const seen: string[] = [];
    const { component, result } = using(useChatHub, () => seen.push(result().status.value));
    const loading = vi.fn(() => 'Opening…');
    const late = ref(false);
    const { status, wrappers } = show(
      () => [h(ChatHubWidget), late.value && [h(component), h(ChatHubWidget, null, { loading })]],
      { options: { tokenEndpoint, scriptUrl } },
    );
    await until(() => status() === 'ready');
    late.value = true;
    await nextTick();
    expect(seen).toEqual(['ready']);
    expect(wrappers()[1]?.dataset.chathubStatus).toBe('ready');
    expect(loading).not.toHaveBeenCalled();
  });

  it('has a panel of its own without the plugin', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { component, result } = using(() => useChatHub({ tokenEndpoint, scriptUrl }));
    const { status } = show(() => [h(component), h(ChatHubWidget, { tokenEndpoint, scriptUrl })]);
    await until(() => status() === 'ready');
    expect(result().status.value).toBe('idle');
  });

  it('throws in setup, where it can be caught', () => {
    const caught = vi.fn();
    const component = defineComponent(() => {
      try {
        useChatHub({ token: 'constant', scriptUrl: 'http://example.com/widget.js' });
      } catch (error) {
        caught(error);
      }
      return () => null;
    });
    show(() => h(component));
    expect(caught.mock.calls).toEqual([[expect.objectContaining({ code: 'bad-options' })]]);
  });

  it('serves a store, for as long as its scope lives', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const shown = ref(true);
    const { app, status } = show(() => shown.value && h(ChatHubWidget), {
      options: { tokenEndpoint, scriptUrl },
    });
    const scope = effectScope(true);
    const store = app.runWithContext(() =>
      scope.run(() => {
        const chathub = useChatHub();
        return { ...chathub, live: computed(() => chathub.status.value === 'ready') };
      }),
    );
    await until(() => status() === 'ready');
    expect(store?.live.value).toBe(true);
    shown.value = false;
    await until(() => store?.status.value === 'idle');
    shown.value = true;
    await until(() => store?.live.value);
    scope.stop();
    shown.value = false;
    await until(() => panels().length === 0);
    expect(store?.status.value).toBe('ready');
  });

  it('serves a store that a component makes and outlives', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const scope = effectScope(true);
    const { component, result } = using(() => scope.run(useChatHub) as UseChatHubResult);
    const maker = ref(true);
    const shown = ref(true);
    const { status } = show(() => [maker.value && h(component), shown.value && h(ChatHubWidget)], {
      options: { tokenEndpoint, scriptUrl },
    });
    await until(() => status() === 'ready');
    maker.value = false;
    await nextTick();
    expect(result().status.value).toBe('ready');
    shown.value = false;
    await until(() => result().status.value === 'idle');
    scope.stop();
  });
});
