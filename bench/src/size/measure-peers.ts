import { aheadOfTime } from '../../../packages/angular/test/support/ahead-of-time.ts';
import { bundleSize } from './bundle-size.ts';
import { frameworks } from './frameworks.ts';
import { peersFolder } from './peers.ts';
import type { Size } from './size-of.ts';

/** What an app imports of each peer, with all that this depends on but the frameworks. */
export async function measurePeers(
  peers: Readonly<Record<string, string>>,
): Promise<Record<string, Size>> {
  const options = { external: frameworks };
  const sizes = await Promise.all(
    Object.entries(peers).map(async ([name, source]) => {
      const angular = name.includes('angular') ? { plugins: [aheadOfTime()] } : {};
      const size = await bundleSize(source, peersFolder, { ...options, ...angular });
      return [name, size] as const;
    }),
  );
  return Object.fromEntries(sizes);
}
