import { Component } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget, injectChatHub } from '@chathub/angular';

@Component({
  selector: 'app-root',
  imports: [ChatHubFallback, ChatHubLoading, ChatHubWidget],
  template: `
    <p>Chat: {{ chathub.status() }}</p>
    <chathub-widget>
      <p *chathubLoading>Opening the panel…</p>
      <ng-template chathubFallback let-error="error" let-retry="retry">
        <p>
          Chat is unavailable. {{ error?.hint }}
          <button type="button" (click)="retry()">Try again</button>
        </p>
      </ng-template>
    </chathub-widget>
  `,
})
export class App {
  protected readonly chathub = injectChatHub();
}
