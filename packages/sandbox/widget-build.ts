import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Bundles the widget into the text of the one ES module that the sandbox serves. */
export async function bundleWidget(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path('./src/widget/main.ts')],
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('The widget came to nothing.');
  return output.text;
}

/** Writes the widget beside the bundles, where the sandbox reads it in Node. */
export async function buildWidget(): Promise<void> {
  const target = path('./dist/widget-script.js');
  const draft = `${target}.${process.pid}`;
  await mkdir(path('./dist'), { recursive: true });
  await writeFile(draft, await bundleWidget());
  // Others may be reading the old one: a rename is never seen half-done.
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { force: true });
    throw error;
  });
}
