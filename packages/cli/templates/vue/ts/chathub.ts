import { chatHubPlugin } from '@chathub/vue';
import type { App } from 'vue';

/** The options of every panel: `createApp(App).use(chatHub)`. */
export function chatHub(app: App): void {
  app.use(chatHubPlugin, {
    tokenEndpoint: '/api/chathub/token',
    // The sandbox's while you develop. Without it the panel comes from ChatHub.
    scriptUrl: import.meta.env.VITE_CHATHUB_WIDGET_URL,
  });
}
