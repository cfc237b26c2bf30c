import { createRouter, createWebHistory } from 'vue-router';
import AwayPage from './away-page.vue';
import OrganizationsPage from './organizations-page.vue';
import PanelPage from './panel-page.vue';

/** The pages of this demo. */
export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [
    { path: '/', component: PanelPage },
    { path: '/away/', component: AwayPage },
    { path: '/organizations/', component: OrganizationsPage },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});
