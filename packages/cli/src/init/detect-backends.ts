import type { Backend } from './backend.ts';
import type { Framework } from './framework.ts';
import { isMetaFramework } from './meta-frameworks.ts';
import type { Project } from './project.ts';

const packages: readonly (readonly [Backend, readonly string[]])[] = [
  ['next', ['next']],
  ['nuxt', ['nuxt']],
  ['sveltekit', ['@sveltejs/kit']],
  ['astro', ['astro']],
  ['express', ['express', '@nestjs/platform-express']],
  ['fastify', ['fastify', '@nestjs/platform-fastify']],
  ['hono', ['hono']],
];

const extensions = ['ts', 'mts', 'js', 'mjs', 'cjs'];
const serverFiles = ['server', 'server/index', 'server/server', 'src/server', 'index', 'src/index'];

/** What may serve the token endpoint of a project: `none` where nothing is there that could. */
export function detectBackends(project: Project, framework: Framework): Backend[] {
  const found = packages
    .filter(([, names]) => names.some((name) => project.dependsOn(name)))
    .map(([backend]) => backend);
  // A meta framework serves its own routes; what stands beside it serves something else.
  const metas = found.filter((backend) => isMetaFramework(backend, framework));
  if (metas.length > 0) return metas;
  const servers = found.filter((backend) => !isMetaFramework(backend));
  if (servers.length > 0) return servers;
  return hasNodeServer(project) ? ['node'] : ['none'];
}

function hasNodeServer(project: Project): boolean {
  return serverFiles
    .flatMap((path) => extensions.map((extension) => `${path}.${extension}`))
    .some((path) => {
      const text = project.read(path) ?? '';
      return /['"](?:node:)?https?['"]/.test(text) && /\bcreateServer\b/.test(text);
    });
}
