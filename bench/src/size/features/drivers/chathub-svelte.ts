import type { UseChatHubResult } from '@chathub/svelte';
import { mount } from 'svelte';
import type { Outcome, ScriptDriver } from '../script-driver.ts';
import Panels from './chathub-svelte.svelte';
import { chathubToken } from './chathub-token.ts';
import { outcomeOf } from './outcome-of.ts';

const listeners = new Set<() => void>();
let outcome: Outcome = 'pending';
let retry = () => {};

const panels = mount(Panels, {
  target: document.body,
  props: {
    onstatus(chathub: UseChatHubResult) {
      const { status } = chathub;
      outcome = outcomeOf(status);
      retry = chathub.retry;
      for (const listener of listeners) listener();
    },
  },
});

export const driver: ScriptDriver = {
  load(options) {
    panels.load(options?.nonce);
    chathubToken.release();
  },
  outcome: () => outcome,
  retry: () => retry(),
  unload: () => panels.unload(),
  subscribe: (listener) => listeners.add(listener),
  preload() {
    chathubToken.hold();
    panels.load();
  },
};
