import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: 'esm',
  // tsup takes only `dependencies` for external.
  external: ['@napi-rs/keyring'],
  target: 'node22',
  removeNodeProtocol: false,
  splitting: true,
  dts: { entry: 'src/index.ts' },
  clean: true,
  onSuccess: () => cp('templates', 'dist/templates', { recursive: true }),
});
