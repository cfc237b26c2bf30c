import type { ChatHub, ChatHubError } from '@chathub/core';
import { type ChatHubWatch, type Diagnosis, diagnose, watchChatHub } from '@chathub/core/diagnose';
import type { Inspection } from './inspection.ts';

/**
 * Watches a panel and makes its checks.
 *
 * @param changed Called after each change.
 * @param settled Called once per panel, when it has come up or failed.
 */
export function createInspection(changed: () => void, settled: () => void): Inspection {
  let watched: ChatHub | null = null;
  let watch: ChatHubWatch | undefined;
  let waiting = false;
  let diagnosis: Diagnosis | null = null;
  let failure: string | null = null;
  let flight: AbortController | undefined;

  const look = () => {
    changed();
    if (!waiting || !/^(ready|unavailable)$/.test(`${watched?.getState().status}`)) return;
    waiting = false;
    settled();
  };

  const end = () => {
    flight?.abort();
    flight = undefined;
    watch?.stop();
    watched = null;
  };

  return {
    get model() {
      const state = watched?.getState() ?? null;
      const entries = watch?.entries ?? [];
      return { now: Date.now(), state, entries, diagnosis, failure, running: !!flight };
    },
    end,
    attach(chathub) {
      if (chathub === watched) return;
      end();
      watched = chathub;
      diagnosis = failure = null;
      waiting = true;
      watch = chathub ? watchChatHub(chathub) : undefined;
      watch?.subscribe(look);
      look();
    },
    async run(options) {
      if (flight) return;
      const controller = new AbortController();
      flight = controller;
      waiting = false;
      changed();
      let found: Diagnosis | null = null;
      let reason: string | null = null;
      try {
        const { signal } = controller;
        found = await diagnose(options(), watched ?? undefined, {
          signal,
          ...(watch && { watch }),
        });
      } catch (error) {
        const { message, hint } = error as Partial<ChatHubError>;
        reason = hint ? `${message}. ${hint}` : `${message}`;
      }
      // Ended meanwhile: what was found is of another panel.
      if (flight !== controller) return;
      flight = undefined;
      diagnosis = found;
      failure = reason;
      changed();
    },
  };
}
