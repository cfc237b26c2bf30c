import { Component } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget } from '@chathub/angular';

@Component({
  selector: 'app-panel-page',
  imports: [ChatHubFallback, ChatHubLoading, ChatHubWidget],
  template: `
    <h1>Panel</h1>
    <chathub-widget class="panel">
      <ng-template chathubLoading><p>Opening the panel…</p></ng-template>
      <ng-template chathubFallback let-error="error" let-retry="retry">
        <p>{{ error?.code }} <button type="button" (click)="retry()">Try again</button></p>
      </ng-template>
    </chathub-widget>
  `,
})
export class PanelPage {}
