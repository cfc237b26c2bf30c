import { type ChatHub, createChatHub } from '@chathub/core';

/** Shows the panel, and the way to reach somebody else while there is none. */
export function loadWidget(fallback: HTMLElement): ChatHub {
  const chathub = createChatHub({ tokenEndpoint: '/api/chathub/token' });
  chathub.subscribe(() => {
    fallback.hidden = chathub.getState().status !== 'unavailable';
  });
  chathub.mount();
  return chathub;
}
