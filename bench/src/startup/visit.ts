import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@chathub-test/conformance/engine';
import type { Cache } from './cache.ts';
import type { Site } from './open-site.ts';
import { PAGE_STATE, type PageState } from './page-state.ts';
import type { VisitResult } from './visit-result.ts';

/** What a visit asks for, in alphabetical order. */
const EXPECTED: Record<Cache, RegExp> = {
  empty: /^\/ \/assets\/\S+ \/token(\.txt)? \/widget\/\S+$/,
  full: /^\/ \/token(\.txt)?$/,
};

/** Where the kit has no element of its own, it has no status to show. */
const showsReady = ({ status }: PageState) => status === null || status === 'ready';

const isDone = (page: PageState | null, byKit: boolean) =>
  page?.panel != null && (!byKit || (page.kit !== null && showsReady(page)));

/**
 * Opens the page and waits for the panel.
 *
 * @param cache What the browser has; proved by what it asks for.
 * @param timing Milliseconds: how long to wait at most, and between two looks at the page, each of which takes a
 * little of its time.
 * @throws Error that says what did not happen.
 */
export async function visit(
  engine: Engine,
  site: Site,
  cache: Cache,
  { timeout = 20_000, look = 25 }: { timeout?: number; look?: number } = {},
): Promise<VisitResult> {
  const { byKit } = site;
  await engine.open(site.visit());
  let page: PageState | null;
  const end = Date.now() + timeout;
  do {
    await sleep(look);
    // A page that is busy may not answer in time.
    page = await engine.evaluate<PageState>(PAGE_STATE).catch(() => null);
  } while (Date.now() < end && !isDone(page, byKit));

  if (!page) throw new Error(`${site.name}: The page does not answer.`);
  const { panel, kit, token, rendered, status, timings } = page;
  const requests = site.requests.toSorted().join(' ');
  const refuse = (what: string): never => {
    throw new Error(`${site.name}: ${what} It asked for ${requests}; its status is ${status}.`);
  };
  if (panel === null || !rendered) return refuse('The panel was not rendered in time.');
  if (token !== site.token) return refuse('The panel has another token than was given.');
  if (byKit && kit === null) return refuse('The kit did not say that the panel is ready.');
  if (byKit && !showsReady(page)) return refuse('The kit does not show it as ready.');
  if (!EXPECTED[cache].test(requests)) return refuse(`The cache was not ${cache}.`);
  if (!timings.bundle || !timings.token || !timings.script) {
    return refuse('The browser did not say when something arrived.');
  }
  return {
    ready: Math.max(panel, kit ?? 0),
    panel,
    bundle: timings.bundle[1],
    token: timings.token,
    script: timings.script,
  };
}
