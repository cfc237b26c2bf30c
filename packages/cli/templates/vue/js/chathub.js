import { chatHubPlugin } from '@chathub/vue';

/**
 * The options of every panel: `createApp(App).use(chatHub)`.
 *
 * @param {import('vue').App} app
 */
export function chatHub(app) {
  app.use(chatHubPlugin, {
    tokenEndpoint: '/api/chathub/token',
    // The sandbox's while you develop. Without it the panel comes from ChatHub.
    scriptUrl: import.meta.env.VITE_CHATHUB_WIDGET_URL,
  });
}
