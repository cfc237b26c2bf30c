import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { InjectChatHubResult } from '@chathub/angular';
import { describeStatus } from '@chathub-demo/kit';

/** The status in a word. Not live: the timeline announces changes, and once is enough. */
@Component({
  selector: 'demo-status-pill',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <output class="pill" [attr.data-tone]="description().tone" data-testid="status" aria-live="off">{{
      description().label
    }}</output>
  `,
})
export class StatusPill {
  readonly chathub = input.required<Pick<InjectChatHubResult, 'status' | 'error'>>();
  readonly description = computed(() => {
    const { status, error } = this.chathub();
    return describeStatus({ status: status(), error: error() });
  });
}
