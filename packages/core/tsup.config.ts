import { defineConfig, type Options } from 'tsup';

const shared: Options = { format: 'esm', target: 'es2022', sourcemap: true };

export default defineConfig([
  { ...shared, entry: ['src/index.ts'], dts: { entry: ['src/index.ts', 'src/adapter.ts'] } },
  {
    ...shared,
    entry: ['src/adapter.ts'],
    esbuildPlugins: [
      {
        // The adapters' half uses the core beside it: one copy of each function, one ChatHubError.
        name: 'core-is-external',
        setup(build) {
          build.onResolve({ filter: /^\.\/index\.ts$/ }, () => ({
            path: './index.js',
            external: true,
          }));
        },
      },
    ],
  },
]);
