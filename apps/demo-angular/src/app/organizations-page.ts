import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { CONFIGURATION } from './configuration';
import { OrganizationCard } from './organization-card';
import { PageTabs } from './page-tabs';

/** Two organizations at once, each in a frame of its own, with its own token. */
@Component({
  selector: 'demo-organizations-page',
  imports: [OrganizationCard, PageTabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main class="page" id="main" tabindex="-1">
      <p class="eyebrow">&#64;chathub/angular</p>
      <h1 class="title">Two organizations, side by side</h1>
      <p class="lead">Each has its own operator, its own token and its own place on the page.</p>
      <demo-tabs />
      <div class="side-by-side">
        @for (organization of organizations; track organization.id) {
          <demo-organization-card [organization]="organization" />
        }
      </div>
    </main>
  `,
})
export class OrganizationsPage {
  readonly organizations = inject(CONFIGURATION).organizations;
}
