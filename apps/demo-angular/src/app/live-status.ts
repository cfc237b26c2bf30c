import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { describeStatus } from '@chathub-demo/kit';
import { DurationPipe } from './duration-pipe';
import { injectNow } from './inject-now';
import { StatusPill } from './status-pill';
import { TimelineStore } from './timeline-store';

/** The status, the token's remaining life, and what is wrong, if anything is. */
@Component({
  selector: 'demo-live-status',
  imports: [DurationPipe, StatusPill],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card card--wide', role: 'region', 'aria-labelledby': 'live-heading' },
  template: `
    <h2 id="live-heading">Live status</h2>
    <div class="live">
      <p class="live-head">
        <demo-status-pill [chathub]="chathub" />
        <span class="muted">{{ description().detail }}</span>
      </p>
      <div class="live-token">
        <span id="life-label">Token life left</span>
        <span class="countdown" role="timer" aria-labelledby="life-label" data-testid="life">{{
          chathub.expiresAt() === null ? '–' : (remaining() | duration)
        }}</span>
        <progress
          class="life"
          aria-labelledby="life-label"
          [max]="store.timeline().lifetime ?? 1"
          [value]="remaining()"
        ></progress>
      </div>
      @if (chathub.error(); as error) {
        <div class="notice" [attr.data-tone]="description().tone" data-testid="error">
          <strong
            ><code>{{ error.code }}</code></strong
          >
          {{ error.hint }}
          @if (chathub.retryAt(); as retryAt) {
            Next attempt in {{ retryAt - now() | duration }}.
          }
        </div>
      }
      <p class="button-row">
        <button
          type="button"
          class="button"
          [disabled]="chathub.status() === 'idle'"
          (click)="renew()"
        >
          Renew token now
        </button>
        @if (chathub.status() === 'unavailable') {
          <button type="button" class="button" (click)="chathub.retry()">Retry</button>
        }
      </p>
    </div>
  `,
})
export class LiveStatus {
  readonly store = inject(TimelineStore);
  readonly chathub = this.store.chathub;
  readonly now = injectNow();
  readonly description = computed(() =>
    describeStatus({ status: this.chathub.status(), error: this.chathub.error() }),
  );
  readonly remaining = computed(() => {
    const expiresAt = this.chathub.expiresAt();
    return expiresAt === null ? 0 : Math.max(0, expiresAt - this.now());
  });

  renew(): void {
    // The reason of a failure is in the state, and so on this page, already.
    this.chathub.refresh().catch(() => {});
  }
}
