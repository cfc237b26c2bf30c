import type { ChatHub } from '@chathub/core';

/** The token that the panel has got: ours gives it to nobody else. */
export async function panelToken(chathub: ChatHub): Promise<string> {
  const { status } = chathub.getState();
  if (status === 'idle') chathub.mount();
  else if (status === 'unavailable') chathub.retry();
  if (chathub.getState().status !== 'ready') {
    await new Promise<void>((resolve) => {
      const stop = chathub.subscribe(() => {
        if (chathub.getState().status !== 'ready') return;
        stop();
        resolve();
      });
    });
  }
  const tag = document.querySelector('script[id^="operator-chat-panel-script"]');
  const token = tag?.getAttribute('token');
  if (!token) throw new Error('The panel is ready without a token.');
  return token;
}
