import { describe, expect, it } from 'vitest';
import type { InitReport } from '../../src/init/init-report.ts';
import { makeProject, type ProjectFiles } from './support/make-project.ts';
import { readFiles } from './support/read-files.ts';
import { runInit } from './support/run-init.ts';

interface Project {
  readonly name: string;
  readonly files: ProjectFiles;
  readonly flags?: readonly string[];
  readonly userAgent?: string;
  readonly stack: Pick<InitReport, 'framework' | 'backend' | 'language' | 'packageManager'>;
  readonly creates: readonly string[];
  readonly install: string | null;
}

const environment = ['.env', '.env.example', '.gitignore'];

const projects: readonly Project[] = [
  {
    name: 'Vite, React, Express, TypeScript, npm',
    files: {
      'package.json': {
        type: 'module',
        dependencies: { react: '^19.0.0', 'react-dom': '^19.0.0', express: '^5.0.0' },
        devDependencies: { vite: '^8.0.0', typescript: '~6.0.0' },
      },
      'package-lock.json': {},
      'tsconfig.json': {},
      'src/main.tsx': '',
      'server/index.ts': '',
    },
    stack: { framework: 'react', backend: 'express', language: 'ts', packageManager: 'npm' },
    creates: ['src/ChatPanel.tsx', 'src/ChatProvider.tsx', 'server/chathub.ts', ...environment],
    install: 'npm i @chathub/react @chathub/server',
  },
  {
    name: 'Vite, React with components/, no server, JavaScript, yarn',
    files: {
      'package.json': {
        type: 'module',
        dependencies: { react: '^18.2.0', 'react-dom': '^18.2.0', '@chathub/react': '^0.1.0' },
        devDependencies: { vite: '^8.0.0' },
      },
      'yarn.lock': '',
      'src/components/': '',
    },
    stack: { framework: 'react', backend: 'none', language: 'js', packageManager: 'yarn' },
    creates: [
      'src/components/ChatPanel.jsx',
      'src/components/ChatProvider.jsx',
      '.env',
      '.gitignore',
    ],
    install: null,
  },
  {
    name: 'React by webpack, Fastify, CommonJS',
    files: {
      'package.json': {
        dependencies: { react: '^18.2.0', 'react-dom': '^18.2.0', fastify: '^5.0.0' },
        devDependencies: { webpack: '^5.0.0' },
      },
      'src/index.jsx': '',
    },
    userAgent: 'bun/1.3.0 npm/? node/v26.0.0',
    stack: { framework: 'react', backend: 'fastify', language: 'js', packageManager: 'bun' },
    creates: ['src/ChatPanel.jsx', 'src/ChatProvider.jsx', 'server/chathub.mjs', ...environment],
    install: 'bun add @chathub/react @chathub/server',
  },
  {
    name: 'Next in src/, pnpm by its field',
    files: {
      'package.json': {
        packageManager: 'pnpm@10.34.8',
        dependencies: { next: '16.0.0', react: '19.0.0', 'react-dom': '19.0.0' },
        devDependencies: { typescript: '6.0.0' },
      },
      'src/app/layout.tsx': '',
    },
    stack: { framework: 'react', backend: 'next', language: 'ts', packageManager: 'pnpm' },
    creates: [
      'src/components/ChatPanel.tsx',
      'src/components/ChatProvider.tsx',
      'src/app/api/chathub/[route]/route.ts',
      ...environment,
    ],
    install: 'pnpm add @chathub/react @chathub/server',
  },
  {
    name: 'Next at the root, with an Express of its own beside it, JavaScript',
    files: {
      'package.json': {
        dependencies: { next: '15.0.0', react: '19.0.0', 'react-dom': '19.0.0', express: '4.0.0' },
      },
      'app/layout.jsx': '',
      'src/lib/x.js': '',
    },
    stack: { framework: 'react', backend: 'next', language: 'js', packageManager: 'npm' },
    creates: [
      'src/components/ChatPanel.jsx',
      'src/components/ChatProvider.jsx',
      'app/api/chathub/[route]/route.js',
      ...environment,
    ],
    install: 'npm i @chathub/react @chathub/server',
  },
  {
    name: 'Vite, Vue, Hono',
    files: {
      'package.json': {
        type: 'module',
        dependencies: { vue: '^3.5.0', hono: '^4.0.0' },
        devDependencies: { vite: '^8.0.0', typescript: '^6.0.0' },
      },
      'pnpm-lock.yaml': '',
      'src/main.ts': '',
    },
    stack: { framework: 'vue', backend: 'hono', language: 'ts', packageManager: 'pnpm' },
    creates: [
      'src/components/ChatPanel.vue',
      'src/chathub.ts',
      'server/chathub.ts',
      ...environment,
    ],
    install: 'pnpm add @chathub/vue @chathub/server',
  },
  {
    name: 'Nuxt 4',
    files: {
      'package.json': { type: 'module', dependencies: { nuxt: '^4.0.0', vue: '^3.5.0' } },
      'tsconfig.json': {},
      'app/app.vue': '',
    },
    stack: { framework: 'vue', backend: 'nuxt', language: 'ts', packageManager: 'npm' },
    creates: [
      'app/components/ChatPanel.vue',
      'app/plugins/chathub.ts',
      'server/routes/api/chathub/[...].ts',
      ...environment,
    ],
    install: 'npm i @chathub/vue @chathub/server',
  },
  {
    name: 'Nuxt 3',
    files: { 'package.json': { dependencies: { nuxt: '^3.19.0' } }, 'app.vue': '' },
    stack: { framework: 'vue', backend: 'nuxt', language: 'js', packageManager: 'npm' },
    creates: [
      'components/ChatPanel.vue',
      'plugins/chathub.js',
      'server/routes/api/chathub/[...].js',
      ...environment,
    ],
    install: 'npm i @chathub/vue @chathub/server',
  },
  {
    name: 'Angular with Express for its server rendering',
    files: {
      'package.json': {
        dependencies: { '@angular/core': '^22.0.0', express: '^5.0.0' },
        devDependencies: { '@angular/cli': '^22.0.0' },
      },
      'src/app/app.config.ts': '',
      'src/server.ts': '',
    },
    stack: { framework: 'angular', backend: 'express', language: 'ts', packageManager: 'npm' },
    creates: [
      'src/app/chat-panel.ts',
      'src/app/chathub.config.ts',
      'server/chathub.ts',
      ...environment,
    ],
    install: 'npm i @chathub/angular @chathub/server',
  },
  {
    name: 'Vite, Svelte, node:http',
    files: {
      'package.json': {
        type: 'module',
        devDependencies: { svelte: '^5.29.0', vite: '^8.0.0' },
      },
      'src/App.svelte': '',
      'server.js':
        "import { createServer } from 'node:http';\ncreateServer(() => {}).listen(3000);\n",
    },
    stack: { framework: 'svelte', backend: 'node', language: 'js', packageManager: 'npm' },
    creates: [
      'src/lib/ChatPanel.svelte',
      'src/lib/chathub.js',
      'server/chathub.js',
      ...environment,
    ],
    install: 'npm i @chathub/svelte @chathub/server',
  },
  {
    name: 'SvelteKit',
    files: {
      'package.json': {
        type: 'module',
        devDependencies: { '@sveltejs/kit': '^2.40.0', svelte: '^5.40.0', vite: '^7.0.0' },
      },
      'tsconfig.json': {},
    },
    stack: { framework: 'svelte', backend: 'sveltekit', language: 'ts', packageManager: 'npm' },
    creates: [
      'src/lib/ChatPanel.svelte',
      'src/lib/chathub.ts',
      'src/routes/api/chathub/[route]/+server.ts',
      ...environment,
    ],
    install: 'npm i @chathub/svelte @chathub/server',
  },
  {
    name: 'Astro alone',
    files: {
      'package.json': { type: 'module', dependencies: { astro: '^7.0.0' } },
      'tsconfig.json': {},
    },
    stack: { framework: 'html', backend: 'astro', language: 'ts', packageManager: 'npm' },
    creates: ['src/components/ChatPanel.astro', 'src/pages/api/chathub/[route].ts', ...environment],
    install: 'npm i @chathub/element @chathub/server',
  },
  {
    name: 'Astro with islands of React',
    files: {
      'package.json': {
        type: 'module',
        dependencies: { astro: '^7.0.0', react: '^19.0.0', 'react-dom': '^19.0.0' },
      },
      'tsconfig.json': {},
      'src/components/': '',
    },
    stack: { framework: 'html', backend: 'astro', language: 'ts', packageManager: 'npm' },
    creates: ['src/components/ChatPanel.astro', 'src/pages/api/chathub/[route].ts', ...environment],
    install: 'npm i @chathub/element @chathub/server',
  },
  {
    name: 'plain HTML by Express, CommonJS',
    files: {
      'package.json': { dependencies: { express: '^4.0.0' } },
      'public/index.html': '',
      'index.js': '',
    },
    stack: { framework: 'html', backend: 'express', language: 'js', packageManager: 'npm' },
    creates: ['public/chat-panel.html', 'chathub.mjs', ...environment],
    install: 'npm i @chathub/element @chathub/server',
  },
  {
    name: 'plain HTML by Vite',
    files: {
      'package.json': { type: 'module', devDependencies: { vite: '^8.0.0' } },
      'index.html': '',
      'src/main.js': '',
    },
    stack: { framework: 'html', backend: 'none', language: 'js', packageManager: 'npm' },
    creates: ['src/chat-panel.js', '.env', '.gitignore'],
    install: 'npm i @chathub/element',
  },
  {
    name: 'pages alone',
    files: { 'index.html': '' },
    stack: { framework: 'html', backend: 'none', language: 'js', packageManager: 'npm' },
    creates: ['chat-panel.html'],
    install: 'npm i @chathub/element',
  },
  {
    name: 'a server alone, at the root of a monorepo of pnpm',
    files: {
      'package.json': { type: 'module', dependencies: { '@nestjs/platform-express': '^11.0.0' } },
      'pnpm-workspace.yaml': 'packages: []',
      'pnpm-lock.yaml': '',
      'tsconfig.json': {},
      'src/main.ts': '',
    },
    stack: { framework: 'none', backend: 'express', language: 'ts', packageManager: 'pnpm' },
    creates: ['src/chathub.ts', ...environment],
    install: 'pnpm add --ignore-workspace-root-check @chathub/server',
  },
  {
    name: 'the page of a project that has a server, told by the flag',
    files: {
      'package.json': { dependencies: { vue: '^3.5.0', express: '^5.0.0' } },
    },
    flags: ['--backend', 'none'],
    stack: { framework: 'vue', backend: 'none', language: 'js', packageManager: 'npm' },
    creates: ['components/ChatPanel.vue', 'chathub.js'],
    install: 'npm i @chathub/vue',
  },
];

describe.each(projects)('$name', ({ files, flags = [], userAgent, stack, creates, install }) => {
  it('is recognized, and planned without writing', async () => {
    const root = makeProject(files);
    const before = readFiles(root);
    const { exitCode, report } = await runInit(root, ['--dry-run', '--json', ...flags], {
      env: { npm_config_user_agent: userAgent },
    });
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ ...stack, dryRun: true, installed: false });
    expect(report.files.map(({ path, action }) => `${action} ${path}`)).toEqual(
      creates.map((path) => `create ${path}`),
    );
    expect(report.installCommand).toBe(install);
    expect(readFiles(root)).toEqual(before);
  });

  it('has after a run what was planned, and nothing to do in the next', async () => {
    const root = makeProject(files);
    const first = await runInit(root, ['--yes', '--no-install', '--json', ...flags]);
    expect(first.exitCode).toBe(0);
    const written = readFiles(root);
    expect(Object.keys(written)).toEqual(expect.arrayContaining([...creates]));
    // What the diff says is what is there.
    for (const { path, diff } of first.report.files) {
      const added = diff.split('\n').filter((line) => /^\+(?!\+\+ )/.test(line));
      expect(`${added.map((line) => line.slice(1)).join('\n')}\n`).toBe(written[path]);
    }
    const second = await runInit(root, ['--yes', '--no-install', '--json', ...flags]);
    expect(second.exitCode).toBe(0);
    expect(second.report.files.map(({ action, diff }) => `${action}${diff}`)).toEqual(
      creates.map(() => 'unchanged'),
    );
    expect(readFiles(root)).toEqual(written);
  });
});

describe('where it is not plain', () => {
  const both = {
    'package.json': {
      dependencies: { 'react-dom': '^19.0.0', vue: '^3.5.0', express: '^5.0.0', hono: '^4.0.0' },
    },
  };

  it('fails with the flags to choose from where nobody is there', async () => {
    const { exitCode, error } = await runInit(makeProject(both), ['--yes', '--json']);
    expect(exitCode).toBe(1);
    expect(error).toEqual({
      code: 'ambiguous-project',
      message: 'The project has more than one framework: React, Vue.',
      hint: 'Give one of them: --framework react, --framework vue.',
    });
  });

  it('does the same for the backend', async () => {
    const { error } = await runInit(makeProject(both), ['--framework', 'vue', '--json']);
    expect(error.hint).toBe('Give one of them: --backend express, --backend hono.');
  });

  it('asks where somebody is there', async () => {
    const { exitCode, io } = await runInit(makeProject(both), ['--yes', '--no-install'], {
      answers: ['vue', 'hono'],
    });
    expect(exitCode).toBe(0);
    expect(io.asked).toEqual(['Which framework?', 'Which backend?']);
    expect(io.all()).toContain('Vue · Hono · JavaScript · npm');
  });

  it('offers everything where the project looks like nothing', async () => {
    const { error } = await runInit(makeProject({ 'package.json': {} }), ['--json']);
    expect(error.code).toBe('ambiguous-project');
    expect(error.hint).toMatch(/--framework react.*--framework html/);
  });
});

describe('what cannot be', () => {
  it.each([
    ['a folder without a project', { 'notes.txt': '' }, [], 1, 'no-project'],
    ['a package.json that is none', { 'package.json': '{' }, [], 1, 'no-project'],
    ['a list as a package.json', { 'package.json': '[]' }, [], 1, 'no-project'],
    [
      'Vue 2',
      { 'package.json': { dependencies: { vue: '^2.7.0' } } },
      [],
      1,
      'unsupported-version',
    ],
    [
      'Svelte 4',
      { 'package.json': { devDependencies: { svelte: '4' } } },
      [],
      1,
      'unsupported-version',
    ],
    [
      'Vue by Next',
      { 'package.json': {} },
      ['--framework', 'vue', '--backend', 'next'],
      2,
      'bad-usage',
    ],
    [
      'nothing at all',
      { 'package.json': {} },
      ['--framework', 'none', '--backend', 'none'],
      2,
      'bad-usage',
    ],
    ['an unknown framework', { 'package.json': {} }, ['--framework', 'ember'], 2, 'bad-usage'],
    ['nobody to ask', { 'index.html': '' }, [], 2, 'bad-usage'],
  ] as const)('%s', async (_name, files, flags, exitCode, code) => {
    const root = makeProject(files);
    const before = readFiles(root);
    const outcome = await runInit(root, [...flags, '--json']);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.error.code).toBe(code);
    expect(outcome.error.hint).not.toBe('');
    expect(outcome.io.lines).toEqual([]);
    expect(readFiles(root)).toEqual(before);
  });
});
