import { build } from 'esbuild';
import { resolveFrom } from './resolve-from.ts';
import type { ScriptSubject } from './script-subject.ts';

/** The driver of a library as a page's script: a module that puts it at `window.driver`. */
export async function bundleDriver(
  { driver, options }: Pick<ScriptSubject, 'driver' | 'options'>,
  mode: 'production' | 'development',
): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { driver } from ${JSON.stringify(driver.pathname)}; window.driver = driver;`,
      resolveDir: import.meta.dirname,
    },
    plugins: [
      ...(options?.plugins ?? []),
      resolveFrom(import.meta.dirname, /^(react|react-dom|svelte|vue)(\/|$)/),
    ],
    conditions: options?.conditions ?? [],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
