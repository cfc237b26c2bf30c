import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TimelineStore } from './timeline-store';

/** The demo: the status and what happened outlive its pages. */
@Component({
  selector: 'demo-root',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<router-outlet />',
})
export class App {
  constructor() {
    inject(TimelineStore);
  }
}
