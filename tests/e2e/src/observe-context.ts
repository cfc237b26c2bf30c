import type { BrowserContext } from '@playwright/test';
import type { Observation } from './observation.ts';

/** Writes down what goes on in a context, from its first page on. */
export async function observeContext(context: BrowserContext): Promise<Observation> {
  const observation: Observation = { complaints: [], console: [], violations: [], requests: [] };
  context.on('console', (message) => {
    observation.console.push(message.text());
    if (['error', 'warning'].includes(message.type())) {
      observation.complaints.push(message.text());
    }
  });
  context.on('weberror', (error) => observation.complaints.push(error.error().message));
  context.on('request', (request) => observation.requests.push(request.url()));
  await context.exposeFunction('reportViolation', (text: string) =>
    observation.violations.push(text),
  );
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as {
      reportViolation(text: string): Promise<void>;
    };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      void reportViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return observation;
}
