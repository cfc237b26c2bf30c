import { createChatHub } from '@chathub/core';
import type { TokenDriver } from '../token-driver.ts';
import { panelToken } from './panel-token.ts';

const chathub = createChatHub({
  async fetchToken({ signal }) {
    const response = await fetch('/token', { signal });
    if (!response.ok) throw response;
    return response.json();
  },
  reload: 'immediate',
});

export const driver: TokenDriver = { get: () => panelToken(chathub) };
