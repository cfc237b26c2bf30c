// What the templates use of frameworks that the workspace does not have, as those declare it.

declare namespace App {
  interface Locals {
    user?: { id: string };
  }
}

declare module 'astro' {
  export type APIRoute = (context: {
    request: Request;
    locals: App.Locals;
  }) => Response | Promise<Response>;
}

// Nuxt's imports by itself.
interface NitroRequestEvent {
  readonly path: string;
}
declare function toWebRequest(event: NitroRequestEvent): Request;
declare function defineEventHandler<Answer>(
  handle: (event: NitroRequestEvent) => Answer,
): (event: NitroRequestEvent) => Answer;
declare function defineNuxtPlugin(setup: (nuxtApp: { vueApp: import('vue').App }) => void): object;
declare function useRuntimeConfig(): { public: { chathubWidgetUrl: string } };
