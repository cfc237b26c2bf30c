import { createApp } from 'vue';
import App from './recipe.vue';

createApp(App).mount('#app');
