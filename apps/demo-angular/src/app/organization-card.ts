import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget, injectChatHub } from '@chathub/angular';
import type { DemoOrganization } from '@chathub-demo/kit';
import { PanelFallback } from './panel-fallback';
import { PanelLoading } from './panel-loading';
import { StatusPill } from './status-pill';

/** The panel of one organization, in a frame of its own. */
@Component({
  selector: 'demo-organization-card',
  imports: [
    ChatHubFallback,
    ChatHubLoading,
    ChatHubWidget,
    PanelFallback,
    PanelLoading,
    StatusPill,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" [attr.aria-labelledby]="'organization-' + organization().id">
      <p class="live-head">
        <strong id="organization-{{ organization().id }}">{{ organization().name }}</strong>
        <demo-status-pill [chathub]="chathub" />
      </p>
      <chathub-widget [organization]="organization().id" isolation="frame">
        <demo-panel-loading *chathubLoading />
        <ng-template chathubFallback let-error="error" let-retry="retry" let-retryAt="retryAt">
          <demo-panel-fallback [error]="error" [retry]="retry" [retryAt]="retryAt" />
        </ng-template>
      </chathub-widget>
    </section>
  `,
})
export class OrganizationCard {
  readonly organization = input.required<DemoOrganization>();
  readonly chathub = injectChatHub(() => ({ organization: this.organization().id }));
}
