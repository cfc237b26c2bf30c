import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { countRender } from '../host';
import { createShown } from './create-shown';
import { RecipeWidget } from './recipe-widget';

@Component({
  selector: '#app',
  imports: [RecipeWidget],
  template: `
    <h1>Operators</h1>
    <p>Rendered {{ countRender() }} times</p>
    @if (shown()) {
      <recipe-widget />
    }
  `,
})
class App {
  protected readonly shown = createShown();
  protected readonly countRender = countRender;
}

bootstrapApplication(App);
