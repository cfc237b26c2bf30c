import { afterRenderEffect, computed, inject, NgZone, type Signal, signal } from '@angular/core';
import type { ChatHub, ChatHubState, PartialChatHubOptions } from '@chathub/core';
import { createChatHubScope, serverState } from '@chathub/core/adapter';
import type { InjectChatHubResult } from './inject-chathub';
import { outside } from './outside';
import { ProvidedScope } from './provided-scope';

/**
 * The hub for these options as signals: the provider's for that organization, else one of this
 * consumer.
 *
 * @param show Called in the browser with each hub; returns the function that ends it.
 */
export function injectHub(
  options: () => PartialChatHubOptions,
  show?: (chathub: ChatHub) => () => void,
): InjectChatHubResult {
  const zone = inject(NgZone);
  const scope =
    inject(ProvidedScope, { optional: true }) ?? createChatHubScope({}, 'provideChatHub');
  const overrides = computed(options);
  const chathub = computed(() => scope.get(overrides()));
  // None until the first rendering is done: that is as on a server, which hydration expects.
  const change = signal<object | null>(null);

  afterRenderEffect(() => outside(zone, scope.update, overrides(), change));
  afterRenderEffect((onCleanup) => {
    const hub = chathub();
    const tell = () => change.set({});
    const endWith = (end: () => void) => onCleanup(() => outside(zone, end));
    endWith(outside(zone, hub.subscribe, tell));
    if (show) endWith(outside(zone, show, hub));
    tell();
  });

  const part = <Name extends keyof ChatHubState>(name: Name): Signal<ChatHubState[Name]> =>
    computed(() => {
      const hub = chathub();
      return (change() ? hub.getState() : serverState)[name];
    });
  return {
    status: part('status'),
    error: part('error'),
    expiresAt: part('expiresAt'),
    retryAt: part('retryAt'),
    refresh: () => outside(zone, () => chathub().refresh()),
    retry: () => outside(zone, () => chathub().retry()),
  };
}
