import { chatHubPlugin } from '@chathub/vue';

/** The options of every panel. */
export default defineNuxtPlugin(({ vueApp }) => {
  const { chathubWidgetUrl } = useRuntimeConfig().public;
  vueApp.use(chatHubPlugin, {
    tokenEndpoint: '/api/chathub/token',
    // The sandbox's while you develop. Without it the panel comes from ChatHub.
    scriptUrl: chathubWidgetUrl || undefined,
  });
});
