import { createApp } from 'vue';
import App from './mended.vue';

createApp(App).mount('#app');
