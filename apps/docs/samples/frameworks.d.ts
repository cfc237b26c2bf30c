// Modules of frameworks that are not dependencies of the documentation: the part that the samples use.

declare module 'next/headers' {
  export function cookies(): Promise<{ toString(): string }>;
}

declare module '$env/dynamic/private' {
  export const env: Record<string, string | undefined>;
}

declare module '$env/dynamic/public' {
  export const env: Record<`PUBLIC_${string}`, string | undefined>;
}

declare module '@sveltejs/kit' {
  interface KitEvent {
    request: Request;
    locals: App.Locals;
  }
  export type Handle = (input: {
    event: KitEvent;
    resolve(event: KitEvent): Promise<Response>;
  }) => Promise<Response>;
}

declare module 'astro' {
  export type APIRoute = (context: {
    request: Request;
    locals: App.Locals;
  }) => Response | Promise<Response>;
}

declare module '@vercel/functions' {
  export function waitUntil(promise: Promise<unknown>): void;
}

declare module 'pinia' {
  export function defineStore<Store>(id: string, setup: () => Store): () => Store;
}

declare module '@angular/ssr/node' {
  import type { Response as ExpressResponse, Request } from 'express';
  export class AngularNodeAppEngine {
    handle(request: Request): Promise<Response | null>;
  }
  export function createNodeRequestHandler<Handler>(handler: Handler): Handler;
  export function writeResponseToNodeResponse(
    answer: Response,
    response: ExpressResponse,
  ): Promise<void>;
}

// What `chathub init` writes: the README of the command shows how it is used.
declare module '*/lib/chathub' {
  export function configureChatHub(): void;
}

declare module '*/lib/ChatPanel.svelte' {
  import type { Component } from 'svelte';

  const ChatPanel: Component;
  export default ChatPanel;
}
