import { expect } from '@playwright/test';
import type { Observation } from './observation.ts';

/**
 * What the browser and the widget say when something is broken on purpose: a request that failed,
 * and the documented errors of the widget.
 */
const meant = [
  /^Failed to load resource: /,
  /Operator chat panel: (token expired|operator revoked|Invalid token)/,
  /The widget failed to boot \(on purpose\)\./,
];

/** Nothing left the origin, no policy was violated, and every error was one that was meant. */
export function expectHarmless(observation: Observation, origin: string): void {
  const { complaints, requests, violations } = observation;
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  expect(violations).toEqual([]);
  expect(complaints.filter((text) => !meant.some((pattern) => pattern.test(text)))).toEqual([]);
}
