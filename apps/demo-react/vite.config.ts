import { pageMarkers } from '@chathub-demo/kit';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/react/',
  plugins: [react()],
  html: { cspNonce: pageMarkers.nonce },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
});
