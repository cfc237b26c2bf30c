import { next, nuxt, sveltekit } from '@chathub-test/endpoint-spec';
import type { Consumer } from './consumer.ts';

const vite = { browserFiles: ['dist'], answer: 'empty', routes: true } as const;

const angular = {
  app: 'angular',
  browserFiles: ['dist/angular/browser'],
  answer: 'empty',
  routes: true,
} as const;

const rendered = { answer: 'rendered', routes: true } as const;

const angular21 = {
  '@angular/common': '21.2.26',
  '@angular/compiler': '21.2.26',
  '@angular/core': '21.2.26',
  '@angular/platform-browser': '21.2.26',
  '@angular/router': '21.2.26',
  '@angular/compiler-cli': '21.2.26',
  '@angular/build': '21.2.27',
  '@angular/cli': '21.2.27',
  typescript: '5.9.3',
} as const;

/** The oldest Angular that the package works with. */
const angular20 = {
  '@angular/common': '20.0.0',
  '@angular/compiler': '20.0.0',
  '@angular/core': '20.0.0',
  '@angular/platform-browser': '20.0.0',
  '@angular/router': '20.0.0',
  '@angular/build': '20.0.0',
  '@angular/cli': '20.0.0',
  '@angular/compiler-cli': '20.0.0',
  typescript: '5.8.3',
} as const;

/** All of them, those that take longest first. */
export const consumers: readonly Consumer[] = [
  {
    name: 'angular-20',
    app: 'angular-ssr',
    browserFiles: ['dist/angular-ssr/browser'],
    ...rendered,
  },
  { name: 'nuxt', app: 'nuxt', browserFiles: ['.output/public'], ...rendered, endpoint: nuxt },
  { name: 'next', app: 'next', browserFiles: ['.next/static'], ...rendered, endpoint: next },
  { name: 'angular-22', ...angular },
  { name: 'angular-21', ...angular, versions: angular21 },
  { name: 'angular-20.0', ...angular, versions: angular20 },
  { name: 'astro', app: 'astro', ...rendered, browserFiles: ['dist/client'], answer: 'tag' },
  {
    name: 'sveltekit',
    app: 'sveltekit',
    browserFiles: ['build/client'],
    ...rendered,
    endpoint: sveltekit,
  },
  { name: 'vue-3.5', app: 'vue', ...vite },
  {
    name: 'vue-3.4',
    app: 'vue',
    versions: { vue: '3.4.0', 'vue-router': '4.5.1' },
    ...vite,
  },
  {
    name: 'svelte-5',
    app: 'svelte',
    versions: {
      svelte: '5.29.0',
      '@sveltejs/vite-plugin-svelte': '6.2.3',
      vite: '7.3.8',
    },
    ...vite,
  },
  { name: 'react-19', app: 'react', ...vite },
  {
    name: 'react-18',
    app: 'react',
    versions: {
      react: '18.2.0',
      'react-dom': '18.2.0',
      // The last one for React 18.
      'react-router': '7.18.5',
      '@types/react': '18.2.79',
      '@types/react-dom': '18.2.25',
    },
    ...vite,
  },
  {
    name: 'html',
    app: 'html',
    browserFiles: ['public', 'node_modules/@chathub/element/dist'],
    answer: 'tag',
    routes: false,
  },
];
