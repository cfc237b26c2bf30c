// What the samples take for granted, because the reader has it: an app, a session, a user.

import type { ChatHub, ChatHubError } from '@chathub/core';
import type { createSandboxWorker } from '@chathub/sandbox/worker';
import type { Authorize, ChatHubApi, TokenHandler, TokenService } from '@chathub/server';
import type { Express } from 'express';
import 'express-session';

declare global {
  interface User {
    operatorId: number;
    operatorIn(organization: string | null): number;
  }

  const api: ChatHubApi;
  const service: TokenService;
  const handler: TokenHandler;
  const authorize: Authorize;
  const app: Express;
  const chathub: ChatHub;
  const session: { userId: string; team: string };
  const signOutButton: HTMLButtonElement;
  /** A component of theirs, and a page in a test. */
  const App: () => null;
  const Page: () => null;
  const meter: {
    createHistogram(
      name: string,
      options: { unit: string },
    ): { record(value: number, attributes: Readonly<Record<string, string | number>>): void };
  };

  function findUser(cookies: string | null | undefined): Promise<User | null>;
  function findOperatorId(
    issuer: string,
    subject: string,
    organization: string | null,
  ): Promise<number | undefined>;
  function getOperatorIdForUser(userId: string): Promise<number>;
  function operatorOf(request: Request): { operatorId: number } | null;
  function histogram(
    name: string,
    value: number,
    attributes: Readonly<Record<string, string | number>>,
  ): void;
  function show(state: unknown): void;
  function showFallback(error: ChatHubError | null): void;

  /** Of the library `webworker`, which cannot be loaded beside that of pages. */
  type ServiceWorkerGlobalScope = Parameters<ReturnType<typeof createSandboxWorker>['install']>[0];

  // What testing libraries export: the samples show what they are given.
  function render(component: unknown, options?: unknown): void;
  function mount(component: unknown, options?: unknown): void;
  function waitFor(assertion: () => unknown): Promise<void>;

  namespace NodeJS {
    interface ProcessEnv {
      // A deployment without them does not start; the types of Node say that any may be missing.
      CHATHUB_ENCRYPTION_KEY: string;
      REDIS_URL: string;
      SESSION_SECRET: string;
    }
  }

  namespace App {
    interface Locals {
      user: User | null;
    }
  }

  // Runtimes and frameworks that are not dependencies of this repository's documentation: the part of
  // them that the samples use. What runs on them for real is in tests/consumers and tests/endpoint-spec.
  const Bun: {
    serve(options: { port?: number; fetch(request: Request): Promise<Response> }): void;
  };
  const Deno: {
    serve(options: { port?: number }, handler: (request: Request) => Promise<Response>): void;
    serve(handler: (request: Request) => Promise<Response>): void;
  };
  interface H3Event {
    readonly path: string;
  }
  function defineEventHandler(handler: (event: H3Event) => Promise<Response>): unknown;
  function toWebRequest(event: H3Event): Request;
  function getUserSession(event: H3Event): Promise<{ user?: User }>;
  function defineNuxtPlugin(setup: (nuxtApp: { vueApp: import('vue').App }) => void): unknown;
  function defineNuxtConfig(config: { runtimeConfig: { public: Record<string, string> } }): unknown;
}

declare module 'express-session' {
  interface SessionData {
    user: User;
    userId: string;
    claims: { iss: string; sub: string };
  }
}
