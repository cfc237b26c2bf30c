import { setChatHub } from '@chathub/svelte';

/** The options of every panel: call it in the script of your root component or layout. */
export function configureChatHub() {
  setChatHub({
    tokenEndpoint: '/api/chathub/token',
    // The sandbox's while you develop. Without it the panel comes from ChatHub.
    scriptUrl: import.meta.env.VITE_CHATHUB_WIDGET_URL,
  });
}
