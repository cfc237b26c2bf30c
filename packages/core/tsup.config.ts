import { defineConfig, type Options } from 'tsup';

const shared: Options = { format: 'esm', target: 'es2022', sourcemap: true };

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    dts: {
      entry: ['src/index.ts', 'src/adapter.ts', 'src/tabs.ts', 'src/diagnose.ts', 'src/notice.ts'],
    },
  },
  {
    ...shared,
    entry: ['src/adapter.ts', 'src/tabs.ts', 'src/diagnose.ts', 'src/notice.ts'],
    splitting: false,
    // Texts of other languages as they are, and not as twice their size in escapes.
    esbuildOptions(options) {
      options.charset = 'utf8';
    },
    esbuildPlugins: [
      {
        // They use the core beside them: one ChatHubError, and one copy of what is exported.
        name: 'core-is-external',
        setup(build) {
          build.onResolve({ filter: /^\.\.?\/(\.\.\/)*(index|errors)\.ts$/ }, () => ({
            path: './index.js',
            external: true,
          }));
        },
      },
    ],
  },
]);
