import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of a bundle, as a page would load it. */
export interface BundleSize {
  minified: number;
  gzip: number;
  brotli: number;
}

/**
 * Bundles and minifies one module with everything that it imports but the frameworks.
 *
 * @param source The module's text, for example `export * from '@chathub/core'`.
 * @param external Packages that the page has anyway.
 */
export async function bundleSize(source: string, external: string[] = []): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['react', 'react/jsx-runtime', 'react-dom', ...external],
    write: false,
  });
  const contents = outputFiles[0]?.contents;
  if (!contents?.length) throw new Error(`Nothing came out of: ${source}`);
  return {
    minified: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length,
  };
}
