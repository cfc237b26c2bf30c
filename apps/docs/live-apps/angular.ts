// The pages have no build of Angular's: its compiler runs in the browser.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideChatHub } from '@chathub/angular';
import { App } from './angular-app.ts';

await bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideChatHub({
      tokenEndpoint: '../sandbox/_sandbox/endpoint/token',
      scriptUrl: '../sandbox/operator-chat-panel/widget-script.js',
    }),
  ],
});
