import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { ChatHubFallbackContext } from '@chathub/angular';
import { CONFIGURATION } from './configuration';
import { DurationPipe } from './duration-pipe';
import { injectNow } from './inject-now';

/** Stands where the panel would be: another way to get help, and the way back. */
@Component({
  selector: 'demo-panel-fallback',
  imports: [DurationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'panel-fallback' },
  template: `
    <h2>The panel is not available</h2>
    <p>
      Write to <a href="mailto:{{ contactEmail }}">{{ contactEmail }}</a> meanwhile.
    </p>
    @if (error(); as error) {
      <p class="muted">
        <code>{{ error.code }}</code> {{ error.hint }}
      </p>
    }
    <p class="button-row">
      <button type="button" class="button button--primary" (click)="retry()()">Try again</button>
    </p>
    @if (retryAt(); as retryAt) {
      <p class="muted">Next attempt in {{ retryAt - now() | duration }}.</p>
    }
  `,
})
export class PanelFallback {
  readonly error = input.required<ChatHubFallbackContext['error']>();
  readonly retryAt = input.required<ChatHubFallbackContext['retryAt']>();
  readonly retry = input.required<ChatHubFallbackContext['retry']>();
  readonly contactEmail = inject(CONFIGURATION).contactEmail;
  readonly now = injectNow();
}
