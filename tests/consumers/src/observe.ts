import type { BrowserContext } from '@playwright/test';

/** What went on in a browser context, as far as no page of ours may cause it. */
export interface Observation {
  /** Errors and warnings of the console, exceptions, and reports of the policy. */
  readonly complaints: string[];
  /** The origins that were asked for anything. */
  readonly origins: Set<string>;
}

/** Writes down what goes on in a context, from its first page on. */
export async function observe(context: BrowserContext): Promise<Observation> {
  const observation: Observation = { complaints: [], origins: new Set() };
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      observation.complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => observation.complaints.push(`${error.error().stack}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) observation.origins.add(origin);
  });
  await context.exposeFunction('reportViolation', (text: string) => {
    observation.complaints.push(text);
  });
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as {
      reportViolation(text: string): Promise<void>;
    };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      void reportViolation(`policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  // The starters' icons are left out: a page without one is not to be complained about.
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  return observation;
}
