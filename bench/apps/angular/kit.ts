import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { ChatHubWidget, provideChatHub } from '@chathub/angular';
import { countRender, noteReady } from '../host';
import { createShown } from './create-shown';

@Component({
  selector: '#app',
  imports: [ChatHubWidget],
  template: `
    <h1>Operators</h1>
    <p>Rendered {{ countRender() }} times</p>
    @if (shown()) {
      <chathub-widget (ready)="noteReady()" />
    }
  `,
})
class App {
  protected readonly shown = createShown();
  protected readonly countRender = countRender;
  protected readonly noteReady = noteReady;
}

bootstrapApplication(App, { providers: [provideChatHub(window.benchConfig)] });
