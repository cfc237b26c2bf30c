import { isDevMode } from '@angular/core';
import { provideChatHub } from '@chathub/angular';

/** The options of every panel, for the `providers` of your application. */
export const chatHubProviders = provideChatHub(() => ({
  tokenEndpoint: '/api/chathub/token',
  // The sandbox's while you develop. Without it the panel comes from ChatHub.
  ...(isDevMode() && { scriptUrl: 'http://127.0.0.1:4174/operator-chat-panel/widget-script.js' }),
}));
