import { defineConfig, type Options } from 'tsup';

const shared: Options = { format: 'esm', target: 'es2022', sourcemap: true };

/** The one-file builds: each with the texts of its language only. */
const oneFile = Object.fromEntries(
  ['', '.cs', '.ko', '.uk'].map((language) => [
    `chathub-widget${language}.min`,
    `src/chathub-widget${language}.ts`,
  ]),
);

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    dts: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        inspector: 'src/inspector.ts',
        ...oneFile,
      },
    },
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
    entry: oneFile,
    splitting: false,
    noExternal: [/^@chathub\/core/],
    minify: true,
    // Texts of other languages as they are, and not as twice their size in escapes.
    esbuildOptions(options) {
      options.charset = 'utf8';
    },
  },
]);
