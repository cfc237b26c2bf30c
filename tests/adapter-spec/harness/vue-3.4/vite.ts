import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import type { UserConfig } from 'vite';

const require = createRequire(import.meta.url);
const oldest = join(
  dirname(require.resolve('@chathub-tests/vue-3.4/package.json')),
  'node_modules',
);

/** The same harness with the oldest Vue of the peer range, its compiler included. */
export default {
  plugins: [vue({ compiler: require(join(oldest, 'vue/compiler-sfc')) })],
  resolve: {
    alias: [{ find: /^(vue|@vue\/server-renderer)$/, replacement: join(oldest, '$1') }],
  },
  optimizeDeps: { include: ['vue'] },
} satisfies UserConfig;
