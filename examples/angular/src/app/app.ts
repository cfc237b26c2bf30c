import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { injectChatHub } from '@chathub/angular';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav><a routerLink="/">Panel</a> <a routerLink="/about">About</a></nav>
    <output data-testid="status">{{ chathub.status() }}</output>
    <router-outlet />
  `,
})
export class App {
  protected readonly chathub = injectChatHub();
}
