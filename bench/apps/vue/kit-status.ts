import { chatHubPlugin } from '@chathub/vue';
import { createApp } from 'vue';
import App from './kit-status.vue';

createApp(App).use(chatHubPlugin, window.benchConfig).mount('#app');
