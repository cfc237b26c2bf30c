import { firstExisting } from './first-existing.ts';
import { importPath } from './import-path.ts';
import { nextFolder } from './next-folder.ts';
import type { Project } from './project.ts';
import type { Stack } from './stack.ts';
import type { Step } from './step.ts';
import { usesVite } from './uses-vite.ts';

/**
 * The lines that join the written files to the app, whose own files are never edited.
 *
 * @param panel The path of the component.
 * @param options The path of the file with the options, or null.
 */
export function pageSteps(
  project: Project,
  stack: Stack,
  panel: string,
  options: string | null,
): Step[] {
  const { framework, backend } = stack;
  const source = project.has('src') ? 'src/' : '';
  // `options` is there for all that reach for it.
  const configured = options ?? panel;
  switch (framework) {
    case 'none':
      return [];
    case 'react': {
      const entry =
        backend === 'next'
          ? (firstExisting(project, layouts) ?? `${nextFolder(project)}app/layout.tsx`)
          : (firstExisting(project, reactEntries) ?? `${source}main.tsx`);
      const app = backend === 'next' ? '{children}' : '<App />';
      return [
        {
          title: 'Put ChatProvider around your app.',
          file: entry,
          lines: [
            `import { ChatProvider } from '${importPath(entry, configured)}';`,
            `<ChatProvider>${app}</ChatProvider>`,
          ],
        },
        {
          title: `Put the panel on a page: ChatPanel from ${panel}.`,
          lines: ['<ChatPanel />'],
        },
      ];
    }
    case 'vue': {
      if (backend === 'nuxt') {
        return [
          {
            title: "Let the page know the address of the sandbox's panel.",
            file: firstExisting(project, ['nuxt.config.ts', 'nuxt.config.js']) ?? 'nuxt.config.ts',
            lines: ["runtimeConfig: { public: { chathubWidgetUrl: '' } },"],
          },
          {
            title: 'Put the panel on a page; Nuxt imports it by itself.',
            lines: ['<ChatPanel />'],
          },
        ];
      }
      const entry = firstExisting(project, vueEntries) ?? `${source}main.ts`;
      return [
        {
          title: 'Install the options.',
          file: entry,
          lines: [
            `import { chatHub } from '${importPath(entry, configured)}';`,
            "createApp(App).use(chatHub).mount('#app');",
          ],
        },
        { title: `Put the panel on a page: ChatPanel from ${panel}.`, lines: ['<ChatPanel />'] },
      ];
    }
    case 'angular': {
      const entry = firstExisting(project, ['src/app/app.config.ts']) ?? 'src/main.ts';
      return [
        {
          title: 'Add the options to the providers of the application.',
          file: entry,
          lines: [
            `import { chatHubProviders } from '${importPath(entry, configured)}';`,
            'providers: [chatHubProviders],',
          ],
        },
        {
          title: `Put the panel on a page, and ChatPanel of ${panel} into the imports of its component.`,
          lines: ['<app-chat-panel />'],
        },
      ];
    }
    case 'svelte': {
      const entry =
        backend === 'sveltekit'
          ? 'src/routes/+layout.svelte'
          : (firstExisting(project, ['src/App.svelte']) ?? 'src/App.svelte');
      return [
        {
          title: 'Give the options in the script of your root component.',
          file: entry,
          lines: [
            `import { configureChatHub } from '${importPath(entry, configured)}';`,
            'configureChatHub();',
          ],
        },
        { title: `Put the panel on a page: ${panel}.`, lines: ['<ChatPanel />'] },
      ];
    }
    case 'html':
      return htmlSteps(project, stack, panel);
  }
}

const layouts = ['app/layout', 'src/app/layout'].flatMap((path) => [
  `${path}.tsx`,
  `${path}.jsx`,
  `${path}.js`,
]);
const reactEntries = ['src/main', 'src/index', 'main', 'index'].flatMap((path) => [
  `${path}.tsx`,
  `${path}.jsx`,
  `${path}.ts`,
  `${path}.js`,
]);
const vueEntries = ['src/main.ts', 'src/main.js', 'main.ts', 'main.js'];

function htmlSteps(project: Project, { backend }: Stack, panel: string): Step[] {
  if (backend === 'astro') {
    return [
      { title: `Put the panel on a page: ChatPanel from ${panel}.`, lines: ['<ChatPanel />'] },
    ];
  }
  if (usesVite(project)) {
    return [
      {
        title: 'Put the panel on your pages.',
        file: 'index.html',
        lines: [
          `<script type="module" src="/${panel}"></script>`,
          '<chathub-widget token-endpoint="/api/chathub/token" contact-mail="support@example.com"></chathub-widget>',
        ],
      },
    ];
  }
  const folder = panel.includes('/') ? panel.slice(0, panel.lastIndexOf('/')) : 'the same folder';
  return [
    {
      title: `Copy node_modules/@chathub/element/dist/chathub-widget.min.js to ${folder}, and again after each update.`,
    },
    { title: `${panel} is a page with the panel. Take its two elements into pages of yours.` },
  ];
}
