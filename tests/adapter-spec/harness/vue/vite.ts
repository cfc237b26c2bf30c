import vue from '@vitejs/plugin-vue';
import type { UserConfig } from 'vite';

export default {
  plugins: [vue()],
  optimizeDeps: { include: ['vue'] },
} satisfies UserConfig;
