import { expect, it } from 'vitest';
import { makeProject, type ProjectFiles } from './support/make-project.ts';
import { runInit } from './support/run-init.ts';

interface Joined {
  readonly name: string;
  readonly files: ProjectFiles;
  /** `file: line` of every line that the user is to add. */
  readonly lines: readonly string[];
}

const joined: readonly Joined[] = [
  {
    name: 'React and Express',
    files: {
      'package.json': {
        type: 'module',
        dependencies: { 'react-dom': '^19.0.0', express: '^5.0.0' },
        devDependencies: { vite: '^8.0.0' },
        scripts: { dev: 'vite' },
      },
      'src/main.jsx': '',
      'server.js': '',
      'vite.config.js': 'export default {}',
    },
    lines: [
      "src/main.jsx: import { ChatProvider } from './ChatProvider';",
      'src/main.jsx: <ChatProvider><App /></ChatProvider>',
      '<ChatPanel />',
      "server.js: import { chatHub } from './server/chathub.js';",
      "server.js: app.use('/api/chathub', chatHub);",
      "vite.config.js: server: { proxy: { '/api/chathub': 'http://localhost:3000' } },",
    ],
  },
  {
    name: 'React without Vite, Fastify run by type stripping, dotenv',
    files: {
      'package.json': {
        type: 'module',
        dependencies: { 'react-dom': '^19.0.0', fastify: '^5.0.0', dotenv: '^17.0.0' },
      },
      'tsconfig.json':
        '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
      'src/index.tsx': '',
      'server/main.ts': '',
    },
    lines: [
      "src/index.tsx: import { ChatProvider } from './ChatProvider';",
      'src/index.tsx: <ChatProvider><App /></ChatProvider>',
      '<ChatPanel />',
      "src/ChatProvider.tsx: scriptUrl: 'http://127.0.0.1:4174/operator-chat-panel/widget-script.js',",
      "server/main.ts: import { chatHub } from './chathub.ts';",
      'server/main.ts: await app.register(chatHub);',
    ],
  },
  {
    name: 'Next',
    files: {
      'package.json': { dependencies: { next: '^16.0.0', 'react-dom': '^19.0.0' } },
      'app/layout.tsx': '',
      'tsconfig.json': '{}',
    },
    lines: [
      "app/layout.tsx: import { ChatProvider } from '../components/ChatProvider';",
      'app/layout.tsx: <ChatProvider>{children}</ChatProvider>',
      '<ChatPanel />',
    ],
  },
  {
    name: 'Nuxt',
    files: {
      'package.json': { dependencies: { nuxt: '^4.0.0' } },
      'nuxt.config.ts': '',
      'app/app.vue': '',
    },
    lines: [
      "nuxt.config.ts: runtimeConfig: { public: { chathubWidgetUrl: '' } },",
      '<ChatPanel />',
    ],
  },
  {
    name: 'Vue and Hono, behind a proxy of its own',
    files: {
      'package.json': {
        type: 'module',
        dependencies: { vue: '^3.5.0', hono: '^4.0.0' },
        devDependencies: { vite: '^8.0.0' },
      },
      'src/main.js': '',
      'server/index.js': '',
      'vite.config.js': "export default { server: { proxy: { '/api': 'http://localhost:8080' } } }",
    },
    lines: [
      "src/main.js: import { chatHub } from './chathub';",
      "src/main.js: createApp(App).use(chatHub).mount('#app');",
      '<ChatPanel />',
      "server/index.js: import { chatHub } from './chathub.js';",
      "server/index.js: app.route('/api/chathub', chatHub);",
    ],
  },
  {
    name: 'Angular and node:http, in CommonJS',
    files: {
      'package.json': { dependencies: { '@angular/core': '^20.0.0' } },
      'src/app/app.config.ts': '',
      'server.js': "require('http').createServer();",
    },
    lines: [
      "src/app/app.config.ts: import { chatHubProviders } from './chathub.config';",
      'src/app/app.config.ts: providers: [chatHubProviders],',
      '<app-chat-panel />',
      "server.js: import { chatHub } from './server/chathub.js';",
      "server.js: if (request.url?.startsWith('/api/chathub/')) return chatHub(request, response);",
      'proxy.conf.json: { "/api/chathub": { "target": "http://localhost:3000" } }',
    ],
  },
  {
    name: 'SvelteKit',
    files: {
      'package.json': { devDependencies: { '@sveltejs/kit': '^3.0.0', svelte: '^5.0.0' } },
    },
    lines: [
      "src/routes/+layout.svelte: import { configureChatHub } from '../lib/chathub';",
      'src/routes/+layout.svelte: configureChatHub();',
      '<ChatPanel />',
    ],
  },
  {
    name: 'pages alone',
    files: { 'public/index.html': '' },
    lines: [],
  },
];

it.each(joined)('$name: exactly the lines to add', async ({ files, lines }) => {
  const { report } = await runInit(makeProject(files), ['--dry-run', '--json']);
  const told = report.steps.flatMap(({ file, lines: added = [] }) =>
    added.map((line) => (file === undefined ? line : `${file}: ${line}`)),
  );
  expect(told).toEqual(lines);
});

it('ends with the sandbox, the app and the doctor, by the package manager that is used', async () => {
  const root = makeProject({
    'package.json': {
      dependencies: { vue: '^3.5.0', '@chathub/vue': '*' },
      devDependencies: { vite: '^8.0.0' },
      scripts: { dev: 'vite', start: 'node .' },
    },
    'pnpm-lock.yaml': '',
  });
  const { report } = await runInit(root, ['--dry-run', '--json']);
  expect(report.steps.flatMap(({ command }) => command ?? [])).toEqual([
    'pnpm dlx @chathub/cli sandbox',
    'pnpm run dev',
    'pnpm dlx @chathub/cli doctor --origin http://localhost:5173 --endpoint http://localhost:5173/api/chathub/token',
  ]);
});

it('names the address that is only an example', async () => {
  const root = makeProject({ 'package.json': { dependencies: { nuxt: '^4.0.0' } } });
  const { report } = await runInit(root, ['--dry-run', '--json']);
  expect(report.steps.map(({ title }) => title)).toContain(
    'Put the address of your support in the place of support@example.com in components/ChatPanel.vue.',
  );
});

it('says who lets people in', async () => {
  const root = makeProject({ 'package.json': { dependencies: { nuxt: '^4.0.0' } } });
  const { io } = await runInit(root, ['--dry-run']);
  expect(io.all()).toContain('findOperator in server/routes/api/chathub/[...].js');
});
