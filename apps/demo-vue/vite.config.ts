import { pageMarkers } from '@chathub-demo/kit';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/vue/',
  plugins: [vue()],
  html: { cspNonce: pageMarkers.nonce },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
});
