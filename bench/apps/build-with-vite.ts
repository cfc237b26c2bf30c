import { globSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption, type Rolldown } from 'vite';
import type { Framework } from './apps.ts';

const plugins: Record<Exclude<Framework, 'angular'>, () => PluginOption> = {
  html: () => [],
  react: () => react(),
  vue: () => vue(),
  svelte: () => svelte({ configFile: false }),
};

/** The production bundle of one app, as its framework's plugin for Vite makes it. */
export async function buildWithVite(
  framework: keyof typeof plugins,
  variant: string,
): Promise<string> {
  const root = import.meta.dirname;
  const [input] = globSync(`${root}/${framework}/${variant}.{ts,tsx,js,jsx}`);
  if (!input) throw new Error(`There is no ${variant} for ${framework}.`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [plugins[framework]()],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      write: false,
      rolldownOptions: { input },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const [chunk, ...others] = output;
  if (others.length) throw new Error(`${framework}/${variant} is more than one file.`);
  return chunk.code;
}
