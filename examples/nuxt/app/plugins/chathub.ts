import { chatHubPlugin } from '@chathub/vue';

export default defineNuxtPlugin((nuxtApp) => {
  const { chathubWidgetUrl } = useRuntimeConfig().public;
  nuxtApp.vueApp.use(chatHubPlugin, {
    tokenEndpoint: '/api/chathub/token',
    scriptUrl: chathubWidgetUrl,
  });
});
