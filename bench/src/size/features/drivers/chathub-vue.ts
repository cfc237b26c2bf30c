import { ChatHubWidget, chatHubPlugin, useChatHub } from '@chathub/vue';
import { createApp, defineComponent, h, ref, watch } from 'vue';
import type { Outcome, ScriptDriver } from '../script-driver.ts';
import { chathubToken } from './chathub-token.ts';
import { outcomeOf } from './outcome-of.ts';

const listeners = new Set<() => void>();
const places = ref(0);
const nonce = ref<string>();
let outcome: Outcome = 'pending';
let retry = () => {};

const App = defineComponent({
  setup() {
    const chathub = useChatHub();
    retry = chathub.retry;
    watch(chathub.status, (status) => {
      outcome = outcomeOf(status);
      for (const listener of listeners) listener();
    });
    return () =>
      Array.from({ length: places.value }, (_, key) =>
        h(ChatHubWidget, { key, nonce: nonce.value }),
      );
  },
});

createApp(App)
  .use(chatHubPlugin, { fetchToken: chathubToken.fetchToken })
  .mount(document.body.appendChild(document.createElement('div')));

export const driver: ScriptDriver = {
  load(options) {
    nonce.value = options?.nonce;
    places.value += 1;
    chathubToken.release();
  },
  outcome: () => outcome,
  retry: () => retry(),
  unload() {
    places.value = 0;
  },
  subscribe: (listener) => listeners.add(listener),
  preload() {
    chathubToken.hold();
    places.value += 1;
  },
};
