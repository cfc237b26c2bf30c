import type { Demo } from './demo.ts';

/** Every demo there can be, in the order of the navigation; the gallery shows those that are built. */
export const demos: readonly Demo[] = [
  {
    slug: 'react',
    name: 'React',
    packageName: '@chathub/react',
    summary: 'A provider, a hook and a component. StrictMode mounts twice, one panel appears.',
    highlights: ['Loading and fallback', 'Leave the page, come back', 'Two organizations'],
  },
  {
    slug: 'vue',
    name: 'Vue',
    packageName: '@chathub/vue',
    summary: 'A plugin, a composable and a component with slots, on plain refs.',
    highlights: [
      'Slots for loading and fallback',
      'Leave the page, come back',
      'Two organizations',
    ],
  },
  {
    slug: 'angular',
    name: 'Angular',
    packageName: '@chathub/angular',
    summary: 'Providers, an inject function and a standalone component, on signals and zoneless.',
    highlights: ['Templates as content', 'Leave the page, come back', 'Two organizations'],
  },
  {
    slug: 'svelte',
    name: 'Svelte',
    packageName: '@chathub/svelte',
    summary: 'A context, a component with snippets and an attachment, on runes.',
    highlights: ['Snippets as content', 'Leave the page, come back', 'Two organizations'],
  },
  {
    slug: 'html',
    name: 'Plain HTML',
    packageName: '@chathub/element',
    summary: 'One script file and one tag, next to the documented recipe it replaces.',
    highlights: [
      'The <chathub-widget> element',
      'The documented static tag',
      'createChatHub in plain JS',
    ],
  },
];
