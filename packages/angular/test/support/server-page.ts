import { Component, signal } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget, injectChatHub } from '@chathub/angular';

@Component({
  selector: 'app-status',
  template: '<output>{{ chathub.status() }}</output>',
})
export class Status {
  readonly chathub = injectChatHub();
}

/** A page that a server renders, a part of which hydrates later than the rest. */
@Component({
  selector: 'app-root',
  imports: [ChatHubFallback, ChatHubLoading, ChatHubWidget, Status],
  template: `
    <chathub-widget id="panel" class="dock">
      <p *chathubLoading>Opening…</p>
      <ng-template chathubFallback>No panel</ng-template>
    </chathub-widget>
    @defer (hydrate when late()) {
      <section>
        <app-status />
        <div chathubWidget>
          <ng-template chathubLoading>Late</ng-template>
        </div>
      </section>
    }
  `,
})
export class ServerPage {
  readonly late = signal(false);
}
