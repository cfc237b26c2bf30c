import type { SandboxStats } from '@chathub/sandbox';
import { createGallery, type GalleryOptions } from '@chathub-demo/gallery';
import { customers } from './customers.ts';
import type { RunningGallery } from './running-gallery.ts';
import { secrets } from './secrets.ts';

/** Starts the real gallery on a free port, with credentials that a search can find. */
export async function startGallery(
  options: Pick<GalleryOptions, 'tokenLifetime'> = {},
): Promise<RunningGallery> {
  const { sessionSecret, ...credentials } = secrets;
  const gallery = await createGallery({
    port: 0,
    sessionSecret,
    sandbox: { ...credentials, customers },
    ...options,
  });
  await gallery.listen();

  const stats = async (): Promise<SandboxStats> => {
    const response = await fetch(`${gallery.url}/sandbox/_sandbox/state`);
    return (await response.json()) as SandboxStats;
  };
  return {
    url: gallery.url,
    stats,
    connections: async () => (await stats()).connections.map(({ id }) => id),
    close: () => gallery.close(),
  };
}
