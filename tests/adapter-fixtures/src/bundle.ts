import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** How {@link bundle} bundles. */
export interface BundleOptions {
  /** Packages that are left out. */
  external?: string[] | undefined;
  /** For what esbuild cannot read by itself. */
  plugins?: Plugin[] | undefined;
  /** Conditions of `exports` besides those of every bundler. */
  conditions?: string[] | undefined;
}

/** A bundle, and the names that it exports. */
export interface Bundled {
  code: string;
  exports: string[];
}

/**
 * What an app's bundler makes of this module text.
 *
 * @param directory Where its imports are resolved.
 */
export async function bundle(
  contents: string,
  directory: string,
  { external = [], plugins = [], conditions = [] }: BundleOptions = {},
): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: directory },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    external,
    plugins,
    conditions,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return { code: outputFiles[0]?.text ?? '', exports: output?.exports.toSorted() ?? [] };
}

/** Bytes over the wire, with brotli at its best. */
export const compressedSize = (code: string): number => brotliCompressSync(code).length;
