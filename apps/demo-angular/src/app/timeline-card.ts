import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { formatClock } from '@chathub-demo/kit';
import { TimelineStore } from './timeline-store';

/** What happened, newest first. */
@Component({
  selector: 'demo-timeline-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card', role: 'region', 'aria-labelledby': 'timeline-heading' },
  template: `
    <h2 id="timeline-heading">What happened</h2>
    <ol class="timeline" aria-live="polite" aria-relevant="additions" data-testid="timeline">
      @for (entry of timeline().entries; track entry.id) {
        <li [attr.data-tone]="entry.tone">
          <time [attr.datetime]="toIsoTime(entry.at)">{{ toClock(entry.at) }}</time>
          <div>
            <strong>{{ entry.title }}</strong>
            <p>{{ entry.detail }}</p>
          </div>
        </li>
      }
    </ol>
  `,
})
export class TimelineCard {
  readonly timeline = inject(TimelineStore).timeline;
  readonly toClock = formatClock;
  readonly toIsoTime = (time: number): string => new Date(time).toISOString();
}
