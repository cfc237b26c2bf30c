import { chatHubPlugin } from '@chathub/vue';
import { createApp } from 'vue';
import App from './vue-app.vue';

createApp(App)
  .use(chatHubPlugin, {
    tokenEndpoint: '../sandbox/_sandbox/endpoint/token',
    scriptUrl: '../sandbox/operator-chat-panel/widget-script.js',
  })
  .mount('#app');
