import { startTicking } from '@chathub-demo/kit';
import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber(startTicking);

/** The time, for whoever renders it as often as a countdown needs it. */
export const clock = {
  /** Epoch milliseconds. */
  get now(): number {
    subscribe();
    return Date.now();
  },
};
