import { Component } from '@angular/core';
import { injectChatHub } from '@chathub/angular';
import { countStatusRender, exposeStatus } from '../status';

/** Shows the status of the panel. */
@Component({
  selector: 'panel-status',
  template: '<p>{{ chathub.status() }}, rendered {{ countRender() }} times</p>',
})
export class PanelStatus {
  protected readonly chathub = injectChatHub();
  protected readonly countRender = countStatusRender;

  constructor() {
    exposeStatus(this.chathub.refresh);
  }
}
