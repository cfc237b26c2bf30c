import { defineConfig, type Options } from 'tsup';

const config: Options | Options[] | ((overrideOptions: Options) => unknown) = defineConfig({
  entry: { index: 'src/index.ts', node: 'src/node/index.ts', redis: 'src/redis/index.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  dts: true,
  splitting: true,
  clean: true,
});

export default config;
