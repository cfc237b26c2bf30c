import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What an app's bundler makes of this module text.
 *
 * @param directory Where its imports are resolved.
 * @param external Packages that are left out.
 */
export async function bundle(
  contents: string,
  directory: string,
  external: string[] = [],
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: directory },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Bytes over the wire, with brotli at its best. */
export const compressedSize = (code: string): number => brotliCompressSync(code).length;
