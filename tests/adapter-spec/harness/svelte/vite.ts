import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import { hotModule } from './hot-module-plugin.ts';

export default {
  plugins: [
    svelte({
      configFile: false,
      // Where the dev server has hot reload turned off, as here, it would not be compiled for it.
      dynamicCompileOptions: () => ({ hmr: true }),
    }),
    hotModule,
  ],
} satisfies UserConfig;
