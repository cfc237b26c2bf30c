import { createRouter, createWebHistory } from 'vue-router';
import PanelPage from '../pages/PanelPage.vue';

export default createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [
    { path: '/', component: PanelPage },
    { path: '/about', component: () => import('../pages/AboutPage.vue') },
  ],
});
