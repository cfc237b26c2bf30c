import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ChatHubLoading, ChatHubWidget, injectChatHub } from '@chathub/angular';
import type { DemoOrganization } from '@chathub-demo/kit';
import { PanelLoading } from './panel-loading';
import { StatusPill } from './status-pill';

/** The panel of one organization, in a frame of its own. */
@Component({
  selector: 'demo-organization-card',
  imports: [ChatHubLoading, ChatHubWidget, PanelLoading, StatusPill],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" [attr.aria-labelledby]="'organization-' + organization().id">
      <p class="live-head">
        <strong id="organization-{{ organization().id }}">{{ organization().name }}</strong>
        <demo-status-pill [chathub]="chathub" />
      </p>
      <chathub-widget [organization]="organization().id" isolation="frame">
        <demo-panel-loading *chathubLoading />
      </chathub-widget>
    </section>
  `,
})
export class OrganizationCard {
  readonly organization = input.required<DemoOrganization>();
  readonly chathub = injectChatHub(() => ({ organization: this.organization().id }));
}
