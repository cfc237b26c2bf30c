import '../start-panel-by-hand';
import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { countRender } from '../host';
import { createShown } from './create-shown';
import { Nothing } from './nothing';

@Component({
  selector: '#app',
  imports: [Nothing],
  template: `
    <h1>Operators</h1>
    <p>Rendered {{ countRender() }} times</p>
    @if (shown()) {
      <bench-nothing />
    }
  `,
})
class App {
  protected readonly shown = createShown();
  protected readonly countRender = countRender;
}

bootstrapApplication(App);
