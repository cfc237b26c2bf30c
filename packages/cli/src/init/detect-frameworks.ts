import { findPage } from './find-page.ts';
import type { Framework } from './framework.ts';
import type { Project } from './project.ts';

/** What the page of a project may be made with: one where it is plain, several or none where somebody has to say. */
export function detectFrameworks(project: Project): Framework[] {
  const uses = (...names: string[]) => names.some((name) => project.dependsOn(name));
  // Whatever its islands are made with.
  if (uses('astro')) return ['html'];
  const found: Framework[] = [];
  // Not `react` alone: React Native has it as well.
  if (uses('react-dom', 'next')) found.push('react');
  if (uses('vue', 'nuxt')) found.push('vue');
  if (uses('@angular/core')) found.push('angular');
  if (uses('svelte', '@sveltejs/kit')) found.push('svelte');
  if (found.length === 0 && findPage(project) !== null) found.push('html');
  return found;
}
