import type { Routes } from '@angular/router';
import { AwayPage } from './away-page';
import { OrganizationsPage } from './organizations-page';
import { PanelPage } from './panel-page';

/** The pages of this demo, below `/angular/`. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', component: PanelPage },
  { path: 'away', component: AwayPage },
  { path: 'organizations', component: OrganizationsPage },
  { path: '**', redirectTo: '' },
];
