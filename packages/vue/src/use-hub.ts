import type { ChatHub, ChatHubState } from '@chathub/core';
import {
  type ChatHubObserver,
  observeChatHub,
  serverState,
  showChatHub,
} from '@chathub/core/adapter';
import { type EmitFn, getCurrentInstance, inject, type ShallowRef, shallowRef, watch } from 'vue';
import { chatHubKey } from './chathub-key.ts';
import type { ChatHubWidgetEmits } from './chathub-widget-component.ts';
import { createProvision } from './create-provision.ts';
import type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';
import { readOptions } from './read-options.ts';
import { useLive } from './use-live.ts';

/**
 * The hub for these options, the app's for that organization or else one of this component, and its
 * state. Follows options and state while the component lives, and not on a server.
 *
 * @param wrapper Where to show the panel. Default: it is not shown.
 * @param emit What to tell of it.
 */
export function useHub(
  options: ReactiveChatHubOptions | undefined,
  wrapper?: ShallowRef<HTMLElement | undefined>,
  emit?: EmitFn<ChatHubWidgetEmits>,
): { chathub: ShallowRef<ChatHub>; state: ShallowRef<ChatHubState> } {
  const { scope, defaults } = inject(chatHubKey, createProvision, true);
  const user = {};
  scope.setDefaults(readOptions(defaults));
  const chathub = shallowRef(scope.get(readOptions(options)));

  const instance = getCurrentInstance();
  const live = useLive(instance, !!wrapper);
  // Before its setup Vue gives a component the node that it is to hydrate.
  const hydrates = instance?.vnode.el;
  const state = shallowRef(hydrates ? serverState : chathub.value.getState());
  const observer: ChatHubObserver = {
    onState(now) {
      state.value = now;
    },
    onReady: () => emit?.('ready'),
    onError: (error) => emit?.('error', error),
  };

  watch(
    () => live.value && ([readOptions(defaults), readOptions(options)] as const),
    (now) => {
      if (!now) return;
      scope.setDefaults(now[0]);
      chathub.value = scope.update(now[1], user);
    },
  );
  watch(
    () => live.value && chathub.value,
    (hub, _, onCleanup) => {
      if (!hub) return;
      const end = wrapper
        ? showChatHub(hub, wrapper.value as HTMLElement, observer)
        : observeChatHub(hub, observer);
      onCleanup(end);
    },
  );
  return { chathub, state };
}
