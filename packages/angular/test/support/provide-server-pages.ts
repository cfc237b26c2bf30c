import '@angular/compiler';
import { provideChatHub } from '@chathub/angular';
import type { TestProject } from 'vitest/node';
import { renderOnServer } from './render-on-server.ts';
import { ServerPage } from './server-page.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What a server made of `ServerPage`. */
    serverPage: string;
  }
}

/** Renders in Node what the tests in the browser hydrate. */
export default async function provideServerPages({ provide }: TestProject): Promise<void> {
  provide('serverPage', await renderOnServer(ServerPage, [provideChatHub({ token: 'server' })]));
}
