import type { UserConfig } from 'vite';

export default {
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'react-refresh/runtime',
    ],
  },
} satisfies UserConfig;
