import { svelte } from '@chathub-tests/svelte-5.29/vite';
import type { UserConfig } from 'vite';
import { hotModule } from '../svelte/hot-module-plugin.ts';

/** The same harness with the oldest Svelte of the peer range, its compiler included. */
export default {
  plugins: [svelte({ hmr: true }), hotModule],
} satisfies UserConfig;
