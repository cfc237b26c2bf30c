import { defineConfig, type Options } from 'tsup';

const shared: Options = { format: 'esm', target: 'es2022', sourcemap: true };

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    dts: { entry: ['src/index.ts', 'src/define.ts', 'src/inspector.ts'] },
  },
  {
    ...shared,
    entry: ['src/define.ts', 'src/inspector.ts'],
    splitting: false,
    esbuildPlugins: [
      {
        // The definition uses the index beside it: one copy of the class.
        name: 'index-is-external',
        setup(build) {
          build.onResolve({ filter: /^\.\/index\.ts$/ }, () => ({
            path: './index.js',
            external: true,
          }));
        },
      },
    ],
  },
  {
    ...shared,
    entry: { 'chathub-widget.min': 'src/chathub-widget.ts' },
    noExternal: [/^@chathub\/core/],
    minify: true,
  },
]);
