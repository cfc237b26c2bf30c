import '../start-panel-by-hand.ts';
import { createApp } from 'vue';
import App from './floor.vue';

createApp(App).mount('#app');
