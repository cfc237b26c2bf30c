import { pageMarkers } from '@chathub-demo/kit';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/svelte/',
  plugins: [svelte()],
  html: { cspNonce: pageMarkers.nonce },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
});
