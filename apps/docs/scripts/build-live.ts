import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const root = path('live-apps');

/** Builds the live examples, one small app for each framework, and the service worker that plays ChatHub. */
export async function buildLive(): Promise<void> {
  const common = { root, configFile: false, logLevel: 'warn' } as const;
  await build({
    ...common,
    base: './',
    plugins: [react(), vue(), svelte({ configFile: false })],
    // The packages of the workspace are tested with other versions than the newest.
    resolve: {
      dedupe: ['@angular/core', '@angular/common', 'react', 'react-dom', 'rxjs', 'svelte', 'vue'],
    },
    build: {
      outDir: path('public/live/apps'),
      emptyOutDir: true,
      target: 'es2022',
      // Angular's compiler, which is there for one example only.
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: ['react', 'vue', 'angular', 'svelte', 'html'].map((name) => `${root}/${name}.html`),
      },
    },
  });
  await build({
    ...common,
    build: {
      outDir: path('public/live'),
      emptyOutDir: false,
      copyPublicDir: false,
      // One file without imports: not every browser takes modules as service workers.
      rollupOptions: {
        input: `${root}/worker.ts`,
        output: { format: 'iife', entryFileNames: 'worker.js' },
      },
    },
  });
}
