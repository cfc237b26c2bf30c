import { Component } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget } from '@chathub/angular';

/** The panel is there while this page is. */
@Component({
  selector: 'app-panel-page',
  imports: [ChatHubFallback, ChatHubLoading, ChatHubWidget],
  template: `
    <h1>Panel</h1>
    <chathub-widget>
      <p *chathubLoading>Opening the panel…</p>
      <ng-template chathubFallback let-error="error" let-retry="retry">
        <p>
          {{ error?.hint }} <code>{{ error?.code }}</code>
          <button type="button" (click)="retry()">Try again</button>
        </p>
      </ng-template>
    </chathub-widget>
  `,
})
export class PanelPage {}
