import { createApp } from 'vue';
import Host from './host.vue';
import RecipeWidget from './recipe-widget.vue';

createApp(Host, { widget: RecipeWidget }).mount('#app');
