import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api/chathub': process.env.BACKEND_URL ?? 'http://localhost:3000' },
  },
});
