import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Stands where the panel will be. */
@Component({
  selector: 'demo-panel-loading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'panel-loading' },
  template: '<p>Opening the panel…</p><span></span><span></span><span></span>',
})
export class PanelLoading {}
