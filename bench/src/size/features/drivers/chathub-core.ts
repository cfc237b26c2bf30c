import { createChatHub } from '@chathub/core';
import type { ScriptDriver } from '../script-driver.ts';
import { chathubToken } from './chathub-token.ts';
import { outcomeOf } from './outcome-of.ts';

const chathub = createChatHub({ fetchToken: chathubToken.fetchToken });
const releases: Array<() => void> = [];

export const driver: ScriptDriver = {
  load({ nonce } = {}) {
    if (nonce) chathub.update({ nonce });
    releases.push(chathub.mount());
    chathubToken.release();
  },
  outcome: () => outcomeOf(chathub.getState().status),
  retry: () => chathub.retry(),
  unload() {
    for (const release of releases.splice(0)) release();
  },
  subscribe: (listener) => chathub.subscribe(listener),
  preload() {
    chathubToken.hold();
    releases.push(chathub.mount());
  },
};
