import { Component } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget } from '@chathub/angular';

@Component({
  selector: 'app-root',
  imports: [ChatHubWidget, ChatHubLoading, ChatHubFallback],
  template: `
    <h1>Support desk</h1>
    <chathub-widget>
      <ng-template chathubLoading>Connecting…</ng-template>
      <ng-template chathubFallback let-retry="retry">
        <p role="alert">
          Chat is temporarily unavailable.
          <button type="button" (click)="retry()">Try again</button>
        </p>
      </ng-template>
    </chathub-widget>
  `,
})
export class App {}
