import { chatHubPlugin } from '@chathub/vue';
import { createApp } from 'vue';
import App from './App.vue';
import router from './router';

createApp(App)
  .use(router)
  .use(chatHubPlugin, {
    tokenEndpoint: '/api/chathub/token',
    // Set while you develop; without it the script comes from ChatHub.
    scriptUrl: import.meta.env.VITE_CHATHUB_WIDGET_URL,
  })
  .mount('#app');
