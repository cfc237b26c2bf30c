import { type ChatHubOptions, createChatHub } from '@chathub/core';
import { SCRIPT_URL, TOKEN_URL } from '../addresses.ts';
import type { Renewable } from '../renewable.ts';

/** `@chathub/core`. */
export function kit(options: Pick<ChatHubOptions, 'isolation' | 'reload'>): Renewable {
  const chathub = createChatHub({ tokenEndpoint: TOKEN_URL, scriptUrl: SCRIPT_URL, ...options });
  return {
    start: () => void chathub.mount(document.getElementById('container') as HTMLElement),
    renew: () => chathub.refresh(),
  };
}
