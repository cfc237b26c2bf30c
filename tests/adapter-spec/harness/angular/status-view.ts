import { Component, Input, signal } from '@angular/core';
import { injectChatHub, type PartialChatHubOptions } from '@chathub/angular';

@Component({
  selector: 'status-view',
  template: `<output
    [attr.data-expires-at]="chathub.expiresAt() ?? ''"
    [attr.data-retry-at]="chathub.retryAt() ?? ''"
    [attr.data-error]="chathub.error()?.code ?? ''"
    (click)="refresh()"
    (dblclick)="chathub.retry()"
    >{{ chathub.status() }}</output
  >`,
})
export class StatusView {
  readonly #options = signal<PartialChatHubOptions>({});
  readonly chathub = injectChatHub(this.#options);

  @Input({ required: true }) set options(options: PartialChatHubOptions) {
    this.#options.set(options);
  }

  refresh(): void {
    this.chathub.refresh().catch(() => {});
  }
}
