// @ts-check
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  server: { port: Number(process.env.PORT ?? 4321) },
  adapter: node({ mode: 'standalone' }),
});
