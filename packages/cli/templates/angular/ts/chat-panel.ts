import { Component } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget } from '@chathub/angular';

/** ChatHub's operator panel, for as long as this is on the page. */
@Component({
  selector: 'app-chat-panel',
  imports: [ChatHubFallback, ChatHubLoading, ChatHubWidget],
  template: `
    <chathub-widget>
      <p *chathubLoading>Opening the chat…</p>
      <ng-template chathubFallback let-retry="retry">
        <p role="status">
          Chat is unavailable. Write to
          <a href="mailto:support@example.com">support@example.com</a>
          <button type="button" (click)="retry()">Try again</button>
        </p>
      </ng-template>
    </chathub-widget>
  `,
})
export class ChatPanel {}
