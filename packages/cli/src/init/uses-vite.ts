import type { Project } from './project.ts';

/** Whether a project's pages are bundled by Vite, which replaces `import.meta.env`. */
export function usesVite(project: Project): boolean {
  return project.dependsOn('vite') || project.dependsOn('@sveltejs/kit');
}
