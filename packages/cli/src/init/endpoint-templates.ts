import { nextFolder } from './next-folder.ts';
import type { Project } from './project.ts';
import type { Stack } from './stack.ts';
import type { Template } from './template.ts';

/** The token endpoint. */
export function endpointTemplates(project: Project, stack: Stack): Template[] {
  const { backend, language } = stack;
  switch (backend) {
    case 'none':
      return [];
    case 'next':
      return [
        {
          source: `next/${language}/route.${language}`,
          path: `${nextFolder(project)}app/api/chathub/[route]/route.${language}`,
        },
      ];
    case 'nuxt':
      return [
        {
          source: `nuxt/${language}/endpoint.${language}`,
          path: `server/routes/api/chathub/[...].${language}`,
        },
      ];
    case 'sveltekit':
      return [
        {
          source: `sveltekit/${language}/+server.${language}`,
          path: `src/routes/api/chathub/[route]/+server.${language}`,
        },
      ];
    case 'astro':
      return [
        {
          source: `astro/${language}/endpoint.${language}`,
          path: `src/pages/api/chathub/[route].${language}`,
        },
      ];
    default:
      return [
        {
          source: `${backend}/${language}/chathub.${language}`,
          path: `${serverFolder(project, stack)}chathub.${serverExtension(project, stack)}`,
        },
      ];
  }
}

/** Where the code of the server is: in `src/` only if that is not the page's. */
function serverFolder(project: Project, { framework }: Stack): string {
  if (project.has('server')) return 'server/';
  if (framework !== 'none' && framework !== 'html') return 'server/';
  return project.has('src') ? 'src/' : '';
}

/** In a CommonJS project JavaScript needs another name for what is a module. */
function serverExtension({ manifest }: Project, { language }: Stack): string {
  return language === 'js' && manifest?.type !== 'module' ? 'mjs' : language;
}
