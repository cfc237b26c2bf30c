import { gzipSync } from 'node:zlib';
import { compressedSize } from '@chathub-tests/adapter-fixtures/bundle';

/** Bytes of a script, as a page would load it. */
export interface Size {
  readonly minified: number;
  /** At level 9. */
  readonly gzip: number;
  /** At quality 11. */
  readonly brotli: number;
}

/** What this code weighs, which is to be minified already. */
export const sizeOf = (code: string): Size => ({
  minified: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: compressedSize(code),
});
