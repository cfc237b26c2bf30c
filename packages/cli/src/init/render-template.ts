import { readFileSync } from 'node:fs';
import type { Template } from './template.ts';
import { templatesFolder } from './templates-folder.ts';

// The option that reads the variable, with the comment above it.
const option = /^ *\/\/ [^\n]*\n *scriptUrl: import\.meta\.env\.VITE_CHATHUB_WIDGET_URL,\n/m;

/**
 * The text of a template for a project.
 *
 * @param clientVariable As {@link clientVariable} says. Where it is null the option that would read it is
 *   left out: outside of Vite `import.meta.env` does not exist.
 */
export function renderTemplate({ source }: Template, clientVariable: string | null): string {
  const text = readFileSync(new URL(source, templatesFolder()), 'utf8');
  return clientVariable === null ? text.replace(option, '') : text;
}
