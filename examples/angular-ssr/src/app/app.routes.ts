import type { Routes } from '@angular/router';
import { PanelPage } from './pages/panel-page';

export const routes: Routes = [
  { path: '', component: PanelPage },
  {
    path: 'about',
    loadComponent: async () => (await import('./pages/about-page')).AboutPage,
  },
];
