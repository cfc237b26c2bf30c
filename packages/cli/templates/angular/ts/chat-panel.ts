import { Component } from '@angular/core';
import { ChatHubWidget, english } from '@chathub/angular';

/** ChatHub's operator panel, for as long as this is on the page. */
@Component({
  selector: 'app-chat-panel',
  imports: [ChatHubWidget],
  template: '<chathub-widget [contact]="contact" />',
})
export class ChatPanel {
  // Whom people turn to while chat is unavailable. Also czech, korean and ukrainian.
  protected readonly contact = english({ mail: 'support@example.com' });
}
