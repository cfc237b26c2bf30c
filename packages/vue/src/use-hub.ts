import type { ChatHub, ChatHubState } from '@chathub/core';
import { serverState } from '@chathub/core/adapter';
import { getCurrentInstance, inject, onMounted, type ShallowRef, shallowRef, watch } from 'vue';
import { chatHubKey } from './chathub-key.ts';
import { createProvision } from './create-provision.ts';
import type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';
import { readOptions } from './read-options.ts';

/**
 * The hub for these options, the app's for that organization or else one of this component, and its
 * state. Follows options and state from when the component is in the page; on a server it never is.
 */
export function useHub(options: ReactiveChatHubOptions): {
  chathub: ShallowRef<ChatHub>;
  state: ShallowRef<ChatHubState>;
} {
  const { scope, defaults } = inject(chatHubKey, createProvision, true);
  const user = {};
  const read = () => [readOptions(defaults), readOptions(options)] as const;

  const [initialDefaults, initial] = read();
  scope.setDefaults(initialDefaults);
  const chathub = shallowRef(scope.get(initial));

  const instance = getCurrentInstance();
  // Before its setup Vue gives a component the element that it is to hydrate.
  const hydrates = instance?.vnode.el;
  const state = shallowRef(hydrates ? serverState : chathub.value.getState());

  // A store has no component to wait for.
  const mounted = shallowRef(!instance);
  if (instance) {
    onMounted(() => {
      mounted.value = true;
    });
  }
  watch(
    () => mounted.value && read(),
    (now) => {
      if (!now) return;
      scope.setDefaults(now[0]);
      chathub.value = scope.update(now[1], user);
    },
    { immediate: true },
  );
  watch(
    () => mounted.value && chathub.value,
    (hub, _, onCleanup) => {
      if (!hub) return;
      const follow = () => {
        state.value = hub.getState();
      };
      follow();
      onCleanup(hub.subscribe(follow));
    },
    { immediate: true },
  );
  return { chathub, state };
}
