import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api/chathub': process.env.BACKEND_URL ?? 'http://localhost:3000' },
  },
});
