import { posix } from 'node:path';
import type { Project } from './project.ts';
import { serverEntry } from './server-entry.ts';
import type { Stack } from './stack.ts';
import type { Step } from './step.ts';

const uses: Readonly<Partial<Record<Stack['backend'], string>>> = {
  express: "app.use('/api/chathub', chatHub);",
  fastify: 'await app.register(chatHub);',
  hono: "app.route('/api/chathub', chatHub);",
  node: "if (request.url?.startsWith('/api/chathub/')) return chatHub(request, response);",
};

/**
 * The lines that join the endpoint to a server. A meta framework needs none.
 *
 * @param endpoint The path of the endpoint's file.
 */
export function serverSteps(project: Project, stack: Stack, endpoint: string): Step[] {
  const steps: Step[] = [];
  const use = uses[stack.backend];
  if (use !== undefined) {
    const entry = serverEntry(project, stack);
    steps.push({
      title: 'Add the endpoint to your server, behind what knows its sessions.',
      ...(entry !== null && { file: entry }),
      lines: [`import { chatHub } from '${modulePath(project, entry, endpoint)}';`, use],
    });
    if (!readsEnvironment(project)) {
      steps.push({ title: 'Start the server with its variables: node --env-file=.env …' });
    }
    steps.push(...proxySteps(project, stack));
  }
  steps.push({
    title: `Say who your user is: findOperator in ${endpoint}. Until then it lets nobody in, except on the sandbox.`,
  });
  return steps;
}

/** How the server imports the endpoint: as a module of Node, with the extension that it runs. */
function modulePath(project: Project, entry: string | null, endpoint: string): string {
  const path = posix.relative(posix.dirname(entry ?? endpoint), endpoint);
  const configs = [
    'tsconfig.json',
    'tsconfig.node.json',
    'tsconfig.server.json',
    'tsconfig.app.json',
  ];
  const runsTypeScript = configs.some((config) =>
    /"(?:allow|rewriteRelative)Import(?:ing)?(?:Ts)?Extensions"\s*:\s*true/.test(
      project.read(config) ?? '',
    ),
  );
  const named = runsTypeScript ? path : path.replace(/\.ts$/, '.js');
  return named.startsWith('.') ? named : `./${named}`;
}

function readsEnvironment(project: Project): boolean {
  return ['dotenv', '@dotenvx/dotenvx', 'env-cmd', '@nestjs/config', '@fastify/env'].some((name) =>
    project.dependsOn(name),
  );
}

/** In development the page comes from another server, which has to hand requests for tokens on. */
function proxySteps(project: Project, { framework }: Stack): Step[] {
  if (framework === 'none') return [];
  if (framework === 'angular') {
    return [
      {
        title:
          'Hand requests for tokens on: ng serve --proxy-config proxy.conf.json, with your port.',
        file: 'proxy.conf.json',
        lines: ['{ "/api/chathub": { "target": "http://localhost:3000" } }'],
      },
    ];
  }
  const config = ['vite.config.ts', 'vite.config.js', 'vite.config.mts', 'vite.config.mjs'].find(
    (path) => project.has(path),
  );
  if (config === undefined || /\bproxy\b/.test(project.read(config) ?? '')) return [];
  return [
    {
      title: 'Hand requests for tokens on to your server while you develop, with its port.',
      file: config,
      lines: ["server: { proxy: { '/api/chathub': 'http://localhost:3000' } },"],
    },
  ];
}
