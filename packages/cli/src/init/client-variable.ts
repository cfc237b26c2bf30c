import type { Project } from './project.ts';
import type { Stack } from './stack.ts';
import { usesVite } from './uses-vite.ts';

/**
 * The variable with which pages learn the address of the widget's script, under the name that the tool lets
 * through to the browser; null where there is no such way.
 */
export function clientVariable(project: Project, { framework, backend }: Stack): string | null {
  if (framework === 'none' || framework === 'angular') return null;
  const prefix = prefixOf(backend) ?? (usesVite(project) ? 'VITE_' : null);
  return prefix === null ? null : `${prefix}CHATHUB_WIDGET_URL`;
}

function prefixOf(backend: Stack['backend']): string | null {
  if (backend === 'next') return 'NEXT_PUBLIC_';
  if (backend === 'nuxt') return 'NUXT_PUBLIC_';
  if (backend === 'astro') return 'PUBLIC_';
  return null;
}
