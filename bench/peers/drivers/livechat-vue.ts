import { LiveChatWidget, useWidgetIsReady as readyRef } from '@livechat/widget-vue';
import { createApp, defineComponent, h, ref, watch } from 'vue';
import type { Outcome, ScriptDriver } from '../../src/size/features/script-driver.ts';

const listeners = new Set<() => void>();
const places = ref(0);
const attempt = ref(0);
const visibility = ref<'maximized'>();
let outcome: Outcome = 'pending';

const App = defineComponent({
  setup() {
    const ready = readyRef();
    watch(ready, () => {
      if (ready.value) outcome = 'ready';
      for (const listener of listeners) listener();
    });
    return () =>
      Array.from({ length: places.value }, (_, place) =>
        h(LiveChatWidget, {
          key: `${attempt.value} ${place}`,
          organizationId: 'stand-in',
          visibility: visibility.value,
        }),
      );
  },
});

createApp(App).mount(document.body.appendChild(document.createElement('div')));

export const driver: ScriptDriver = {
  load() {
    places.value += 1;
  },
  outcome: () => outcome,
  retry() {
    attempt.value += 1;
  },
  unload() {
    places.value = 0;
  },
  subscribe: (listener) => listeners.add(listener),
  call() {
    visibility.value = 'maximized';
  },
};
