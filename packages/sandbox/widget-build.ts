import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Bundles the widget into the one ES module that the sandbox serves. */
export async function buildWidget(): Promise<void> {
  const target = path('./dist/widget-script.js');
  const draft = `${target}.${process.pid}`;
  await mkdir(path('./dist'), { recursive: true });
  await build({
    entryPoints: [path('./src/widget/main.ts')],
    outfile: draft,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
  // Others may be reading the old one: a rename is never seen half-done.
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { force: true });
    throw error;
  });
}
