import { readdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { type Demo, demoRoutes, demos } from '@chathub-demo/kit';

/** A demo whose build is there. */
export interface BuiltDemo extends Demo {
  /** Absolute path of the built files. */
  readonly directory: string;
  /** Route below `/<slug>/`, with a trailing slash unless empty, to the absolute path of its page. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * Finds the demos that are built beside the gallery, as `demo-<slug>/dist`.
 *
 * A demo that routes in the browser has one page only: it answers every route of the demos.
 *
 * @param directory absolute path of the folder that holds the demo apps
 */
export async function findDemos(directory: string): Promise<BuiltDemo[]> {
  const found = await Promise.all(
    demos.map(async (demo): Promise<BuiltDemo | null> => {
      const dist = join(directory, `demo-${demo.slug}`, 'dist');
      const files = await readdir(dist, { recursive: true }).catch(() => []);
      const pages = new Map<string, string>();
      for (const file of files) {
        if (!file.endsWith('index.html')) continue;
        const folder = dirname(file);
        pages.set(folder === '.' ? '' : `${folder.split(sep).join('/')}/`, join(dist, file));
      }
      const entry = pages.get('');
      if (!entry) return null;
      if (pages.size === 1) for (const route of demoRoutes) pages.set(route, entry);
      return { ...demo, directory: dist, pages };
    }),
  );
  return found.filter((demo) => demo !== null);
}
