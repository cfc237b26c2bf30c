import type { CodeBlock } from './code-block.ts';
import type { SampleKind } from './sample-kind.ts';

const SCRIPTS = ['ts', 'tsx', 'js', 'jsx'];

/** Whose compiler checks a block; null where none does. */
export function kindOf({ page, language, code }: CodeBlock): SampleKind | null {
  if (language === 'vue') return 'web';
  if (language === 'svelte') return 'svelte';
  if (!SCRIPTS.includes(language)) return null;
  if (page === 'packages/angular/README.md') return 'angular';
  if (/from '@(angular|chathub\/angular)/.test(code)) return 'angular';
  return /from '@chathub\/svelte'/.test(code) ? 'svelte' : 'web';
}
