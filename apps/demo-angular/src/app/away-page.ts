import { ChangeDetectionStrategy, Component } from '@angular/core';
import { LiveStatus } from './live-status';
import { PageTabs } from './page-tabs';
import { TimelineCard } from './timeline-card';

/** A page without a panel: leaving removed it. */
@Component({
  selector: 'demo-away-page',
  imports: [LiveStatus, PageTabs, TimelineCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main class="page" id="main" tabindex="-1">
      <p class="eyebrow">&#64;chathub/angular</p>
      <h1 class="title">A page without a panel</h1>
      <p class="lead">
        The component left, and took the panel and its connection with it. Go back and a fresh one
        comes up.
      </p>
      <demo-tabs />
      <div class="demo-grid">
        <demo-live-status />
        <demo-timeline-card />
      </div>
    </main>
  `,
})
export class AwayPage {}
