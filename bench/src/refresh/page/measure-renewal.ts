import type { Renewal } from '../renewal.ts';
import type { Requests } from '../requests.ts';
import type { PanelWatch, Sight } from './panel-watch.ts';
import { until } from './until.ts';

async function countRequests(): Promise<Requests> {
  return (await fetch('/requests')).json();
}

/**
 * Renews once and says what was to be seen until the panel had the new token.
 *
 * @param limit Milliseconds after which no such panel is expected any more.
 */
export async function measureRenewal(
  renew: () => Promise<void>,
  { changes, frames }: PanelWatch,
  limit: number,
): Promise<Renewal> {
  const before = await countRequests();
  const [first, firstFrame] = [changes.length - 1, frames.length];
  const asked = performance.now();
  await renew();
  const newest = `token-${(await countRequests()).token}`;
  const has = ({ tokens }: Sight) => tokens.includes(newest);
  const renewed = await until(() => changes.slice(first).find(has)?.at, limit);
  const last = performance.now();
  // What follows the swap at once belongs to it: a panel that goes again, or one too many.
  await until(() => (performance.now() > last + 100 ? true : undefined), 1000);
  const seen = changes.slice(first).map((sight, index, { [index + 1]: next }) => ({
    ...sight,
    time: (next?.at ?? performance.now()) - Math.max(asked, sight.at),
  }));
  const after = await countRequests();
  return {
    gone: seen.reduce((sum, { tokens, time }) => sum + (tokens.length ? 0 : time), 0),
    goneFrames: frames.slice(firstFrame).filter(({ tokens }) => !tokens.length).length,
    renewed: renewed === undefined ? null : renewed - asked,
    mostPanels: Math.max(...seen.map(({ tokens }) => tokens.length)),
    requests: { token: after.token - before.token, script: after.script - before.script },
  };
}
