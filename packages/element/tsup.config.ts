import { defineConfig, type Options } from 'tsup';

const shared: Options = { format: 'esm', target: 'es2022', sourcemap: true };

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/define.ts'],
    dts: true,
    // One class in both entries, in a file whose name does not change.
    splitting: true,
    esbuildOptions(options) {
      options.chunkNames = 'element';
    },
  },
  {
    ...shared,
    entry: { 'chathub-widget.min': 'src/chathub-widget.ts' },
    noExternal: [/^@chathub\/core/],
    minify: true,
  },
]);
