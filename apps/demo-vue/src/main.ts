import '@chathub-demo/kit/styles.css';
import { chatHubPlugin, english } from '@chathub/vue';
import { createApp } from 'vue';
import App from './app.vue';
import { configuration } from './configuration.ts';
import { router } from './router.ts';

const { tokenEndpoint, scriptUrl, contactEmail } = configuration;
const contact = english({ mail: contactEmail });

createApp(App)
  .use(router)
  .use(chatHubPlugin, { tokenEndpoint, scriptUrl, loadTimeout: 8000, contact })
  .mount('#app');
