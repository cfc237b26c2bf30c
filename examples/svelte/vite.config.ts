import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

/** The token endpoint of `server.js`, in Vite's own server while you develop. */
const tokenEndpoint: Plugin = {
  name: 'token-endpoint',
  async configureServer({ middlewares }) {
    const { toNodeHandler } = await import('@chathub/server/node');
    const endpoint = await import('./token-endpoint.js');
    middlewares.use('/api/chathub', toNodeHandler(endpoint.tokenEndpoint));
  },
};

export default defineConfig({
  plugins: [svelte(), tokenEndpoint],
  server: { port: Number(process.env.PORT ?? 5173) },
});
