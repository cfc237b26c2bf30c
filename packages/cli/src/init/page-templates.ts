import { posix } from 'node:path';
import { findPage } from './find-page.ts';
import type { Project } from './project.ts';
import type { Stack } from './stack.ts';
import type { Template } from './template.ts';
import { usesVite } from './uses-vite.ts';

/** The component, and the file with the options of all panels where the framework wants one. */
export function pageTemplates(
  project: Project,
  { framework, backend, language }: Stack,
): Template[] {
  const source = project.has('src') ? 'src/' : '';
  const from = (folder: string, files: Readonly<Record<string, string>>): Template[] =>
    Object.entries(files).map(([name, path]) => ({
      source: `${folder}/${language}/${name}`,
      path,
    }));
  switch (framework) {
    case 'none':
      return [];
    case 'react': {
      const extension = language === 'ts' ? 'tsx' : 'jsx';
      const isNext = backend === 'next';
      // A Next project keeps components beside its routes; others only where they already have a folder.
      const folder = isNext || project.has(`${source}components`) ? `${source}components/` : source;
      return from(isNext ? 'next' : 'react', {
        [`ChatPanel.${extension}`]: `${folder}ChatPanel.${extension}`,
        [`ChatProvider.${extension}`]: `${folder}ChatProvider.${extension}`,
      });
    }
    case 'vue':
      if (backend === 'nuxt') {
        // Nuxt 4 has the app in a folder of its own, Nuxt 3 at the root.
        const app = project.has('app') ? 'app/' : '';
        return [
          ...from('vue', { 'ChatPanel.vue': `${app}components/ChatPanel.vue` }),
          ...from('nuxt', { [`chathub.${language}`]: `${app}plugins/chathub.${language}` }),
        ];
      }
      return from('vue', {
        'ChatPanel.vue': `${source}components/ChatPanel.vue`,
        [`chathub.${language}`]: `${source}chathub.${language}`,
      });
    case 'angular':
      return from('angular', {
        'chat-panel.ts': 'src/app/chat-panel.ts',
        'chathub.config.ts': 'src/app/chathub.config.ts',
      });
    case 'svelte':
      return from('svelte', {
        'ChatPanel.svelte': 'src/lib/ChatPanel.svelte',
        [`chathub.${language}`]: `src/lib/chathub.${language}`,
      });
    case 'html': {
      if (backend === 'astro') {
        return from('astro', { 'ChatPanel.astro': 'src/components/ChatPanel.astro' });
      }
      if (usesVite(project)) {
        const name = `chat-panel.${language}`;
        return from('html-vite', { [name]: `${source}${name}` });
      }
      const folder = posix.dirname(findPage(project) ?? 'index.html');
      return [{ source: 'html/chat-panel.html', path: posix.join(folder, 'chat-panel.html') }];
    }
  }
}
