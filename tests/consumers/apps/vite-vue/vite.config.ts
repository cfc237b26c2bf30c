import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue()],
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api/chathub': process.env.BACKEND_URL ?? 'http://localhost:3000' },
  },
});
