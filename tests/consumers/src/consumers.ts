import type { Consumer } from './consumer.ts';

const vite = { browserFiles: ['dist'], server: 'files', answer: 'empty', routes: true } as const;

/** All of them, those that take longest first. */
export const consumers: readonly Consumer[] = [
  {
    name: 'next',
    app: 'next',
    browserFiles: ['.next/static'],
    server: 'own',
    answer: 'rendered',
    routes: true,
  },
  {
    name: 'astro',
    app: 'astro',
    browserFiles: ['dist/client'],
    server: 'own',
    answer: 'tag',
    routes: true,
  },
  { name: 'react-19', app: 'vite-react', ...vite },
  {
    name: 'react-18',
    app: 'vite-react',
    versions: {
      react: '18.2.0',
      'react-dom': '18.2.0',
      '@types/react': '18.2.79',
      '@types/react-dom': '18.2.25',
    },
    ...vite,
  },
  {
    name: 'html',
    app: 'html',
    browserFiles: ['public', 'node_modules/@chathub/element/dist'],
    server: 'own',
    answer: 'tag',
    routes: false,
  },
];
