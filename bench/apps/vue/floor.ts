import '../start-panel-by-hand.ts';
import { createApp } from 'vue';
import Host from './host.vue';
import Nothing from './nothing.vue';

createApp(Host, { widget: Nothing }).mount('#app');
