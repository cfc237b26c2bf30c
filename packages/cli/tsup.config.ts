import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: 'esm',
  target: 'node22',
  removeNodeProtocol: false,
  splitting: true,
  dts: { entry: 'src/index.ts' },
  clean: true,
});
