import '@chathub-demo/kit/styles.css';
import { chatHubPlugin } from '@chathub/vue';
import { createApp } from 'vue';
import App from './app.vue';
import { configuration } from './configuration.ts';
import { router } from './router.ts';

const { tokenEndpoint, scriptUrl } = configuration;

createApp(App)
  .use(router)
  .use(chatHubPlugin, { tokenEndpoint, scriptUrl, loadTimeout: 8000 })
  .mount('#app');
