import { createApp } from 'vue';
import Host from './host.vue';
import MendedWidget from './mended-widget.vue';

createApp(Host, { widget: MendedWidget }).mount('#app');
