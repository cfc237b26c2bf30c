import { afterRenderEffect, computed, inject, NgZone, type Signal, signal } from '@angular/core';
import type { ChatHubState, PartialChatHubOptions } from '@chathub/core';
import {
  type ChatHubWidgetObserver,
  createChatHubScope,
  observeChatHub,
  type ScopedChatHub,
  serverState,
} from '@chathub/core/adapter';
import type { InjectChatHubResult } from './inject-chathub';
import { outside } from './outside';
import { ProvidedScope } from './provided-scope';

/**
 * The hub for these options as signals: the provider's for that organization, else one of this
 * consumer.
 *
 * @param show Called in the browser with each hub and with what is to be told of it; returns the function that
 * ends it. Default: it is only told.
 */
export function injectHub(
  options: () => PartialChatHubOptions = () => ({}),
  show: (chathub: ScopedChatHub, observer: ChatHubWidgetObserver) => () => void = observeChatHub,
): InjectChatHubResult {
  const zone = inject(NgZone);
  const scope =
    inject(ProvidedScope, { optional: true }) ?? createChatHubScope({}, 'provideChatHub');
  const overrides = computed(options);
  const chathub = computed(() => scope.get(overrides()));
  // None until the first rendering is done: that is as on a server, which hydration expects.
  const change = signal<object | null>(null);

  // Stands for the consumer as well.
  const observer: ChatHubWidgetObserver = { onState: change.set };

  afterRenderEffect(() => outside(zone, scope.update, overrides(), observer));
  afterRenderEffect((onCleanup) => {
    const end = outside(zone, show, chathub(), observer);
    onCleanup(() => outside(zone, end));
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
