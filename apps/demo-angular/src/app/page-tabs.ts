import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The navigation between the pages of this demo. */
@Component({
  selector: 'demo-tabs',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="tabs" aria-label="Pages of this demo">
      @for (tab of tabs; track tab.link) {
        <a
          [routerLink]="tab.link"
          routerLinkActive
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: true }"
          >{{ tab.label }}</a
        >
      }
    </nav>
  `,
})
export class PageTabs {
  readonly tabs = [
    { link: '/', label: 'Panel' },
    { link: '/away', label: 'Page without it' },
    { link: '/organizations', label: 'Two organizations' },
  ];
}
