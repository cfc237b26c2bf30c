import type { ChatHubState } from '@chathub/core';
import {
  type ChatHubWidgetObserver,
  observeChatHub,
  type ScopedChatHub,
  serverState,
  showChatHub,
} from '@chathub/core/adapter';
import {
  getCurrentInstance,
  inject,
  type SetupContext,
  type ShallowRef,
  type SlotsType,
  shallowRef,
  watch,
} from 'vue';
import { chatHubKey } from './chathub-key.ts';
import type { ChatHubWidgetEmits, ChatHubWidgetSlots } from './chathub-widget-component.ts';
import { createProvision } from './create-provision.ts';
import type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';
import { readOptions } from './read-options.ts';
import { useLive } from './use-live.ts';

/**
 * The hub for these options, the app's for that organization or else one of this component, and its
 * state. Follows options and state while the component lives, and not on a server.
 *
 * @param wrapper Where to show the panel. Default: it is not shown.
 * @param context Of the widget: what to tell, and its slots.
 */
export function useHub(
  options: ReactiveChatHubOptions | undefined,
  wrapper?: ShallowRef<HTMLElement | undefined>,
  context?: SetupContext<ChatHubWidgetEmits, SlotsType<ChatHubWidgetSlots>>,
): { chathub: ShallowRef<ScopedChatHub>; state: ShallowRef<ChatHubState> } {
  const { scope, defaults } = inject(chatHubKey, createProvision, true);
  scope.setDefaults(readOptions(defaults));
  const chathub = shallowRef(scope.get(readOptions(options)));

  const instance = getCurrentInstance();
  const live = useLive(instance, !!wrapper);
  // Before its setup Vue gives a component the node that it is to hydrate.
  const hydrates = instance?.vnode.el;
  const state = shallowRef(hydrates ? serverState : chathub.value.getState());
  const observer: ChatHubWidgetObserver = {
    slots: () => context?.slots,
    onState(now) {
      state.value = now;
    },
    onReady: () => context?.emit('ready'),
    onError: (error) => context?.emit('error', error),
  };

  watch(
    () => live.value && ([readOptions(defaults), readOptions(options)] as const),
    (now) => {
      if (!now) return;
      scope.setDefaults(now[0]);
      chathub.value = scope.update(now[1], observer);
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
