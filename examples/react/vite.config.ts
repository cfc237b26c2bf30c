import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The token endpoint of `server.js`, in Vite's own server while you develop. */
const tokenEndpoint: Plugin = {
  name: 'token-endpoint',
  async configureServer({ middlewares }) {
    const endpoint = await import('./token-endpoint.js');
    middlewares.use('/api/chathub', endpoint.tokenEndpoint);
  },
};

export default defineConfig({
  plugins: [react(), tokenEndpoint],
  server: { port: Number(process.env.PORT ?? 5173) },
});
