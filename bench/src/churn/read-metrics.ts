import type { Engine } from '@chathub-test/conformance/engine';

/** The metrics of a page by their names (DevTools protocol, `Performance.getMetrics`); times in seconds. */
export async function readMetrics({ callDevTools }: Engine): Promise<Record<string, number>> {
  const answer = await callDevTools?.('Performance.getMetrics');
  const { metrics } = answer as { metrics: Array<{ name: string; value: number }> };
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
