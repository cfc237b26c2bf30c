import type { Measurement } from '../measurement.ts';

/** What the time to a ready panel is made of; the steps add up to it. */
export const steps = {
  'until the bundle is there': ({ bundle }) => bundle,
  'until it asks': (one) => firstRequest(one) - one.bundle,
  'until token and script are there': (one) => lastAnswer(one) - firstRequest(one),
  'until the panel is rendered': (one) => one.panel - lastAnswer(one),
  'until the kit says so': ({ ready, panel }) => ready - panel,
} satisfies Record<string, (measurement: Measurement) => number>;

const firstRequest = ({ token, script }: Measurement) => Math.min(token[0], script[0]);
const lastAnswer = ({ token, script }: Measurement) => Math.max(token[1], script[1]);
