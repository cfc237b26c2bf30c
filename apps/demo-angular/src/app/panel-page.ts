import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ChatHubLoading, ChatHubWidget } from '@chathub/angular';
import { CodeCard } from './code-card';
import { CONFIGURATION } from './configuration';
import { FaultControls } from './fault-controls';
import { LiveStatus } from './live-status';
import { PageTabs } from './page-tabs';
import { PanelLoading } from './panel-loading';
import { TimelineCard } from './timeline-card';

/** The panel, everything that is known of it, and the controls that break it. */
@Component({
  selector: 'demo-panel-page',
  imports: [
    ChatHubLoading,
    ChatHubWidget,
    CodeCard,
    FaultControls,
    LiveStatus,
    PageTabs,
    PanelLoading,
    TimelineCard,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main class="page page--docked" id="main" tabindex="-1">
      <p class="eyebrow">&#64;chathub/angular</p>
      <h1 class="title">A live panel in Angular</h1>
      <p class="lead">
        One provider, one component. The panel docks at the lower right; this page shows what it is
        doing.
      </p>
      <demo-tabs />
      <aside class="dock" aria-label="Operator panel">
        <chathub-widget>
          <demo-panel-loading *chathubLoading />
        </chathub-widget>
      </aside>
      <div class="demo-grid">
        <demo-live-status />
        @if (configuration.faults) {
          <demo-fault-controls />
        }
        <demo-timeline-card />
        <demo-code-card />
      </div>
    </main>
  `,
})
export class PanelPage {
  readonly configuration = inject(CONFIGURATION);
}
